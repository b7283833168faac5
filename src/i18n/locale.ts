/** The languages of the interface; records are written in English and may carry an Arabic translation. */
export const LOCALES = ['en', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

/** The words of one topic: the same keys in every language. Use it as `{ en, ar } satisfies Words<typeof en>`. */
export type Words<Topic> = Record<Locale, Topic>;

/** The direction in which a language is written. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}
