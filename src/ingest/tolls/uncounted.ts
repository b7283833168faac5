import { auxBefore } from './auxiliaries.ts';
import type { HarmVerb } from './harm-verbs.ts';
import { quantityAt } from './numbers.ts';
import { personNoun } from './people-words.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

/** Whether a verb of harm counts nobody: what may be, is denied or natural, or is not told apart from something else. */
export function isUncounted(tokens: readonly Token[], verb: HarmVerb, verbs: readonly HarmVerb[]): boolean {
  return (
    isOfDyingLater(tokens, verb, verbs) ||
    isJoint(tokens, verb, verbs) ||
    isOfThose(tokens, verb) ||
    isHandedOver(tokens, verb) ||
    isSupposed(tokens, verb) ||
    isNatural(tokens, verb) ||
    isOneOfTwo(tokens, verb)
  );
}

/** “killed or wounded”: the two are not told apart, so that neither can be counted. */
function isJoint(tokens: readonly Token[], verb: HarmVerb, verbs: readonly HarmVerb[]): boolean {
  return verbs.some((other) => {
    if (other === verb || other.harm === verb.harm) return false;
    const [left, right] = other.first < verb.first ? [other, verb] : [verb, other];
    const between = tokens.slice(left.last + 1, right.first).map(({ lower }) => lower);
    // “left 36 people dead and wounded 185”: each has people of its own.
    if (tokens[left.first]!.lower === 'dead' && isCountBehind(tokens, right.last)) return false;
    return between.length > 0 && between.length <= 3 && /^(?:and|or|and or|and \/ or|and also|or otherwise)$/.test(between.join(' '));
  });
}

/** “handed over the remains of seven soldiers”: of those who died before, as likely as not. */
function isHandedOver(tokens: readonly Token[], { first, last }: HarmVerb): boolean {
  if (!/^(?:bod(?:y|ies)|corpses?|remains)$/.test(tokens[last - 1]?.lower ?? '')) return false;
  return /\b(?:hand\w* (?:over|back)|return\w*(?: of)?|exchang\w*(?: of)?|swap\w*(?: of)?|repatriat\w*(?: of)?|over|for|about|identif\w*)(?: the)?$/.test(
    wordsOf(tokens, first - 4, first),
  );
}

/** “wounded more than 185”: a number right behind a word, past what qualifies it. */
function isCountBehind(tokens: readonly Token[], last: number): boolean {
  return [1, 2, 3, 4].some((step) => quantityAt(tokens, last + step)?.first === last + 1);
}

/** “killed or displaced”: nobody tells how many were killed. */
function isOneOfTwo(tokens: readonly Token[], { first, last }: HarmVerb): boolean {
  const isOther = (word = '') =>
    /^(?:displaced|captured|missing|arrested|detained|abducted|kidnapped|imprisoned|driven|forced|trapped|maimed|homeless|uprooted|scattered)$/.test(
      word,
    );
  return (
    (tokens[last + 1]?.lower === 'or' && isOther(tokens[last + 2]?.lower)) ||
    (tokens[first - 1]?.lower === 'or' && isOther(tokens[first - 2]?.lower))
  );
}

/** “a boy (who was) wounded in the blast died”: among the dead, and no more among the wounded. */
function isOfDyingLater(tokens: readonly Token[], verb: HarmVerb, verbs: readonly HarmVerb[]): boolean {
  if (verb.harm !== 'injured' || verb.form === 'active') return false;
  const { first: aux, hasAux } = auxBefore(tokens, verb.first);
  if (hasAux && !/^(?:who|that)$/.test(tokens[aux - 1]?.lower ?? '')) return false;
  const next = verbs.find(({ first }) => first > verb.last);
  if (next?.harm !== 'killed' || next.form !== 'subject') return false;
  return !tokens
    .slice(verb.last + 1, next.first)
    .some(({ lower }, offset) => /^[,;:]$|^(?:and|but|while|when|said)$/.test(lower) || quantityAt(tokens, verb.last + 1 + offset));
}

/** “died of cholera”: by no act of violence. */
function isNatural(tokens: readonly Token[], { first, last }: HarmVerb): boolean {
  const behind = wordsOf(tokens, last + 1, last + 5);
  return /^(?:died?|dies|dying|perished|succumbed)$/.test(tokens[first]!.lower) && NATURAL.test(behind);
}

const NATURAL =
  /^(?:peacefully|(?:of|from|to) (?:\w+ )?(?:natural|old|age|cancer|covid|coronavirus|cholera|malaria|measles|ebola|disease|diseases|illness|illnesses|heart|stroke|hunger|thirst|starvation|famine|malnutrition|cold|exposure|heat|heatstroke|drowning))\b/;

/** “may have been killed”, “feared dead”, “could kill”: nobody has counted. */
function isSupposed(tokens: readonly Token[], { first }: HarmVerb): boolean {
  const { first: start } = auxBefore(tokens, first);
  const words = tokens.slice(Math.max(0, start - 2), first).flatMap(({ lower }, at) =>
    // “three presumed militants were killed”: they were, whatever they are.
    lower === 'presumed' && personNoun(tokens[Math.max(0, start - 2) + at + 1]!.lower) ? [] : [lower],
  );
  const before = wordsOf(tokens, start - 16, start);
  return words.some((word) => SUPPOSED.test(word)) || DENIED.test(before) || WRONG.test(wordsOf(tokens));
}

// “denied reports that 15 soldiers had been killed”; “denied that it had fired, and said two had been killed” tells of the two.
const DENIED =
  /\b(?:denied|denies|denying|dismissed|rejected)(?: \w+){0,3} (?:reports?|claims?|allegations?|that|any)\b(?:(?!\b(?:and|but|while) (?:it |they |he |she )?(?:said|says|added|confirmed|admitted|acknowledged)\b)[^;:])*$|\bden(?:ied|ies|ying)(?: (?!responsibility|involvement|any|being|having|the|its|their|a|for|in|that)[\w’'-]+){1,3}$/;

// “Reports that 12 people had died were wrong”.
const WRONG =
  /\b(?:reports?|claims?|rumou?rs?|statements?) (?:that|of) [^;]*\b(?:was|were|is|are|proved|turned out to be) (?:wrong|false|untrue|incorrect|mistaken|unfounded|fake|baseless)\b/;

const SUPPOSED =
  /^(?:may|might|could|would|should|feared|presumed|threatened|threatens|if|unless|attempted|attempting|tried|trying|planned|planning|intended|wanted)$/;

/** “those killed”, “those who drowned”, “the number of people killed”: who they are is told elsewhere. */
function isOfThose(tokens: readonly Token[], { first, form }: HarmVerb): boolean {
  const { first: start } = auxBefore(tokens, first);
  if (tokens[start - 1]?.lower === 'who' && tokens[start - 2]?.lower === 'those') return true;
  if (form !== 'past' && form !== 'passive') return false;
  const before = tokens[first - 1]?.lower;
  return before === 'those' || (before === 'people' && tokens[first - 2]?.lower === 'of') || before === 'among';
}
