import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { create, type Font } from 'fontkit';
import type { MeasureText } from './plate.ts';

const SIZE = 13;
/** What a character that no font of ours has is taken to be: wider than most, so that nothing overlaps. */
const UNKNOWN = SIZE * 0.75;

/** Measures text at 13 px in the site's own fonts, each read once: Latin by adding advances, Arabic by shaping. */
export function createMeasure(read: (file: string) => Buffer = readFontFile): MeasureText {
  const faces = [faceOf('400', read), faceOf('600', read)] as const;
  const widths = [new Map<string, number>(), new Map<string, number>()] as const;
  return (text, bold) => {
    const known = widths[bold ? 1 : 0];
    let width = known.get(text);
    if (width === undefined) {
      width = faces[bold ? 1 : 0](text);
      if (known.size > 20_000) known.clear();
      known.set(text, width);
    }
    return width;
  };
}

const ARABIC =
  /[\u0600-\u06ff\u0750-\u077f\u200c-\u200f\ufb50-\ufdff\ufe70-\ufeff]+(?:\s+[\u0600-\u06ff\u0750-\u077f\u200c-\u200f\ufb50-\ufdff\ufe70-\ufeff]+)*/g;

/** Measures in one weight. Kerning is left out: it only ever makes a line of Plex Sans a little shorter. */
function faceOf(weight: '400' | '600', read: (file: string) => Buffer): (text: string) => number {
  const latin = lazily(() => openFont(read(`@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff2`)));
  const extended = lazily(() => openFont(read(`@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-${weight}-normal.woff2`)));
  const arabic = lazily(() => openFont(read(`@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-${weight}-normal.woff2`)));
  const advances = new Map<string, number>();
  const advanceOf = (character: string): number => {
    let advance = advances.get(character);
    if (advance === undefined) {
      const point = character.codePointAt(0) ?? 0;
      const font = [latin, extended].map((open) => open()).find((candidate) => candidate.hasGlyphForCodePoint(point));
      advance = font ? (font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm) * SIZE : UNKNOWN;
      advances.set(character, advance);
    }
    return advance;
  };
  return (text) => {
    let width = 0;
    const rest = text.replace(ARABIC, (run) => {
      width += (arabic().layout(run).advanceWidth / arabic().unitsPerEm) * SIZE;
      return '';
    });
    for (const character of rest) width += advanceOf(character);
    return width;
  };
}

function openFont(bytes: Buffer): Font {
  return create(bytes) as Font;
}

/** Finds the file from here or, when this module was bundled to another folder, from the folder where the build was started. */
function readFontFile(file: string): Buffer {
  for (const start of [import.meta.url, resolve('package.json')]) {
    try {
      return readFileSync(createRequire(start).resolve(file));
    } catch {
      continue;
    }
  }
  throw new Error(`Cannot find the font ${file}; run \`npm ci\` and build from the project's folder`);
}

function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
