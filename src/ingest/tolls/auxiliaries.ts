import { personNoun } from './people-words.ts';
import type { Token } from '../text/tokens.ts';

/** Forms of “be”, “get” and “have”. */
export const AUX = new Set('was were been being be is are get got getting has have had'.split(' '));

const PASSIVE = new Set('was were been being be is are get got getting'.split(' '));

/** Words that may stand between those harmed and what befell them. */
export const ADVERBS = new Set(
  'also all both reportedly later then instantly immediately seriously severely critically lightly slightly badly gravely otherwise there since allegedly only still now more subsequently confirmed reported declared pronounced listed counted officially apparently eventually simultaneously mortally fatally'.split(
    ' ',
  ),
);

/** Where the auxiliaries before a verb begin. */
export function auxBefore(tokens: readonly Token[], index: number): { first: number; hasAux: boolean; isPassive: boolean } {
  let first = index;
  let hasAux = false;
  let isPassive = false;
  for (let at = index - 1; at >= 0; at -= 1) {
    const word = tokens[at]!.lower;
    if (AUX.has(word)) {
      hasAux = true;
      isPassive ||= PASSIVE.has(word);
      first = at;
    } else if (ADVERBS.has(word) || word === '"' || word === '“' || (!hasAux && /ly$/.test(word))) {
      if (hasAux) first = at;
    } else if (
      (word === 'or' || word === 'and') &&
      !hasAux &&
      tokens[at - 1] &&
      (/^(?:maimed|injured|wounded|hurt|killed|burned|burnt|shot|stabbed|trapped|missing)$/.test(tokens[at - 1]!.lower) ||
        // “was tortured and murdered by”, but not “was arrested and killed two”.
        (/^(?:tortured|beaten|kidnapped|abducted|captured|seized|robbed|raped|attacked|ambushed|detained|mutilated)$/.test(
          tokens[at - 1]!.lower,
        ) &&
          /^(?:[.,;]|by|in|on|at|near|when|while|after|during|and)$/.test(tokens[index + 1]?.lower ?? '.')))
    )
      at -= 1;
    // “were listed as wounded”.
    else if (word === 'as' && !hasAux && /^(?:listed|described|reported|registered)$/.test(tokens[at - 1]?.lower ?? '')) at -= 1;
    // “are known to have died”.
    else if (word === 'to' && hasAux && /^(?:known|reported|said|confirmed|understood)$/.test(tokens[at - 1]?.lower ?? '')) at -= 1;
    else break;
  }
  // Without an auxiliary, adverbs may part them: “six people seriously injured”.
  if (!hasAux)
    while (
      first > 0 &&
      (ADVERBS.has(tokens[first - 1]!.lower) || /ly$/.test(tokens[first - 1]!.lower) || /^(?:maimed|or)$/.test(tokens[first - 1]!.lower)) &&
      !personNoun(tokens[first - 1]!.lower)
    )
      first -= 1;
  return { first, hasAux, isPassive };
}
