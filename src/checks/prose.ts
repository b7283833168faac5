import type { Block } from '../domain/body.ts';
import type { SourceRecord } from '../records/index.ts';

const QUOTED = /<q\b.*?<\/q>|“[^“”]{0,2000}”|«[^«»]{0,2000}»/gsu;

/** The text of a record’s blocks and notes without markup; quotations, which are somebody else’s words, are left out. */
export function proseOf(record: SourceRecord): string {
  return [...record.body.blocks.map(({ html }) => html), ...record.body.notes.map(({ html }) => html)].map(plain).join('\n');
}

/** What stands behind the last citation of a paragraph, an entry of a list or a row of a table. */
export interface Passage {
  text: string;
  /** The quotations in it, each with its text; those with a source of their own are none. */
  quoted: string[];
  /** A row, with the head of its table. */
  table?: { head: string[]; row: string[] };
}

/** Every passage of a body that no citation follows. Notes are sources themselves. */
export function uncitedPassages({ body }: SourceRecord): Passage[] {
  return body.blocks.flatMap(({ html }) => {
    const head = cellsOf(/<thead>.*?<\/thead>/s.exec(html)?.[0] ?? '');
    return html
      .replace(/<thead>.*?<\/thead>/gs, '')
      .split(/<\/(?:li|tr|p|h\d)>/)
      .flatMap((part): Passage[] => {
        const last = [...part.matchAll(/<!--slot:(\d+)-->/g)]
          .filter(([, number]) => body.slots[Number(number)]?.kind === 'note-reference')
          .at(-1);
        const isRow = /<td\b/.test(part);
        const rest = last ? part.slice(last.index + last[0].length) : part;
        // A row is one statement, wherever its citation stands.
        if ((isRow && last) || !/[\p{L}\p{N}]/u.test(rest.replace(/<[^>]*>/g, ''))) return [];
        const quoted = [...rest.replace(/<q\b.*?<\/q>/gs, ' ').matchAll(QUOTED)].map(([words]) => stripped(words));
        return [{ text: stripped(rest), quoted, ...(isRow ? { table: { head, row: cellsOf(part) } } : {}) }];
      });
  });
}

function cellsOf(html: string): string[] {
  return [...html.matchAll(/<t[hd]\b[^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => stripped(cell!));
}

/** The text of a block that is a paragraph; undefined for a heading, a table, or what holds no word. */
export function paragraphOf({ html }: Block): string | undefined {
  const text = plain(html).trim();
  return html.startsWith('<p>') && /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}

/** Where some words of the prose stand in the source of a body, which breaks lines where it likes; its beginning where markup divides them. */
export function whereSaid(words: string): (text: string) => number {
  const form = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('\\s+');
  return (text) => Math.max(0, text.search(new RegExp(form, 'iu')));
}

function plain(html: string): string {
  return stripped(html.replace(QUOTED, ' … '));
}

function stripped(html: string): string {
  // What a component will show stands where the mark is; a word in its place keeps its neighbours apart.
  return html
    .replace(/<!--slot:\d+-->/g, ' … ')
    .replace(/<\/t[dh]>/g, ' | ')
    .replace(/<\/?(?:li|p|h\d|br)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}
