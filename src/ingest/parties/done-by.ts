import type { ReadParty } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { ACT_NOUN, ATTACKING, DOING, HARMED, HARMING, REPELLED, SHOT_BACK } from './verbs-of-violence.ts';

type Role = ReadParty['role'];

/** A role by the grammar of a sentence. */
export interface GrammaticalRole {
  role: Role;
  /** By an attack, and not only by whom it harmed: troops that kill those who attacked them did not begin it. */
  isOpening: boolean;
}

/** `none` where the words give no role for certain; undefined where they say nothing. */
export type Found = GrammaticalRole | 'none' | undefined;

/** “by the Front”: of what was done, of an attack. */
export function behindBy(tokens: readonly Token[], first: number): Found {
  if (tokens[first - 1]?.lower !== 'by') return undefined;
  const before = tokens.slice(Math.max(0, first - 11), first - 1).map(({ lower }) => lower);
  // “the killing of Ahmed by soldiers”: a name.
  const isNamed = /^\p{Lu}/u.test(tokens[first - 2]?.text ?? '');
  if (!isNamed && isHarmless(before)) return 'none';
  if (REPELLED.test(before.at(-1) ?? '')) return { role: 'target', isOpening: true };
  if (SHOT_BACK.test(before.join(' '))) return 'none';
  const isAct = before.some((word) => ACT_NOUN.test(word) || HARMED.test(word) || DOING.test(word) || ATTACKING.test(word));
  return isAct ? { role: 'alleged-perpetrator', isOpening: before.some((word) => isOpeningWord(word)) } : undefined;
}

// What does not end like other participles.
const PARTICIPLE =
  /\p{Ll}ed$|^(?:seen|given|taken|driven|written|spoken|chosen|stolen|broken|beaten|hidden|overseen|shown|known|flown|drawn|held|run|led|said|left|met|sent|paid|read|fed|made|brought|caught|found|kept|built|told|won|lent|shut)$/u;

/** “filmed by”, “displaced by”, “held by”: what was done is no violence; “carried out by” is, and so is “in shelling by”. */
function isHarmless(before: readonly string[]): boolean {
  const last = before.at(-1) ?? '';
  const done = /^(?:out|off|up|down|dead|behind|over|away)$/.test(last) ? (before.at(-2) ?? '') : last;
  if (!PARTICIPLE.test(done) || ACT_NOUN.test(done)) return false;
  return !(HARMED.test(done) || DOING.test(done) || ATTACKING.test(done) || REPELLED.test(done) || PERPETRATED.test(done));
}

const PERPETRATED =
  /^(?:claimed|perpetrated|committed|caused|orchestrated|ordered|masterminded|executed|taken|blown|burned|overrun|driven|wrought|inflicted|mounted|initiated|left|placed|thrown|hurled|done|buried|rigged|planned|lynched|poisoned|tortured|raped|slain|laid|downed|broken|violated|breached)$/;

/** Whether a word tells of an attack by itself, and not only of whom it harmed. */
export function isOpeningWord(word: string): boolean {
  return ACT_NOUN.test(word) || ((ATTACKING.test(word) || HARMED.test(word)) && !HARMING.test(word));
}
