import { isPrivate } from '../origins/speaker-words.ts';
import type { Origin } from '../origins/speakers.ts';
import { wordsOf } from '../text/tokens.ts';
import type { Mention } from '../tolls/mention.ts';

/** “A resident said her brother was killed”: one of those whom others count. */
export function isOwnKin({ sentence: { tokens }, first, last }: Mention, by: Origin | null): boolean {
  return by !== null && isPrivate(by) && OWN_KIN.test(wordsOf(tokens, first, last + 1));
}

const OWN_KIN =
  /\b(?:his|her|their|my|our) (?:[\w-]+ ){0,2}?(?:father|mother|parents|brothers?|sisters?|sons?|daughters?|husband|wife|uncles?|aunts?|cousins?|nephews?|nieces?|grand\w+|relatives?|child(?:ren)?|baby|neighbou?rs?|friends?|colleagues?|in-laws?|sister-in-law|brother-in-law|siblings)\b/;
