import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../../domain/calendar-names.ts';
import type { Token } from '../text/tokens.ts';

/** A day of a month as a text names it; without `year` where it gives none. */
export interface CalendarDay {
  /** The index of its last token. */
  last: number;
  year: number | undefined;
  month: number;
  day: number;
  /** “03/04/2025”: the month may stand first as well. */
  isAmbiguous?: boolean;
}

const MONTH_OF = new Map([
  ...MONTHS.en.map((name, index) => [name.toLowerCase(), index + 1] as const),
  ...SHORT_MONTHS.map((name, index) => [name.toLowerCase(), index + 1] as const),
  ['sept', 9] as const,
]);
const SHORT = new Set([...SHORT_MONTHS.map((name) => name.toLowerCase()), 'sept']);
const WEEKDAY_OF = new Map([
  ...WEEKDAYS.en.map((name, index) => [name.toLowerCase(), index] as const),
  ...['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((name, index) => [name, index] as const),
  ['tues', 2] as const,
  ['thurs', 4] as const,
]);
const PARTS = new Set(['morning', 'afternoon', 'evening', 'night', 'dawn', 'noon', 'midday', 'midnight', 'lunchtime']);
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );

/** “morning”, “dawn”, “midnight”. */
export function isPartOfDay(word: string): boolean {
  return PARTS.has(word);
}

export function isWeekday(word: string): boolean {
  return WEEKDAY_OF.has(word);
}

/** “6 March 2025”, “March 6”, “the 6th of March”, “2025-03-06”, “2025/03/06”, “06.03.2025”, “3 JAN 90”. */
export function calendarDayAt(tokens: readonly Token[], at: number): CalendarDay | undefined {
  const figures = figuresAt(tokens, at);
  if (figures) return figures;
  const month = monthAt(tokens, at);
  if (month !== undefined) {
    const the = tokens[at + 1]?.lower === '.' || tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const day = dayNumber(tokens, the);
    if (!day) return undefined;
    const year = yearBehind(tokens, day.last);
    return { last: year?.last ?? day.last, year: year?.year, month, day: day.day };
  }
  const day = dayNumber(tokens, at);
  if (!day) return undefined;
  const of = tokens[day.last + 1]?.lower === 'of' ? day.last + 2 : day.last + 1;
  const named = monthAt(tokens, of);
  if (named === undefined) return undefined;
  const dot = tokens[of + 1]?.lower === '.' && SHORT.has(tokens[of]!.lower) ? of + 1 : of;
  const year = yearBehind(tokens, dot) ?? shortYearAt(tokens, dot + 1);
  return { last: year?.last ?? of, year: year?.year, month: named, day: day.day };
}

/** A date in figures and signs that stand close together. */
function figuresAt(tokens: readonly Token[], at: number): CalendarDay | undefined {
  const parts = tokens.slice(at, at + 5);
  const [a, sign, b, again, c] = parts.map(({ text }) => text);
  if (parts.length < 5) return dottedAt(tokens, at);
  const isClose = parts.every((part, index) => index === 0 || part.start === parts[index - 1]!.end);
  if (!isClose || sign !== again || !/^[-/]$/.test(sign ?? '')) return dottedAt(tokens, at);
  if (/^(?:19|20)\d\d$/.test(a!) && /^\d{1,2}$/.test(b!) && /^\d{1,2}$/.test(c!))
    return { last: at + 4, year: Number(a), month: Number(b), day: Number(c) };
  return /^(?:19|20)\d\d$/.test(c!) ? dayFirst(a!, b!, Number(c), at + 4) : undefined;
}

/** “06.03.2025” is one token or more, as figures are cut. */
function dottedAt(tokens: readonly Token[], at: number): CalendarDay | undefined {
  let written = '';
  for (let last = at; last < at + 5 && tokens[last]; last += 1) {
    const { text, start } = tokens[last]!;
    if (last > at && start !== tokens[last - 1]!.end) return undefined;
    written += text;
    const match = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(written);
    if (match) return dayFirst(match[1]!, match[2]!, Number(match[3]), last);
    if (!/^[\d.]{1,10}$/.test(written)) return undefined;
  }
  return undefined;
}

function dayFirst(a: string, b: string, year: number, last: number): CalendarDay | undefined {
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b)) return undefined;
  const [first, second] = [Number(a), Number(b)];
  if (second > 12) return { last, year, month: first, day: second };
  return { last, year, month: second, day: first, ...(first <= 12 && first !== second ? { isAmbiguous: true } : {}) };
}

export function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const month = token && MONTH_OF.get(token.lower);
  // “may” and “march” are words as well.
  return month !== undefined && /^\p{Lu}/u.test(token!.text) ? month : undefined;
}

/** The day of a month, as a figure or an ordinal. */
export function dayNumber(tokens: readonly Token[], at: number): { day: number; last: number } | undefined {
  const word = tokens[at]?.lower ?? '';
  const ordinal = ORDINALS.indexOf(word);
  if (ordinal > 0) return { day: ordinal, last: at };
  if (!/^\d{1,2}$/.test(word) || Number(word) < 1 || Number(word) > 31) return undefined;
  const suffix = /^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 1]!.start === tokens[at]!.end;
  return { day: Number(word), last: suffix ? at + 1 : at };
}

export function yearAt(tokens: readonly Token[], at: number): { year: number; last: number } | undefined {
  return /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '') ? { year: Number(tokens[at]!.text), last: at } : undefined;
}

/** A year behind a day or a month, with or without a comma. */
export function yearBehind(tokens: readonly Token[], last: number): { year: number; last: number } | undefined {
  return yearAt(tokens, tokens[last + 1]?.lower === ',' ? last + 2 : last + 1);
}

/** “3 JAN 90”, as old newswire has it; only behind a short name of a month. */
function shortYearAt(tokens: readonly Token[], at: number): { year: number; last: number } | undefined {
  const [month, year] = [tokens[at - 1]?.text ?? '', tokens[at]?.text ?? ''];
  return /^[A-Z][A-Za-z]{2}$/.test(month) && /^[5-9]\d$/.test(year) ? { year: 1900 + Number(year), last: at } : undefined;
}

export function weekdayAt(tokens: readonly Token[], at: number): { day: number; last: number } | undefined {
  const token = tokens[at];
  // “Mr Sunday Bako”
  if (TITLE.test(tokens[at - 1]?.lower ?? '') && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return undefined;
  const day = token && WEEKDAY_OF.get(token.lower);
  if (day === undefined || !/^\p{Lu}/u.test(token!.text)) return undefined;
  // “sun”, “sat” and “wed” are words as well: a short one has a date or a sign behind it.
  if (token!.text.length <= 5 && token!.text.length !== 6 && !/day$/.test(token!.lower) && !/^[,.(]|\d/.test(tokens[at + 1]?.text ?? ''))
    return undefined;
  return { day, last: partAfter(tokens, at) };
}

const TITLE = /^(?:mr|mrs|ms|miss|dr|chief|alhaji|pastor|engr|comrade|hon|sir|prince|rev|reverend|prof|barr|deacon|elder)$/;

/** The last token of a part of the day behind another: “Sunday night”, “Sunday early morning”. */
export function partAfter(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.lower ?? '';
  if (PARTS.has(next)) return at + 1;
  return /^(?:early|late|mid|just)$/.test(next) && PARTS.has(tokens[at + 2]?.lower ?? '') ? at + 2 : at;
}
