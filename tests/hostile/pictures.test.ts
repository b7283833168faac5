import { deflateSync, crc32 } from 'node:zlib';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { judgePictures, readArchiveFiles } from '../../src/records/index.ts';
import { INCIDENT, INVENTED, inventedWith, writeArchive } from '../records/invented.ts';

const plain = sharp({ create: { width: 30, height: 20, channels: 3, background: '#345' } });
const FOLDER = INCIDENT.slice(0, -'.mdx'.length);

/** What is said of a picture that a record shows, and where. */
async function said(name: string, bytes: Uint8Array | string, folder?: string): Promise<string[]> {
  const text = `${INVENTED[INCIDENT]!}\n![A market](./${name})\n`;
  const root = writeArchive(inventedWith({ [INCIDENT]: text, [`${FOLDER}/${name}`]: bytes }));
  const files = readArchiveFiles(root);
  await judgePictures(root, files, folder);
  const line = text.split('\n').length - 1;
  return files.problems.map((problem) => {
    expect(problem).toMatchObject({ file: `src/content/${INCIDENT}`, line, column: 1, rule: 'body-image' });
    return problem.message;
  });
}

/** A PNG whose header says one size, whatever its data hold. */
function pngOfSize(width: number, height: number, rows: Buffer): Buffer {
  const chunk = (type: string, body: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('a picture in a record', () => {
  it.each(['jpg', 'jpeg', 'png', 'webp', 'avif'] as const)('is let through where it can be decoded: %s', async (kind) => {
    const bytes = await plain
      .clone()
      .toFormat(kind === 'jpg' ? 'jpeg' : kind)
      .toBuffer();
    expect(await said(`a.${kind}`, bytes)).toEqual([]);
  });

  it('of 20,000 × 20,000 pixels is refused by its header, in little time and memory', async () => {
    // A bit a pixel, all of them nought: 50 MB of rows in a file of 50 kB.
    const bomb = pngOfSize(20_000, 20_000, Buffer.alloc(20_000 * 2_501));
    expect(bomb.length).toBeLessThan(100_000);
    const [started, before] = [performance.now(), process.memoryUsage().rss];
    expect(await said('a.png', bomb)).toEqual([
      'Unexpected size of `a.png`, 20000 × 20000 pixels, expected at most 12000 a side and 40 million in all',
    ]);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });

  it.each<[string, number, number]>([
    ['long', 60_000, 1],
    ['large', 6_400, 6_400],
    ['boundless', 2_000_000_000, 2_000_000_000],
  ])('of %s size is refused', async (_, width, height) => {
    expect((await said('a.png', pngOfSize(width, height, Buffer.alloc(100)))).join()).toMatch(/Unexpected (?:size|content) of `a\.png`/);
  });

  it('that ends too early is refused', async () => {
    const noise = Buffer.from(Array.from({ length: 300 * 200 * 3 }, (_, at) => (at * 7919) % 251));
    const jpeg = await sharp(noise, { raw: { width: 300, height: 200, channels: 3 } })
      .jpeg()
      .toBuffer();
    expect((await said('a.jpg', jpeg.subarray(0, jpeg.length / 2))).join()).toContain('cannot be decoded');
    const png = await sharp(noise, { raw: { width: 300, height: 200, channels: 3 } })
      .png()
      .toBuffer();
    expect((await said('a.png', png.subarray(0, png.length / 2))).join()).toContain('cannot be decoded');
  });

  it('that is only the beginning of one is refused', async () => {
    expect((await said('a.jpg', Buffer.from('\xff\xd8\xff<script>alert(1)</script>', 'latin1'))).join()).toContain('cannot be decoded');
    expect((await said('a.webp', Buffer.from('RIFF\x10\0\0\0WEBP<svg/>', 'latin1'))).join()).toContain('cannot be decoded');
  });

  it('that is a drawing under another name is refused', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
    expect(await said('a.png', svg)).toEqual(['Unexpected content of `a.png`, expected a png picture']);
    expect(await said('a.jpg', `<?xml version="1.0"?>${svg}`)).toEqual(['Unexpected content of `a.jpg`, expected a jpg picture']);
  });

  it('that moves is refused', async () => {
    const frame = await plain.clone().png().toBuffer();
    const other = await plain.clone().negate().png().toBuffer();
    const moving = await sharp([frame, other], { join: { animated: true } })
      .webp({ delay: [100, 100] })
      .toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(2);
    expect(await said('a.webp', moving)).toEqual(['Unexpected moving picture `a.webp`, expected one that stands still']);
  });

  it('is decoded once for the same bytes, and anew for others', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'truceline-kept-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const good = await plain.clone().png().toBuffer();
    expect(await said('a.png', good, folder)).toEqual([]);
    expect(JSON.parse(readFileSync(join(folder, 'pictures.json'), 'utf8'))).toHaveLength(1);
    expect(await said('a.png', good, folder)).toEqual([]);
    expect(await said('a.png', good.subarray(0, good.length - 30), folder)).toHaveLength(1);
  });
});
