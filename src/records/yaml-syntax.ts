import type { YAMLError } from 'yaml';

/** What is wrong with the syntax of front matter, at an offset. */
export interface SyntaxFault {
  offset: number;
  message: string;
  help?: string;
}

/** A line as far as its faults need it: `- key: value`, where it begins, and how much of it a message shows. */
interface Line {
  at: number;
  text: string;
  shown: string;
}

const MOST_LINES = 50;
const MOST_ERRORS = 500;
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: .*)?$/m;
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const KEY = '((?:- +)*)([\\p{L}\\p{N}_-]+)';
const UNSPACED = new RegExp(`^${KEY}:([^\\s/].*)$`, 'u');
const COLON_INSIDE = new RegExp(`^${KEY}: +([^'"[{].*: .*)$`, 'u');
const PAIR = new RegExp(`^\\s*${KEY}: +\\S`, 'u');
const AFTER_QUOTE = new RegExp(`^${KEY}: +('[^']*'|"[^"]*")[^#]*\\S`, 'u');
const OPEN_QUOTE = /^\s*(?:- +)*(?:[\p{L}\p{N}_-]+: +)?((["'])(?:(?!\2).)+)$/u;

/** Says syntax errors of the `yaml` package in our words: one for a line, and none that only follows from another. */
export function describeSyntax(errors: readonly YAMLError[], source: string): SyntaxFault[] {
  const conflict = errors.length > 0 ? CONFLICT.exec(source) : null;
  if (conflict) return [describeConflict(conflict)];
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const byLine = new Map<number, SyntaxFault>();
  for (const error of (tabs.length > 0 ? tabs : errors).slice(0, MOST_ERRORS)) {
    const line = lineAt(source, error.pos[0]);
    if (byLine.size < MOST_LINES && !byLine.has(line.at)) byLine.set(line.at, describeFault(error, line, source));
  }
  return [...byLine.values()];
}

function describeConflict(mark: RegExpExecArray): SyntaxFault {
  return {
    offset: mark.index,
    message: `Unexpected mark of a merge \`${mark[0]}\`, expected one of the two versions`,
    help: 'keep one version, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`',
  };
}

function lineAt(source: string, offset: number): Line {
  const at = source.lastIndexOf('\n', offset - 1) + 1;
  const text = source.slice(at).split('\n', 1)[0]!;
  return { at, text, shown: shorten(text.trim()) };
}

function describeFault(error: YAMLError, line: Line, source: string): SyntaxFault {
  const at = (message: string, help?: string): SyntaxFault => ({ offset: error.pos[0], message, help });
  const unknown = /^\s*((?:- +)*[\p{L}\p{N}_-]+):\s+\?+\s*$/u.exec(line.text)?.[1];
  if (unknown !== undefined)
    return at(
      `Unexpected \`?\` as \`${unknown}\`, expected a value`,
      'leave the key out where nothing is known: the page says “not reported”',
    );
  const figure = /:\s+([|>]\d+\S*)\s*$/.exec(line.text)?.[1];
  if (figure !== undefined)
    return at(`Unexpected \`${figure}\`, expected text in quotes`, `write \`'${figure}'\`: without quotes the sign begins a block of text`);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return at('Unexpected tab, expected spaces', 'indent with spaces');
    case 'MULTIPLE_DOCS':
      return at('Unexpected second document, expected one', 'keep one block of front matter');
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'UNEXPECTED_TOKEN':
      return describeLine(line) ?? describeUnclosed(source, error.pos[0]) ?? describeStep(source, line) ?? noPair(error, line);
    case 'BAD_INDENT':
      if (error.message.startsWith('Flow')) {
        const open = findOpenBracket(source, error.pos[0]);
        return {
          offset: open ?? error.pos[0],
          message: `Unexpected \`${open === undefined ? line.shown : source[open]}\` without its twin, expected a closing bracket`,
          help: 'close the list or map with `]` or `}`',
        };
      }
      return badIndent(error, line);
    case 'MISSING_CHAR':
      if (error.message.startsWith('Sequence item')) return badIndent(error, line);
      if (error.message.startsWith('Implicit map')) return describeLine(line) ?? describeStep(source, line) ?? noPair(error, line);
      return (
        describeUnclosed(source, error.pos[0]) ??
        at(`Unexpected end in \`${line.shown}\`, expected a closing quote, bracket, comma or colon`)
      );
    case 'TAG_RESOLVE_FAILED':
      return at('Unexpected tag, expected a value', 'delete the tag');
    case 'BAD_ALIAS':
      return at('Unexpected alias, expected a value', 'write the value out, or put a text that begins with `*` in quotes');
    case 'BAD_SCALAR_START':
      return at(`Unexpected \`${source[error.pos[0]] ?? ''}\` at the start of a text, expected quotes`, 'put the text in quotes');
    case 'BAD_DQ_ESCAPE':
      return at('Unexpected escape, expected one that YAML knows', "use single quotes: `'…'`");
    default:
      return at(`Unexpected YAML (${error.message.replace(/\s+/g, ' ').trim()}), expected \`key: value\``);
  }
}

/** A slip that the line itself shows, with the line to write instead. */
function describeLine({ at, text, shown }: Line): SyntaxFault | undefined {
  const indent = text.length - text.trimStart().length;
  const line = text.trim();
  const space = ODD_SPACE.exec(text);
  if (space)
    return {
      offset: at + space.index,
      message: `Unexpected wide or no-break space in \`${shown}\`, expected an ordinary one`,
      help: 'delete the space and type it again',
    };
  const unspaced = UNSPACED.exec(line);
  if (unspaced) {
    const [, dashes = '', key = '', value = ''] = unspaced;
    return {
      offset: at + indent + dashes.length + key.length,
      message: `Unexpected \`${shorten(line)}\`, expected a space after the colon`,
      help: `write \`${shorten(`${dashes}${key}: ${value}`)}\``,
    };
  }
  const inside = COLON_INSIDE.exec(line);
  if (inside) {
    const [, dashes = '', key = '', value = ''] = inside;
    return {
      offset: at + text.indexOf(value, indent + dashes.length + key.length),
      message: `Unexpected colon in the text of \`${key}\`, expected quotes around the text`,
      help: `write \`${shorten(`${dashes}${key}: ${quoted(value)}`)}\``,
    };
  }
  const after = AFTER_QUOTE.exec(line);
  if (!after) return undefined;
  const [, , key = '', closed = ''] = after;
  return {
    offset: at + text.indexOf(closed) + closed.length,
    message: `Unexpected text after the closing quote of \`${key}\`, expected the end of the line`,
    help: `put the whole text in quotes; inside single quotes, write \`’\` or \`''\` for an apostrophe`,
  };
}

/** The quote that is never closed: where it opens, not where the parser gave up. */
function describeUnclosed(source: string, offset: number): SyntaxFault | undefined {
  const lines = source.slice(0, source.indexOf('\n', offset) === -1 ? undefined : source.indexOf('\n', offset)).split('\n');
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const match = OPEN_QUOTE.exec(lines[index]!);
    if (!match) continue;
    const [line = '', value = '', quote = ''] = match;
    return {
      offset: lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0) + line.length - value.length,
      message: `Unexpected quote \`${quote}\` without another, expected text that is closed`,
      help: `write \`${shorten(`${line.trim()}${quote}`)}\``,
    };
  }
  return undefined;
}

