import type { Evidence } from '../reading.ts';

/** A word, a number or a sign of the text. */
export interface Token {
  text: string;
  /** In small letters, with straight apostrophes. */
  lower: string;
  start: number;
  end: number;
  /** Lies in the name of a party in arms. */
  isArmed?: 'state' | 'other';
  /** The last word of a name that the article gives to a person. */
  isSurname?: true;
  /** “He”: somebody whom the sentence before is about. */
  isSomebody?: true;
}

export interface Sentence {
  /** Its number in the article. */
  index: number;
  paragraph: number;
  start: number;
  end: number;
  tokens: Token[];
  /** How many tokens at its beginning name the place that heads an item of news. */
  head?: number;
}

// “U.S.” and “Capt.” before a name are one word, whose stops end nothing; so is “M23”.
const TOKEN =
  /(?<![\p{L}\p{N}])(?:(?:Maj|Brig|Lt|Vice)\.? ?[-–] ?)?(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Maj|Capt|Cpl|Brig|Adm|Prof|Rev|Sen|Gov|Supt|Insp|Cmdr)\.(?= ?\p{Lu})|(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\p{Lu}{1,5}-?\p{N}{1,3}(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}{3})*(?:[.,]\p{N}+)?|[\p{L}\p{M}]+(?:[’'‘ʿʾ-][\p{L}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}*_]/gu;
const POSSESSIVE = /['’]s$/i;

/** Cuts a stretch of the text into tokens; a possessive `’s` stands alone. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const from = start + match.index;
    const word = match[0];
    const cut = POSSESSIVE.test(word) ? word.length - 2 : word.length;
    tokens.push(tokenOf(text, from, from + cut));
    if (cut < word.length) tokens.push(tokenOf(text, from + cut, from + word.length));
  }
  return tokens;
}

function tokenOf(text: string, start: number, end: number): Token {
  const word = text.slice(start, end);
  // “ - ” and “--” are dashes.
  if (word === '-' && /^[\s-]?$/.test(text.charAt(start - 1)) && /^[\s-]?$/.test(text.charAt(end)))
    return { text: word, lower: '—', start, end };
  const lower = word.toLowerCase().replace(/[’‘]/g, "'");
  return { text: word, lower: /\p{Ll}\.$/u.test(word) ? lower.replaceAll('.', '') : lower, start, end };
}

/** Some tokens’ words in small letters, with a blank between two. */
export function wordsOf(tokens: readonly Token[], from = 0, to = tokens.length): string {
  const words = tokens.slice(Math.max(0, from), Math.max(0, to)).map(({ lower }) => lower);
  return words.join(' ');
}

// A full stop after these ends no sentence.
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st gen col lt sgt maj capt cpl brig adm prof rev hon sen rep gov pres vs no nos art approx dept est inc ltd co corp jr sr jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun u.s u.n u.k e.g i.e'.split(
    ' ',
  ),
);
// Scraped pages lose the blank between two sentences: “the town.Police said”.
const END = /[.!?…]+["”’'»)\]]*(?=\s+["“‘'«([]?[\p{Lu}\p{N}])|(?<=\p{Ll}{3})[.!?]["”’»)\]]*(?=["“‘«([]?\p{Lu}[\p{Ll}’']+[\s,])/gu;

/** Where the sentences of a stretch of text begin and end. */
export function splitSentences(text: string, start: number, end: number): { start: number; end: number }[] {
  const part = text.slice(start, end);
  const spans: { start: number; end: number }[] = [];
  let from = 0;
  for (const match of part.matchAll(END)) {
    const word = /(\S+)$/.exec(part.slice(Math.max(0, match.index - 20), match.index))?.[1] ?? '';
    if (match[0].startsWith('.') && isAbbreviation(word, part.slice(match.index + match[0].length))) continue;
    spans.push({ start: start + from, end: start + match.index + match[0].length });
    from = match.index + match[0].length;
  }
  spans.push({ start: start + from, end });
  return spans
    .flatMap((span) => pieces(text, span))
    .map((span) => trim(text, span))
    .filter((span) => span.end > span.start);
}

/** No sentence is as long as this; what looks like one is a list or a text without full stops, and costs more than its length. */
const LONGEST = 2_000;

function pieces(text: string, { start, end }: { start: number; end: number }): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const blank = text.slice(from, from + LONGEST).search(/\s\S*$/);
    const to = from + (blank > 0 ? blank : LONGEST);
    spans.push({ start: from, end: to });
    from = to;
  }
  return [...spans, { start: from, end }];
}

function isAbbreviation(word: string, rest: string): boolean {
  const bare = word.replace(/^[("“‘'«[]+/, '');
  if (/^\p{Lu}$/u.test(bare)) return true;
  // “a.m.” ends a sentence where a capital follows that is no weekday or month.
  if (/^[ap]\.m$/i.test(bare)) return /^\s+(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^\s+local|^\s+\(\d{3,4} GMT/i.test(rest);
  return ABBREVIATIONS.has(bare.toLowerCase()) && !/^\d/.test(bare);
}

function trim(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return { start, end };
}

/** The stretch of text as evidence, without white space at its ends. */
export function evidenceOf(text: string, start: number, end: number): Evidence {
  const span = trim(text, { start, end });
  return { ...span, quote: text.slice(span.start, span.end) };
}
