import { MOST_PROBLEMS, placeAt, readingError, type Problem } from '../problem.ts';

/** A body without its JavaScript: each piece is a problem, and stands blanked so that the rest can be read and judged too. */
export interface MaskedBody {
  text: string;
  problems: Problem[];
}

const BRACE = /[{}]/;
const MODULE = /^(?:import|export)(?=[ \t{*"'])/gm;

/**
 * Refuses every brace and every line of a module before the parser sees it: MDX would parse what is inside as JavaScript
 * (nested deeply enough it ends the process), and no record needs any. Lines and columns stay as they are.
 */
export function maskJavaScript(source: string, file: string): MaskedBody {
  const problems: Problem[] = [];
  if (!BRACE.test(source) && !/^(?:import|export)/m.test(source)) return { text: source, problems };
  let text = source;
  for (const match of source.matchAll(MODULE)) {
    if (problems.length === MOST_PROBLEMS) return { text: text.slice(0, match.index), problems };
    const word = match[0];
    problems.push(
      readingError(
        file,
        'body-expression',
        placeAt(source, match.index),
        `Unexpected \`${word}\`, expected text`,
        `records are data and run no code; a sentence cannot begin a line with \`${word}\``,
      ),
    );
    const blank = source.indexOf('\n\n', match.index);
    text = blankOut(text, match.index, blank === -1 ? source.length : blank);
  }
  for (let at = text.search(BRACE); at !== -1; at = nextBrace(text, at + 1)) {
    if (isEscaped(text, at)) continue;
    // Every fault costs a copy of the text, and what comes after so many of them need not be read.
    if (problems.length === MOST_PROBLEMS) return { text: text.slice(0, at), problems };
    const end = text[at] === '{' ? endOfExpression(text, at) : at + 1;
    problems.push(unexpectedBrace(text, at, end, file));
    text = text[at - 1] === '=' ? fill(text, at, end, '"') : blankOut(text, at, end);
  }
  return { text, problems };
}

function unexpectedBrace(text: string, at: number, end: number, file: string): Problem {
  const shown = text.slice(at, Math.min(end, at + 40)).split('\n', 1)[0]!;
  const what = shown.startsWith('{/*') ? 'comment' : text[at] === '}' ? 'brace' : shown.startsWith('{...') ? 'spread' : 'expression';
  return readingError(
    file,
    'body-expression',
    placeAt(text, at),
    `Unexpected ${what} \`${shown}\`, expected text`,
    'records are data and run no code; write `\\{` for a brace',
  );
}

function nextBrace(text: string, from: number): number {
  const open = text.indexOf('{', from);
  const close = text.indexOf('}', from);
  return open === -1 ? close : close === -1 ? open : Math.min(open, close);
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

/** Where the braces balance again; the end of the line where they never do. */
function endOfExpression(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at !== -1 && at - start < 10_000; at = nextBrace(text, at + 1)) {
    depth += text[at] === '{' ? 1 : -1;
    if (depth === 0) return at + 1;
  }
  const line = text.indexOf('\n', start);
  return line === -1 ? text.length : line;
}

function blankOut(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, ' ') + text.slice(to);
}

/** Stands in for an attribute’s expression: as long as it was, and empty. */
function fill(text: string, from: number, to: number, quote: string): string {
  const inside = text.slice(from + 1, to - 1).replace(/[^\n]/g, ' ');
  return to - from < 2 ? blankOut(text, from, to) : text.slice(0, from) + quote + inside + quote + text.slice(to);
}
