import { numberAt, quantityAt } from './numbers.ts';
import { isParent, isSingular, personNoun } from './people-words.ts';
import type { Token } from '../text/tokens.ts';

/** An age in front of a noun or in its place: “a 12-year-old”, “two six-year-old girls”, “a two-month-old baby”. */
export function yearOldAt(tokens: readonly Token[], at: number): { years: number; last: number; isNoun: boolean } | undefined {
  const word = tokens[at]?.lower ?? '';
  const whole = /^([a-z-]+?)-(years?|months?|days?|weeks?)-olds?$/.exec(word);
  if (whole) {
    const years = whole[2]!.startsWith('year') ? (numberAt([{ ...tokens[at]!, lower: whole[1]! }], 0)?.value ?? 99) : 0;
    return { years, last: at, isNoun: word.endsWith('s') };
  }
  if (!/^\d{1,3}$/.test(word)) return undefined;
  const unit = /^(year|month|day|week)s?-olds?$/.exec(tokens[at + 2]?.lower ?? '');
  if (tokens[at + 1]?.lower === '-' && unit)
    return { years: unit[1] === 'year' ? Number(word) : 0, last: at + 2, isNoun: tokens[at + 2]!.lower.endsWith('s') };
  // “a 12 year old boy”, “a 12 year-old”.
  const spaced = /^(year|month|day|week)s?(-olds?)?$/.exec(tokens[at + 1]?.lower ?? '');
  const last = spaced?.[2] ? at + 1 : /^olds?$/.test(tokens[at + 2]?.lower ?? '') ? at + 2 : undefined;
  return spaced && last !== undefined
    ? { years: spaced[1] === 'year' ? Number(word) : 0, last, isNoun: tokens[last]!.lower.endsWith('s') }
    : undefined;
}

/** Ages behind a noun: “a boy of eleven”, “two grandsons, aged six and nine”, “brothers, 12 and 15”. `last` is the last token of them. */
export function agesBehind(tokens: readonly Token[], noun: string, index: number): { ages: number[]; last: number } | undefined {
  const [a, b] = [tokens[index + 1]?.lower, tokens[index + 2]?.lower];
  const isPlain = a === ',' || a === '(';
  // “three brothers, ages 4, 6 and 9”.
  const isAged = /^age[ds]$/.test(a ?? '') || (isPlain && /^age[ds]$/.test(b ?? ''));
  let start: number | undefined;
  // “a mother of four” is not four years old.
  if (isAged) start = isPlain ? index + 3 : index + 2;
  else if (a === 'of' && !isParent(noun) && !isHousehold(noun)) start = index + 2;
  else if (isPlain && b === 'of') start = index + 3;
  else if (isPlain && quantityAt(tokens, index + 2)) start = index + 2;
  if (start !== undefined && /^(?:between|from|only|just)$/.test(tokens[start]?.lower ?? '')) start += 1;
  const ages: number[] = [];
  let last = index;
  for (let at = start; at !== undefined && at < tokens.length;) {
    const age = quantityAt(tokens, at);
    const following = tokens[(age?.last ?? at) + 1]?.lower ?? '.';
    if (!age || age.min === null || age.min > 100 || (ages.length > 0 && personNoun(following))) break;
    const isSecond = ages.length > 0 && a !== ',';
    const isPlainAge = a === 'of' && isSingular(noun) && ages.length === 0 && personNoun(following) === undefined;
    if (!isSecond && !isPlainAge && !/^(?:,|and|&|\.|years?|months?|weeks?|who|were|was|;|\)|on|in|from|—|–|when|as|by)$/.test(following))
      break;
    if (isPlain && !isAged && b !== 'of' && !/^(?:,|\.|\)|;|—|–)$/.test(following) && !isSecondAge(tokens, age.last + 1)) break;
    ages.push(/^(?:months?|weeks?)$/.test(following) ? 0 : (age.max ?? age.min));
    last = age.last;
    let next = age.last + 1;
    if (/^(?:years?|months?|weeks?)$/.test(following)) {
      last = next;
      next += 1;
      if (tokens[next]?.lower === 'old') {
        last = next;
        next += 1;
      }
    }
    // “aged 4, 6, and 9”.
    if (isAged && tokens[next]?.lower === ',' && tokens[next + 1]?.lower === 'and') next += 1;
    at = tokens[next]?.lower === 'and' || (tokens[next]?.lower === ',' && isAged) ? next + 1 : tokens.length;
  }
  // “a man (35) and a woman (60)”.
  if (a === '(' && tokens[last + 1]?.lower === ')') last += 1;
  return ages.length === 0 ? undefined : { ages, last };
}

/** “two families of five” are no five years old. */
function isHousehold(noun: string): boolean {
  return /^(?:famil(?:y|ies)|households?|groups?|crews?|teams?|part(?:y|ies)|gangs?)$/.test(noun);
}

/** “brothers, 12 and 15, were”: the second of two ages. */
function isSecondAge(tokens: readonly Token[], and: number): boolean {
  const second = tokens[and]?.lower === 'and' ? numberAt(tokens, and + 1) : undefined;
  return second !== undefined && /^(?:[,.;)—–]|and|were|was|who)$/.test(tokens[second.last + 1]?.lower ?? '.');
}
