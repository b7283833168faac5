import type { Token } from '../text/tokens.ts';
import { isArmedBehind, isArmedHead, nameRunAt } from './name-runs.ts';

/** A party that no list has, by the words that describe it; its name may be a part of them. */
export interface Described {
  first: number;
  last: number;
  name: { first: number; last: number };
  /** The words that tell it from others. */
  key: readonly number[];
  /** No word of it is a name by itself: “troops loyal to”. */
  isWhole?: boolean;
}

const SIDED = /^(?:pro|anti)-\p{L}+$|-(?:backed|aligned|allied|linked|supported|led|affiliated|sponsored)$/u;

/** “Marrun fighters”, “Ardanian-backed rebels”, “forces loyal to Khalid Zayn”. */
export function describedAt(tokens: readonly Token[], at: number): Described | undefined {
  return sidedAt(tokens, at) ?? loyalAt(tokens, at) ?? qualifiedAt(tokens, at);
}

/** “pro-government militiamen” belong to a state, “Ardanian-backed rebels” to themselves. */
function sidedAt(tokens: readonly Token[], at: number): Described | undefined {
  const { lower, text } = tokens[at]!;
  if (!SIDED.test(lower) || /government|regime|junta|democracy|western|immigrant/.test(lower)) return undefined;
  if (!/\p{Lu}/u.test(text)) return undefined;
  const isHead = (index: number): boolean => isArmedHead(tokens[index]?.lower ?? '') || tokens[index]?.lower === 'coalition';
  let last = at + 1;
  while (last < at + 4 && tokens[last] && !isHead(last) && /^(?:\p{L}[\p{L}-]*)$/u.test(tokens[last]!.text)) last += 1;
  if (!isHead(last)) return undefined;
  while (isHead(last + 1)) last += 1;
  return described(at, last);
}

/** “forces loyal to President Khalid Zayn”. */
function loyalAt(tokens: readonly Token[], at: number): Described | undefined {
  if (!isArmedHead(tokens[at]!.lower) || tokens[at + 1]?.lower !== 'loyal' || tokens[at + 2]?.lower !== 'to') return undefined;
  let last = at + 3;
  while (last < at + 9 && TITLE.test(tokens[last]?.text ?? '')) last += 1;
  if (!/^\p{Lu}/u.test(tokens[last]?.text ?? '')) return undefined;
  while (/^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')) last += 1;
  return { ...described(at, last), isWhole: true };
}

const TITLE =
  /^(?:the|a|its|his|then|late|exiled|deposed|former|ousted|fugitive|renegade|elected|interim|veteran|rebel|military|opposition|warlord|president|vice|general|commander|prime|minister|king|leader|strongman|tribal|government)$/;

/** “Marrun rebels”, “Zayn fighters”; adjectives of nations only with those who are no state’s. */
function qualifiedAt(tokens: readonly Token[], at: number): Described | undefined {
  const run = nameRunAt(tokens, at);
  if (!run || !isArmedBehind(tokens, run)) return undefined;
  const last = run.last + (isArmedHead(tokens[run.last + 1]?.lower ?? '') ? 1 : 2);
  const isSide = tokens[last]!.lower === 'youths' || tokens[last]!.lower === 'bombers';
  return isSide ? undefined : { ...described(at, last), key: indexes(run.first, run.last) };
}

function described(first: number, last: number): Described {
  return { first, last, name: { first, last }, key: indexes(first, last) };
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
