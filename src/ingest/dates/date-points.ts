import { WEEKDAYS } from '../../domain/calendar-names.ts';
import { addDays } from '../../domain/partial-date.ts';
import { crossCheck, NONE, resolveDay, resolveLastWeek, resolveWeekday, type Point } from './date-resolution.ts';
import { calendarDayAt, dayNumber, isPartOfDay, isWeekday, partAfter, weekdayAt, type CalendarDay } from './date-tokens.ts';
import type { Token } from '../text/tokens.ts';

/** One day: a weekday, a day of a month, a feast, “yesterday”; two expressions of one day are cross-checked. */
export function dayAt(tokens: readonly Token[], at: number, published: string | undefined): Point | undefined {
  const relative = relativeAt(tokens, at, published);
  if (relative) return withSecond(tokens, relative, published);
  const weekday = weekdayAt(tokens, at);
  if (weekday) {
    const date = dateBehind(tokens, weekday.last);
    if (date) return crossCheck(date, weekday.day, published);
    if (isAhead(tokens, at)) return undefined;
    return (
      lastWeekBehind(tokens, weekday, published) ?? { last: weekday.last, ...resolveWeekday(weekday.day, published, isLast(tokens, at)) }
    );
  }
  const day = calendarDayAt(tokens, at) ?? feastAt(tokens, at) ?? bareDayAt(tokens, at, published);
  if (!day) return undefined;
  const behind = /^[,(]$/.test(tokens[day.last + 1]?.lower ?? '') ? weekdayAt(tokens, day.last + 2) : undefined;
  if (behind) {
    const closing = tokens[behind.last + 1]?.lower === ')' && tokens[day.last + 1]!.lower === '(' ? behind.last + 1 : behind.last;
    return crossCheck({ ...day, last: closing }, behind.day, published);
  }
  return { last: partAfter(tokens, day.last), ...resolveDay(day, published) };
}

function isLast(tokens: readonly Token[], at: number): boolean {
  return /^(?:last|past)$/.test(tokens[at - 1]?.lower ?? '');
}

/** “Tuesday last week”, “Tuesday of last week”. */
function lastWeekBehind(
  tokens: readonly Token[],
  weekday: { day: number; last: number },
  published: string | undefined,
): Point | undefined {
  const at = /^(?:of|in|,)$/.test(tokens[weekday.last + 1]?.lower ?? '') ? weekday.last + 2 : weekday.last + 1;
  if (tokens[at]?.lower !== 'last' || tokens[at + 1]?.lower !== 'week') return undefined;
  return { last: at + 1, ...resolveLastWeek(weekday.day, published) };
}

/** “at 4.30 am on the 16th”: of the month of publication, or the one before. */
function bareDayAt(tokens: readonly Token[], at: number, published: string | undefined): CalendarDay | undefined {
  const day = dayNumber(tokens, at + 1);
  if (tokens[at]?.lower !== 'the' || tokens[at - 1]?.lower !== 'on' || !day || day.last === at + 1) return undefined;
  if (published === undefined || /^\p{L}/u.test(tokens[day.last + 1]?.text ?? '')) return undefined;
  const isOver = day.day <= Number(published.slice(8));
  const month = ((Number(published.slice(5, 7)) + (isOver ? 11 : 10)) % 12) + 1;
  return { last: day.last, year: undefined, month, day: day.day };
}

/** Feasts that fall on one day each year. */
function feastAt(tokens: readonly Token[], at: number): CalendarDay | undefined {
  const words = tokens.slice(at, at + 4).map(({ lower }) => lower);
  const feast = (length: number, month: number, day: number): CalendarDay => ({ last: at + length - 1, year: undefined, month, day });
  if (words[0] === 'christmas' && words[1] === 'eve') return feast(2, 12, 24);
  if (words[0] === 'christmas' && (words[1] === 'day' || isPartOfDay(words[1] ?? ''))) return feast(2, 12, 25);
  if (words[0] !== 'new' || words[1] !== 'year' || words[2] !== "'s") return undefined;
  return words[3] === 'eve' ? feast(4, 12, 31) : words[3] === 'day' ? feast(4, 1, 1) : undefined;
}

/** “Tuesday night (December 31st)”, “Sunday, March 3”, “Sunday 3 March”, “Sunday the 3rd of March”. */
function dateBehind(tokens: readonly Token[], last: number): CalendarDay | undefined {
  const sign = tokens[last + 1]?.lower;
  const at = sign === '(' || sign === ',' || sign === '.' ? last + 2 : last + 1;
  const the = tokens[at]?.lower === 'the' ? at + 1 : at;
  const day = calendarDayAt(tokens, the);
  return day && { ...day, last: sign === '(' && tokens[day.last + 1]?.lower === ')' ? day.last + 1 : day.last };
}

/** “until Thursday”, “next Monday”: still to come. */
function isAhead(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ lower }) => lower);
  return (
    before.some((word) => /^(?:next|until|till|coming|upcoming|following)$/.test(word)) ||
    (before.at(-1) === 'by' && !/^(?:went|passed|drove|walked|rode|go|pass)$/.test(before[0] ?? ''))
  );
}

