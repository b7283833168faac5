import type { Mention } from './mention.ts';
import { isSingular, personNoun } from './people-words.ts';
import type { Sentence } from '../text/tokens.ts';

/** A sentence with the figures that it tells and who speaks in it. */
export interface Before {
  sentence: Sentence;
  told: readonly Pick<Mention, 'first' | 'last' | 'harm'>[];
  origins: readonly { words: { first: number; last: number } }[];
}

/**
 * Whom “12 of them were killed” counts, where nobody has counted them yet: “the rebels withdrew”, and not “nine people were killed”. The noun is
 * that of the people who were told of last.
 */
export function uncountedThem(mention: Mention, own: Before['origins'], before: readonly Before[]): string | undefined {
  const { sentence, first } = mention;
  const near = before.filter((read) => sentence.index - read.sentence.index <= 2 && sentence.paragraph - read.sentence.paragraph <= 1);
  const here = { sentence: { ...sentence, tokens: sentence.tokens.slice(0, first) }, told: [], origins: own };
  for (const {
    sentence: { tokens },
    told,
    origins,
  } of [here, ...near.reverse()]) {
    for (let at = tokens.length - 1; at >= 0; at -= 1) {
      const { lower } = tokens[at]!;
      if (origins.some(({ words }) => words.first <= at && at <= words.last)) continue;
      if (told.some((one) => one.first <= at && at <= one.last)) return undefined;
      // “attacked the security forces in Hadira, and 13 of them were killed”: in the same sentence, those are meant.
      const isNear = tokens === here.sentence.tokens && NEAR.test(lower);
      if (personNoun(lower) && (isNear || (!isSingular(lower) && !ANYHOW.test(lower)))) return lower;
    }
  }
  return undefined;
}

// Modifiers and crowds that are no “them”.
const NEAR = /^(?:forces|troops|police)$/;
const ANYHOW = /^(?:police|army|military|troops|forces|staff|public|family|media|crew|dead|wounded|injured|others?)$/;
