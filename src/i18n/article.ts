import type { Locale } from './locale.ts';

/** Bodies whose English name takes an article in a sentence; groups, forces, agencies and countries do not. */
const TAKES_THE =
  /\b(observatory|ministry|commission|committee|council|centre|center|network|office|organi[sz]ation|association|union|nations)\b/i;

/** A name as it stands within an English sentence: `the Syrian Observatory`, but `Ansar al-Tawhid`. */
export function withArticle(name: string): string {
  return TAKES_THE.test(name) && !/^the\b/i.test(name) ? `the ${name}` : name;
}

/** The same in a page's language; only English has such an article. */
export function inSentence(name: string, locale: Locale): string {
  return locale === 'en' ? withArticle(name) : name;
}
