import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../domain/calendar-names.ts';
import { addDays, parsePartialDate, weekdayOf } from '../domain/partial-date.ts';
import { numberAt } from './numbers.ts';
import type { Sentence, Token } from './tokens.ts';

/** An expression of time in a sentence. `first` and `last` are indexes of tokens. */
export interface FoundDate {
  first: number;
  last: number;
  /** The days it means; null where it cannot be resolved. */
  from: string | null;
  to: string | null;
  /** `coarse`: a month, a year, a season, “in recent weeks”: no day of an incident. */
  kind: 'days' | 'coarse';
  /** Stands with a verb of saying: “told reporters on Tuesday”. */
  isSaying: boolean;
  /** Days to go back from another date: “a day after”. */
  offset?: number;
  doubt?: string;
}

const MONTH_OF = new Map([
  ...MONTHS.en.map((name, index) => [name.toLowerCase(), index + 1] as const),
  ...SHORT_MONTHS.map((name, index) => [name.toLowerCase(), index + 1] as const),
  ['sept', 9] as const,
]);
const WEEKDAY_OF = new Map([
  ...WEEKDAYS.en.map((name, index) => [name.toLowerCase(), index] as const),
  ...['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((name, index) => [name, index] as const),
]);
const PARTS = new Set(['morning', 'afternoon', 'evening', 'night', 'dawn', 'noon', 'midday', 'midnight', 'lunchtime']);

interface Point {
  last: number;
  from: string | null;
  to: string | null;
  doubt?: string;
}

/** Finds the expressions of time in a sentence. Without `published` (`YYYY-MM-DD`), those that need it stay unresolved. */
export function findDates({ tokens }: Sentence, published: string | undefined): FoundDate[] {
  const found: FoundDate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const date = dateAt(tokens, at, published);
    if (!date) continue;
    // What lies after publication is no news of it, or a fault of one of the two dates.
    const isFuture = published !== undefined && date.to !== null && date.to > published;
    found.push({ ...date, ...(isFuture ? NONE : {}), first: at, isSaying: isSaying(tokens, at) });
    at = date.last;
  }
  return found;
}

function dateAt(tokens: readonly Token[], at: number, published: string | undefined): Omit<FoundDate, 'first' | 'isSaying'> | undefined {
  const days =
    spanAt(tokens, at, published) ?? nightAt(tokens, at, published) ?? weekAt(tokens, at, published) ?? dayAt(tokens, at, published);
  if (days) return { ...days, kind: 'days' };
  return agoAt(tokens, at, published) ?? coarseAt(tokens, at, published);
}

const NONE = { from: null, to: null };

/** One day: a weekday, a day of a month, “yesterday”; two expressions of one day are cross-checked. */
function dayAt(tokens: readonly Token[], at: number, published: string | undefined): Point | undefined {
  const relative = relativeAt(tokens, at, published);
  if (relative) return withSecond(tokens, relative, published);
  const weekday = weekdayAt(tokens, at);
  if (weekday) {
    const date = dateBehind(tokens, weekday.last);
    if (date) return crossCheck(date, weekday.day, published);
    if (isAhead(tokens, at)) return undefined;
    return { last: weekday.last, ...resolveWeekday(weekday.day, published, tokens[at - 1]?.lower === 'last') };
  }
  const day = calendarDayAt(tokens, at);
  if (!day) return undefined;
  const behind = tokens[day.last + 1]?.lower === ',' ? weekdayAt(tokens, day.last + 2) : undefined;
  if (behind) return crossCheck({ ...day, last: behind.last }, behind.day, published);
  return { last: partAfter(tokens, day.last), ...resolveDay(day, published) };
}

interface CalendarDay {
  last: number;
  year: number | undefined;
  month: number;
  day: number;
}

