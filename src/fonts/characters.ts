import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const SOURCES = /\.(?:astro|json|mdx?|ts)$/;

/** Code points from `first` to `last`, both included. */
function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The code points of a text, in its order. */
function codesOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0)!);
}

/**
 * What is always in the fonts, so that most new records change no font file: printable ASCII, the typography of both languages,
 * the letters, vowel signs and digits of Arabic.
 */
const ALWAYS: readonly number[] = [
  ...span(0x20, 0x7e),
  ...codesOf('\u00a0«»·¶§©×–—‘’“”…−éïöüÜ'),
  ...span(0x621, 0x63a),
  ...span(0x640, 0x652),
  ...codesOf('\u0670\u0671،؛؟٪٫٬'),
  ...span(0x660, 0x669),
];

/** Every character that stands anywhere in the sources below `folder` or is always there, ascending. It over-counts rather than miss one. */
export async function collectCharacters(folder: string): Promise<number[]> {
  const characters = new Set(ALWAYS);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !SOURCES.test(entry.name)) continue;
    for (const code of codesOf((await readFile(join(entry.parentPath, entry.name), 'utf8')).normalize('NFC'))) characters.add(code);
  }
  return [...characters].filter((code) => code >= 0x20).sort((a, b) => a - b);
}

/** The part of `characters` that a list such as `U+0000-00FF,U+0131` covers. */
export function within(characters: readonly number[], ranges: string): number[] {
  const bounds = ranges.split(',').map((range) => {
    const [first, last = first] = range.trim().replace('U+', '').split('-');
    return [parseInt(first!, 16), parseInt(last!, 16)] as const;
  });
  return characters.filter((code) => bounds.some(([first, last]) => code >= first && code <= last));
}

/** Writes ascending code points the short way: `U+20-7E,U+A0`. */
export function formatRanges(characters: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const code of characters) {
    const run = runs.at(-1);
    if (run && code === run[1] + 1) run[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join(',');
}

function hex(code: number): string {
  return code.toString(16).toUpperCase();
}
