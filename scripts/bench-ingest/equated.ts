import type { GoldArticle } from './gold.ts';
import type { ReadArticle } from './reading.ts';

const WORD = "\\p{Lu}[\\p{L}’'-]*";
const FULL = `${WORD}(?: (?:(?:of|the|and|for|in|al) ){0,2}${WORD}){1,8}`;
const SHORT = '\\p{Lu}[\\p{Lu}-]{1,7}';
/** “Committee of the Salt Road (CSR)”, “CSR (Committee of the Salt Road)”. */
const LONG_FIRST = new RegExp(`(${FULL})["”’]? \\(["“]?(?:the |or )?(${SHORT})\\b[^()]{0,40}\\)`, 'gu');
const SHORT_FIRST = new RegExp(`(?<!\\p{L})(${SHORT}) \\((?:the )?(${FULL})\\)`, 'gu');

/** The acronyms that a text gives the full name of, itself, in brackets. */
export function equatedNames(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, full, short] of text.matchAll(LONG_FIRST)) found.set(short!, spelledBy(full!, short!));
  for (const [, short, full] of text.matchAll(SHORT_FIRST)) if (!found.has(short!)) found.set(short!, full!);
  return found;
}

/** The last words of a run of capitals whose initials an acronym has; the whole run where it is made in another language. */
function spelledBy(run: string, short: string): string {
  const words = run.split(' ');
  const letters = short.replace(/[^\p{Lu}]/gu, '');
  const initials = (some: readonly string[]): string => some.map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '').join('');
  const from = words.findLastIndex((word, at) => /^\p{Lu}/u.test(word) && initials(words.slice(at)) === letters);
  return words.slice(Math.max(0, from)).join(' ');
}

/** A name with its acronym written out, and none in brackets behind it. */
export function spellOut(name: string, names: ReadonlyMap<string, string>): string {
  const bare = name.replace(new RegExp(` \\(${SHORT}\\)`, 'gu'), '');
  return bare.replace(/(?<![\p{L}-])\p{Lu}[\p{Lu}-]+(?![\p{L}-])/gu, (short) => names.get(short) ?? short);
}

interface Named {
  name: string;
}

/** An article and its reading with every acronym that the article explains written out: both may use either. */
export function withFullNames([article, read]: readonly [GoldArticle, ReadArticle]): readonly [GoldArticle, ReadArticle] {
  const names = equatedNames(article.text);
  const full = <T extends Named>(one: T): T => ({ ...one, name: spellOut(one.name, names) });
  const incidents = article.gold.incidents.map(({ parties, claims, ...rest }) => ({
    ...rest,
    parties: parties.map(full),
    claims: claims.map(({ by, ...claim }) => ({ ...claim, by: by && full(by) })),
  }));
  const found = read.reading.incidents.map(({ parties, claims, ...rest }) => ({
    ...rest,
    parties: parties.map(full),
    claims: claims.map(({ by, ...claim }) => ({ ...claim, by: by && full(by) })),
  }));
  return [
    { ...article, gold: { ...article.gold, incidents } },
    { ...read, reading: { ...read.reading, incidents: found } },
  ];
}