/** “6 March 2025”, “March 6”, “the 6th of March”, “2025-03-06”, “3 JAN 90”. */
function calendarDayAt(tokens: readonly Token[], at: number): CalendarDay | undefined {
  const iso = isoAt(tokens, at);
  if (iso) return iso;
  const month = monthAt(tokens, at);
  if (month !== undefined) {
    const skip = tokens[at + 1]?.lower === '.' ? 2 : 1;
    const day = dayNumber(tokens, at + skip);
    if (!day) return undefined;
    const year = yearAt(tokens, tokens[day.last + 1]?.lower === ',' ? day.last + 2 : day.last + 1);
    return { last: year?.last ?? day.last, year: year?.year, month, day: day.day };
  }
  const day = dayNumber(tokens, at);
  if (!day) return undefined;
  const of = tokens[day.last + 1]?.lower === 'of' ? day.last + 2 : day.last + 1;
  const named = monthAt(tokens, of);
  if (named === undefined) return undefined;
  const dot = tokens[of + 1]?.lower === '.' && SHORT_MONTHS.some((short) => short.toLowerCase() === tokens[of]!.lower) ? of + 1 : of;
  const year = yearAt(tokens, tokens[dot + 1]?.lower === ',' ? dot + 2 : dot + 1) ?? shortYearAt(tokens, dot + 1);
  return { last: year?.last ?? of, year: year?.year, month: named, day: day.day };
}

function isoAt(tokens: readonly Token[], at: number): CalendarDay | undefined {
  const [year, dash, month, again, day] = tokens.slice(at, at + 5).map(({ text }) => text);
  if (!/^\d{4}$/.test(year ?? '') || dash !== '-' || again !== '-' || !/^\d{2}$/.test(month ?? '') || !/^\d{2}$/.test(day ?? ''))
    return undefined;
  return { last: at + 4, year: Number(year), month: Number(month), day: Number(day) };
}

function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const month = token && MONTH_OF.get(token.lower);
  // “may” and “march” are words as well.
  return month !== undefined && /^\p{Lu}/u.test(token!.text) ? month : undefined;
}

function dayNumber(tokens: readonly Token[], at: number): { day: number; last: number } | undefined {
  const word = tokens[at]?.lower ?? '';
  const ordinal = ORDINALS.indexOf(word);
  if (ordinal > 0) return { day: ordinal, last: at };
  if (!/^\d{1,2}$/.test(word) || Number(word) < 1 || Number(word) > 31) return undefined;
  const suffix = /^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 1]!.start === tokens[at]!.end;
  return { day: Number(word), last: suffix ? at + 1 : at };
}

const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );

function yearAt(tokens: readonly Token[], at: number): { year: number; last: number } | undefined {
  return /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '') ? { year: Number(tokens[at]!.text), last: at } : undefined;
}

/** “3 JAN 90”, as old newswire has it; only behind a short name of a month. */
function shortYearAt(tokens: readonly Token[], at: number): { year: number; last: number } | undefined {
  const [month, year] = [tokens[at - 1]?.text ?? '', tokens[at]?.text ?? ''];
  return /^[A-Z]{3}$/.test(month) && /^[5-9]\d$/.test(year) ? { year: 1900 + Number(year), last: at } : undefined;
}

function resolveDay(
  { year, month, day }: CalendarDay,
  published: string | undefined,
): { from: string | null; to: string | null; doubt?: string } {
  if (year !== undefined) return dayOrNone(year, month, day);
  if (published === undefined) return NONE;
  const own = Number(published.slice(0, 4));
  // 29 February may lie a few years back.
  for (let candidate = own; candidate > own - 5; candidate -= 1) {
    const resolved = dayOrNone(candidate, month, day);
    if (resolved.from !== null && resolved.from <= published) return resolved;
  }
  return NONE;
}

function dayOrNone(year: number, month: number, day: number): { from: string | null; to: string | null } {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return parsePartialDate(text).ok ? { from: text, to: text } : NONE;
}

