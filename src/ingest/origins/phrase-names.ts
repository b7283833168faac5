import type { FoundName } from '../names/names.ts';
import type { Phrase } from './noun-phrases.ts';
import { isHead, isPersonTeller, isTeller } from './speaker-words.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

/** What a phrase is read with. */
interface Words {
  tokens: readonly Token[];
  names: readonly FoundName[];
  text: string;
}

/** A phrase as in the text, without article and number. */
export function nameOf({ first, last }: Phrase, { tokens, text }: Words): string {
  let from = first;
  while (
    from < last &&
    /^(?:the|a|an|its|his|her|their|our|two|three|four|five|six|several|some|many|another|one|other|both|\d+)$/.test(tokens[from]!.lower)
  )
    from += 1;
  return (
    text
      .slice(tokens[from]!.start, tokens[last]!.end)
      .replace(/\s+/g, ' ')
      .replace(/(['’]) s\b/g, '$1s')
      // “a 17-year-old student”.
      .replace(/^-year-old /, '')
      .slice(0, 80)
  );
}

/** The last word of a personal name in a phrase: “SOHR director Amal Derin”. */
export function personIn({ first, last, head }: Phrase, { tokens, names }: Words): string | undefined {
  for (const end of [last, head]) {
    const { text, lower } = tokens[end]!;
    const isOfActor = names.some(({ first: from, last: to, named: { kind } }) => kind !== 'leader' && from <= end && to >= end);
    if (isOfActor || !/^(?:al-|el-)?\p{Lu}\p{Ll}/u.test(text) || isTeller(lower)) continue;
    if (end === head && end !== last && !/^\p{Lu}/u.test(tokens[end]!.text)) continue;
    const before = tokens[end - 1];
    const isFull = end === first || /^\p{Lu}/u.test(before?.text ?? '') || isPersonTeller(before?.lower ?? '');
    const link = tokens.slice(first, end).findLast(({ lower: word }) => /^(?:of|in|at|from)$/.test(word));
    const isOfPlace = link !== undefined && tokens.slice(tokens.indexOf(link) + 1, end).every(({ text: form }) => /^\p{Lu}/u.test(form));
    if (isFull && !(isOfPlace && end === last && head !== last && !isPersonTeller(before?.lower ?? ''))) return lower;
  }
  return undefined;
}

/** The words of an office in a phrase, without a person’s name: “regional governor”, “monitoring group”. */
export function officeOf({ first, head }: Phrase, { tokens }: Words): string {
  const own = tokens.slice(first, head + 1);
  const end = own.findLastIndex(({ lower }) => isTeller(lower) || isHead(lower));
  return own
    .slice(0, end + 1)
    .filter(({ lower }) => !/^(?:the|a|an|its|his|her|their|'s|’s|,)$/.test(lower))
    .map(({ lower }) => lower)
    .join(' ');
}

/** “a member of the group”: speaks for it. */
export function isOfGroup(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:members?|officials?|commanders?|leaders?)$/.test(tokens[at]!.lower) &&
    /^of the (?:group|movement|militia|organi[sz]ation|network|council|party|team|faction)$/.test(wordsOf(tokens, at + 1, at + 4))
  );
}
