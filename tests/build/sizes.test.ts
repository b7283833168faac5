import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPages } from '../../scripts/output-gate/inspect-site.ts';
import type { Page } from '../../scripts/output-gate/page.ts';
import { loadedAddresses } from '../../scripts/output-gate/page-problems.ts';
import { siteRoot } from './site.ts';

const pages = readPages(siteRoot);
const incidents = pages.filter((page) => /^(?:ar\/)?incidents\/[^/]+\/index\.html$/.test(page.file));

describe('the weight of a page', () => {
  it.each(incidents)('is at most 60 kB on the wire without fonts: $url', (page) => {
    const files = [page.file, ...loadedFiles(page).filter((file) => !/\.(?:woff2|js)$/.test(file))];
    const weight = files.reduce((total, file) => total + gzipSync(readFileSync(join(siteRoot, file)), { level: 6 }).length, 0);
    expect(weight).toBeLessThanOrEqual(60_000);
  });

  it('has no script but on pages with a chart, and to search', () => {
    const scripted = pages.filter((page) =>
      page.elements.some(({ name, attributes }) => name === 'script' && attributes['src'] !== undefined),
    );
    const withoutChart = scripted.filter((page) => !page.elements.some(({ attributes }) => attributes['data-chart'] !== undefined));
    expect(withoutChart.map((page) => page.url)).toEqual(['/search/']);
    expect(scripted.length).toBeGreaterThan(0);
  });
});

/** The files that a browser asks for on opening a page; pictures of every width are counted. */
function loadedFiles(page: Page): string[] {
  const addresses = page.elements.flatMap(loadedAddresses);
  return [...new Set(addresses.map((address) => decodeURIComponent(new URL(address, `http://site.invalid${page.url}`).pathname.slice(1))))];
}
