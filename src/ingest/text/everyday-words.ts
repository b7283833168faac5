import { readFileSync } from 'node:fs';

/** The everyday words of English news, in their shortest form: what is not among them, in text without small letters, is a name. */
const FILE = new URL('everyday-words.txt', import.meta.url);

let words: ReadonlySet<string> | undefined;

/** Whether a word in small letters is one of everyday English in any of its forms, and so no name. */
export function isEveryday(word: string): boolean {
  words ??= new Set(readFileSync(FILE, 'utf8').trim().split(/\s+/));
  return isForm(word, words, 2);
}

const ENGLISH_END = /(?:tions?|sions?|ness(?:es)?|ments?|ings?|ously|fully|ically|ships?|i[sz]e[sd]?|i[sz]ing|ability|ibility)$/;
const SUFFIX = /(?:s|es|ed|d|ing|ly|ers?|ors?|als?|ally|ments?|ness|able|est|ful|less|y|ity|ive|ism|ists?)$/;
const SUFFIXES = 's es ed d ing ly er ers r rs or ors al als ally ment ments ness able est ful less y ity ive ism ist ists'.split(' ');
const PREFIX = /^(?:un|re|non|counter|anti|over|under|out|mis|inter|sub|super|dis|pre)(?=.{4})/;

function isForm(word: string, all: ReadonlySet<string>, depth: number): boolean {
  if (all.has(word)) return true;
  if (word.length >= 7 && ENGLISH_END.test(word)) return true;
  if (depth === 0 || word.length < 4) return false;
  const bare = word.replace(PREFIX, '');
  if (bare !== word && isForm(bare, all, depth - 1)) return true;
  return SUFFIX.test(word) && SUFFIXES.some((suffix) => word.endsWith(suffix) && isStem(word.slice(0, -suffix.length), suffix, all, depth));
}

/** “police-d”, “stopp-ed”, “carri-ed”: what is left of a word may have lost or won a letter. */
function isStem(stem: string, suffix: string, all: ReadonlySet<string>, depth: number): boolean {
  if (stem.length < 3) return false;
  if (isForm(stem, all, depth - 1)) return true;
  if (suffix === 's') return false;
  if (isForm(`${stem}e`, all, depth - 1)) return true;
  if (stem.endsWith('i') && isForm(`${stem.slice(0, -1)}y`, all, depth - 1)) return true;
  return stem.length > 3 && stem.at(-1) === stem.at(-2) && isForm(stem.slice(0, -1), all, depth - 1);
}
