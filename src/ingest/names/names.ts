import type { Sentence, Token } from '../text/tokens.ts';

export type NamedKind = 'actor' | 'leader' | 'place' | 'ceasefire';

/** A record that texts may name. */
export interface Named {
  kind: NamedKind;
  id: string;
  /** As the archive writes it. */
  name: string;
  /** An actor’s or a place’s own kind. */
  sort: string;
  /** Every way it is written. */
  spellings: readonly string[];
}

/** A name of the archive in a sentence; `first` and `last` are indexes of tokens. */
export interface FoundName {
  first: number;
  last: number;
  named: Named;
}

/** Where names of the archive stand in a text, whatever their spelling. */
export interface NameIndex {
  find: (sentence: Sentence) => FoundName[];
  all: readonly Named[];
}

interface Entry {
  words: string[];
  named: Named;
  isProper: boolean;
  isAcronym: boolean;
  /** “the Observatory”: a common noun, which is a part of other names as well. */
  isCommon: boolean;
}

/** Prepares the archive’s names for finding. */
export function indexNames(all: readonly Named[]): NameIndex {
  const exact = new Map<string, Entry[]>();
  const rough = new Map<string, Entry[]>();
  for (const named of all) {
    for (const spelling of named.spellings) {
      const words = foldWords(spelling);
      if (words.length === 0 || words.join('').length < 2) continue;
      const entry = {
        words,
        named,
        isProper: /^(?:the |al-|el-)?\p{Lu}/u.test(spelling),
        isAcronym: /^[A-Z]{2,6}$/.test(spelling),
        isCommon: words.length === 1 && spelling.startsWith('the '),
      };
      put(exact, words[0]!, entry);
      // “Kasai” is no spelling of “al-Kaseeh”: too little is left of either.
      const left = words.map(skeleton);
      if (left.join('').length >= 5 && entry.isProper && !entry.isAcronym) put(rough, left[0]!, { ...entry, words: left });
    }
  }
  return { all, find: (sentence) => findNames(sentence, exact, rough) };
}

function put(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

interface Piece {
  fold: string;
  token: number;
  isCapital: boolean;
}

function findNames({ tokens }: Sentence, exact: ReadonlyMap<string, Entry[]>, rough: ReadonlyMap<string, Entry[]>): FoundName[] {
  const pieces = tokens.flatMap((token, index) =>
    foldWords(token.text).map((fold): Piece => ({ fold, token: index, isCapital: /\p{Lu}/u.test(token.text) })),
  );
  const found: FoundName[] = [];
  for (let at = 0; at < pieces.length;) {
    const match = longest(pieces, at, exact, (piece) => piece.fold) ?? longest(pieces, at, rough, (piece) => skeleton(piece.fold));
    if (!match || (match.isCommon && isNamePart(tokens[pieces[at]!.token - 1]))) {
      at += 1;
      continue;
    }
    const last = at + match.words.length - 1;
    found.push({ first: pieces[at]!.token, last: pieces[last]!.token, named: match.named });
    at = last + 1;
  }
  return found;
}

/** “the Hill Observatory” is another than “the Observatory”. */
function isNamePart(before: Token | undefined): boolean {
  return before !== undefined && /^\p{Lu}/u.test(before.text) && !/^(?:The|That|And|But|As)$/.test(before.text);
}

function longest(
  pieces: readonly Piece[],
  at: number,
  index: ReadonlyMap<string, Entry[]>,
  key: (piece: Piece) => string,
): Entry | undefined {
  let best: Entry | undefined;
  for (const entry of index.get(key(pieces[at]!)) ?? []) {
    if (best && entry.words.length <= best.words.length) continue;
    if (!entry.words.every((word, offset) => pieces[at + offset] !== undefined && key(pieces[at + offset]!) === word)) continue;
    if ((entry.isProper || entry.isAcronym) && !pieces[at]!.isCapital && !(isCompass(entry.words[0]!) && pieces[at + 1]?.isCapital))
      continue;
    best = entry;
  }
  return best;
}

/** “southern Idlib” of a record that is called “Southern Idlib”. */
function isCompass(word: string): boolean {
  return /^(?:north|south|east|west)(?:west|east)?(?:ern)?$|^central$/.test(word);
}

const ARTICLES = new Set(['the', 'al', 'el', 'ar', 'as', 'ash', 'an', 'ad', 'az', 'at']);

/** The words of a name without case, marks, apostrophes, hyphens and articles; “Ḥayʾat Taḥrīr al-Shām” is `hayat tahrir sham`. */
export function foldWords(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘'ʿʾʼ`´]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const [first] = words;
  if (words.length === 1 && (ARTICLES.has(first!) || first === 'of')) return first === 'of' ? ['of'] : [];
  return words.filter((word) => word !== 'the' && word !== 'al' && word !== 'el');
}

/** What is left of a word when the ways of writing Arabic sounds are made one: “Kusayba” and “Qusayba”, “Idleb” and “Idlib”. */
export function skeleton(word: string): string {
  return word
    .replace(/ou|oo/g, 'u')
    .replace(/ee|ie|ei|ai|ay|ey/g, 'i')
    .replace(/dh/g, 'd')
    .replace(/gh/g, 'g')
    .replace(/kh/g, 'k')
    .replace(/ch/g, 'sh')
    .replace(/ph/g, 'f')
    .replace(/[qc]/g, 'k')
    .replace(/[ey]/g, 'i')
    .replace(/o/g, 'u')
    .replace(/(.)\1/g, '$1')
    .replace(/h$/, '');
}

/** A name for comparing: folded words in one. */
export function foldName(name: string): string {
  return foldWords(name).join(' ');
}

export function textOf(tokens: readonly Token[], first: number, last: number, text: string): string {
  return text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, ' ');
}
