import type { Span } from './paragraphs.ts';

/** What a line of a list begins with: a sign, a number, an hour, or a place with a colon. */
type Mark = 'bullet' | 'number' | 'hour' | 'head';

const SIGN = '[-–—•*·▪►●‣◦○§]';
const NUMBER = '\\(?\\d{1,2}[.)]';
const HOUR = '\\(?(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?: ?(?:[ap]\\.?m\\.?|hrs|hours|local time|gmt|utc))?\\)?';
const MARKS: readonly (readonly [Mark, RegExp])[] = [
  ['bullet', new RegExp(`^\\s*${SIGN}\\s+\\S`, 'u')],
  ['number', new RegExp(`^\\s*${NUMBER}\\s+\\S`, 'u')],
  ['hour', new RegExp(`^\\s*(?:(?:at|around|about|by) (?:around |about )?)?${HOUR}\\s*[-–—:,]*\\s+\\S`, 'iu')],
  // “Hadira: two people were killed”, “Souran, Nahr province: 3 dead”.
  ['head', /^\s*\p{Lu}[\p{L}’'‘ʿʾ-]*(?:,? [\p{L}’'-]+){0,4}: \S/u],
];

/** What stands before the text of an item: a sign or a number. */
export const ITEM_SIGN = new RegExp(`^(?:(?:${SIGN}|${NUMBER})\\s+)?`, 'u');

/** What a line begins with, where it may be of a list. */
export function markOf(line: string): Mark | undefined {
  return MARKS.find(([, pattern]) => pattern.test(line))?.[0];
}

/** The marks that more than one line begins with. */
export function marksOf(text: string, lines: readonly Span[]): ReadonlySet<Mark> {
  const marks = lines.flatMap(({ start, end }) => markOf(text.slice(start, end)) ?? []);
  return new Set(marks.filter((mark, at) => marks.indexOf(mark) !== at));
}

/** The numbers of the paragraphs that are items of a list; what stands behind an hour may go on with what was told before it. */
export function listedIn(text: string, paragraphs: readonly (Span & { number: number })[]): ReadonlySet<number> {
  const marks = marksOf(text, paragraphs);
  const isItem = (mark: Mark | undefined): boolean => mark !== undefined && mark !== 'hour' && marks.has(mark);
  return new Set(paragraphs.flatMap(({ start, end, number }) => (isItem(markOf(text.slice(start, end))) ? [number] : [])));
}
