import { closeSync, lstatSync, openSync, readSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { printable } from './file-names.ts';
import { readingError, type Problem } from './problem.ts';
import type { SourceRecord } from './read-record.ts';

const MAX_IMAGE_BYTES = 8 * 1024 * 1024;

/** How a file of each kind begins, as Latin-1: a name proves nothing. */
const BEGINNINGS: Record<string, RegExp> = {
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  png: /^\x89PNG\r\n\x1a\n/,
  webp: /^RIFF[^]{4}WEBP/,
  avif: /^[^]{4}ftypavi[fs]/,
};

/** What is wrong with the pictures that a body shows: not there, not plain files of the record’s own folder, or not what their name says. */
export function findBadImages(root: string, record: SourceRecord): Problem[] {
  return record.mentions.flatMap((mention) => {
    if (mention.kind !== 'image') return [];
    const folder = record.file.slice(0, -'.mdx'.length);
    const problem = judgeImage(join(root, folder), mention.name);
    return problem === undefined
      ? []
      : [readingError(record.file, 'body-image', mention, problem, `put the picture itself into \`${folder}/\``)];
  });
}

const TOP = { line: 1, column: 1 };
const LEFT_BY_SYSTEMS = new Set(['.DS_Store', '.directory']);

/**
 * Whatever stands in a record’s folder and is no picture: nobody would read it, and a build might take it up. A picture that the body does not
 * show is left alone, and is not published.
 */
export function findStrayFiles(root: string, record: SourceRecord): Problem[] {
  const folder = record.file.slice(0, -'.mdx'.length);
  if (!lstatSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory()) return [];
  const shown = new Set(record.mentions.flatMap((mention) => (mention.kind === 'image' ? [mention.name] : [])));
  return readdirSync(join(root, folder))
    .filter((name) => !shown.has(name) && !LEFT_BY_SYSTEMS.has(name) && !isPicture(join(root, folder), name))
    .sort()
    .map((name) =>
      readingError(
        `${folder}/${name}`,
        'file-kind',
        TOP,
        `Unexpected \`${printable(name)}\`, expected pictures only`,
        'delete it: a record’s folder holds what its text shows, as in `![what it shows](./name.jpg)`',
      ),
    );
}

function isPicture(folder: string, name: string): boolean {
  return Object.hasOwn(BEGINNINGS, name.slice(name.lastIndexOf('.') + 1)) && judgeImage(folder, name) === undefined;
}

function judgeImage(folder: string, name: string): string | undefined {
  const around = lstatSync(folder, { throwIfNoEntry: false });
  const path = join(folder, name);
  const status = around?.isDirectory() ? lstatSync(path, { throwIfNoEntry: false }) : undefined;
  if (around?.isSymbolicLink() || status?.isSymbolicLink()) return `Unexpected symbolic link on the way to \`${name}\`, expected a file`;
  if (!status) return `Unexpected missing image \`${name}\`, expected a file`;
  if (!status.isFile()) return `Unexpected folder \`${name}\`, expected a file`;
  if (status.size > MAX_IMAGE_BYTES) return `Unexpected image \`${name}\` of ${status.size} bytes, expected at most ${MAX_IMAGE_BYTES}`;
  const kind = name.slice(name.lastIndexOf('.') + 1);
  return BEGINNINGS[kind]!.test(firstBytes(path)) ? undefined : `Unexpected content of \`${name}\`, expected a ${kind} picture`;
}

function firstBytes(path: string): string {
  const buffer = Buffer.alloc(16);
  const file = openSync(path, 'r');
  try {
    readSync(file, buffer, 0, 16, 0);
  } finally {
    closeSync(file);
  }
  return buffer.toString('latin1');
}
