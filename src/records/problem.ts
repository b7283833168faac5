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

/** The rules that reading a file enforces, each with what must hold; none of them can be excepted. */
export const READING_RULES = {
  'file-name': 'A file name is an id and `.mdx`.',
  'file-twin': 'No two files have names that some system takes for one.',
  'file-kind': 'Records and pictures are plain files in their places.',
  'file-size': 'A record is not larger than any record needs to be.',
  encoding: 'A file is UTF-8 text.',
  characters: 'No bidirectional controls, invisible or control characters, and no numbers but digits, stand anywhere in a file.',
  'normal-form': 'Letters are written in Unicode’s composed normal form.',
  'front-matter': 'A file begins with its front matter between two lines `---`.',
  yaml: 'Front matter is plain YAML without anchors, aliases, tags or merge keys.',
  'duplicate-key': 'Each key stands once.',
  'number-form': 'A number is written in plain decimal digits.',
  shape: 'Each field has the form that its schema describes.',
  'unknown-key': 'Every key is one of the schema’s.',
  'body-limit': 'A body is not larger or deeper than any reader needs.',
  'body-syntax': 'A body is MDX without errors.',
  'body-expression': 'A body holds no JavaScript.',
  'body-element': 'A body holds no HTML and no components but the listed ones.',
  'body-component': 'A component has the attributes and the place that its form asks for.',
  'body-link': 'A link leads where a link may lead.',
  'body-image': 'A picture is a file of the record’s own folder, with a description.',
  'body-note': 'Every note and citation has its form, its text and its place.',
  'body-heading': 'Headings begin at level 2, skip no level, and bear no title of the page’s own sections.',
  'body-node': 'A body holds prose only.',
} as const;
export type ReadingRule = keyof typeof READING_RULES;

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