/** “attack”, “killings”: what may have a day as its own. */
export const HAPPENING =
  /^(?:attacks?|strikes?|airstrikes?|raids?|bombings?|blasts?|explosions?|shelling|shootings?|clash(?:es)?|fighting|battles?|killings?|massacre|bloodshed|siege|ambush|violence|incident|assault)$/;

function relativeAt(tokens: readonly Token[], at: number, published: string | undefined): Point | undefined {
  const [a, b, c] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  const back = (days: number, last: number): Point => {
    const date = published === undefined ? null : addDays(published, -days);
    return { last: partAfter(tokens, last), from: date, to: date };
  };
  if (a === 'yesterday') return back(1, at);
  // “today’s world” is no day, “today’s attack” is one.
  if ((a === 'today' && (b !== "'s" || HAPPENING.test(c))) || a === 'tonight') return back(0, at);
  if (a === 'this' && (isPartOfDay(b) || b === 'day')) return back(0, at + 1);
  if (a === 'this' && /^(?:early|late)$/.test(b) && isPartOfDay(c)) return back(0, at + 2);
  if (a === 'this' && isWeekday(b)) {
    const weekday = weekdayAt(tokens, at + 1);
    return weekday && { last: weekday.last, ...resolveWeekday(weekday.day, published) };
  }
  if (a === 'day' && b === 'before' && c === 'yesterday') return back(2, at + 2);
  // “on the eve of Tuesday’s vote”
  const eve = a === 'eve' && b === 'of' ? dayAt(tokens, at + 2, published) : undefined;
  if (eve?.from && eve.from === eve.to) return { last: eve.last, from: addDays(eve.from, -1), to: addDays(eve.from, -1) };
  return undefined;
}

/** “yesterday Saturday”, “this morning, 19 June”: the second has to agree. */
function withSecond(tokens: readonly Token[], first: Point, published: string | undefined): Point {
  const at = /^[,(]$/.test(tokens[first.last + 1]?.lower ?? '') ? first.last + 2 : first.last + 1;
  const weekday = weekdayAt(tokens, at);
  const date = calendarDayAt(tokens, at);
  const second = weekday
    ? { last: weekday.last, ...resolveWeekday(weekday.day, published) }
    : date && { last: date.last, ...resolveDay(date, published) };
  if (!second) return first;
  if (first.from === null) return date?.year !== undefined ? second : { ...first, last: second.last };
  if (first.from === second.from) return { ...first, last: second.last };
  const named = weekday ? WEEKDAYS.en[weekday.day]! : tokens[second.last]!.text;
  return { last: second.last, ...NONE, doubt: `“${tokens[first.last]!.text}” and “${named}” do not agree` };
}
