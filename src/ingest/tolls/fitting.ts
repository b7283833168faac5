import type { Group } from './group.ts';
import type { HarmVerb } from './harm-verbs.ts';
import { isAnimal, personNoun } from './people-words.ts';
import type { Token } from '../text/tokens.ts';

/** “lost” and “fell” are of other things as well: only of people in arms, or of one’s own. */
export function isFitting(tokens: readonly Token[], { harm, first, last, isOfArmed }: HarmVerb, group: Group): boolean {
  const word = tokens[first]!.lower;
  // “Thirty casualties were taken to hospital”: the dead among them are not told apart.
  if (harm === 'injured' && group.members.some(({ noun }) => /^casualt/.test(noun))) return false;
  if (isOfAnimals(tokens, group)) return false;
  if (isOfArmed) return group.members.every(({ cell, noun, isOwn }) => isOwn || cell === 'combatants' || FOES.test(noun));
  if (word === 'dead')
    return tokens[first - 1]?.lower !== 'the' && !/^(?:almost|nearly|left|half|presumed|feared)$/.test(tokens[first - 1]?.lower ?? '');
  const isLoss = /^(?:lost|losing)$/.test(word);
  if ((!isLoss && word !== 'fell' && word !== 'fallen') || last > first) return true;
  // “lost 40 men killed and wounded” does not tell the dead apart.
  if (/^(?:killed|dead)$/.test(tokens[group.last + 1]?.lower ?? '') && /^(?:and|or)$/.test(tokens[group.last + 2]?.lower ?? ''))
    return false;
  // “they lost two.”
  const isTheirs = word === 'lost' && group.members[0]!.isBare && /^(?:they|we|it)$/.test(tokens[first - 1]?.lower ?? '');
  if (isTheirs) return /^(?:[.,;]|in|and|while|on)$/.test(tokens[group.last + 1]?.lower ?? '.');
  return group.members.every(
    ({ isBare, isOwn, cell, noun }) =>
      (!isBare || isOwn) && (isOwn || cell === 'combatants' || cell === 'men' || (isLoss && OWNED.test(noun))),
  );
}

/** “Forty camels were stolen and six killed”: a bare number counts on what was counted right before it. */
function isOfAnimals(tokens: readonly Token[], { first, members }: Group): boolean {
  if (!members[0]?.isBare || members[0].isSubset) return false;
  // “a strike on the livestock market killed eight”: which market.
  const isPlace = (at: number): boolean =>
    /^(?:markets?|farms?|barns?|fairs?|pens?|trad(?:ers?|ing)|dealers?|herders?|breeders?|sheds?|shelters?)$/.test(
      tokens[at + 1]?.lower ?? '',
    );
  const before = tokens.slice(0, first).findLast(({ lower }, at) => (isAnimal(lower) && !isPlace(at)) || personNoun(lower) !== undefined);
  return before !== undefined && isAnimal(before.lower);
}

const OWNED = /^(?:members|people|relatives|children|sons|inspectors?|officers?|policem[ae]n|agents?|guards?|pilots?|volunteers|rangers?)$/;

// People whom armies speak of as things.
const FOES =
  /^(?:enemy|enemies|commanders?|leaders?|chiefs?|operatives?|bandits?|robbers?|attackers?|assailants?|raiders?|bombers?|criminals?|smugglers?)$/;
