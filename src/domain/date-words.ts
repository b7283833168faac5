import { daysBetween, weekdayOf } from './day.ts';
import type { Locale } from './locale.ts';
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from './calendar-names.ts';
import type { PartialDate } from './partial-date.ts';
import { pluralForm } from './plural.ts';

/** `weekday` puts the day of the week before an exact day; elsewhere it is the same as `long`. Arabic has no short month names. */
export type DateStyle = 'long' | 'short' | 'weekday';

/** Writes a date as exactly as it is known: `10 June 2021`, `22–26 February 2019`, `10 or 11 June 2021`, `about 7 January 2018`. */
export function formatDate(date: PartialDate, locale: Locale, style: DateStyle = 'long'): string {
  const form = formOf(date);
  if (!date.approximate) return formatExact(date, form, locale, style);
  const words = formatExact(date, form, locale, style === 'weekday' ? 'long' : style);
  if (locale === 'en') return `about ${words}`;
  return form === 'days' || form === 'months' ? `${words} تقريبًا` : `نحو ${words}`;
}

/** Writes one calendar day (`YYYY-MM-DD`). */
export function formatDay(day: string, locale: Locale, style: DateStyle = 'long'): string {
  const words = `${dayOfMonth(day)} ${monthName(day, locale, style)} ${day.slice(0, 4)}`;
  return style === 'weekday' ? `${WEEKDAYS[locale][weekdayOf(day)]!} ${words}` : words;
}

/** Writes a month (`2021-06`), or several from the first to the last (`2021-06/2021-08`). */
export function formatMonth(month: string, locale: Locale, style: DateStyle = 'long'): string {
  const [first, last = first] = month.split('/') as [string, string?];
  return formatMonths(first, last, locale, style);
}

/** Writes a period by its first and last day: `7 January 2018 to 10 June 2021`. */
export function formatPeriod(from: string, to: string, locale: Locale, style: DateStyle = 'long'): string {
  if (from === to) return formatDay(from, locale, style);
  const start = withoutShared(from, to, locale, style);
  const end = formatDay(to, locale, style);
  return locale === 'en' ? `${start} to ${end}` : `من ${start} إلى ${end}`;
}

/** Says how exact a date is: `exact to the day`, `within 5 days`, `exact to the month`, `approximate`. */
export function describePrecision(date: PartialDate, locale: Locale): string {
  const words = PRECISION_WORDS[locale];
  if (date.approximate) return words.approximate;
  const form = formOf(date);
  if (form === 'day' || form === 'month' || form === 'year') return words[form];
  const days = daysBetween(date.from, date.to) + 1;
  return locale === 'en' ? `within ${days} days` : `ضمن ${arabicDays(days)}`;
}

const PRECISION_WORDS = {
  en: { day: 'exact to the day', month: 'exact to the month', year: 'exact to the year', approximate: 'approximate' },
  ar: { day: 'محدَّد باليوم', month: 'محدَّد بالشهر', year: 'محدَّد بالسنة', approximate: 'تقريبي' },
} as const;

/** Writes a number of days in Arabic, where the noun changes with the number. */
function arabicDays(days: number): string {
  const form = pluralForm(days, 'ar');
  if (form === 'two') return 'يومين';
  return `${days} ${form === 'few' ? 'أيام' : form === 'many' ? 'يومًا' : 'يوم'}`;
}

type Form = 'day' | 'month' | 'year' | 'days' | 'months';

/** How a date was written: the same days can be a month or an interval, and a reader should see which. */
function formOf(date: PartialDate): Form {
  const [first, last] = date.edtf.replace(/[~?%]|-XX/g, '').split('/') as [string, string?];
  if (last !== undefined) return first.length === 7 && last.length === 7 ? 'months' : 'days';
  return first.length === 10 ? 'day' : first.length === 7 ? 'month' : 'year';
}

function formatExact({ from, to }: PartialDate, form: Form, locale: Locale, style: DateStyle): string {
  if (form === 'day') return formatDay(from, locale, style);
  if (form === 'year') return from.slice(0, 4);
  if (form === 'month' || form === 'months') return formatMonths(from, to, locale, style);
  const plain = style === 'weekday' ? 'long' : style;
  const start = withoutShared(from, to, locale, plain);
  const end = formatDay(to, locale, plain);
  if (daysBetween(from, to) === 1) return `${start} ${locale === 'en' ? 'or' : 'أو'} ${end}`;
  if (locale === 'ar') return `بين ${start} و${end}`;
  return start.includes(' ') ? `${start} – ${end}` : `${start}–${end}`;
}

function formatMonths(first: string, last: string, locale: Locale, style: DateStyle): string {
  const [start, end] = [monthName(first, locale, style), `${monthName(last, locale, style)} ${last.slice(0, 4)}`];
  if (first.slice(0, 7) === last.slice(0, 7)) return end;
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  if (locale === 'ar') return `بين ${sameYear ? start : `${start} ${first.slice(0, 4)}`} و${end}`;
  return sameYear ? `${start}–${end}` : `${start} ${first.slice(0, 4)} – ${end}`;
}

/** The first day of a span without the month and year that it shares with the last. */
function withoutShared(from: string, to: string, locale: Locale, style: DateStyle): string {
  if (style === 'weekday' || from.slice(0, 4) !== to.slice(0, 4)) return formatDay(from, locale, style);
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${dayOfMonth(from)} ${monthName(from, locale, style)}`;
  return dayOfMonth(from);
}

function dayOfMonth(day: string): string {
  return String(Number(day.slice(8)));
}

function monthName(day: string, locale: Locale, style: DateStyle): string {
  const names = locale === 'ar' ? MONTHS.ar : style === 'short' ? SHORT_MONTHS : MONTHS.en;
  return names[Number(day.slice(5, 7)) - 1]!;
}
