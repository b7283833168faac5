import { placeAt, readingError, type Problem } from './problem.ts';

/** The largest front matter, in UTF-16 units. */
const MAX_FRONT_MATTER = 128 * 1024;

/** A file's text, cut at its two fences. */
export interface SplitText {
  /** What stands between the fences; its first line is line 2 of the file. */
  yaml: string;
  /** What stands after the second fence. */
  body: string;
  /** The line on which the body begins. */
  bodyLine: number;
}

/** The line on which the front matter begins. */
export const FRONT_MATTER_LINE = 2;

/** Lines at which another reader of front matter may take it to end, or to begin anew. */
const OTHER_FENCE = /^(?:---|\.\.\.|\+\+\+|;;;)(?!-).*$/m;
/** A line `---` further down; `----` and tables are none. */
const SECOND_FENCE = /^---[ \t]*$/m;

/**
 * Cuts a text at its front matter: a line `---` at the very top, closed by a line `---`. No other fence is one, and no line after
 * them may look like one, so that no two readers differ on where the front matter ends.
 */
export function splitFrontMatter(text: string, file: string): SplitText | Problem {
  if (!text.startsWith('---\n')) {
    const found = text.slice(0, text.indexOf('\n') === -1 ? 20 : Math.min(20, text.indexOf('\n')));
    const shown = text.trim() === '' ? 'empty file' : found === '' ? 'empty line' : `\`${found}\``;
    return readingError(
      file,
      'front-matter',
      { line: 1, column: 1 },
      `Unexpected ${shown}, expected the line \`---\` and the record’s facts`,
      text.trim() === ''
        ? 'begin with a copy of the `_template.mdx` of its folder'
        : 'begin the file with `---` alone on line 1, nothing before or after it',
    );
  }
  const close = /\n---(?:\n|$)/g;
  close.lastIndex = 3;
  const match = close.exec(text);
  if (!match) {
    const near = /\n(?:---[^\n]+|\.\.\.[ \t]*|\+\+\+[ \t]*)(?=\n|$)/.exec(text);
    const place = near ? placeAt(text, near.index + 1) : { line: 1, column: 1 };
    return readingError(
      file,
      'front-matter',
      place,
      'Unexpected end of front matter, expected a line `---` that closes it',
      'write `---` alone on a line of its own, without spaces',
    );
  }
  const yaml = text.slice(4, Math.max(4, match.index + 1));
  if (yaml.length > MAX_FRONT_MATTER) {
    return readingError(
      file,
      'file-size',
      { line: 1, column: 1 },
      `Unexpected front matter of ${yaml.length} characters, expected at most ${MAX_FRONT_MATTER}`,
    );
  }
  const other = OTHER_FENCE.exec(yaml);
  if (other) return otherFence(text, 4 + other.index, other[0], file);
  const end = match.index + match[0].length;
  const body = text.slice(end);
  const second = SECOND_FENCE.exec(body);
  if (second) return otherFence(text, end + second.index, second[0], file);
  return { yaml, body, bodyLine: placeAt(text, end).line };
}

function otherFence(text: string, offset: number, line: string, file: string): Problem {
  return readingError(
    file,
    'front-matter',
    placeAt(text, offset),
    `Unexpected line \`${line.trimEnd().slice(0, 40)}\`, expected one block of front matter between two lines \`---\``,
    'keep one block; in the text write `***` for a break and `##` for a heading',
  );
}
