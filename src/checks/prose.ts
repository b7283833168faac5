import type { Block } from '../domain/body.ts';
import type { SourceRecord } from '../records/index.ts';

const QUOTED = /<q\b.*?<\/q>|“[^“”]{0,2000}”|«[^«»]{0,2000}»/gsu;

/** The text of a record’s blocks and notes without markup; quotations, which are somebody else’s words, are left out. */
export function proseOf(record: SourceRecord): string {
  return [...record.body.blocks.map(({ html }) => html), ...record.body.notes.map(({ html }) => html)].map(plain).join('\n');
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
  // What a component will show stands where the mark is; a word in its place keeps its neighbours apart.
  return html
    .replace(QUOTED, ' … ')
    .replace(/<!--slot:\d+-->/g, ' … ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}
