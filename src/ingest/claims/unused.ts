import { findGroups } from '../tolls/groups.ts';
import { findVerbs } from '../tolls/found-verbs.ts';
import { quantityAt } from '../tolls/numbers.ts';
import type { ReadSentence } from '../incidents/events.ts';
import type { Evidence, ReadClaim } from '../reading.ts';
import type { Article } from '../text/article.ts';
import { quoteOf } from '../text/quote.ts';
import { evidenceOf } from '../text/tokens.ts';

/**
 * The people whom an article counts beside words of death and injury, and whom no claim has, not even as background: what a reader of the
 * draft has to look at, since a figure that was read wrongly can be seen and one that was passed over cannot.
 */
export function unusedFigures(sentences: readonly ReadSentence[], claims: readonly ReadClaim[], text: string): Evidence[] {
  const used = claims.flatMap(({ evidence }) => evidence);
  return sentences.flatMap(({ sentence: { tokens } }) => {
    if (findVerbs(tokens).length === 0 && !tokens.some(({ lower }) => HARMED.test(lower))) return [];
    return findGroups(tokens)
      .filter(({ first, last }) => tokens.slice(first, last + 1).some((_, offset) => quantityAt(tokens, first + offset) !== undefined))
      .map(({ first, last }) => evidenceOf(text, tokens[first]!.start, tokens[last]!.end))
      .filter(({ start, end }) => !used.some((one) => one.start < end && start < one.end));
  });
}

const HARMED = /^(?:dead|deaths?|tolls?|casualt(?:y|ies)|fatalit(?:y|ies)|victims?|bod(?:y|ies)|corpses?|martyrs?|wounded|injured)$/;

/** The figures that no claim has, for people to read: `"63 people" ¶1, "two" ¶3 and 4 more`. */
export function describeUnused(article: Article, unused: readonly Evidence[]): string {
  const more = unused.length - MOST;
  return `${quoteOf(article, ...unused.slice(0, MOST))}${more > 0 ? ` and ${more} more` : ''}`;
}

// Articles with more tell of years and wars.
const MOST = 10;
