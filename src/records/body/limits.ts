import { placeAt, readingError, type Problem } from '../problem.ts';

const MAX_BODY = 256 * 1024;
const MAX_NESTING = 12;
const MAX_INDENT = 60;

// The native parser's time grows with the square of these (60,000 `>` take a second, 125,000 `_a` eight, 60,000 `&` more memory than
// there is), or each of them may stand for a thousand paragraphs (`[^`), so they are counted first.
const MOST_SIGNS: readonly [sign: string, most: number][] = [
  ['&', 2_000],
  ['<', 1_000],
  ['[^', 2_000],
  ['_', 10_000],
  ['*', 25_000],
];
const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\n]*\]:))+/gm;
const ONE_CONTAINER = /\[\^[^\]\n]*\]:|\d{1,9}[.)]|[->*+]/g;
const INDENT = new RegExp(`^[ \\t]{${MAX_INDENT}}`, 'm');

/** The first limit that a body breaks, before any parser sees it. */
export function findBrokenLimit(text: string, file: string): Problem | undefined {
  const refuse = (offset: number, message: string, help?: string): Problem =>
    readingError(file, 'body-limit', placeAt(text, offset), message, help);
  if (text.length > MAX_BODY)
    return refuse(Math.max(0, text.search(/[^\n]/)), `Unexpected body of ${text.length} characters, expected at most ${MAX_BODY}`);
  for (const match of text.matchAll(CONTAINERS)) {
    if (match[0].length <= MAX_NESTING) continue;
    const depth = match[0].match(ONE_CONTAINER)?.length ?? 0;
    if (depth > MAX_NESTING)
      return refuse(
        match.index,
        `Unexpected nesting of ${depth} quotations and lists, expected at most ${MAX_NESTING}`,
        'take quotations and lists out of one another',
      );
  }
  const indent = INDENT.exec(text);
  if (indent) return refuse(indent.index, `Unexpected indentation of ${MAX_INDENT} columns, expected less`, 'nest lists less deeply');
  for (const [sign, most] of MOST_SIGNS) {
    const problem = tooMany(text, sign, most, refuse);
    if (problem) return problem;
  }
  return undefined;
}

function tooMany(text: string, sign: string, most: number, refuse: (offset: number, message: string) => Problem): Problem | undefined {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
    count += 1;
    if (count > most) return refuse(at, `Unexpected \`${sign}\` number ${count}, expected at most ${most} in a body`);
  }
  return undefined;
}
