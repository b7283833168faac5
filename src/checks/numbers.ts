const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORD = `(?:${TENS.join('|')})(?:[ -](?:${UNITS.slice(1, 10).join('|')}))?|${UNITS.slice(1).join('|')}|(?:a|one) hundred`;
const DIGITS = '\\p{Nd}{1,3}(?:[,٬]\\p{Nd}{3})+|\\p{Nd}+';

const alone = (number: string): string => `(?<![\\p{L}\\p{N}.#-])(?:${number})(?![\\p{L}\\p{N}]|[.,-]\\p{Nd})`;

/** A number in digits, as the source of an expression. Numbers inside names (`M5`, `46th`) are none. */
export const NUMBER_IN_DIGITS = alone(DIGITS);

/** A number in digits or in English words. */
export const NUMBER = alone(`${DIGITS}|${WORD}`);

const NUMBERS = new RegExp(NUMBER, 'giu');

/** Every number that a text says, in digits of any script or in English words. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(NUMBERS)].map(([number]) => valueOf(number));
}

/** The value of a text that `NUMBER` matched. */
export function valueOf(text: string): number {
  const digits = text.replace(/[,٬]/g, '').replace(/\p{Nd}/gu, westernDigit);
  if (/^\d+$/.test(digits)) return Number(digits);
  const [first = '', second = ''] = text.toLowerCase().split(/[ -]/);
  if (second === 'hundred') return 100;
  return TENS.includes(first) ? (TENS.indexOf(first) + 2) * 10 + Math.max(0, UNITS.indexOf(second)) : UNITS.indexOf(first);
}

/** Digits of every script stand in runs of ten, from zero. */
function westernDigit(digit: string): string {
  const point = digit.codePointAt(0)!;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(point - zero);
}
