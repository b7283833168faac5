import { phraseFrom, type Phrase } from './noun-phrases.ts';
import { isPersonTeller, isTeller } from './speaker-words.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

/** The comma that opens a remark which closes at another. */
export function remarkBefore(tokens: readonly Token[], closing: number): number | undefined {
  const from = Math.max(0, closing - 26);
  const opening = tokens.slice(from, closing).findLastIndex(({ lower }) => lower === ',');
  if (opening === -1) return undefined;
  const [first, ...rest] = tokens.slice(from + opening + 1, closing);
  if (!first) return undefined;
  const isRemark =
    isOfPlace(tokens, from + opening + 1) ||
    /^(?:which|who|whose|a|an|the|for|in|based|citing|quoting|speaking|asking|declining|insisting|requesting|writing|reached|monitored|received|heard|contacted|broadcast|quoted|known|also|formerly|now|itself|\d+)$/.test(
      first.lower,
    ) ||
    /^\p{Lu}/u.test(first.text) ||
    (rest.length < 15 && [first, ...rest].slice(0, 4).some(({ lower }) => isTeller(lower)));
  return isRemark ? from + opening : undefined;
}

/** “radio in Marrun, (the) capital of Vessaly, said”: the remark is on the place. */
function isOfPlace(tokens: readonly Token[], first: number): boolean {
  const start = /^(?:the|a|an)$/.test(tokens[first]!.lower) ? first + 1 : first;
  return [start, start + 1].some((at) => /^(?:capital|city|town|village|port|hub|stronghold)$/.test(tokens[at]?.lower ?? ''));
}

/** What a remark says of somebody: a name or an office; “who heads the monitor” too. */
export function remarkIn(tokens: readonly Token[], first: number, last: number): Phrase | undefined {
  const start = /^(?:also|now|formerly|itself)$/.test(tokens[first]!.lower) ? first + 1 : first;
  const body = spokenFor(tokens, start);
  if (body) return body;
  if (/^(?:who|which)$/.test(tokens[start]!.lower))
    return /^(?:heads|leads|runs|directs|chairs|headed|led)$/.test(tokens[start + 1]?.lower ?? '')
      ? phraseFrom(tokens, start + 2)
      : undefined;
  if (
    /^(?:in|for|via|through|by|based|known|reached|quoted|monitored|received|heard|contacted|broadcast)$|ing$/.test(tokens[start]!.lower) ||
    isOfPlace(tokens, start)
  )
    return undefined;
  const phrase = phraseFrom(tokens, start);
  return phrase && phrase.first <= last ? { ...phrase, last: Math.min(phrase.last, last), head: Math.min(phrase.head, last) } : undefined;
}

/** “who speaks for the police”, “speaking on behalf of the ministry”: the body. */
function spokenFor(tokens: readonly Token[], start: number): Phrase | undefined {
  const at = tokens[start]!.lower === 'who' ? start + 1 : start;
  if (!/^(?:speaks|speaking|spoke)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const link = [1, 2, 3].map((count) => wordsOf(tokens, at + 1, at + 1 + count)).findIndex((words) => /^(?:for|on behalf of)$/.test(words));
  const phrase = link === -1 ? undefined : phraseFrom(tokens, at + 2 + link);
  return phrase && { ...phrase, isFor: true };
}

/** “said Rami Selk, the head of the council”. */
export function remarkBehind(tokens: readonly Token[], main: Phrase): Phrase | undefined {
  const at = main.last + 1;
  if (tokens[at]?.lower !== ',' || !tokens[at + 1]) return undefined;
  const phrase = remarkIn(tokens, at + 1, tokens.length - 1);
  if (!phrase) return undefined;
  const isHeaded =
    isPersonTeller(tokens[phrase.head]!.lower) || isTeller(tokens[phrase.head]!.lower) || /^(?:who|which)$/.test(tokens[at + 1]!.lower);
  const isName = tokens.slice(phrase.first, phrase.last + 1).every(({ text }) => /^\p{Lu}/u.test(text));
  const closes = /^(?:[.,;"”()]|who|which|as|on|in|told)$/.test(tokens[phrase.last + 1]?.lower ?? '.');
  // “citing police, gunmen killed”: what follows is no remark.
  if (!closes || /^(?:and|but)$/.test(tokens[at + 1]!.lower)) return undefined;
  const isMainName = tokens.slice(main.first, main.last + 1).every(({ text, lower }) => /^\p{Lu}/u.test(text) || lower === 'the');
  return (isHeaded && isMainName) || (isName && isPersonTeller(tokens[main.head]!.lower)) ? phrase : undefined;
}
