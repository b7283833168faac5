import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/ingest/text/tokens.ts';

describe('the sentences of a text', () => {
  it('end at full stops, but not behind an abbreviation or an initial', () => {
    const text = 'Gen. A. Norrin said so at 5 a.m. on Monday. Two people died. “Go!” he said.';
    expect(splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Gen. A. Norrin said so at 5 a.m. on Monday.',
      'Two people died.',
      '“Go!” he said.',
    ]);
  });

  it('are cut between words where no full stop comes, so that no text costs more than its length', () => {
    const text = 'the outpost was shelled and two people were hurt, '.repeat(300);
    const sentences = splitSentences(text, 0, text.length);
    expect(sentences.length).toBeGreaterThan(7);
    expect(sentences.every(({ start, end }) => end - start <= 2000)).toBe(true);
    expect(sentences.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text.trim());
  });

  it('hold every word, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 120 }), (words) => {
        const text = words.join(' ').repeat(3);
        const sentences = splitSentences(text, 0, text.length);
        expect(sentences.map(({ start, end }) => text.slice(start, end).replace(/\s/g, '')).join('')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
