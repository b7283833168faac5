import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrawnFont } from '../../scripts/briefings/drawn-fonts.ts';
import { tidyDrawing } from '../../scripts/briefings/tidy-drawing.ts';

const LETTERS = new Map([
  [1, 'ي'],
  [2, 'ُ'],
  [3, 'ذ'],
]);
const font: DrawnFont = { advance: (glyph) => (glyph === 2 ? 0 : 300 + glyph), text: (glyph) => LETTERS.get(glyph) ?? '?' };
const fonts = new Map([['/F1', font]]);
const tidy = (...lines: string[]): string[] => tidyDrawing(lines.join('\n'), fonts).split('\n');
const hex = (glyph: number): string => glyph.toString(16).toUpperCase().padStart(4, '0');

/** Where each glyph is painted, by the rules of the format: `Td` moves from the beginning of the line, `TJ` along it. */
function placed(lines: readonly string[]): { glyph: number; x: number; y: number }[] {
  const glyphs: { glyph: number; x: number; y: number }[] = [];
  let [x, y, pen, size] = [0, 0, 0, 0];
  for (const line of lines) {
    const set = / (\d+) Tf$/.exec(line);
    const start = / ([\d.]+) ([\d.]+) Tm$/.exec(line);
    const moved = /^(-?[\d.]+) (-?[\d.]+) Td /.exec(line);
    if (set) size = Number(set[1]);
    if (start) [x, y, pen] = [Number(start[1]), Number(start[2]), Number(start[1])];
    if (moved) [x, y] = [x + Number(moved[1]), y + Number(moved[2])];
    if (moved) pen = x;
    if (!/T[jJ]$/.test(line)) continue;
    for (const [, string, adjustment] of line.slice(moved?.[0].length ?? 0).matchAll(/<([0-9A-F]+)>|(-?[\d.]+)/g)) {
      if (adjustment !== undefined) pen -= (Number(adjustment) / 1000) * size;
      for (const code of string?.match(/.{4}/g) ?? []) {
        const glyph = parseInt(code, 16);
        glyphs.push({ glyph, x: pen, y });
        pen += (font.advance(glyph) / 1000) * size;
      }
    }
  }
  return glyphs;
}

const move = fc.float({ min: -30, max: 30, noNaN: true, noDefaultInfinity: true });
const steps = fc.array(
  fc.record({ glyph: fc.integer({ min: 1, max: 400 }), natural: fc.boolean(), right: move, down: fc.option(move, { freq: 8 }) }),
  { minLength: 1, maxLength: 60 },
);

describe('a tidied drawing', () => {
  it('paints every glyph where the browser put it, to a twentieth of a pixel', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 6, max: 40 }), (glyphs, size) => {
        const lines = glyphs.map(({ glyph, natural, right, down }, index) => {
          const before = glyphs[index - 1];
          if (!before) return `<${hex(glyph)}> Tj`;
          const ahead = natural ? (font.advance(before.glyph) / 1000) * size + 0.02 : right;
          return `${ahead.toFixed(5)} ${(down ?? 0).toFixed(5)} Td <${hex(glyph)}> Tj`;
        });
        const drawn = ['/P <</MCID 0 >>BDC', 'BT', `/F1 ${size} Tf`, '1 0 0 -1 83.125 1071 Tm', ...lines, 'ET', 'EMC'];
        const [was, is] = [placed(drawn), placed(tidy(...drawn))];
        expect(is.map(({ glyph }) => glyph)).toEqual(was.map(({ glyph }) => glyph));
        for (const [index, { x, y }] of is.entries()) {
          expect(Math.abs(x - was[index]!.x)).toBeLessThan(0.05);
          expect(Math.abs(y - was[index]!.y)).toBeLessThan(0.01 * (index + 1));
        }
      }),
    );
  });

  it('shows a line of evenly set glyphs as one string', () => {
    const line = [
      '/P <</MCID 0 >>BDC',
      'BT',
      '/F1 10 Tf',
      '1 0 0 -1 5 5 Tm',
      '<0001> Tj',
      '3.0099999 0 Td <0003> Tj',
      '3.03 0 Td <0001> Tj',
    ];
    expect(tidy(...line, 'ET', 'EMC')).toEqual([
      '/P <</MCID 0 >>BDC',
      'BT',
      '/F1 10 Tf',
      '1 0 0 -1 5 5 Tm',
      '<000100030001> Tj',
      'ET',
      'EMC',
    ]);
  });

  it('leaves out a text that says only what its glyphs say, and keeps any other', () => {
    const cluster = (text: string): string[] => [
      '/P <</MCID 0 >>BDC',
      'BT',
      '/ReversedChars BMC',
      '/F1 10 Tf',
      '1 0 0 -1 5 5 Tm',
      `/Span<</ActualText <FEFF${text}> >> BDC`,
      '1 0 Td <0002> Tj',
      '1 0 Td <0001> Tj',
      'EMC',
      'EMC',
      'ET',
      'EMC',
    ];
    expect(tidy(...cluster('064A064F')).join('\n')).not.toContain('ActualText');
    expect(tidy(...cluster('064A064F')).filter((line) => line === 'EMC')).toHaveLength(2);
    expect(tidy(...cluster('0644064B')).join('\n')).toContain('ActualText');
    expect(tidy(...cluster('0644064B')).filter((line) => line === 'EMC')).toHaveLength(3);
  });

  it('marks what belongs to no element as an artifact, and nothing else', () => {
    expect(tidy('q', 'BT', '/F1 10 Tf', '<0001> Tj', 'ET', 'Q', '/P <</MCID 0 >>BDC', '0 0 5 1 re', 'f', 'EMC', '0 9 5 1 re', 'f')).toEqual(
      [
        'q',
        '/Artifact BMC',
        'BT',
        '/F1 10 Tf',
        '<0001> Tj',
        'ET',
        'Q',
        'EMC',
        '/P <</MCID 0 >>BDC',
        '0 0 5 1 re',
        'f',
        'EMC',
        '/Artifact BMC',
        '0 9 5 1 re',
        'f',
        'EMC',
      ],
    );
  });
});