function weekdayAt(tokens: readonly Token[], at: number): { day: number; last: number } | undefined {
  const token = tokens[at];
  const day = token && WEEKDAY_OF.get(token.lower);
  if (day === undefined || !/^\p{Lu}/u.test(token!.text) || (token!.text.length === 3 && !/^[,.(]|\d/.test(tokens[at + 1]?.text ?? '')))
    return undefined;
  return { day, last: partAfter(tokens, at) };
}

function partAfter(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.lower ?? '';
  if (PARTS.has(next)) return at + 1;
  return (next === 'early' || next === 'late') && PARTS.has(tokens[at + 2]?.lower ?? '') ? at + 2 : at;
}

/** “Tuesday night (December 31st)”, “Sunday, March 3”, “Sunday 3 March”. */
function dateBehind(tokens: readonly Token[], last: number): CalendarDay | undefined {
  const sign = tokens[last + 1]?.lower;
  const at = sign === '(' || sign === ',' ? last + 2 : last + 1;
  const the = tokens[at]?.lower === 'the' ? at + 1 : at;
  const day = calendarDayAt(tokens, the);
  return day && { ...day, last: sign === '(' && tokens[day.last + 1]?.lower === ')' ? day.last + 1 : day.last };
}

/** A weekday and a date have to agree: without a year, they leave some years only. */
function crossCheck(date: CalendarDay, weekday: number, published: string | undefined): Point {
  const resolved = resolveDay(date, published);
  const name = WEEKDAYS.en[weekday]!;
  const written = `${date.day} ${MONTHS.en[date.month - 1]}`;
  if (resolved.from !== null) {
    if (weekdayOf(resolved.from) === weekday) return { last: date.last, ...resolved };
    return { last: date.last, ...NONE, doubt: `${resolved.from} was no ${name}: the weekday and the date do not agree` };
  }
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

/** The last such weekday on or before publication; `strictly`: before it. */
function resolveWeekday(day: number, published: string | undefined, strictly = false): { from: string | null; to: string | null } {
  if (published === undefined) return NONE;
  const back = (weekdayOf(published) - day + 7) % 7;
  const date = addDays(published, -(strictly && back === 0 ? 7 : back));
  return { from: date, to: date };
}

/** “until Thursday”, “next Monday”: still to come. */
function isAhead(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ lower }) => lower);
  return before.some((word) => /^(?:next|until|till|coming)$/.test(word)) || before.at(-1) === 'by';
}

function relativeAt(tokens: readonly Token[], at: number, published: string | undefined): Point | undefined {
  const [a, b] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  const back = (days: number, last: number): Point => {
    const date = published === undefined ? null : addDays(published, -days);
    return { last: partAfter(tokens, last), from: date, to: date };
  };
  if (a === 'yesterday') return back(1, at);
  if ((a === 'today' || a === 'tonight') && b !== "'s") return back(0, at);
  if (a === 'this' && (PARTS.has(b) || b === 'day')) return back(0, at + 1);
  if (a === 'this' && WEEKDAY_OF.has(b)) {
    const weekday = weekdayAt(tokens, at + 1);
    return weekday && { last: weekday.last, ...resolveWeekday(weekday.day, published) };
  }
  if (a === 'day' && b === 'before' && tokens[at + 2]?.lower === 'yesterday') return back(2, at + 2);
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
  return { last: second.last, ...NONE, doubt: `“${tokens[first.last]!.text}” and “${tokens[second.last]!.text}” do not agree` };
}

/** “between 29 December and 2 January”, “from 3 to 5 March”, “Sunday and Monday”. */
function spanAt(tokens: readonly Token[], at: number, published: string | undefined): Point | undefined {
  const lead = tokens[at]?.lower;
  const isLed = lead === 'between' || lead === 'from';
  const start = isLed ? at + 1 : at;
  const joint = (index: number): boolean => /^(?:and|to|until|through|-|–)$/.test(tokens[index]?.lower ?? '');
  // “3 to 5 March”, “March 3-5”: the first has no month of its own.
  const bare = dayNumber(tokens, start);
  if (bare && joint(bare.last + 1)) {
    const end = calendarDayAt(tokens, bare.last + 2);
    if (end) return between(resolveDay({ ...end, day: bare.day }, published), resolveDay(end, published), end.last);
  }
  const month = monthAt(tokens, start);
  if (month !== undefined) {
    const [first, second] = [dayNumber(tokens, start + 1), undefined as { day: number; last: number } | undefined];
    const last = first && joint(first.last + 1) ? dayNumber(tokens, first.last + 2) : second;
    if (first && last && last.day > first.day && monthAt(tokens, last.last + 1) === undefined) {
      const year = yearAt(tokens, tokens[last.last + 1]?.lower === ',' ? last.last + 2 : last.last + 1);
      const one = (day: number): CalendarDay => ({ last: last.last, year: year?.year, month, day });
      return between(resolveDay(one(first.day), published), resolveDay(one(last.day), published), year?.last ?? last.last);
    }
  }
  const first = dayAt(tokens, start, published);
  if (!first || !joint(first.last + 1)) return undefined;
  const again = tokens[first.last + 2]?.lower === 'on' ? first.last + 3 : first.last + 2;
  const second = dayAt(tokens, again, published);
  if (!second) return undefined;
  // “from Tuesday to Wednesday” are the days before publication, in that order.
  if (first.from !== null && second.from !== null && first.from > second.from) {
    const earlier = addDays(first.from, -7);
    return WEEKDAY_OF.has(tokens[start]!.lower) ? between({ from: earlier }, second, second.last) : undefined;
  }
  return between(first, second, second.last);
}

