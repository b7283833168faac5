import { quantityAt } from './numbers.ts';
import { personNoun } from './people-words.ts';
import type { Harm } from '../reading.ts';
import type { Token } from '../text/tokens.ts';

/** People whom the text has counted already: “the dead”, “those killed in the raid”, “the nine”, “them”. */
export interface Those {
  first: number;
  last: number;
  /** Undefined where only the count before tells: “them”, “the nine”. */
  harm?: Harm;
  /** “all of the victims”, “both victims”. */
  isAll: boolean;
  /** “the six people killed”. */
  hasCount: boolean;
}

const HARMED: Readonly<Record<string, Harm>> = {
  ...Object.fromEntries(
    'dead killed slain victims victim fatalities deceased bodies martyrs murdered deaths died'
      .split(' ')
      .map((word) => [word, 'killed'] as const),
  ),
  ...Object.fromEntries('wounded injured hurt injuries hospitalised hospitalized'.split(' ').map((word) => [word, 'injured'] as const)),
};

/** Those who are told of again from this token on; undefined where nobody is. */
export function thoseAt(tokens: readonly Token[], index: number): Those | undefined {
  const wordAt = (at: number): string => tokens[at]?.lower ?? '';
  let at = index;
  const isAll = wordAt(at) === 'all' || wordAt(at) === 'both';
  if (isAll) at += wordAt(at + 1) === 'of' ? 2 : 1;
  if (/^(?:them|whom|these|they)$/.test(wordAt(at)) && !isNamedBehind(tokens, at))
    return { first: index, last: at, isAll, hasCount: false };
  const isDefinite = /^(?:the|those|these|their|its)$/.test(wordAt(at));
  if (isDefinite) at += 1;
  const quantity =
    quantityAt(tokens, at) ?? (/^(?:at|more|over|about|around|nearly)$/.test(wordAt(at)) ? quantityAt(tokens, at + 2) : undefined);
  if (!isDefinite && !isAll && !quantity) return undefined;
  if (quantity) at = quantity.last + 1;
  if (isAll && wordAt(at) === 'of' && /^(?:the|those|them)$/.test(wordAt(at + 1))) at += 2;
  // “three of the nine were children”.
  if (isDefinite && quantity && quantity.min !== null && /^(?:[,;:—–)]|were|are|was)$/.test(wordAt(at)))
    return { first: index, last: quantity.last, isAll, hasCount: false };
  for (let skipped = 0; skipped < 4; skipped += 1, at += 1) {
    const harm = Object.hasOwn(HARMED, wordAt(at)) ? HARMED[wordAt(at)] : undefined;
    if (harm) {
      if (/^(?:or|and)$/.test(wordAt(at + 1)) && Object.hasOwn(HARMED, wordAt(at + 2))) return undefined;
      return { first: index, last: at, harm, isAll, hasCount: quantity !== undefined };
    }
    const isModifier = personNoun(wordAt(at)) !== undefined || /^(?:confirmed|known|other|so|far|who|were|was|had|been)$/.test(wordAt(at));
    if (!isModifier && !/^\p{L}+$/u.test(wordAt(at))) return undefined;
    if (/^(?:and|or|of|in|by|to|for|said|from)$/.test(wordAt(at))) return undefined;
  }
  return undefined;
}

/** “these victims”, “those killed”: the words behind tell of whom. */
function isNamedBehind(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '.';
  return tokens[at]!.lower === 'these' && (Object.hasOwn(HARMED, next) || personNoun(next) !== undefined || /^\d+$/.test(next));
}
