import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { Problem } from '../problem.ts';
import { findBrokenLimit } from './limits.ts';
import { maskJavaScript } from './mask.ts';
import { report } from './report.ts';

/** GFM without frontmatter, math, directives or anything else that is off by default. */
const FEATURES = { gfm: true, frontmatter: false } as const;
const MOST_ATTEMPTS = 20;

/** Sätteri as a unified parser, behind the limits it needs. Every syntax error is reported, not only the first. */
export const parseMdx: Plugin<[], string, Root> = function () {
  this.parser = (text, file) => {
    const limit = findBrokenLimit(text, file.path);
    if (limit) return refuse(file, [limit]);
    const masked = maskJavaScript(text, file.path);
    refuse(file, masked.problems);
    return parse(masked.text, file);
  };
};

function parse(source: string, file: VFile): Root {
  let text = source;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    try {
      const root = mdxToMdast(text, { features: FEATURES }) as unknown as Root;
      // Offsets in the tree are offsets in what was parsed.
      file.value = text;
      return root;
    } catch (error) {
      const found = placeOfError(error, text);
      report(file, ...describeSyntaxError(found, text));
      const repaired = found.offset === undefined ? undefined : withoutCharacter(text, found.offset);
      if (repaired === undefined) break;
      text = repaired;
    }
  }
  return emptyRoot();
}

interface SyntaxError {
  offset: number | undefined;
  line: number;
  column: number;
  words: string;
}

/** The parser's errors begin with `line:column:`, and name the opening tag's place where it is what lacks its twin. */
function placeOfError(error: unknown, text: string): SyntaxError {
  const words = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+): /.exec(words);
  if (!match) return { offset: undefined, line: 1, column: 1, words };
  const opening = /closing tag for `[^`]*` \((\d+):(\d+)\)/.exec(words);
  const [line, column] = (opening ?? match).slice(1, 3).map(Number) as [number, number];
  const offset = offsetOf(text, line, column);
  return { offset, line, column, words: words.slice(match[0].length) };
}

function describeSyntaxError(
  { line, column, offset, words }: SyntaxError,
  text: string,
): [rule: 'body-syntax' | 'body-element', place: { line: number; column: number }, message: string, help?: string] {
  const place = { line, column };
  const rest = offset === undefined ? '' : text.slice(offset, offset + 200);
  const shown = rest.split(/[\s>]/, 1)[0]!.slice(0, 40);
  if (/^<(?:https?:|mailto:|[^\s<>/]+@)/i.test(rest))
    return [
      'body-syntax',
      place,
      `Unexpected \`${shown}\`, expected a link such as \`[words](https://…)\``,
      'an address in angle brackets is no link here',
    ];
  if (/^<!--/.test(rest))
    return [
      'body-element',
      place,
      'Unexpected comment, expected text',
      'delete it; a note for editors belongs in the front matter after `#`',
    ];
  if (/^<[!?]/.test(rest)) return ['body-element', place, `Unexpected \`${shown}\`, expected text`, 'write `\\<` for the sign'];
  const curly = /^<[A-Za-z][^<>]*[“”„‘’«»][^<>]*>/.exec(rest)?.[0];
  if (curly !== undefined)
    return [
      'body-element',
      place,
      `Unexpected curly quotes in \`${shown}\`, expected straight ones`,
      `write \`${curly.replace(/[“”„«»]|[‘’](?=[\s/>])|(?<==)[‘’]/g, '"')}\``,
    ];
  if (/^<br\b/i.test(rest))
    return [
      'body-element',
      place,
      'Unexpected `<br>`, expected text',
      'leave an empty line where a new paragraph begins, or end the line with `\\`',
    ];
  if (/^<\/?[a-z]/i.test(rest))
    return [
      'body-element',
      place,
      `Unexpected \`${shown}>\`, expected text or a listed component that is closed`,
      'close the component (`<Toll … />`), or write `\\<` for the sign',
    ];
  if (/^</.test(rest)) return ['body-syntax', place, 'Unexpected `<`, expected text', 'write `\\<` for the sign, or “less than”'];
  return ['body-syntax', place, `Unexpected MDX (${words.replace(/\s*\([a-z-]+:[a-z-]+\)$/, '')}), expected text`];
}

function offsetOf(text: string, line: number, column: number): number | undefined {
  let start = 0;
  for (let count = 1; count < line; count += 1) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) return undefined;
  }
  const offset = start + column - 1;
  if (offset >= text.length) return undefined;
  // A tag's error may stand inside the tag: what has to go is the `<` that began it.
  const open = text[offset] === '<' ? offset : text.lastIndexOf('<', offset);
  return open >= start ? open : offset;
}

/** Blanks the character that the parser stumbled over; nothing where it is blank already. */
function withoutCharacter(text: string, offset: number): string | undefined {
  const character = text[offset];
  if (character === undefined || character === ' ' || character === '\n') return undefined;
  return `${text.slice(0, offset)} ${text.slice(offset + 1)}`;
}

function refuse(file: VFile, problems: readonly Problem[]): Root {
  for (const problem of problems) report(file, problem.rule as 'body-limit', problem, problem.message, problem.help);
  return emptyRoot();
}

function emptyRoot(): Root {
  return { type: 'root', children: [] };
}
