import type { Locale } from './locale.ts';

/** Writes a whole number with a separator at the thousands. Arabic text takes European digits too, as the data and citations do. */
export function formatNumber(value: number, locale: Locale): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, SEPARATOR[locale]);
}

const SEPARATOR: Record<Locale, string> = { en: ',', ar: ',' };