function between(first: { from: string | null }, second: { from: string | null; to?: string | null }, last: number): Point {
  if (first.from === null || second.from === null || first.from > second.from) return { last, ...NONE };
  return { last, from: first.from, to: second.from };
}

/** “overnight”, “last night”, “the night from Tuesday to Wednesday”, “overnight into Sunday”: two days. */
function nightAt(tokens: readonly Token[], at: number, published: string | undefined): Point | undefined {
  const [a, b, c] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  const pair = (end: string | null, last: number): Point => ({ last, from: end && addDays(end, -1), to: end });
  if (a === 'night' && (b === 'from' || b === 'of' || b === 'between')) {
    const span = spanAt(tokens, b === 'of' ? at + 2 : at + 1, published);
    if (span) return span;
  }
  if (a === 'overnight' || (a === 'night' && (b === 'into' || b === 'to'))) {
    const next = a === 'night' || /^(?:into|to|on|from|,)$/.test(b ?? '') ? at + 2 : at + 1;
    const span = b === 'from' ? spanAt(tokens, at + 1, published) : spanAt(tokens, next, published);
    if (span) return span;
    const day = dayAt(tokens, next, published);
    if (day && (b === 'into' || b === 'to')) return pair(day.from, day.last);
    if (day && a === 'overnight' && b !== ',')
      return {
        last: day.last,
        from: day.from,
        to: day.from && (published !== undefined && addDays(day.from, 1) > published ? day.from : addDays(day.from, 1)),
      };
    return a === 'overnight' ? pair(published ?? null, at) : undefined;
  }
  if (a === 'last' && b === 'night') return pair(published ?? null, at + 1);
  // “late on Tuesday into Wednesday”, “Tuesday night into Wednesday”.
  const weekday = weekdayAt(tokens, at);
  if (weekday && tokens[weekday.last + 1]?.lower === 'into') {
    const second =
      weekdayAt(tokens, weekday.last + 2) ??
      (tokens[weekday.last + 2]?.lower === 'early' ? weekdayAt(tokens, weekday.last + 3) : undefined);
    if (second) return pair(resolveWeekday(second.day, published).from, second.last);
  }
  return c === undefined ? undefined : undefined;
}

/** “over the weekend”, “last week”, “this week”. */
function weekAt(tokens: readonly Token[], at: number, published: string | undefined): Point | undefined {
  const [a, b, c] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  const span = (last: number, from: string | null, to: string | null): Point => ({ last, from, to });
  const isWeekend = b === 'weekend' || (b === 'the' && c === 'weekend');
  if (isWeekend && /^(?:over|at|during|this|last|the|past)$/.test(a ?? '')) {
    const last = b === 'weekend' ? at + 1 : at + 2;
    if (published === undefined) return span(last, null, null);
    const { from: sunday } = resolveWeekday(0, published);
    const saturday = resolveWeekday(6, published).from!;
    return saturday > sunday! ? span(last, addDays(sunday!, -1), sunday) : span(last, saturday, sunday);
  }
  if (a === 'last' && b === 'week') {
    if (published === undefined) return span(at + 1, null, null);
    const monday = addDays(published, -((weekdayOf(published) + 6) % 7));
    return span(at + 1, addDays(monday, -7), addDays(monday, -1));
  }
  return undefined;
}

