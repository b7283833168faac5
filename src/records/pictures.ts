import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mention } from './body/find-mentions.ts';
import { compareProblems, readingError, type Problem } from './problem.ts';
import type { ArchiveFiles } from './read-archive-files.ts';
import type { SourceRecord } from './read-record.ts';
import { COLLECTIONS } from '../schemas/index.ts';

const MAX_SIDE = 12_000;
const MAX_PIXELS = 40_000_000;
/** sharp's name for what a file of each kind holds. */
const FORMATS: Record<string, string> = { jpg: 'jpeg', jpeg: 'jpeg', png: 'png', webp: 'webp', avif: 'heif' };

type ImageMention = Extract<Mention, { kind: 'image' }>;

/**
 * Decodes every picture that a record shows, as the site will to make it anew, and adds a problem for each that cannot be, moves, or is of
 * absurd size. Those that were found good before are known by their bytes, in a file below `folder`.
 */
export async function judgePictures(root: string, files: ArchiveFiles, folder?: string): Promise<void> {
  const refused = new Set(files.problems.map(({ file, line, column }) => `${file}:${line}:${column}`));
  const shown = COLLECTIONS.flatMap((name) => files.records[name] as SourceRecord[]).flatMap((record) =>
    record.mentions
      .filter((mention): mention is ImageMention => mention.kind === 'image')
      .filter(({ line, column }) => !refused.has(`${record.file}:${line}:${column}`))
      .map((mention) => ({ record, mention })),
  );
  if (shown.length === 0) return;
  const note = folder === undefined ? undefined : join(folder, 'pictures.json');
  const known = note === undefined ? new Set<string>() : load(note);
  const good = new Set<string>();
  // One after the other: each may need a few hundred megabytes for a moment.
  for (const { record, mention } of shown) {
    const bytes = readFileSync(join(root, record.file.slice(0, -'.mdx'.length), mention.name));
    const digest = `${mention.name.slice(mention.name.lastIndexOf('.') + 1)} ${hash('sha256', bytes, 'hex')}`;
    const fault = known.has(digest) || good.has(digest) ? undefined : await findFault(bytes, mention.name);
    if (fault === undefined) good.add(digest);
    else files.problems.push(problemOf(record, mention, fault));
  }
  files.problems.sort(compareProblems);
  if (note !== undefined && [...good].some((digest) => !known.has(digest))) keep(note, good);
}

interface Fault {
  message: string;
  help: string;
}

/** What is wrong with the content of a picture: every pixel of it is decoded, within limits that its header is held to first. */
async function findFault(bytes: Uint8Array, name: string): Promise<Fault | undefined> {
  // Costly to load, and no record needs a picture.
  const { default: sharp } = await import('sharp');
  const kind = name.slice(name.lastIndexOf('.') + 1);
  try {
    const { format, width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (format !== FORMATS[kind])
      return { message: `Unexpected ${format} in \`${name}\`, expected a ${kind} picture`, help: 'save it in the format of its name' };
    if (pages > 1)
      return { message: `Unexpected moving picture \`${name}\`, expected one that stands still`, help: 'save one frame of it' };
    if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS) {
      return {
        message: `Unexpected size of \`${name}\`, ${width} × ${height} pixels, expected at most ${MAX_SIDE} a side and ${MAX_PIXELS / 1e6} million in all`,
        help: 'make it smaller: a page shows 1080 pixels at most',
      };
    }
    // Shrinking on load would leave out most of what is to be tried.
    await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'warning', sequentialRead: true })
      .resize(16, 16, { fit: 'fill', fastShrinkOnLoad: false })
      .raw()
      .toBuffer();
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ').trim().slice(0, 80) : 'unknown';
    return {
      message: `Unexpected content of \`${name}\` that cannot be decoded (${reason}), expected a ${kind} picture`,
      help: 'open the picture and save it again',
    };
  }
}

function problemOf(record: SourceRecord, { line, column }: ImageMention, { message, help }: Fault): Problem {
  return readingError(record.file, 'body-image', { line, column }, message, help);
}

function load(note: string): Set<string> {
  try {
    return new Set(JSON.parse(readFileSync(note, 'utf8')) as string[]);
  } catch {
    return new Set();
  }
}

function keep(note: string, good: ReadonlySet<string>): void {
  mkdirSync(join(note, '..'), { recursive: true });
  const aside = `${note}.${process.pid}`;
  writeFileSync(aside, JSON.stringify([...good]));
  renameSync(aside, note);
}
