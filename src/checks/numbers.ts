import { SCALES, TENS, UNITS } from '../domain/number-words.ts';

const SCALE = `(?:${[...SCALES.keys()].join('|')})`;
const SMALL = `(?:${TENS.join('|')})(?:[ -](?:${UNITS.slice(1, 10).join('|')}))?|${UNITS.slice(1).join('|')}`;
const DIGITS = '\\p{Nd}{1,3}(?:[,٬]\\p{Nd}{3})+|\\p{Nd}+(?:k|e\\p{Nd})?';
/** `two hundred and five`, `twelve thousand`, `a dozen`. */
const WORDS = `(?:(?:${SMALL}|an?)(?:[ -]${SCALE})+(?: (?:and )?(?:${SMALL})(?! ${SCALE}))?|${SMALL})`;
const alone = (number: string): string => `(?<![\\p{L}\\p{N}.#-])(?:${number})(?![\\p{L}\\p{N}]|[.,-]\\p{Nd})`;

/** “No one was killed”, “not one of them was hurt”: a pronoun, no number. */
const NO_ONE = '(?<=\\b[Nn]ot? )one(?!\\p{L})';

/**
 * A number in digits or in English words in small letters, as the source of an expression. Numbers inside names (`M5`, `46th`) are none, and words
 * without a number, such as `dozens`, are none either.
 */
export const NUMBER = alone(`(?:${DIGITS})(?: ${SCALE})*|(?!${NO_ONE})${WORDS}`);

const NUMBERS = new RegExp(NUMBER, 'gu');

/** Every number that a text says, in digits of any script or in English words. */
export function numbersIn(text: string): number[] {
  return [...text.toLowerCase().matchAll(NUMBERS)].map(([number]) => valueOf(number));
}

/** The value of a text that `NUMBER` matched. */
export function valueOf(text: string): number {
  let [value, part] = [0, 0];
  for (const word of text.toLowerCase().split(/[ -]/)) {
    const scale = SCALES.get(word);
    if (scale === undefined) part += plainValue(word);
    else if (scale < 1_000) part = Math.max(part, 1) * scale;
    else [value, part] = [value + Math.max(part, 1) * scale, 0];
  }
  return value + part;
}

function plainValue(word: string): number {
  const digits = word.replace(/[,٬]/g, '').replace(/\p{Nd}/gu, westernDigit);
  // “4e2” is how a program writes 400, and nobody else.
  if (/^\d+(?:e\d)?$/.test(digits)) return Number(digits);
  if (/^\d+k$/.test(digits)) return Number(digits.slice(0, -1)) * 1_000;
  return TENS.includes(word) ? (TENS.indexOf(word) + 2) * 10 : Math.max(0, UNITS.indexOf(word));
}

/** Digits of every script stand in runs of ten, from zero. */
function westernDigit(digit: string): string {
  const point = digit.codePointAt(0)!;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(point - zero);
}
