import type { Locale } from './locale.ts';

const en = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ar = ['لا شيء', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة', 'أحد عشر', 'اثنا عشر'];

const words: Record<Locale, readonly string[]> = { en, ar };

/** A number of records (never of people) in a sentence: a word up to twelve, then figures. */
export function numberWord(n: number, locale: Locale): string {
  return words[locale][n] ?? String(n);
}

/** The same at the beginning of a sentence. */
export function numberWordFirst(n: number, locale: Locale): string {
  const word = numberWord(n, locale);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
