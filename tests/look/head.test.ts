import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breadcrumbList } from '../../src/components/site/crumb.ts';
import { serialiseJsonLd } from '../../src/components/site/json-ld.ts';
import { securityPolicy } from '../../src/components/site/security-policy.ts';

const headers = readFileSync('public/_headers', 'utf8');

describe('the security policy', () => {
  it('is the same in the page and in the headers, which add that nobody may frame the site', () => {
    const sent = /Content-Security-Policy: (.*)/.exec(headers)?.[1];
    expect(sent).toBe(`${securityPolicy}; frame-ancestors 'none'`);
  });

  it('allows nothing but files of the site', () => {
    const sources = securityPolicy.split('; ').flatMap((directive) => directive.split(' ').slice(1));
    expect([...new Set(sources)].sort()).toEqual(["'none'", "'script'", "'self'"]);
  });

  it('comes before anything that a page loads', () => {
    const page = readFileSync('src/layouts/Page.astro', 'utf8');
    const head = page.slice(page.indexOf('<head>'));
    const policy = head.indexOf('Content-Security-Policy');
    expect(policy).toBeGreaterThan(0);
    for (const element of ['<link', '<script', '<slot']) expect(head.indexOf(element)).toBeGreaterThan(policy);
  });
});

describe('JSON-LD', () => {
  it.each([['</script><script>alert(1)</script>'], ['<!-- <script>'], ['a\u2028b\u2029c'], ['“quoted” \\ "plain"']])(
    'holds %j without ending its element',
    (name) => {
      const text = serialiseJsonLd({ name });
      expect(text).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual({ name });
    },
  );

  it('numbers the steps of a breadcrumb from 1 and gives the page itself its own address', () => {
    const list = breadcrumbList(
      [{ label: 'Incidents', url: '/incidents/' }, { label: '10 June 2021' }],
      '/incidents/x/',
      (path) => `https://a.example${path}`,
    );
    expect(list).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Incidents', item: 'https://a.example/incidents/' },
        { position: 2, name: '10 June 2021', item: 'https://a.example/incidents/x/' },
      ],
    });
  });
});
