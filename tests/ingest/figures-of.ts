import { tokenize, type Sentence } from '../../src/ingest/text/tokens.ts';
import { findMentions } from '../../src/ingest/tolls/mentions.ts';

/** The figures of a sentence at a glance, the smallest words first: `I4 K12` are 12 killed and four injured. */
export function figuresOf(text: string): string {
  const sentence: Sentence = { index: 0, paragraph: 0, start: 0, end: text.length, tokens: tokenize(text, 0, text.length) };
  const figures = findMentions(sentence).flatMap(({ harm, count, isReplaced }) =>
    count === null || count.min === null || isReplaced ? [] : `${harm === 'killed' ? 'K' : 'I'}${count.min}`,
  );
  return [...new Set(figures)].sort().join(' ');
}
