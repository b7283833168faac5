import { labelParagraphs, type Paragraph } from './furniture.ts';
import { htmlToText, looksLikeHtml } from './html.ts';
import { splitParagraphs } from './paragraphs.ts';

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
}

/** Makes an article of text, HTML or Markdown. What `given` says stands above what the text says of itself. */
export function readInput(source: string, given: Metadata = {}): Article {
  const page = looksLikeHtml(source) ? htmlToText(source) : undefined;
  const text = printable(page?.text ?? source);
  const plain = page ? text : blankMarkup(text);
  const paragraphs = labelParagraphs(plain, splitParagraphs(plain), { hasTitle: page !== undefined });
  const first = paragraphs.find(({ kind }) => kind === 'title');
  const heading = first && plain.slice(first.start, first.end).replace(/\s+/g, ' ').trim();
  const stated = { ...page?.metadata, published: page?.metadata.published ?? statedPublication(plain, paragraphs) };
  const metadata = { ...stated, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
  return { text, plain, paragraphs, title: given.title ?? heading ?? page?.metadata.title ?? null, metadata };
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

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE_LINE = new RegExp(`(?:(?:${MONTH})\\s+\\d{1,2},?\\s+\\d{4}|\\d{1,2}\\s+(?:${MONTH})\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2})`, 'i');

/** A day that stands alone on a line, or behind “Published” or “Updated”. */
function statedPublication(plain: string, paragraphs: readonly Paragraph[]): string | undefined {
  for (const { start, end, kind } of paragraphs) {
    if (kind === 'body' || end - start > 160) continue;
    const line = plain.slice(start, end);
    const match = DATE_LINE.exec(line);
    if (!match || !(/\b(?:published|updated|posted|last modified)\b/i.test(line) || line.length - match[0].length < 30)) continue;
    return isoOf(match[0]);
  }
  return undefined;
}

function isoOf(text: string): string | undefined {
  if (/^\d{4}-/.test(text)) return text;
  const [, month] = new RegExp(`(${MONTH})`, 'i').exec(text) ?? [];
  const number =
    MONTH.toLowerCase()
      .split('|')
      .indexOf(month?.toLowerCase() ?? '') + 1;
  const year = /\d{4}/.exec(text)?.[0];
  const day = /\b\d{1,2}\b/.exec(text)?.[0];
  return number > 0 && year && day ? `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}
