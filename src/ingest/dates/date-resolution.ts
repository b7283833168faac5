import { MONTHS, WEEKDAYS } from '../../domain/calendar-names.ts';
import { addDays, daysBetween, parsePartialDate, weekdayOf } from '../../domain/partial-date.ts';
import type { CalendarDay } from './date-tokens.ts';

/** The days that an expression means, both included; null where they cannot be told. */
export interface Days {
  from: string | null;
  to: string | null;
  doubt?: string;
  /** The day of publication, where it was reckoned from that, and not from the day on which it was told: “overnight, officials said on Monday”. */
  reckonedFrom?: string | undefined;
}

/** What an expression that ends at a token means. */
export interface Point extends Days {
  last: number;
}

export const NONE = { from: null, to: null };

/** A date without a year is the last such day on or before publication. */
export function resolveDay({ year, month, day, isAmbiguous }: CalendarDay, published: string | undefined): Days {
  if (year !== undefined)
    return isAmbiguous ? nearer(dayOrNone(year, month, day), dayOrNone(year, day, month), published) : dayOrNone(year, month, day);
  if (published === undefined) return NONE;
  const own = Number(published.slice(0, 4));
  // 29 February may lie a few years back.
  for (let candidate = own; candidate > own - 5; candidate -= 1) {
    const resolved = dayOrNone(candidate, month, day);
    if (resolved.from !== null && resolved.from <= published) return resolved;
  }
  return NONE;
}

/** “03/04/2025”: whichever lies in the month before publication, where only one does. */
function nearer(a: Days, b: Days, published: string | undefined): Days {
  const isNear = ({ from }: Days): boolean =>
    from !== null && published !== undefined && from <= published && daysBetween(from, published) <= 31;
  if (isNear(a) === isNear(b)) return NONE;
  return isNear(a) ? a : b;
}

function dayOrNone(year: number, month: number, day: number): Days {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return parsePartialDate(text).ok ? { from: text, to: text } : NONE;
}

/** The last such weekday on or before publication; `strictly`: before it. */
export function resolveWeekday(day: number, published: string | undefined, strictly = false): Days {
  if (published === undefined) return NONE;
  const back = (weekdayOf(published) - day + 7) % 7;
  const date = addDays(published, -(strictly && back === 0 ? 7 : back));
  return { from: date, to: date };
}

/** That weekday in the calendar week, Monday to Sunday, before the one of publication. */
export function resolveLastWeek(day: number, published: string | undefined): Days {
  if (published === undefined) return NONE;
  const date = addDays(mondayOf(published), -7 + ((day + 6) % 7));
  return { from: date, to: date };
}

export function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** A weekday and a date have to agree: without a year, they leave some years only. */
export function crossCheck(date: CalendarDay, weekday: number, published: string | undefined): Point {
  const resolved = resolveDay(date, published);
  const name = WEEKDAYS.en[weekday]!;
  const written = `${date.day} ${MONTHS.en[date.month - 1]}`;
  if (resolved.from !== null) {
    if (weekdayOf(resolved.from) === weekday) return { last: date.last, ...resolved };
    return { last: date.last, ...NONE, doubt: `${resolved.from} was no ${name}: the weekday and the date do not agree` };
  }
  if (date.isAmbiguous) return { last: date.last, ...NONE };
  if (date.year !== undefined) return { last: date.last, ...NONE, doubt: `there is no ${written} ${date.year}` };
  const years = yearsOf(date, weekday);
  return { last: date.last, ...NONE, doubt: `${written} was a ${name} in ${years.join(', ')}` };
}

function yearsOf({ month, day }: CalendarDay, weekday: number): number[] {
  const years: number[] = [];
  for (let year = 2000; year <= 2035; year += 1) {
    const { from } = dayOrNone(year, month, day);
    if (from !== null && weekdayOf(from) === weekday) years.push(year);
  }
  return years;
}
