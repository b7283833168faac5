import { findDateline } from './dateline.ts';
import { resolveDay } from '../dates/date-resolution.ts';
import { calendarDayAt } from '../dates/date-tokens.ts';
import { labelParagraphs, type Paragraph } from './furniture.ts';
import { htmlToText, looksLikeHtml } from './html.ts';
import { splitParagraphs } from './paragraphs.ts';
import { tokenize } from './tokens.ts';

/** What is known of an article beside its text. */
export interface Metadata {
  title?: string | undefined;
  outlet?: string | undefined;
  /** `YYYY-MM-DD`. */
  published?: string | undefined;
  language?: string | undefined;
  url?: string | undefined;
}

/** An article made ready for reading. */
export interface Article {
  /** The text that evidence points into. */
  text: string;
  /** The same text, as long, with marks and addresses that are no words blanked out. */
  plain: string;
  paragraphs: Paragraph[];
  title: string | null;
  metadata: Metadata;
  /** The day of publication is known from a line of the text only: days that are told by weekday are not reckoned from it. */
  isOnlyStated: boolean;
}

/** Makes an article of text, HTML or Markdown. What `given` says stands above what the text says of itself. */
export function readInput(source: string, given: Metadata = {}): Article {
  const page = looksLikeHtml(source) ? htmlToText(source) : undefined;
  const text = printable(page?.text ?? source);
  const plain = page ? text : blankMarkup(text);
  const paragraphs = labelParagraphs(plain, splitParagraphs(plain), { hasTitle: page !== undefined });
  const first = paragraphs.find(({ kind }) => kind === 'title');
  const heading = first && plain.slice(first.start, first.end).replace(/\s+/g, ' ').trim();
  const known = given.published ?? page?.metadata.published;
  const stated = { ...page?.metadata, published: known ?? statedPublication(plain, paragraphs) };
  const metadata = { ...stated, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
  return {
    text,
    plain,
    paragraphs,
    title: given.title ?? heading ?? page?.metadata.title ?? null,
    metadata,
    isOnlyStated: known === undefined,
  };
}

/** Control characters give way to spaces, so that no offset moves. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ');
}

const MARKUP = [
  /^---\r?\n[^]*?\r?\n---(?=\r?\n)/,
  /!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/g,
  /\]\([^)\n]{0,2000}\)/g,
  /\bhttps?:\/\/\S+/g,
  /^#{1,6}(?=\s)/gm,
  /\*\*|__|(?<=\s|^)[*_](?=\S)|(?<=\S)[*_](?=\s|[.,;:!?)]|$)|^>+/gm,
];

/** Blanks out Markdown’s marks and web addresses without moving a character. */
function blankMarkup(text: string): string {
  return MARKUP.reduce((marked, pattern) => marked.replace(pattern, (match) => match.replace(/[^\n\r]/g, ' ')), text);
}

/**
 * The day that a text says it was published on: behind “Published”, alone on a line above the article, or in its dateline. A day behind
 * “Updated” counts only above the article: below it, pages say when they themselves were changed.
 */
function statedPublication(plain: string, paragraphs: readonly Paragraph[]): string | undefined {
  const first = paragraphs.findIndex(({ kind }) => kind === 'body');
  const stated: { rank: number; day: string }[] = [];
  for (const [index, { start, end, kind }] of paragraphs.entries()) {
    if (kind === 'body' || end - start > 160) continue;
    const line = plain.slice(start, end);
    const found = fullDayIn(line);
    if (!found) continue;
    const isAbove = first === -1 || index < first;
    if (/\b(?:published|posted|publication date|issued)\b/i.test(line)) stated.push({ rank: isAbove ? 0 : 2, day: found.day });
    else if (isAbove && (/\b(?:updated|last modified|date)\b/i.test(line) || line.length - found.length < 30))
      stated.push({ rank: 1, day: found.day });
  }
  const best = stated.sort((a, b) => a.rank - b.rank)[0];
  if (best || first === -1) return best?.day;
  const { start, end } = paragraphs[first]!;
  return findDateline(plain.slice(start, end))?.filed;
}

/** The first day with its year in a line, and how many characters it takes. */
function fullDayIn(line: string): { day: string; length: number } | undefined {
  const tokens = tokenize(line, 0, line.length);
  for (const [at, { start }] of tokens.entries()) {
    const found = calendarDayAt(tokens, at);
    if (found?.year === undefined) continue;
    const { from } = resolveDay(found, undefined);
    if (from !== null) return { day: from, length: tokens[found.last]!.end - start };
  }
  return undefined;
}
