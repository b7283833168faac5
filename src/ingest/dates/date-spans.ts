import { addDays } from '../../domain/partial-date.ts';
import { dayAt } from './date-points.ts';
import { mondayOf, NONE, resolveDay, resolveWeekday, type Point } from './date-resolution.ts';
import { calendarDayAt, dayNumber, isWeekday, monthAt, weekdayAt, yearBehind, type CalendarDay } from './date-tokens.ts';
import { numberAt } from '../tolls/numbers.ts';
import type { Token } from '../text/tokens.ts';

/** “between 29 December and 2 January”, “from 3 to 5 March”, “Sunday and Monday”. */
export function spanAt(tokens: readonly Token[], at: number, published: string | undefined): Point | undefined {
  const lead = tokens[at]?.lower;
  const isLed = lead === 'between' || lead === 'from';
  const start = isLed ? at + 1 : at;
  // “3 to 5 March”, “Friday 3 to Saturday 4 March”, “March 3-5”: the first has no month of its own.
  const bare = dayNumber(tokens, behindWeekday(tokens, start));
  if (bare && isJoint(tokens, bare.last + 1)) {
    const end = calendarDayAt(tokens, behindWeekday(tokens, bare.last + 2));
    if (end) return between(resolveDay({ ...end, day: bare.day }, published), resolveDay(end, published), end.last);
  }
  const inMonth = daysOfMonthAt(tokens, start, published);
  if (inMonth) return inMonth;
  const first = dayAt(tokens, start, published);
  const far = first && lead === 'between' ? farEnd(tokens, first.last + 1, published) : undefined;
  if (first && far) return between(first, far, far.last);
  if (!first || !isJoint(tokens, first.last + 1)) return undefined;
  const again = /^(?:on|early|late)$/.test(tokens[first.last + 2]?.lower ?? '') ? first.last + 3 : first.last + 2;
  const second = dayAt(tokens, again, published);
  if (!second) return undefined;
  // “from Tuesday to Wednesday” are the days before publication, in that order.
  if (first.from !== null && second.from !== null && first.from > second.from) {
    const earlier = addDays(first.from, -7);
    return isWeekday(tokens[start]!.lower) ? between({ from: earlier }, second, second.last) : undefined;
  }
  return between(first, second, second.last);
}

function behindWeekday(tokens: readonly Token[], at: number): number {
  const weekday = weekdayAt(tokens, at);
  if (!weekday) return at;
  return /^(?:the|,)$/.test(tokens[weekday.last + 1]?.lower ?? '') ? weekday.last + 2 : weekday.last + 1;
}

/** “between 30 December, when riders took them, and 2 January”. */
function farEnd(tokens: readonly Token[], comma: number, published: string | undefined): Point | undefined {
  if (tokens[comma]?.lower !== ',') return undefined;
  for (let at = comma + 1; at < comma + 16; at += 1) {
    const day = tokens[at]?.lower === 'and' ? dayAt(tokens, at + 1, published) : undefined;
    if (day) return day;
  }
  return undefined;
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  // “the night of 3/4 March”
  if (tokens[at]?.text === '/') return tokens[at - 1]!.end === tokens[at].start && tokens[at].end === tokens[at + 1]?.start;
  return /^(?:and|to|till|until|through|-|–)$/.test(tokens[at]?.lower ?? '');
}

function daysOfMonthAt(tokens: readonly Token[], start: number, published: string | undefined): Point | undefined {
  const month = monthAt(tokens, start);
  const first = month === undefined ? undefined : dayNumber(tokens, start + 1);
  const last = first && isJoint(tokens, first.last + 1) ? dayNumber(tokens, first.last + 2) : undefined;
  if (!first || !last || last.day <= first.day || monthAt(tokens, last.last + 1) !== undefined) return undefined;
  const year = yearBehind(tokens, last.last);
  const one = (day: number): CalendarDay => ({ last: last.last, year: year?.year, month: month!, day });
  return between(resolveDay(one(first.day), published), resolveDay(one(last.day), published), year?.last ?? last.last);
}

function between(first: { from: string | null }, second: { from: string | null }, last: number): Point {
  if (first.from === null || second.from === null || first.from > second.from) return { last, ...NONE };
  return { last, from: first.from, to: second.from };
}

