import { addDays, daysBetween, daysInMonth } from './day.ts';
import { explainDate } from './date-problem.ts';
import { parsed, unparsed, type Parsed } from './parsed.ts';

export { addDays, daysBetween, monthOf, weekdayOf } from './day.ts';
export { describePrecision, formatDate, formatDay, formatMonth, formatPeriod, type DateStyle } from './date-words.ts';
export { acledTimePrecision, ucdpDatePrecision } from './date-codes.ts';

export type DatePrecision = 'day' | 'within-6-days' | 'week' | 'month' | 'year';

/**
 * A date as exactly as it is known. `from` and `to` are calendar days (`YYYY-MM-DD`), both included, in the zone of what is dated;
 * no function here ever makes a `Date` in the machine's zone.
 */
export interface PartialDate {
  /** The text as written, in EDTF level 1. */
  edtf: string;
  from: string;
  to: string;
  precision: DatePrecision;
  /** Marked `~`, `?` or `%`. */
  approximate: boolean;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const LONGEST_INTERVAL = 366;
const POINT = /^(\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%])?$/;

/** Parses a day, month, year or interval of EDTF level 1; `~`, `?` and `%` mark it approximate. Never guesses at another form. */
export function parsePartialDate(text: string): Parsed<PartialDate> {
  const parts = text.split('/');
  if (parts.length > 2) return refuse(text);
  const [first, last] = parts as [string, string?];
  const start = parsePoint(first);
  if (!start.ok) return last === undefined ? start : refuse(text, start);
  if (last === undefined) return parsed({ edtf: text, ...start.value });
  const end = parsePoint(last);
  return end.ok ? parseInterval(text, start.value, end.value) : refuse(text, end);
}

/** Orders dates by first day, then last day, then by the text: a total order, in which equal means written the same. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return compare(a.from, b.from) || compare(a.to, b.to) || compare(a.edtf, b.edtf);
}

/** Says whether two dates share a day, as they are written. */
export function overlaps(a: Pick<PartialDate, 'from' | 'to'>, b: Pick<PartialDate, 'from' | 'to'>): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The days within which an approximate date may really lie: a margin as wide as its precision on either side. */
export function possibleDays(date: PartialDate): { from: string; to: string } {
  const margin = date.approximate ? MARGIN[date.precision] : 0;
  return { from: addDays(date.from, -margin), to: addDays(date.to, margin) };
}

const MARGIN: Record<DatePrecision, number> = { day: 5, 'within-6-days': 5, week: 7, month: 31, year: 366 };

type Point = Omit<PartialDate, 'edtf'>;

function parsePoint(text: string): Parsed<Point> {
  const match = POINT.exec(text);
  const [, year = '', month, day, mark] = match ?? [];
  if (!match || (month === 'XX' && day !== undefined && day !== 'XX')) return refuse(text);
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) {
    return unparsed(`Unexpected year in \`${text}\`, expected ${FIRST_YEAR} to ${LAST_YEAR}`, 'check the year');
  }
  const approximate = mark !== undefined;
  if (month === undefined || month === 'XX') return parsed({ from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year', approximate });
  if (Number(month) < 1 || Number(month) > 12) return refuse(text);
  const length = daysInMonth(Number(year), Number(month));
  if (day === undefined || day === 'XX') {
    return parsed({ from: `${year}-${month}-01`, to: `${year}-${month}-${length}`, precision: 'month', approximate });
  }
  if (Number(day) < 1 || Number(day) > length) return refuse(text);
  const only = `${year}-${month}-${day}`;
  return parsed({ from: only, to: only, precision: approximate ? 'within-6-days' : 'day', approximate });
}

function parseInterval(text: string, start: Point, end: Point): Parsed<PartialDate> {
  if (text.includes('X') || start.precision === 'year' || end.precision === 'year') {
    return unparsed(
      `Unexpected \`${text}\`, expected an interval between two days or two months`,
      'write `2019-02-22/2019-02-26` or `2019-02/2019-03`',
    );
  }
  if (start.from === end.from && start.to === end.to) {
    return unparsed(`Unexpected \`${text}\`, expected an interval with two different ends`, `write \`${text.split('/')[0]!}\``);
  }
  if (start.from > end.from || start.to > end.to) {
    return unparsed(
      `Unexpected \`${text}\`, expected the earlier end first`,
      `write the first day, \`/\` and the last day: \`${start.from < end.from ? start.from : end.from}/${start.to > end.to ? start.to : end.to}\``,
    );
  }
  const days = daysBetween(start.from, end.to) + 1;
  if (days > LONGEST_INTERVAL) {
    return unparsed(
      `Unexpected \`${text}\`, an interval of ${days} days, expected at most ${LONGEST_INTERVAL}`,
      'write the narrowest interval that the source supports, or check the years',
    );
  }
  const precision = days <= 6 ? 'within-6-days' : days === 7 ? 'week' : days <= 31 ? 'month' : 'year';
  return parsed({ edtf: text, from: start.from, to: end.to, precision, approximate: start.approximate || end.approximate });
}

function refuse(text: string, part?: { problem: string; help?: string }): Parsed<never> {
  const whole = explainDate(text);
  const { problem, help } = whole ??
    part ?? {
      problem: `Unexpected \`${text}\`, expected a date`,
      help: 'write `2021-06-10`, `2021-06`, `2021`, `2021-06-10~` or `2021-06-10/2021-06-12`',
    };
  return unparsed(problem, help);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
