import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGES, parseLink } from '../../src/records/body/links.ts';

it('knows every page of the site by how its path begins', () => {
  const pages = readdirSync('src/pages')
    .map((name) => name.replace(/\.(?:astro|mdx?|ts)$/, ''))
    .filter((name) => !name.startsWith('[') && name !== '404' && name !== 'index');
  for (const page of pages) expect(PAGES, page).toContain(page);
  for (const page of PAGES) expect([...pages, 'briefings'], page).toContain(page);
});

it.each(['/', '/methodology/#ranges', '/data/incidents.csv', '/incidents/', '/ar/incidents/x/', '/feed.xml'])('leads to %s', (path) => {
  expect(parseLink(path).ok).toBe(true);
});

it.each([
  ['/methodolgy/', 'Did you mean `methodology`?'],
  ['/no/such/page/', 'copy the path from the address bar'],
  ['/admin/', 'the form is no page of the report'],
])('leads nowhere from %s, and helps', (path, help) => {
  expect(parseLink(path)).toMatchObject({ ok: false, help });
});
