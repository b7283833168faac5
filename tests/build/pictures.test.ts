import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../scripts/output-gate/page.ts';
import { copyProject, differences } from './project-copy.ts';

const RECORD = 'src/content/places/masasna';
const PAGE = 'places/masasna/index.html';

describe('a picture in a record', () => {
  const copy = copyProject('truceline-pictures');
  let site: Map<string, string>;

  beforeAll(async () => {
    mkdirSync(join(copy.root, RECORD));
    await paint('#334455');
    const record = join(copy.root, `${RECORD}.mdx`);
    writeFileSync(record, `${readFileSync(record, 'utf8')}\n![A plain square, for a test](./square.jpg)\n`);
    site = await copy.build('kept');
  }, 300_000);
  afterAll(() => copy.remove());

  it('is made again in several widths, with its alternative text and its size', () => {
    const picture = pictureOn(site);
    expect(picture).toMatchObject({ alt: 'A plain square, for a test', width: '1400', height: '1000' });
    const addresses = picture['srcset']!.split(', ').map((part) => part.split(' ')[0]!);
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) expect(existsSync(join(copy.root, 'dist', address)), address).toBe(true);
  });

  it('is another one after its file was replaced, though the record did not change', { timeout: 300_000 }, async () => {
    await paint('#aa5522');
    const incremental = await copy.build('kept');
    expect(pictureOn(incremental)['src']).not.toBe(pictureOn(site)['src']);
    expect(differences(incremental, await copy.build('clean'))).toEqual([]);
  });

  async function paint(background: string): Promise<void> {
    const picture = sharp({ create: { width: 1400, height: 1000, channels: 3, background } });
    await picture.jpeg().toFile(join(copy.root, RECORD, 'square.jpg'));
  }
});

/** The attributes of the picture in the text of the page. */
function pictureOn(site: Map<string, string>): Record<string, string> {
  const { elements } = readPage(PAGE, Buffer.from(site.get(PAGE)!, 'latin1').toString('utf8'));
  const picture = elements.find(({ name, attributes }) => name === 'img' && 'srcset' in attributes);
  if (!picture) throw new Error(`Expected a picture on ${PAGE}`);
  return picture.attributes;
}
