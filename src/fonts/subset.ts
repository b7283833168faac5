import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { within } from './characters.ts';
import type { Face } from './faces.ts';

const require = createRequire(import.meta.url);

/** Kerning, ligatures, figures in tables, and all that Arabic needs to join; stylistic alternates would double the files. */
const FEATURES = [
  'calt',
  'ccmp',
  'curs',
  'fina',
  'init',
  'isol',
  'kern',
  'liga',
  'lnum',
  'locl',
  'mark',
  'medi',
  'mkmk',
  'rclt',
  'rlig',
  'tnum',
];

/** To be raised when the settings of the subset change, so that no older file is taken. */
const EDITION = 1;

/** One font file that the site serves. */
export interface SubsetFile {
  face: Face;
  script: string;
  /** Its name in the cache folder; the digest of its source and its characters is part of it. */
  name: string;
  characters: readonly number[];
}

/**
 * Cuts a face down to `characters`, one file for each script that has any of them. Files go to `folder` and are taken from there
 * when the same face was cut to the same characters before.
 */
export async function subsetFace(face: Face, characters: readonly number[], folder: string): Promise<SubsetFile[]> {
  const ranges = require(`@fontsource/${face.package}/unicode.json`) as Record<string, string>;
  const files = face.scripts.map((script) => ({ script, characters: charactersOf(face, script, characters, ranges) }));
  await mkdir(folder, { recursive: true });
  return Promise.all(
    files
      .filter((file) => file.characters.length > 0)
      .map(async ({ script, characters: own }) => {
        const source = await readFile(
          require.resolve(`@fontsource/${face.package}/files/${face.package}-${script}-${face.weight}-${face.style}.woff2`),
        );
        const key = createHash('sha256')
          .update(source)
          .update(JSON.stringify([EDITION, FEATURES, own]))
          .digest('hex')
          .slice(0, 16);
        const name = `${face.package}-${script}-${face.weight}${face.style === 'italic' ? '-italic' : ''}.${key}.woff2`;
        await cached(join(folder, name), () =>
          subsetFont(source, String.fromCodePoint(...own), { targetFormat: 'woff2', keepFeatures: FEATURES, noHinting: true }),
        );
        return { face, script, name, characters: own };
      }),
  );
}

function charactersOf(face: Face, script: string, characters: readonly number[], ranges: Record<string, string>): number[] {
  const range = ranges[script];
  if (range === undefined) throw new Error(`@fontsource/${face.package} has no file for ${script}`);
  const own = within(characters, range);
  // A printed Arabic line needs Amiri's own spaces: with those of another font, a PDF reorders names that are searched for.
  const spaces = face.family === 'Amiri' && own.length > 0 ? [0x20, 0xa0] : [];
  return [...spaces, ...own.filter((code) => !spaces.includes(code))];
}

async function cached(path: string, make: () => Promise<Uint8Array>): Promise<void> {
  try {
    await readFile(path);
  } catch {
    const unfinished = `${path}.${process.pid}`;
    await writeFile(unfinished, await make());
    await rename(unfinished, path);
  }
}
