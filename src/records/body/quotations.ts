import type { VFile } from 'vfile';
import { placeAt, type Place } from '../problem.ts';
import { textOf, type BodyNode } from './tree.ts';

/** Somebody else’s words in a body, and how many they are. */
export type Quotation = Place & { words: number };

const OPENS = '(?<![\\p{L}\\p{N}])';
const BEGINS = '(?=[\\p{L}\\p{N}])';
/** A single mark before a letter within a word is an apostrophe; one that is never closed is the letter ʿayn or a plural’s end. */
const singleMarks = (open: string, close: string): string =>
  `${OPENS}${open}${BEGINS}(?:[^${open}${close}]|${close}${BEGINS}){1,3000}${close}`;
const MARKED = new RegExp(
  [
    '“[^”]*”?',
    '«[^»]*»?',
    '„[^“”]*[“”]?',
    '"[^"\\n]*"',
    `${OPENS}"${BEGINS}[^"]{1,3000}"`,
    singleMarks('‘', '’'),
    singleMarks("'", "'"),
  ].join('|'),
  'gu',
);
/** Between two words, whatever stands there instead of a space; a hyphen joins what is one word, unless it joins many. */
const BETWEEN = /[\s/\\|–—―·•_\u200b-\u200d\u2060]+|(?<=-[^\s-]*)-|\.{3}|…/u;
const LONG_WORD = 30;
const MOST_PLACED = 200;
/** Few words of our own between two quotations of one report do not make them two. */
const FEW = 3;
/** What stands in one line of text. */
const LINES = new Set(['paragraph', 'heading', 'tableCell']);

/** How many words a text has, whatever is written between them. */
export function countWords(text: string): number {
  return text
    .split(BETWEEN)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .reduce((sum, word) => sum + (word.length > LONG_WORD ? Math.ceil(word.length / (LONG_WORD / 4)) : 1), 0);
}

/** The quotations in quotation marks of a text; one that is never closed goes on to its end. */
export function quotedIn(text: string): string[] {
  return [...text.matchAll(MARKED)].map(([quoted]) => quoted);
}

type Piece = { at: Place; words: number; report: string | undefined } | { own: number };

/** The quotations of a body: between `<Quote>` tags, in quotation marks and in block quotations. Those of one report that follow one another are one. */
export function findQuotations(root: BodyNode, file: VFile): Quotation[] {
  // A body that is too large or too deep is refused for that, and nothing in it needs to be counted.
  if (file.messages.some(({ ruleId }) => ruleId === 'body-limit')) return [];
  const source = String(file.value);
  const pieces: Piece[] = [];
  let placed = 0;
  walk(root);
  return joined(pieces);

  function walk(node: BodyNode): void {
    if (node.type === 'blockquote') {
      pieces.push({ at: node.position!.start, words: countWords(wordsOf(node)), report: undefined });
      return;
    }
    if (!LINES.has(node.type)) {
      for (const child of node.children ?? []) walk(child);
      return;
    }
    let run: BodyNode[] = [];
    for (const child of [...(node.children ?? []).flatMap(withoutMarkup), undefined]) {
      if (child && child.name !== 'Quote') {
        run.push(child);
        continue;
      }
      addLine(run);
      run = [];
      if (child) pieces.push({ at: child.position!.start, words: countWords(wordsOf(child)), report: reportOf(child) });
    }
  }

  /** Text without `<Quote>`: what stands in quotation marks is quoted, over bold words and links too. */
  function addLine(nodes: readonly BodyNode[]): void {
    const texts = nodes.flatMap(textsIn);
    const line = texts.map(({ value }) => value).join('');
    let end = 0;
    for (const { 0: quoted, index } of line.matchAll(MARKED)) {
      pieces.push({ own: countWords(line.slice(end, index)) }, { at: placeOf(texts, index), words: countWords(quoted), report: undefined });
      end = index + quoted.length;
    }
    pieces.push({ own: countWords(line.slice(end)) });
  }

  /** Where a mark is written: looked for in the source a number of times, and where its text begins beyond that. */
  function placeOf(texts: readonly { value: string; node: BodyNode }[], index: number): Place {
    placed += 1;
    if (placed > MOST_PLACED) return texts[0]!.node.position?.start ?? { line: 1, column: 1 };
    let before = 0;
    for (const { value, node } of texts) {
      if (index < before + value.length) {
        const start = node.position?.start;
        const sign = value[index - before]!;
        const nth = value.slice(0, index - before).split(sign).length;
        return start?.offset === undefined ? { line: 1, column: 1 } : placeAt(source, nthAfter(source, sign, nth, start.offset));
      }
      before += value.length;
    }
    return { line: 1, column: 1 };
  }
}

function nthAfter(source: string, sign: string, nth: number, from: number): number {
  let at = from - 1;
  for (let count = 0; count < nth; count += 1) {
    const next = source.indexOf(sign, at + 1);
    if (next === -1) return from;
    at = next;
  }
  return at;
}

/** What stands in bold, in a link or in both, as if it stood in the line. */
function withoutMarkup(node: BodyNode): BodyNode[] {
  return node.name === 'Quote' || !node.children ? [node] : node.children.flatMap(withoutMarkup);
}

/** The texts of a node in their order; a break or a picture is a space. */
function textsIn(node: BodyNode): { value: string; node: BodyNode }[] {
  if (node.value !== undefined && node.value !== null) return [{ value: node.value, node }];
  if (node.type === 'break' || node.type === 'image') return [{ value: ' ', node }];
  return (node.children ?? []).flatMap(textsIn);
}

/** The words of a node, those of neighbouring blocks apart; a citation is none of them. */
function wordsOf(node: BodyNode): string {
  if (node.type === 'citation') return '';
  if (node.type === 'break') return ' ';
  if (!node.children) return textOf(node);
  const isLine = LINES.has(node.type) || /^(?:mdxJsxTextElement|emphasis|strong|delete|link)$/.test(node.type);
  return node.children.map(wordsOf).join(isLine ? '' : ' ');
}

function reportOf(node: BodyNode): string | undefined {
  const value = node.attributes?.find(({ name }) => name === 'report')?.value;
  return typeof value === 'string' ? value : undefined;
}

function joined(pieces: readonly Piece[]): Quotation[] {
  const quotations: Quotation[] = [];
  let open: { quotation: Quotation; report: string | undefined } | undefined;
  let own = 0;
  for (const piece of pieces) {
    if ('own' in piece) {
      own += piece.own;
      continue;
    }
    const { at, words, report } = piece;
    const isSame = open !== undefined && own <= FEW && report !== undefined && open.report === report;
    if (isSame) open!.quotation.words += words;
    else {
      open = { quotation: { line: at.line, column: at.column, words }, report };
      quotations.push(open.quotation);
    }
    own = 0;
  }
  return quotations;
}
