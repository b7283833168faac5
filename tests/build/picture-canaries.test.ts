import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/output-gate/inspect-site.ts';
import { copyProject } from './project-copy.ts';

const RECORD = 'src/content/places/masasna';
const CANARY = 'TRUCELINECANARY';
const FORMATS = ['jpg', 'jpeg', 'png', 'webp', 'avif'] as const;

/** A file with a canary wherever a camera, an editor or a person may have left one. */
async function pictureWithCanaries(format: (typeof FORMATS)[number]): Promise<Buffer> {
  const drawn = await sharp({ create: { width: 1400, height: 900 + FORMATS.indexOf(format), channels: 3, background: '#334455' } })
    .withExif({
      IFD0: {
        Make: `${CANARY}make`,
        Model: `${CANARY}model`,
        Artist: `${CANARY}artist`,
        Copyright: `${CANARY}right`,
        Software: `${CANARY}software`,
      },
      IFD2: { UserComment: `${CANARY}comment`, BodySerialNumber: `${CANARY}serial`, CameraOwnerName: `${CANARY}owner` },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '35/1 55/1 48/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '36/1 37/1 48/1',
        GPSAreaInformation: `${CANARY}gps`,
      },
    })
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${CANARY}xmp"/></rdf:RDF></x:xmpmeta>`,
    )
    .withIccProfile('p3')
    .toFormat(format === 'jpg' ? 'jpeg' : format)
    .toBuffer();
  return withMore(format, drawn);
}

/** Comments of JPEG, texts of PNG, and bytes after the end, which sharp itself does not write. */
function withMore(format: (typeof FORMATS)[number], bytes: Buffer): Buffer {
  const after = Buffer.from(`${CANARY}trailing`);
  if (format === 'jpg' || format === 'jpeg') {
    const segment = (marker: number, text: string): Buffer => {
      const body = Buffer.from(text, 'latin1');
      return Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff]), body]);
    };
    const iptc = segment(0xed, `Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x1a\x1c\x02\x50\0\x14${CANARY}iptc`);
    return Buffer.concat([
      bytes.subarray(0, 2),
      segment(0xfe, `${CANARY}com`),
      iptc,
      segment(0xe5, `${CANARY}app5`),
      bytes.subarray(2),
      after,
    ]);
  }
  if (format === 'png') {
    const text = (type: string, body: string): Buffer => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(body.length);
      // The sum of a text is not what readers stop at.
      return Buffer.concat([length, Buffer.from(type + body, 'latin1'), sumOf(Buffer.from(type + body, 'latin1'))]);
    };
    const head = bytes.subarray(0, 33);
    const itxt = text('iTXt', `Author\0\0\0\0\0${CANARY}itxt`);
    return Buffer.concat([head, text('tEXt', `Author\0${CANARY}text`), itxt, bytes.subarray(33), after]);
  }
  return Buffer.concat([bytes, after]);
}

function sumOf(bytes: Buffer): Buffer {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  const out = Buffer.alloc(4);
  out.writeUInt32BE((sum ^ 0xffffffff) >>> 0);
  return out;
}

describe('the pictures of a published site', { timeout: 300_000 }, () => {
  const copy = copyProject('truceline-canaries');
  const dist = join(copy.root, 'dist');

  beforeAll(async () => {
    mkdirSync(join(copy.root, RECORD));
    for (const format of FORMATS) {
      const bytes = await pictureWithCanaries(format);
      expect(bytes.toString('latin1').split(CANARY).length - 1).toBeGreaterThan(format === 'avif' ? 4 : 6);
      writeFileSync(join(copy.root, RECORD, `shown-${format}.${format}`), bytes);
      // It lies beside the others, and no text shows it.
      writeFileSync(join(copy.root, RECORD, `unshown-${format}.${format}`), bytes);
    }
    const record = join(copy.root, `${RECORD}.mdx`);
    const shown = FORMATS.map((format) => `![A plain square, ${format}](./shown-${format}.${format})`).join('\n\n');
    writeFileSync(record, `${readFileSync(record, 'utf8')}\n${shown}\n`);
    await copy.build('kept');
  }, 300_000);
  afterAll(() => copy.remove());

  it('are there', () => {
    const names = listFiles(dist).filter((file) => /\.(?:jpe?g|png|webp|avif)$/.test(file));
    for (const format of FORMATS) expect(names.some((name) => name.includes(`shown-${format}.`))).toBe(true);
  });

  it('hold no device, name, comment or byte that was in the files of the records', () => {
    const found = listFiles(dist).filter((file) => {
      const bytes = readFileSync(join(dist, file));
      const wide = Buffer.from(CANARY, 'utf16le');
      return bytes.includes(CANARY) || bytes.includes(wide) || bytes.includes(Buffer.from(wide).swap16());
    });
    expect(found).toEqual([]);
  });

  it('hold no metadata of any kind: no Exif, position, XMP, IPTC, comment or named profile', async () => {
    const pictures = listFiles(dist).filter((file) => /\.(?:jpe?g|png|webp|avif)$/.test(file));
    expect(pictures.length).toBeGreaterThanOrEqual(FORMATS.length);
    for (const file of pictures) {
      const metadata = await sharp(join(dist, file)).metadata();
      expect({
        file,
        ...Object.fromEntries((['exif', 'xmp', 'iptc', 'icc', 'comments'] as const).map((kind) => [kind, metadata[kind]])),
      }).toEqual({
        file,
        exif: undefined,
        xmp: undefined,
        iptc: undefined,
        icc: undefined,
        comments: undefined,
      });
    }
  });

  it('are only those that a text shows', () => {
    expect(listFiles(dist).filter((file) => file.includes('unshown'))).toEqual([]);
    expect(existsSync(join(copy.root, RECORD, 'unshown-jpg.jpg'))).toBe(true);
  });
});
