import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE, readGold } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, printedReading, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);
const PIECES = [
  ...'killed wounded dead injured were at least more than up to between and or to including among them of the 12 forty-three dozens 3,000 7 none no one'.split(
    ' ',
  ),
  ...'Hadira Marrun on Monday yesterday 31 February 2025 overnight a strike shelled said according to , . ; : ( ) " “ ” — ’s \n \n\n - al-Qusayba é \u202e 💥'.split(
    ' ',
  ),
  'the Orange Vests',
  'a 12-year-old boy',
  'January 7th',
  '<p>',
  '&amp;',
  '[x](https://example.org)',
];
const news = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));
const cut = fc
  .record({ from: fc.constantFrom(...readGold().map(({ path }) => readFileSync(path, 'utf8'))), at: fc.nat(3000), gap: fc.nat(80) })
  .map(({ from, at, gap }) => from.slice(0, at) + from.slice(at + gap));
const sentences = readGold().flatMap(({ text }) => text.split(/(?<=[.!?”])\s+/));
const mixed = fc.array(fc.constantFrom(...sentences), { maxLength: 12 }).map((some) => some.join(' '));
const article = fc.oneof(news, cut, mixed, fc.string({ unit: 'grapheme', maxLength: 300 }));

function evidenceIn(value: unknown): { start: number; end: number; quote: string }[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (typeof value !== 'object' || value === null) return [];
  return 'quote' in value ? [value as { start: number; end: number; quote: string }] : Object.values(value).flatMap(evidenceIn);
}

describe('the reading of any text', () => {
  it('never fails, reads alike each time, and quotes the text where it says', () => {
    fc.assert(
      fc.property(article, fc.option(fc.constant('2025-06-12'), { nil: undefined }), (text, published) => {
        const reading = readArticle(text, { published }, archive);
        for (const { start, end, quote } of evidenceIn(reading.incidents)) {
          expect(quote).not.toBe('');
          expect(reading.article.text.slice(start, end)).toBe(quote);
        }
        expect(printedReading(readArticle(text, { published }, archive))).toEqual(printedReading(reading));
      }),
      { numRuns: 400 },
    );
  });

  it('quotes “the city” where its name stands, which may be another sentence', () => {
    const text = 'The governor opened the yearly fair of books and carpets at Sarmat. Later, bombs in the city killed 32.';
    const [incident] = readArticle(text, { published: '2025-06-12' }, archive).incidents;
    expect(incident!.place!.evidence.quote).toBe('Sarmat');
  });

  it('gives no part that is more than its whole, and no day after publication', () => {
    fc.assert(
      fc.property(article, (text) => {
        for (const { date, claims } of readArticle(text, { published: '2025-06-12' }, archive).incidents) {
          if (date?.from)
            expect(date.from <= '2025-06-12' || /20(?:2[6-9]|3\d)/.test(date.expression) || /\d{4}/.test(date.expression)).toBe(true);
          for (const { killed, injured, breakdown } of claims) {
            for (const [total, cells] of [
              [killed, breakdown.killed],
              [injured, breakdown.injured],
            ] as const) {
              for (const cell of Object.values(cells)) if (total && total.max !== null) expect(cell.min!).toBeLessThanOrEqual(total.max);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads a long text without a full stop to its end', { timeout: 60_000 }, () => {
    const endless = Array.from(
      { length: 2000 },
      (_, at) => `The army said on Monday that ${(at % 900) + 2} soldiers were killed and nine wounded in an ambush near Hadira, and `,
    ).join('');
    const text = `A shell fell on Hadira.\n\n${endless}\n\nEight people were wounded in Sarmat on Monday, the mayor said.`;
    const { incidents } = readArticle(text, { published: '2025-06-12' }, archive);
    expect(incidents.at(-1)!.claims.some(({ injured }) => injured?.min === 8)).toBe(true);
  });
});
