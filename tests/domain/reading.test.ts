import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatParagraphs, parseReading } from '../../src/domain/reading.ts';

describe('a reading', () => {
  it.each([
    ['2021-06-10-outlet#3', [3]],
    ['2021-06-10-outlet#2-4', [2, 3, 4]],
    ['2021-06-10-outlet#5,2', [2, 5]],
    ['2021-06-10-outlet#2-3,3-4', [2, 3, 4]],
  ])('%s names paragraphs %j', (text, paragraphs) => {
    expect(parseReading(text)).toEqual({ ok: true, value: { report: '2021-06-10-outlet', paragraphs } });
  });

  it.each(['outlet', 'outlet#', '#3', 'Outlet#3', 'outlet#0', 'outlet#4-2', 'outlet#1-2-3', 'outlet#1000', 'outlet#3 ', 'outlet#¶3'])(
    '%s is refused with help',
    (text) => {
      expect(parseReading(text)).toMatchObject({
        ok: false,
        problem: expect.stringContaining('Unexpected') as string,
        help: expect.stringContaining('#3') as string,
      });
    },
  );

  it('writes its paragraphs the short way', () => {
    expect(formatParagraphs([2, 3, 7])).toBe('2–3, 7');
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1 }), (paragraphs) => {
        const sorted = [...paragraphs].sort((a, b) => a - b);
        const text = `a#${formatParagraphs(sorted).replaceAll('–', '-').replaceAll(' ', '')}`;
        expect(parseReading(text)).toEqual({ ok: true, value: { report: 'a', paragraphs: sorted } });
      }),
    );
  });
});
