import { formatDate, type PartialDate } from '../../domain/partial-date.ts';
import type { Locale } from '../../i18n/locale.ts';

/** A date ready to be printed; `iso` is for `<time datetime>` and left out where that attribute cannot say what is known. */
export interface DateText {
  text: string;
  iso?: string;
}

/** Puts a date into the words of a language. */
export function dateText(date: PartialDate, locale: Locale, style: 'long' | 'short' | 'weekday' = 'long'): DateText {
  const text = formatDate(date, locale, style);
  if (date.approximate) return { text };
  if (date.precision === 'day' && date.from === date.to) return { text, iso: date.from };
  if (date.precision === 'month') return { text, iso: date.from.slice(0, 7) };
  if (date.precision === 'year') return { text, iso: date.from.slice(0, 4) };
  return { text };
}
