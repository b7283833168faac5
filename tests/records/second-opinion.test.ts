import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { describe, expect, it } from 'vitest';
import { bodyProcessor, readBody, type BodyReading } from '../../src/records/body.ts';

const other = remark().use(remarkMdx).use(remarkGfm);

/** The same steps behind remark's parser instead of Sätteri's. */
const secondOpinion = bodyProcessor(function () {
  this.parser = (text) => other.parse(text);
});

function both(text: string): [BodyReading, BodyReading] {
  const source = { text, line: 3, file: 'a.mdx', collection: 'briefings', id: 'own' } as const;
  return [readBody(source), readBody(source, secondOpinion)];
}

const words = fc.stringMatching(/^[a-z\u0627-\u064a]{1,6}$/u);
const report = fc.stringMatching(/^[a-z]{1,3}$/);
const citation = fc.tuple(report, fc.constantFrom('1', '2-3', '2,5')).map(([id, paragraphs]) => `[^${id}#${paragraphs}]`);
const inline: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: words },
  citation,
  fc.constant('[^note]'),
  words.map((text) => `*${text}*`),
  words.map((text) => `**${text}**`),
  words.map((text) => `~~${text}~~`),
  words.map((text) => `\`${text}\``),
  words.map((text) => `[${text}](https://example.org/${encodeURIComponent(text)})`),
  words.map((text) => `[${text}](/places/x/)`),
  words.map((text) => `[${text}][ref]`),
  words.map((text) => `![${text}](./a.png)`),
  fc.constantFrom('\\<', '\\*', '&amp;', '\\\n', '\n', '😀', '“', '\\{', '"', '1.', '-', '_', '|', '!'),
  fc.constant('<Toll incident="x" of="killed" group="total" />'),
  fc.tuple(words, report).map(([text, id]) => `<Quote report="${id}" paragraph="1">${text} *a*</Quote>`),
);
const line = fc.array(inline, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
const block = fc.oneof(
  { weight: 3, arbitrary: line },
  line.map((text) => `## ${text.replaceAll('\n', ' ')}`),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => items.map((text) => `- ${text.replaceAll('\n', '\n  ')}`).join('\n')),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((text, index) => `${index + 1}. ${text.replaceAll('\n', '\n   ')}`).join('\n')),
  line.map((text) => `> ${text.replaceAll('\n', '\n> ')}`),
  fc.tuple(words, words, citation).map(([a, b, cited]) => `| ${a} | ${b} |\n| --- | --: |\n| ${b}${cited} | *${a}* |`),
  fc.constant('<TollChart by="month" />'),
  fc.constant('***'),
);
const body = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((blocks) => `${blocks.join('\n\n')}\n\n[a][ref] b[^note]\n\n[ref]: /places/y/\n\n[^note]: A note with [^a#1].\n`);

const RUNS = 400;

describe('a second parser', () => {
  it('reads the same blocks, notes and slots, and finds the same faults in the same places', () => {
    let clean = 0;
    fc.assert(
      fc.property(body, (text) => {
        const [ours, theirs] = both(text);
        expect(ours).toEqual(theirs);
        if (ours.problems.length === 0) clean += 1;
      }),
      { numRuns: RUNS, seed: 20260101 },
    );
    // Bodies that both refuse would agree on nothing but that.
    expect(clean).toBeGreaterThan(RUNS / 2);
  }, 60_000);
});
