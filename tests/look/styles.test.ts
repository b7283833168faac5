import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mapColours } from '../../src/maps/base-map.ts';

const sheets = readdirSync('src/styles', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, text: readFileSync(join('src/styles', name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }));
const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** The colours of a scheme: those of the first `:root`, or of the one for a dark screen. */
function colours(scheme: 'light' | 'dark'): Record<string, string> {
  const dark = tokens.indexOf('prefers-color-scheme: dark');
  const block = scheme === 'light' ? tokens.slice(0, dark) : tokens.slice(dark, tokens.indexOf('}', dark));
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1]!, match[2]!]));
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours', () => {
  const pairs = [
    ['ink', 'paper', 7],
    ['soft', 'paper', 7],
    ['deaths', 'paper', 7],
    ['injured', 'paper', 4.5],
    ['unknown', 'paper', 4.5],
    ['soft', 'sunk', 4.5],
    ['ink', 'sunk', 7],
    ['ink', 'truce', 7],
    ['truce-ink', 'truce', 4.5],
    ['truce-ink', 'paper', 4.5],
    ['focus', 'paper', 3],
    ['deaths-fill', 'paper', 3],
  ] as const;

  for (const scheme of ['light', 'dark'] as const) {
    it.each(pairs)(`of a ${scheme} page: %s on %s has a contrast of at least %d`, (text, ground, least) => {
      const scale = colours(scheme);
      expect(contrast(scale[text]!, scale[ground]!)).toBeGreaterThanOrEqual(least);
    });

    it(`of a ${scheme} map are those of the page`, () => {
      const scale = colours(scheme);
      expect(mapColours[scheme]).toEqual({
        sea: scale['truce'],
        land: scale['paper'],
        region: scale['sunk'],
        line: scale['unknown'],
        ink: scale['ink'],
      });
    });
  }
});

describe('the sheets', () => {
  it('turn right to left by themselves: no property names a side', () => {
    const sided =
      /(?<![\w-])(?:margin|padding|border|inset)-(?:left|right)\b|(?<![\w-@])(?:left|right):|text-align: (?:left|right)|float: (?:left|right)/g;
    expect(sheets.flatMap(({ name, text }) => [...text.matchAll(sided)].map((match) => `${name}: ${match[0]}`))).toEqual([]);
  });

  it('ask no other host for anything', () => {
    expect(sheets.filter(({ text }) => /(?:https?:)?\/\/[a-z]|data:/i.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('read no token that is not defined', () => {
    const all = sheets.map(({ text }) => text).join('\n');
    const defined = new Set([...all.matchAll(/(--[\w-]+)\s*:/g)].map((match) => match[1]));
    const read = new Set([...all.matchAll(/var\((--[\w-]+)\s*\)/g)].map((match) => match[1]));
    expect([...read].filter((name) => !defined.has(name))).toEqual([]);
  });
});
