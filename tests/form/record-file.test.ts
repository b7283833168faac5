import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseCount } from '../../src/domain/count.ts';
import { parsePartialDate } from '../../src/domain/partial-date.ts';
import { parseReading } from '../../src/domain/reading.ts';
import { readForForm, writeFromForm } from '../../src/form/record-file.ts';
import { recordShape, shapeOf, type GroupShape } from '../../src/form/shape.ts';
import type { CollectionName } from '../../src/schemas/index.ts';
import { count, date, day, reading } from '../../src/schemas/shared.ts';

const frontOf = (text: string): unknown => parse(/^---\n([^]*?)\n---/.exec(text)![1]!);
const bodyOf = (text: string): string => text.replace(/^---\n[^]*?\n---/, '').trim();
const records = globSync('src/content/*/*.mdx').map((file) => ({
  file,
  shape: recordShape(basename(dirname(file)) as CollectionName),
  text: readFileSync(file, 'utf8'),
}));

describe('a record in the form', () => {
  it.each(records.filter(({ file }) => !file.endsWith('_template.mdx')))('comes out as it went in: $file', ({ shape, text }) => {
    const written = writeFromForm(readForForm(text, shape), shape);
    expect(frontOf(written)).toEqual(frontOf(text));
    expect(bodyOf(written)).toBe(bodyOf(text));
    expect(writeFromForm(readForForm(written, shape), shape)).toBe(written);
  });

  it.each(records.filter(({ file }) => file.endsWith('_template.mdx')))('is no template: $file', ({ shape, text }) => {
    expect(readForForm(text, shape)).toEqual({});
    const filled = text.replace(/^# Copy this file[^]*?\n\n/m, '');
    const written = writeFromForm(readForForm(filled, shape), shape);
    expect(frontOf(written)).toEqual(frontOf(filled));
  });

  const shape = shapeOf(
    z.strictObject({
      title: z.string(),
      outlet: z.string().nullable(),
      parties: z.array(z.strictObject({ actor: z.string() })),
      acronyms: z.array(z.string()).optional(),
      written: z.boolean().optional(),
      killed: z.strictObject({ total: count('How many.').optional() }).optional(),
    }),
  ) as GroupShape;

  it('has no key for what was left empty, and the unknown where the schema has a word for it', () => {
    const empty = { title: ' A  ', outlet: '', parties: [], acronyms: [''], written: null, killed: { total: '' }, body: ' ' };
    expect(writeFromForm(empty, shape)).toBe('---\ntitle: A\noutlet: null\nparties: []\n---\n');
  });

  it('says “no” where a person chose it, and writes plain figures as numbers', () => {
    const content = { title: 'A', outlet: 'lantern', parties: [{ actor: 'x' }], written: false, killed: { total: '12' }, body: 'B' };
    expect(writeFromForm(content, shape)).toBe(
      '---\ntitle: A\noutlet: lantern\nparties:\n  - actor: x\nwritten: false\nkilled:\n  total: 12\n---\n\nB\n',
    );
    expect(writeFromForm({ title: '12', killed: { total: '12+' } }, shape)).toBe(
      "---\ntitle: '12'\noutlet: null\nparties: []\nkilled:\n  total: 12+\n---\n",
    );
  });

  it('keeps a key that only a newer schema knows', () => {
    const text = '---\ntitle: A\noutlet: null\nparties: []\nweather:\n  rain: true\n---\n';
    expect(writeFromForm(readForForm(text, shape), shape)).toBe(text);
  });

  it('has a box to tick for an origin that is not stated, and none ticked where nothing was chosen', () => {
    const incidents = recordShape('incidents');
    const claim = (origin: string) => `---\nparties: []\nclaims:\n${origin}    in:\n      - a#1\n---\n`;
    const text = claim('  - by: not-stated\n');
    const shown = readForForm(text, incidents);
    expect(shown['claims']).toEqual([{ 'by-not-stated': true, in: ['a#1'] }]);
    expect(writeFromForm(shown, incidents)).toBe(text);
    expect(frontOf(writeFromForm({ claims: [{ by: '', 'by-not-stated': false, in: ['a#1'] }] }, incidents))).toEqual({
      parties: [],
      claims: [{ in: ['a#1'] }],
    });
  });

  it('is refused where its file has no front matter', () => {
    expect(() => readForForm('# A note', shape)).toThrow('Unexpected file, expected front matter');
  });
});

describe('what the form refuses at once', () => {
  const patternOf = (schema: z.ZodType): RegExp => {
    const found = shapeOf(schema);
    return new RegExp(found.kind === 'text' ? found.pattern!.source : 'none');
  };
  const near = (parts: string[]) => fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 6 }).map((chosen) => chosen.join(''));

  it('is never what a parser accepts', () => {
    const notations = [
      [count('A.'), (text: string) => parseCount(text).ok, near(['1', '0', '20', '+', '>', '<=', '~', '-', 'none', ' '])],
      [reading, (text: string) => parseReading(text).ok, near(['a', 'a#1', '-', '#2', '23', ',4', 'B', ' '])],
      [
        date('A.'),
        (text: string) => parsePartialDate(text).ok,
        near(['2021', '2022-03', '2022-04-05', '-06', '-10', '-XX', '/', '~', '?', '%']),
      ],
      [day('A.'), (text: string) => day('A.').safeParse(text).success, near(['2021', '2021-06', '-10', '-31', '/', '~'])],
    ] as const;
    for (const [schema, accepts, texts] of notations) {
      let accepted = 0;
      fc.assert(
        fc.property(texts, (text) => {
          if (!accepts(text)) return;
          accepted += 1;
          expect(text).toMatch(patternOf(schema));
        }),
        { numRuns: 5000 },
      );
      expect(accepted).toBeGreaterThan(10);
    }
  });

  it.each([
    [count('A.'), ['twelve', '0', '012', '12.5', '>=12', '12 +', '1,200', '-3']],
    [reading, ['report', 'report#', 'Report#1', 'report#1;2', 'report #1']],
    [date('A.'), ['10 June 2021', '10/06/2021', '21-06-10', '2021-6-1', 'June 2021']],
    [day('A.'), ['2021-06', '2021-06-10~', '2021-06-10/2021-06-12']],
  ])('is what people write by mistake', (schema, mistakes) => {
    expect(mistakes.filter((text) => patternOf(schema).test(text))).toEqual([]);
  });

  it('comes with the words of the checker', () => {
    expect(shapeOf(day('A.'))).toMatchObject({ pattern: { message: 'expected one exact day, such as `2021-06-10`' } });
    expect(shapeOf(reading)).toMatchObject({ pattern: { message: 'expected a report and paragraph such as `2021-06-10-outlet#3`' } });
  });
});

describe('a schema', () => {
  it.each([
    ['a date of its own', z.date()],
    ['a union that no field can show', z.union([z.strictObject({ a: z.string() }), z.string()])],
    ['a value read by a parser that the form does not know', z.string().transform((text) => text.length)],
  ])('is refused with %s', (_, schema) => {
    expect(() => shapeOf(schema)).toThrow(/^Unexpected/);
  });
});
