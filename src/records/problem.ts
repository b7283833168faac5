/** One thing that is wrong, where it is, and what would be right. */
export interface Problem {
  /** The file, from the project's root, with `/` on every system. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units as editors count; a byte order mark has no column. */
  column: number;
  severity: 'error' | 'warning';
  /** The rule's id; its page is `docs/rules/<id>.md`. */
  rule: string;
  /** One sentence: `Unexpected X, expected Y`. */
  message: string;
  /** What to write instead. */
  help?: string;
  /** The other place, such as a duplicate's twin. */
  cause?: { file: string; line: number; column: number; message: string };
}

/** A place in a file. */
export interface Place {
  line: number;
  column: number;
}

/** The rules that reading a file enforces; none of them can be excepted. */
export const READING_RULES = [
  'file-name',
  'file-twin',
  'file-kind',
  'file-size',
  'encoding',
  'characters',
  'front-matter',
  'yaml',
  'duplicate-key',
  'number-form',
  'shape',
  'unknown-key',
  'body-limit',
  'body-syntax',
  'body-expression',
  'body-element',
  'body-component',
  'body-link',
  'body-image',
  'body-note',
  'body-heading',
  'body-node',
] as const;
export type ReadingRule = (typeof READING_RULES)[number];

/** The most problems that one step of reading says of a file: who meets more has no use for them. */
export const MOST_PROBLEMS = 50;

/** Makes the error of a reading rule at a place. */
export function readingError(file: string, rule: ReadingRule, place: Place, message: string, help?: string): Problem {
  const problem: Problem = { file, line: place.line, column: place.column, severity: 'error', rule, message };
  return help === undefined ? problem : { ...problem, help };
}

/** The place of an offset in a text whose first line has the number `firstLine`. */
export function placeAt(text: string, offset: number, firstLine = 1): Place {
  const starts = lineStarts(text);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: firstLine + low, column: offset - starts[low]! + 1 };
}

let lastRead: { text: string; starts: number[] } | undefined;

/** Where the lines of a text begin. Kept for the text that was asked for last: one with many faults is asked for many times. */
function lineStarts(text: string): number[] {
  if (lastRead?.text === text) return lastRead.starts;
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  lastRead = { text, starts };
  return starts;
}

/** Orders problems by file, line, column and rule. */
export function compareProblems(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.message, b.message);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
