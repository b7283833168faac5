import { harmVerbAt, type HarmVerb } from './harm-verbs.ts';
import { groupAt } from './group.ts';
import { personNoun } from './people-words.ts';
import { quantityAt } from './numbers.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

/** Every verb of harm in a sentence, in order. */
export function findVerbs(tokens: readonly Token[]): HarmVerb[] {
  const verbs: HarmVerb[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const verb = harmVerbAt(tokens, at);
    if (!verb) continue;
    verbs.push(isFatal(tokens, verb) ? { ...verb, harm: 'killed' } : verb);
    at = verb.end ?? verb.last;
  }
  return verbs;
}

/** “was taken to hospital, where he died”, “were struck by shrapnel and killed”. */
function isFatal(tokens: readonly Token[], { harm, last }: HarmVerb): boolean {
  if (harm !== 'injured') return false;
  const behind = wordsOf(tokens, last + 1, last + 14);
  const died = FATAL.exec(behind);
  if (!died) return false;
  // “43 were wounded and three killed”, “was wounded and his driver killed” tell of others.
  const between = died[0].split(' ').length;
  const words = tokens.slice(last + 1, last + between);
  if (words.some((_, at) => quantityAt(tokens, last + 1 + at) !== undefined)) return false;
  const and = words.findIndex(({ lower }) => /^(?:but|where|and)$/.test(lower));
  if (words.slice(and).some(({ text, lower }) => /^\p{Lu}/u.test(text) || personNoun(lower) !== undefined)) return false;
  // “was wounded and killed two attackers” goes on with what was done to others.
  const end = last + 1 + between;
  return died[1] !== 'killed' || !(quantityAt(tokens, end) ?? groupAt(tokens, end, true));
}

const FATAL =
  /^(?:to (?:\w+ ){0,5}?(?:hospitals?|clinics?) )?(?:, )?(?:but|where|and) (?:he|she|they|who)? ?(?:\w+ ){0,2}?(died|killed|passed away|succumbed)\b/;
