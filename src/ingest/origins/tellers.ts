import { phraseFrom, type Phrase } from './noun-phrases.ts';
import { isHead, isTeller } from './speaker-words.ts';
import type { Token } from '../text/tokens.ts';

/** “said the police”, “has indicated the Monitor”. */
export function tellerBehind(tokens: readonly Token[], verb: number): Phrase | undefined {
  const next = tokens[verb + 1];
  if (
    !next ||
    !(/^(?:the|a|an|its|his|local|one|two|three|several)$/.test(next.lower) || /^\p{Lu}/u.test(next.text) || isTeller(next.lower))
  )
    return undefined;
  return tellerFrom(tokens, verb + 1);
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
    /^\p{Lu}/u.test(text) ||
    run.some(({ lower: word, text: form }) => isHead(word) && /^\p{Ll}/u.test(form)) ||
    (/^\p{Lu}/u.test(tokens[last]!.text) && run.some(({ lower: word }) => isTeller(word)))
  );
}
