import type { Article } from './article.ts';
import type { Evidence } from '../reading.ts';

const MOST_WORDS = 14;
const MOST_CHARACTERS = 100;

/** The paragraph of the body in which evidence stands, from 1; 1 where it stands outside. */
export function paragraphOf({ paragraphs }: Article, { start }: Evidence): number {
  return paragraphs.find((paragraph) => paragraph.start <= start && start < paragraph.end)?.number || 1;
}

/** Evidence as a comment: `"at least 43 dead" ¶4`, cut where it is long, in one line whatever the article holds. */
export function quoteOf(article: Article, ...evidence: readonly Evidence[]): string {
  return evidence.map((one) => `"${shorten(one.quote)}" ¶${paragraphOf(article, one)}`).join(', ');
}

/** A few words of a text in one line, without signs that move a cursor or turn a line round. */
export function shorten(text: string): string {
  const words = text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, ' ')
    .trim()
    .split(' ');
  const kept = words.slice(0, MOST_WORDS).join(' ');
  const cut = kept.length > MOST_CHARACTERS ? kept.slice(0, MOST_CHARACTERS) : kept;
  return cut.length < words.join(' ').length ? `${cut} …` : cut;
}
