import { isCountry } from '../names/countries.ts';
import { countryOf } from '../names/demonyms.ts';
import type { Token } from '../text/tokens.ts';
import type { Phrase } from './noun-phrases.ts';
import { isOfGroup } from './phrase-names.ts';
import { isBody, isHead, isMouthpiece, isPaper, isTeller } from './speaker-words.ts';
import { subjectBefore, type Subject } from './subjects.ts';

/** Where a phrase names who only speaks for somebody else: “a spokesman”, “statement”, “director” of a body. */
export function mouthIn({ first, last, head }: Phrase, tokens: readonly Token[]): number | undefined {
  // “a ministry of interior statement”.
  if (head < last && isPaper(tokens[last]!.lower) && isBody(tokens[head]!.lower)) return last;
  // “the Front’s radio”.
  if (/^(?:radio|television|tv|channel|website|mouthpiece)$/.test(tokens[last]!.lower) && isOwned(tokens, last)) return last;
  for (let at = first; at <= Math.min(last, head); at += 1) {
    const { lower } = tokens[at]!;
    // “the Marrun Post” is a name.
    const isInName = at > first && [tokens[at - 1], tokens[at]].every((token) => /^\p{Lu}/u.test(token!.text));
    if (isMouthpiece(lower) || (at === head && isPaper(lower) && !isInName) || isOfGroup(tokens, at)) return at;
    if (
      isOwned(tokens, at) &&
      (isHead(lower) || /^(?:correspondents?|reporters?|account|officials?)$/.test(lower)) &&
      tokens[at + 1]?.lower !== 'of'
    )
      return at;
  }
  return undefined;
}

/** “Police Public Relations Officer”, “Director of Public Relations of the fire brigade”: the body that they speak for. */
export function pressOfficeIn({ first, last }: Phrase, tokens: readonly Token[]): Phrase | undefined {
  const at = tokens
    .slice(first, last)
    .findIndex(({ lower }, index) => lower === 'public' && tokens[first + index + 1]!.lower === 'relations');
  if (at === -1) return undefined;
  const head = first + at - 1;
  if (head >= first && isBody(tokens[head]!.lower)) {
    let from = head;
    while (from > first && !/^(?:of|the|an?|acting|deputy|assistant|director|chief|head|officer|,)$/.test(tokens[from - 1]!.lower))
      from -= 1;
    return { first: from, last: head, head };
  }
  const owner = tokens.slice(first, first + at).findIndex(({ lower }) => lower === "'s");
  if (owner > 0) return { first, last: first + owner - 1, head: first + owner - 1 };
  const of = tokens.slice(first, last).findLastIndex(({ lower }, index) => index > at && /^(?:of|for|at)$/.test(lower));
  return of === -1 ? undefined : { first: first + of + 1, last, head: last };
}

const ISSUED = /^(?:released|issued|published|made|posted|sent|read|aired|broadcast|distributed|circulated)$/;

/** “The task force released a statement saying”. */
export function issuerOf({ first }: Phrase, tokens: readonly Token[]): Subject | undefined {
  const start = Math.max(0, first - 3);
  const verb = tokens
    .slice(start, first)
    .findLastIndex(({ lower }, at) => ISSUED.test(lower) || (/^(?:put|gave)$/.test(lower) && tokens[start + at + 1]?.lower === 'out'));
  return verb === -1 ? undefined : subjectBefore(tokens, start + verb);
}

/** “the monitor’s director”. */
function isOwned(tokens: readonly Token[], at: number): boolean {
  const owner = tokens.slice(Math.max(0, at - 3), at).findLastIndex(({ lower }) => /^'s?$/.test(lower));
  const word = owner === -1 ? undefined : tokens[Math.max(0, at - 3) + owner - 1];
  return (
    word !== undefined &&
    (isTeller(word.lower) || (/^(?:al-|el-)?\p{Lu}/u.test(word.text) && countryOf(word.lower) === undefined && !isCountry(word.lower)))
  );
}

/** “preliminary data”: of nobody, where nobody is named. */
export function isNumbers(word: string): boolean {
  return /^(?:figures|data|statistics|tally|count|toll|records|numbers|information|estimates?|assessment)$/.test(word);
}
