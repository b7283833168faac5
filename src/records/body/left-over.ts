import type { VFile } from 'vfile';
import { MOST_PROBLEMS, placeAt, type ReadingRule } from '../problem.ts';
import { report } from './report.ts';
import type { BodyNode } from './tree.ts';

/** A form of text that was meant to be more, and what to write for it. */
interface LeftOver {
  rule: ReadingRule;
  form: RegExp;
  message: (found: string) => string;
  help: (match: RegExpExecArray) => string;
}

// Every form is bounded: a text of a megabyte that begins one at each of its letters is read in one go.
const ID = '[a-z0-9][a-z0-9-]{0,79}';
const PARAGRAPHS = '[1-9]\\d{0,2}(?:[-,–][1-9]\\d{0,2}){0,9}';
const REPORT = `\\d{4}(?:-\\d{2}){0,2}-[a-z][a-z0-9-]{0,70}`;

const FORMS: readonly LeftOver[] = [
  {
    rule: 'body-note',
    form: new RegExp(`\\[ {0,3}(${ID} {0,3}# {0,3}${PARAGRAPHS}) {0,3}\\]`),
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
    form: /\^\[/,
    message: () => 'Unexpected `^[` in the text, expected a note',
    help: () => 'write `[^1]` here, and the line `[^1]: …` at the end of the text',
  },
  {
    rule: 'body-link',
    form: /!?\[[^[\]\n]{0,200}\]\s{0,3}\(\s{0,3}(?:https?:|\.{0,2}\/|mailto:|www\.)[^()\n]{0,500}\)?/,
    message: (found) => `Unexpected \`${found}\` that is no link or picture, expected \`[words](address)\``,
    help: ([found]) =>
      /\]\s/.test(found)
        ? 'write no space between the brackets'
        : 'an address holds no space: write `%20` for it, or copy the address anew; a picture’s file has hyphens instead',
  },
  {
    rule: 'body-link',
    form: /\[(?!\^)[^[\]\n]{1,200}\]\[(?!\^)[^[\]\n]{0,200}\]/,
    message: (found) => `Unexpected \`${found}\` that leads nowhere, expected \`[words](address)\``,
    help: () => 'write the address behind the words, or `\\[` for a bracket',
  },
  {
    rule: 'body-link',
    form: /(?<!\\\[[^[\]\n]{0,200})\]\(/,
    message: () => 'Unexpected `](` in the text, expected a link: `[words](address)`',
    help: () => 'write the link in one line and without spaces in its address, or `\\]` for a bracket',
  },
];

/** The forms that can be searched on from anywhere. */
const SEARCHED = FORMS.map((form) => ({ ...form, form: new RegExp(form.form, `${form.form.flags}g`) }));

/** Refuses text that was meant as a citation, a note, a link or a picture, and would be printed as it is written. */
export function judgeLeftOver(node: BodyNode, file: VFile): void {
  const start = node.position?.start.offset;
  if (!node.value || start === undefined || !/[[#(]/.test(node.value)) return;
  // As it is written: an escaped bracket is meant to be printed.
  const source = String(file.value).slice(start, node.position?.end.offset);
  let from = 0;
  while (file.messages.length < MOST_PROBLEMS) {
    let first: { form: LeftOver; match: RegExpExecArray } | undefined;
    for (const form of SEARCHED) {
      const match = firstUnescaped(form.form, source, from);
      if (match && (!first || match.index < first.match.index)) first = { form, match };
    }
    if (!first) return;
    const { form, match } = first;
    const shown = match[0].length > 60 ? `${match[0].slice(0, 60)}…` : match[0];
    report(file, form.rule, placeAt(String(file.value), start + match.index), form.message(shown), form.help(match));
    from = match.index + match[0].length;
  }
}

/** The first citation in a text that is written in another form, and what to write for it: for texts that are no bodies. */
export function findBareCitation(text: string): { found: string; help: string } | undefined {
  for (const { rule, form, help } of FORMS) {
    const match = rule === 'body-note' ? form.exec(text) : null;
    if (match) return { found: match[0], help: help(match) };
  }
  return undefined;
}

function firstUnescaped(form: RegExp, source: string, from: number): RegExpExecArray | undefined {
  form.lastIndex = from;
  for (let match = form.exec(source); match; match = form.exec(source)) if (source[match.index - 1] !== '\\') return match;
  return undefined;
}