/** “two days ago”, “a day after”, “the previous day”, “a week earlier”. */
function agoAt(tokens: readonly Token[], at: number, published: string | undefined): Omit<FoundDate, 'first' | 'isSaying'> | undefined {
  const word = tokens[at]?.lower ?? '';
  const isArticle = word === 'a' || word === 'the';
  if (word === 'the' && /^(?:previous|following|next)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'day') {
    return { last: at + 2, ...NONE, kind: 'days', offset: tokens[at + 1]!.lower === 'previous' ? 1 : -1 };
  }
  const number = isArticle ? { value: 1, last: at } : numberAt(tokens, at);
  if (!number) return undefined;
  const unit = tokens[number.last + 1]?.lower ?? '';
  const how = tokens[number.last + 2]?.lower ?? '';
  const last = number.last + 2;
  const days = /^days?$/.test(unit) ? 1 : /^weeks?$/.test(unit) ? 7 : undefined;
  if (days === undefined) {
    if (/^(?:months?|years?|decades?)$/.test(unit) && /^(?:ago|earlier|before)$/.test(how)) return { last, ...NONE, kind: 'coarse' };
    return undefined;
  }
  const isAbout = /^(?:about|around|some|nearly|almost)$/.test(tokens[at - 1]?.lower ?? '') || days === 7;
  if (how === 'ago') {
    if (isAbout) return { last, ...NONE, kind: 'coarse' };
    const date = published === undefined ? null : addDays(published, -number.value * days);
    return { last, from: date, to: date, kind: 'days' };
  }
  if (isAbout) return /^(?:earlier|before|after)$/.test(how) ? { last, ...NONE, kind: 'coarse' } : undefined;
  if (how === 'after' || how === 'earlier' || how === 'before') return { last, ...NONE, kind: 'days', offset: number.value };
  return undefined;
}

/** Times too wide for an incident: “in January”, “in October 2023”, “last year”, “since 2021”, “in recent weeks”. */
function coarseAt(tokens: readonly Token[], at: number, published: string | undefined): Omit<FoundDate, 'first' | 'isSaying'> | undefined {
  const [a, b, c] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  const coarse = (last: number) => ({ last, ...NONE, kind: 'coarse' as const });
  if (
    /^(?:last|this|previous|past|recent)$/.test(a) &&
    /^(?:month|year|summer|winter|spring|autumn|fall|decade|months|years|weeks|days)$/.test(b)
  )
    return coarse(at + 1);
  if (/^(?:past|last|recent|previous)$/.test(a) && numberAt(tokens, at + 1) && /^(?:days|weeks|months|years|hours)$/.test(c)) {
    return c === 'hours' ? undefined : coarse(at + 2);
  }
  const month = monthAt(tokens, at);
  if (month !== undefined && (a.length > 3 || a === 'may')) {
    const year = yearAt(tokens, at + 1);
    const before = tokens[at - 1]?.lower ?? '';
    if (year || /^(?:in|since|last|late|early|mid|of|until|during|by|from|before|after|this)$/.test(before))
      return coarse(year?.last ?? at);
  }
  const year = yearAt(tokens, at);
  if (
    year &&
    /^(?:in|since|of|from|until|by|before|after|during|late|early|mid|to|and|summer|winter|spring|autumn)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  ) {
    return published?.startsWith(String(year.year)) && tokens[at - 1]?.lower === 'of' ? undefined : coarse(at);
  }
  return undefined;
}

const SAYING = new Set(
  'said says say told tells reported reports announced added stated confirmed statement wrote declared informed indicated claimed interview briefing press'.split(
    ' ',
  ),
);

/** Whether the expression belongs to a verb of saying and not to what is told. */
function isSaying(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 6; back -= 1) {
    const token = tokens[back]!;
    if (SAYING.has(token.lower)) return true;
    // Between the verb and its day stand “on”, “late” and to whom it was said.
    const isPassed =
      /^(?:on|late|early|in|a|an|the|by|to|of|its|his|her|their|reporters|journalists|news|agency|statement|television|tv|radio|twitter|facebook|telegram)$/.test(
        token.lower,
      );
    if (!isPassed && !/^\p{Lu}/u.test(token.text)) return false;
  }
  return false;
}