/** The innermost bracket that is open at an offset, quotes and comments aside. */
function findOpenBracket(source: string, offset: number): number | undefined {
  const open: number[] = [];
  for (const match of source.slice(0, offset).matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|(?<=\s)#[^\n]*|[[\]{}]/gs)) {
    if (match[0] === '[' || match[0] === '{') open.push(match.index);
    else if (match[0] === ']' || match[0] === '}') open.pop();
  }
  return open.at(-1);
}

/** A key with a value on its line, and keys that stand under it all the same: one of the two lines is in the wrong column. */
function describeStep(source: string, { at, text, shown }: Line): SyntaxFault | undefined {
  const next = source.slice(at + text.length + 1).split('\n', 1)[0]!;
  // The key of an entry of a list begins behind its `- `, and its neighbours under it.
  const column = /^[\s-]*(?:- +)*/.exec(text)![0].length;
  if (!PAIR.test(text) || !/^\s*(?:- +)*[\p{L}\p{N}_-]+:/u.test(next) || next.search(/\S/) <= column) return undefined;
  return {
    offset: at + column,
    message: `Unexpected \`${shorten(next.trim())}\` further in than \`${shown}\` above it, expected both in one column`,
    help: 'indent the line above it as far, or take this one back: keys of one map begin in one column',
  };
}

function badIndent(error: YAMLError, line: Line): SyntaxFault {
  return {
    offset: error.pos[0],
    message: `Unexpected indentation before \`${line.shown}\`, expected that of its neighbours`,
    help: 'begin the keys of one map, and the `-` of one list, in the same column',
  };
}

function noPair(error: YAMLError, line: Line): SyntaxFault {
  return {
    offset: error.pos[0],
    message: `Unexpected \`${line.shown}\`, expected \`key: value\``,
    help: 'put a text with `: ` or ` #`, or one that begins with a sign, in quotes',
  };
}

/** A text in straight quotes; curly ones around it were meant as such. */
function quoted(text: string): string {
  const bare = /^[“„‘].*[”“’]$/u.test(text) ? text.slice(1, -1) : text;
  return `'${bare.replaceAll("'", "''")}'`;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