/** “overnight”, “last night”, “the night from Tuesday to Wednesday”, “overnight into Sunday”: two days. */
export function nightAt(tokens: readonly Token[], at: number, published: string | undefined): Point | undefined {
  const [a, b] = tokens.slice(at, at + 2).map(({ lower }) => lower);
  if (a === 'night' && (b === 'from' || b === 'of' || b === 'between')) {
    const span = spanAt(tokens, b === 'of' ? at + 2 : at + 1, published);
    if (span) return span;
  }
  if (a === 'overnight' || (a === 'night' && (b === 'into' || b === 'to'))) return overnightAt(tokens, at, published);
  if (b === 'the' && /^(?:in|during)$/.test(a ?? '') && tokens[at + 2]?.lower === 'night' && /^[,.]$/.test(tokens[at + 3]?.lower ?? '.'))
    return nightBefore(published ?? null, at + 2);
  if (a === 'last' && b === 'night') return { ...nightBefore(published ?? null, at + 1), reckonedFrom: published };
  // “late on Tuesday into Wednesday”, “Tuesday night into Wednesday”.
  const weekday = weekdayAt(tokens, at);
  if (!weekday || tokens[weekday.last + 1]?.lower !== 'into') return undefined;
  const next = weekday.last + (/^(?:early|late)$/.test(tokens[weekday.last + 2]?.lower ?? '') ? 3 : 2);
  const second = weekdayAt(tokens, next);
  return second && nightBefore(resolveWeekday(second.day, published).from, second.last);
}

function overnightAt(tokens: readonly Token[], at: number, published: string | undefined): Point | undefined {
  const [a, b] = tokens.slice(at, at + 2).map(({ lower }) => lower);
  const next = a === 'night' || /^(?:into|to|on|from|,)$/.test(b ?? '') ? at + 2 : at + 1;
  const span = b === 'from' ? spanAt(tokens, at + 1, published) : spanAt(tokens, next, published);
  if (span) return span;
  const day = dayAt(tokens, next, published);
  if (day && (b === 'into' || b === 'to')) return nightBefore(day.from, day.last);
  if (day && a === 'overnight' && b !== ',') {
    // The night of the day of publication is still to come: the one before it is meant.
    const isToCome = day.from !== null && published !== undefined && addDays(day.from, 1) > published;
    return isToCome ? nightBefore(day.from, day.last) : { last: day.last, from: day.from, to: day.from && addDays(day.from, 1) };
  }
  return a === 'overnight' ? { ...nightBefore(published ?? null, at), reckonedFrom: published } : undefined;
}

function nightBefore(day: string | null, last: number): Point {
  return { last, from: day && addDays(day, -1), to: day };
}

/** “over the weekend”, “last week”, “earlier this week”, “in the past 24 hours”. */
export function weekAt(tokens: readonly Token[], at: number, published: string | undefined): Point | undefined {
  const [a, b, c] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  const isWeekend = b === 'weekend' || (b === 'the' && c === 'weekend');
  if (isWeekend && /^(?:over|at|during|this|last|the|past)$/.test(a ?? '')) return weekend(b === 'weekend' ? at + 1 : at + 2, published);
  if (a === 'last' && b === 'week') {
    const monday = published === undefined ? null : mondayOf(published);
    return { last: at + 1, from: monday && addDays(monday, -7), to: monday && addDays(monday, -1) };
  }
  if (a === 'this' && b === 'week' && tokens[at - 1]?.lower === 'earlier') {
    return { last: at + 1, from: published === undefined ? null : mondayOf(published), to: published ?? null };
  }
  return hoursAt(tokens, at, published);
}

function weekend(last: number, published: string | undefined): Point {
  if (published === undefined) return { last, ...NONE };
  const sunday = resolveWeekday(0, published).from!;
  const saturday = resolveWeekday(6, published).from!;
  return saturday > sunday ? { last, from: addDays(sunday, -1), to: sunday } : { last, from: saturday, to: sunday };
}

/** “in the past 24 hours”, “over the last two days”: to the day of publication. */
function hoursAt(tokens: readonly Token[], at: number, published: string | undefined): Point | undefined {
  if (!/^(?:past|last|previous)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const number = numberAt(tokens, at + 1);
  const unit = tokens[(number?.last ?? at) + 1]?.lower ?? '';
  const last = (number?.last ?? at) + 1;
  const hours = number && unit === 'hours' && number.value % 24 === 0 && number.value <= 72 ? number.value / 24 : undefined;
  const days = hours ?? (unit === 'day' && !number ? 1 : undefined);
  if (days === undefined) return undefined;
  return { last, from: published === undefined ? null : addDays(published, -days), to: published ?? null, reckonedFrom: published };
}
