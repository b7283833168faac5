import { describe, expect, it } from 'vitest';
import { inspectSite, listFiles, readPages } from '../../scripts/output-gate/inspect-site.ts';
import { site } from '../../src/site.ts';
import { getJson, readText, siteRoot } from './site.ts';

const pages = readPages(siteRoot);
const files = listFiles(siteRoot);

describe('the built site', () => {
  it('has a page of every type', () => {
    const urls = pages.map((page) => page.url);
    expect(urls).toEqual(
      expect.arrayContaining([
        '/',
        '/incidents/',
        '/incidents/2021-06-10-southern-idlib/',
        '/ar/incidents/2021-06-10-southern-idlib/',
        '/actors/',
        '/actors/sohr/',
        '/ceasefires/',
        '/ceasefires/sochi-2018/',
        '/chronology/',
        '/tolls/',
        '/reports/',
        '/reports/2019-03-15-outlet-unknown/',
        '/places/',
        '/places/idlib-city/',
        '/briefings/idlib-2018-2021/',
        '/methodology/',
        '/search/',
        '/corrections/',
        '/data/',
        '/404.html',
      ]),
    );
  });

  it('runs nothing inline, asks nobody else for anything and links to nowhere that is not there', () => {
    expect(inspectSite(siteRoot, site.url)).toEqual([]);
  });

  it('sends the policy of its pages as a header too', () => {
    const policies = new Set(
      pages.flatMap((page) =>
        page.elements
          .filter(({ attributes }) => /^content-security-policy$/i.test(attributes['http-equiv'] ?? ''))
          .map(({ attributes }) => attributes['content'] ?? ''),
      ),
    );
    expect(policies.size).toBe(1);
    expect(readText('_headers').toLowerCase()).toContain(`content-security-policy: ${[...policies][0]?.toLowerCase()}`);
  });

  it('says its language, title and canonical address on every page', () => {
    const incomplete = pages.filter(({ elements, file }) => {
      const isNotice = elements.some(({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'refresh') || file === '404.html';
      const named = elements.some(({ name, text }) => name === 'title' && text.trim() !== '');
      const canonical = elements.some(
        ({ name, attributes }) => name === 'link' && attributes['rel'] === 'canonical' && attributes['href']?.startsWith(site.url),
      );
      return !elements.find(({ name }) => name === 'html')?.attributes['lang'] || !named || (!canonical && !isNotice);
    });
    expect(incomplete.map((page) => page.file)).toEqual([]);
  });

  it.each(['incidents', 'reports', 'actors', 'ceasefires', 'places'])(
    'has as many pages as rows of %s, each row leading to its page',
    (collection) => {
      const rows = getJson<Record<string, { id: string; url: string }[]>>(`data/${collection}.json`)[collection] ?? [];
      expect(rows.length).toBeGreaterThan(0);
      expect(
        rows.map((row) => new URL(row.url, site.url).pathname.slice(1) + 'index.html').filter((file) => !files.includes(file)),
      ).toEqual([]);
      const published = files.filter((file) => new RegExp(`^${collection}/[^/]+/index\\.html$`).test(file));
      expect(published.length).toBe(rows.length);
    },
  );

  it('lists every page in the sitemap, and nothing else', () => {
    const sitemaps = files.filter((file) => /^sitemap-\d+\.xml$/.test(file));
    const listed = sitemaps.flatMap((file) => [...readText(file).matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1] ?? ''));
    const isListed = (page: (typeof pages)[number]) =>
      page.file !== '404.html' &&
      !page.elements.some(
        ({ name, attributes }) => name === 'meta' && attributes['name'] === 'robots' && attributes['content']?.includes('noindex'),
      );
    expect(listed.sort()).toEqual(
      pages
        .filter(isListed)
        .map((page) => site.url + page.url)
        .sort(),
    );
  });

  it('names no machine that it was built on', () => {
    const machine = new RegExp(`${process.cwd().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}|file://|localhost|127\\.0\\.0\\.1`);
    expect(files.filter((file) => /\.(?:html|css|js|json|xml|csv|geojson|svg|txt)$/.test(file) && machine.test(readText(file)))).toEqual(
      [],
    );
  });
});
