import type { Locale } from './locale.ts';

export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** The grammatical form that a noun takes after a whole number, by the rules of the Unicode CLDR. */
export function pluralForm(count: number, locale: Locale): PluralForm {
  if (locale === 'en') return count === 1 ? 'one' : 'other';
  if (count === 0) return 'zero';
  if (count === 1) return 'one';
  if (count === 2) return 'two';
  const lastTwo = count % 100;
  if (lastTwo >= 3 && lastTwo <= 10) return 'few';
  return lastTwo >= 11 ? 'many' : 'other';
}
