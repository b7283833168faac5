import type { VFile } from 'vfile';
import { placeAt, type ReadingRule } from '../problem.ts';
import { report } from './report.ts';
import type { BodyNode } from './tree.ts';

/** A form of text that was meant to be more, and what to write for it. */
interface LeftOver {
  rule: ReadingRule;
  form: RegExp;
  message: (found: string) => string;
  help: (match: RegExpExecArray) => string;
}

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const PARAGRAPHS = '[1-9]\\d{0,2}(?:[-,–][1-9]\\d{0,2})*';
const REPORT = `\\d{4}(?:-\\d{2}){0,2}-[a-z](?:[a-z0-9-]*[a-z0-9])?`;

const FORMS: readonly LeftOver[] = [
  {
    rule: 'body-note',
    form: new RegExp(`\\[\\s*(${ID}\\s*#\\s*${PARAGRAPHS})\\s*\\]`),
    message: (found) => `Unexpected \`${found}\` in the text, expected a citation`,
    help: ([, reading = '']) => `write \`[^${reading.replace(/\s/g, '')}]\``,
  },
  {
    rule: 'body-note',
    form: new RegExp(`\\[(${REPORT})\\](?!\\()`),
    message: (found) => `Unexpected \`${found}\` in the text, expected a citation`,
    help: ([, id = '']) => `write \`[^${id}#3]\`, with the number of the paragraph`,
  },
  {
    rule: 'body-note',
    form: new RegExp(`\\(?(?<![[^\\w-])(${REPORT}#${PARAGRAPHS})\\)?`),
    message: (found) => `Unexpected \`${found}\` in the text, expected a citation`,
    help: ([, reading = '']) => `write \`[^${reading}]\``,
  },
  {
    rule: 'body-note',
    form: /(?<=[\p{L}\p{N}.,;:”»)])\[(\d{1,2})\](?![[(])/u,
    message: (found) => `Unexpected \`${found}\` in the text, expected a note or a citation`,
    help: ([, number = '1']) => `write \`[^${number}]\` with the line \`[^${number}]: …\`, or cite a report as \`[^report-id#3]\``,
  },
  {
    rule: 'body-note',
    form: /\^\[[^\]\n]*\]?/,
    message: () => 'Unexpected `^[` in the text, expected a note',
    help: () => 'write `[^1]` here, and the line `[^1]: …` at the end of the text',
  },
  {
    rule: 'body-link',
    form: /!?\[[^[\]\n]*\]\s*\(\s*(?:https?:|\.{0,2}\/|mailto:|www\.)[^()\n]*\)?/,
    message: (found) => `Unexpected \`${found}\` that is no link or picture, expected \`[words](address)\``,
    help: ([found]) =>
      /\]\s/.test(found)
        ? 'write no space between the brackets'
        : 'an address holds no space: write `%20` for it, or copy the address anew; a picture’s file has hyphens instead',
  },
  {
    rule: 'body-link',
    form: /\[(?!\^)[^[\]\n]+\]\[(?!\^)[^[\]\n]*\]/,
    message: (found) => `Unexpected \`${found}\` that leads nowhere, expected \`[words](address)\``,
    help: () => 'write the address behind the words, or `\\[` for a bracket',
  },
  {
    rule: 'body-link',
    form: /(?<!\\\[[^[\]\n]*)\]\(/,
    message: () => 'Unexpected `](` in the text, expected a link: `[words](address)`',
    help: () => 'write the link in one line and without spaces in its address, or `\\]` for a bracket',
  },
];

/** Refuses text that was meant as a citation, a note, a link or a picture, and would be printed as it is written. */
export function judgeLeftOver(node: BodyNode, file: VFile): void {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (!node.value || start === undefined || !/[[#(]/.test(node.value)) return;
  // As it is written: an escaped bracket is meant to be printed.
  const source = String(file.value).slice(start, end);
  let from = 0;
  for (;;) {
    const found = FORMS.map((form) => ({ ...form, match: firstUnescaped(form.form, source, from) }))
      .filter(({ match }) => match !== undefined)
      .sort((a, b) => a.match!.index - b.match!.index)[0];
    if (!found) return;
    const match = found.match!;
    const shown = match[0].length > 60 ? `${match[0].slice(0, 60)}…` : match[0];
    report(file, found.rule, placeAt(String(file.value), start + match.index), found.message(shown), found.help(match));
    from = match.index + match[0].length;
  }
}

function firstUnescaped(form: RegExp, source: string, from: number): RegExpExecArray | undefined {
  const global = new RegExp(form, `${form.flags}g`);
  global.lastIndex = from;
  for (let match = global.exec(source); match; match = global.exec(source)) if (source[match.index - 1] !== '\\') return match;
  return undefined;
}
