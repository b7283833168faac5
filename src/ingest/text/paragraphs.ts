import { markOf, marksOf } from './lists.ts';

/** A stretch of the text between blank lines, or a line of its own. */
export interface Span {
  start: number;
  end: number;
}

const NARROW = 100;

/**
 * Finds the paragraphs of a text. Lines that were broken to fit a width are joined; a text in which each line is a paragraph keeps them apart.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = linesOf(text);
  const marks = marksOf(text, lines);
  const widest = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const spans: Span[] = [];
  let open: Span | undefined;
  for (const [index, line] of lines.entries()) {
    if (text.slice(line.start, line.end).trim() === '') {
      open = undefined;
      continue;
    }
    const before = lines[index - 1];
    const mark = markOf(text.slice(line.start, line.end));
    const isItem =
      mark !== undefined && marks.has(mark) && (mark !== 'head' || endsAt(text.slice(before?.start ?? 0, before?.end ?? 0), widest));
    if (open && before && widest <= NARROW && !isItem && isWrapped(text, before, line, widest)) open.end = line.end;
    else {
      open = { ...line };
      spans.push(open);
    }
  }
  return spans.map((span) => trimmed(text, span));
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r|\u2028|\u2029/g)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** Whether a line may be the last of its paragraph: at an end of a sentence, an item itself, or well before the margin. */
function endsAt(line: string, widest: number): boolean {
  return /[.!?:;)]["”’]*\s*$/.test(line) || markOf(line) !== undefined || line.length < widest * SHORT;
}

// A line this much shorter than the widest is not full.
const SHORT = 0.7;

/** The first word of the next line would not have fitted, or a sentence goes on in it. */
function isWrapped(text: string, before: Span, line: Span, widest: number): boolean {
  if (goesOn(text, before, line)) return true;
  const word = /\S+/.exec(text.slice(line.start, Math.min(line.end, line.start + 200)))?.[0] ?? '';
  // A few characters of leeway: not every program counts the blanks alike.
  return before.end - before.start + word.length + 4 >= widest;
}

/** A long line without an end of a sentence, before one that is not set in: lines of uneven width were broken by hand. */
function goesOn(text: string, before: Span, line: Span): boolean {
  const [first, second] = [text.slice(before.start, before.end), text.slice(line.start, line.end)];
  if (first.trim().length < 45 || /[.!?:;]["”’)\]]*\s*$/.test(first) || indent(second) > indent(first)) return false;
  // A headline without a blank line behind it, and a dateline.
  return !(/\p{Ll}/u.test(first) && /^\s*\p{Lu}{3,}/u.test(second));
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return { start, end };
}
