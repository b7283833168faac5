import edtf from 'edtf';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePartialDate } from '../../src/domain/partial-date.ts';
import { anyDate } from './dates.ts';
import { date } from './given.ts';

/** The first and last day that the public `edtf` package reads. */
function oracle(text: string): { from: string; to: string } {
  const value = edtf(text, { level: 1 });
  return { from: new Date(value.min).toISOString().slice(0, 10), to: new Date(value.max).toISOString().slice(0, 10) };
}

it('reads every date of ours as the edtf package does', () => {
  fc.assert(
    fc.property(anyDate, (text) => {
      const { from, to } = date(text);
      expect({ text, from, to }).toEqual({ text, ...oracle(text) });
    }),
    { numRuns: 500 },
  );
});

it.each(['2021-06-XX', '2021-XX', '2021-XX-XX'])('reads %s, with unspecified parts, as the edtf package does', (text) => {
  const { from, to } = date(text);
  expect({ from, to }).toEqual(oracle(text));
});

it('accepts no text with a digit changed that the edtf package refuses', () => {
  const changed = fc.tuple(anyDate, fc.nat(), fc.stringMatching(/^[0-9X\/~-]$/)).map(([text, at, character]) => {
    const index = at % text.length;
    return text.slice(0, index) + character + text.slice(index + 1);
  });
  fc.assert(
    fc.property(changed, (text) => {
      if (parsePartialDate(text).ok) expect(() => oracle(text)).not.toThrow();
    }),
    { numRuns: 2000 },
  );
});
