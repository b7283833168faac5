import { personNoun } from './people-words.ts';
import type { Token } from '../text/tokens.ts';

const MONTH =
  /^(?:jan|january|feb|february|mar|march|apr|april|may|june?|july?|aug|august|sept?|september|oct|october|nov|november|dec|december)$/;

/** “27 February”, “February 27,”, “In March 1987,”: days and years count nobody. */
export function isOfDate(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, after] = [tokens[first - 1] ?? { text: '', lower: '' }, tokens[last + 1] ?? { text: '', lower: '' }];
  const value = Number(tokens[first]!.text);
  const isDay = value >= 1 && value <= 31;
  if (isDay && MONTH.test(after.lower) && /^\p{Lu}/u.test(after.text)) return true;
  if (!MONTH.test(before.lower) || !/^\p{Lu}/u.test(before.text)) return false;
  // “On 5 July 28 bodies were found”: the month has its day.
  return value >= 1900 ? value < 2100 : isDay && !/^\d{1,2}$/.test(tokens[first - 2]?.text ?? '');
}

/** “Amal Derin (55), who was killed”, “a driver, 41, died”: no number of people. */
export function isAge(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, after] = [tokens[first - 1]?.lower ?? '', tokens[last + 1]?.lower ?? ''];
  if (before === '(') return /^[),]$/.test(after);
  if (before !== ',') return false;
  // “Amal Derin, 22 died”: a second comma is lost.
  const isOfName = isName(tokens, first - 2) && isName(tokens, first - 3) && !WHERE.test(tokens[first - 4]?.lower ?? '');
  if (isOfName && /^(?:died|was|is|has|had)$/.test(after)) return true;
  // “a novice, 13, dead”.
  if (
    after === ',' &&
    /^\p{Ll}+$/u.test(tokens[first - 2]?.text ?? '') &&
    [3, 4, 5].some((gap) => /^an?$/.test(tokens[first - gap]?.lower ?? ''))
  )
    return true;
  return after === ',' && (/\p{Lu}/u.test(tokens[first - 2]?.text ?? '') || personNoun(tokens[first - 2]?.lower ?? '') !== undefined);
}

function isName(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] ?? { text: '', lower: '' };
  return /^\p{Lu}\p{Ll}/u.test(text) && !WHERE.test(lower);
}

const WHERE = /^(?:in|at|near|from|of|on|around|outside|inside|to|for|by|with)$/;
