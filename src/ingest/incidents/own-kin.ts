import { isPrivate } from '../origins/speaker-words.ts';
import type { Origin } from '../origins/speakers.ts';
import type { Mention } from '../tolls/mention.ts';

/** “A resident said her brother was killed”: one of those whom others count. */
export function isOwnKin({ sentence: { tokens }, first, last }: Mention, by: Origin | null): boolean {
  const words = tokens.slice(first, last + 1).map(({ lower }) => lower);
  return by !== null && isPrivate(by) && OWN_KIN.test(words.join(' '));
}

const OWN_KIN =
  /\b(?:his|her|their|my|our) (?:[\w-]+ ){0,2}?(?:father|mother|parents|brothers?|sisters?|sons?|daughters?|husband|wife|uncles?|aunts?|cousins?|nephews?|nieces?|grand\w+|relatives?|child(?:ren)?|baby|neighbou?rs?|friends?|colleagues?|in-laws?|sister-in-law|brother-in-law|siblings)\b/;
