import { harmVerbAt } from './harm-verbs.ts';
import { isNamePart, isParticle } from './name-lists.ts';
import { type Sentence, type Token, wordsOf } from '../text/tokens.ts';

/**
 * “Amal Derin, 34, drove an ambulance. He was killed on 7 March”: marks the pronoun of a sentence that means whoever the one before it is about.
 * `before` is that sentence, where it stands in the same paragraph.
 */
export function markSomebody({ tokens }: Sentence, before: Sentence | undefined): void {
  const at = tokens.findIndex(({ lower }) => /^(?:he|she)$/.test(lower));
  if (at === -1 || !before || !isOpening(tokens, at) || before.tokens.some((_, index) => harmVerbAt(before.tokens, index))) return;
  if (before.tokens[0]!.isSomebody || isAboutOne(before.tokens)) tokens[at]!.isSomebody = true;
}

/** “He was”, “On Thursday she was”: the pronoun is the subject of the sentence. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  return at === 0 || (at < 6 && /^(?:on|late|early|in|at|then|later|earlier)\b[^,;:]*,?$/.test(wordsOf(tokens, 0, at)));
}

/** “Amal Derin, 34, from Marrun, was”, “Rana Adil is a photographer”. */
function isAboutOne(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex((token, at) => !isNamePart(token) && !isParticle(tokens, at));
  return end > 1 && end < 6 && OF_ONE.test(tokens[end]!.lower);
}

const OF_ONE = /^(?:,|\(|was|is|had|has|worked|works|lived|lives|taught|studied|served|came|joined|ran|drove|led)$/;
