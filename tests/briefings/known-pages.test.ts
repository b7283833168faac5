import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readKnownPages } from '../../scripts/briefings/known-pages.ts';
import { pageWith, smallSite, type SmallSite } from './small-site.ts';

let site: SmallSite;
afterEach(() => site.remove());

const read = (version = '1') => readKnownPages(site.root, join(site.cache, 'pages.json'), version);
const noted = (): string => readFileSync(join(site.cache, 'pages.json'), 'utf8');

describe('what is kept of pages between runs', () => {
  it('gives the same as reading them anew, and all of a page that changed', () => {
    site = smallSite({ a: '<p>Seven.</p>', b: '<p>Eight.</p>' });
    const first = read();
    expect(JSON.stringify(read())).toBe(JSON.stringify(first));
    site.write('incidents/b/index.html', pageWith('b', '<p>Nine.</p>', ['a4', 'letter']));
    const [a, b] = read();
    expect([a?.shown, b?.shown === first[1]?.shown, b?.prints.length]).toEqual([first[0]?.shown, false, 2]);
    expect(b?.html()).toContain('Nine.');
  });

  it('is what is given again, without reading the page', () => {
    site = smallSite({ a: '<p>Seven.</p>' });
    read();
    writeFileSync(join(site.cache, 'pages.json'), noted().replace('2031-02-28', '2031-03-01'));
    expect(read()[0]?.cutOff).toBe('2031-03-01');
  });

  it.each([
    ['other code read them', () => noted(), '2'],
    ['it is broken', () => '{"version":"1","pa', '1'],
  ])('is left aside where %s', (_case, text, version) => {
    site = smallSite({ a: '<p>Seven.</p>' });
    read();
    writeFileSync(join(site.cache, 'pages.json'), text().replace('2031-02-28', '2031-03-01'));
    expect(read(version)[0]?.cutOff).toBe('2031-02-28');
  });
});
