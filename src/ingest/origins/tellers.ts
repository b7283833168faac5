import { isNumbered, phraseFrom, type Phrase } from './noun-phrases.ts';
import { isHead, isStop, isTeller } from './speaker-words.ts';
import type { Token } from '../text/tokens.ts';

/** “said the police”, “has indicated the Monitor”. */
export function tellerBehind(tokens: readonly Token[], verb: number): Phrase | undefined {
  const next = tokens[verb + 1];
  if (
    !next ||
    !(
      /^(?:the|a|an|its|his|local|one|two|three|several)$/.test(next.lower) ||
      /^\p{Lu}/u.test(next.text) ||
      isShortTeller(tokens, verb + 1)
    )
  )
    return undefined;
  return tellerFrom(tokens, verb + 1);
}

/** “said police”, “said state television”. */
function isShortTeller(tokens: readonly Token[], first: number): boolean {
  return [0, 1, 2].some((more) => isTeller(tokens[first + more]?.lower ?? '') && !tokens.slice(first, first + more).some(isStop));
}

export function tellerFrom(tokens: readonly Token[], first: number): Phrase | undefined {
  const phrase = tokens[first] && phraseFrom(tokens, first);
  return phrase && isTold(tokens, phrase) ? phrase : undefined;
}

/** Whether a phrase may name who tells: by an office, a body, or a name that is no day. */
export function isTold(tokens: readonly Token[], { first, last, head }: Phrase): boolean {
  const { lower, text } = tokens[head]!;
  if (/^(?:it|he|she|they)$/.test(lower)) return true;
  if (isTeller(lower)) return true;
  const run = tokens.slice(first, last + 1);
  return (
    /^(?:\p{Lu}|al-|el-)/u.test(text) ||
    isNumbered(tokens, head) ||
    run.some(({ lower: word, text: form }) => isHead(word) && /^\p{Ll}/u.test(form)) ||
    (/^\p{Lu}/u.test(tokens[last]!.text) && run.some(({ lower: word }) => isTeller(word)))
  );
}
