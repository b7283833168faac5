import { createRequire } from 'node:module';
import type * as Mozilla from '@mozilla/readability';
import type * as Linkedom from 'linkedom';
import type { Metadata } from './article.ts';

const require = createRequire(import.meta.url);

export interface Page {
  /** The headline and the paragraphs of the article, parted by blank lines. */
  text: string;
  metadata: Metadata;
}

/** Whether a text is a web page and not plain text or Markdown with a few tags. */
export function looksLikeHtml(source: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|article|main|div|p|meta)\b/i.test(
    source.slice(0, 5000),
  );
}

const NEVER =
  'script, style, noscript, template, iframe, object, embed, svg, nav, aside, footer, form, button, input, textarea, select, figure, figcaption, [hidden], [aria-hidden="true"]';
const FURNITURE =
  /\b(?:share|social|related|comments?|cookie|newsletter|promo|advert|sidebar|breadcrumb|byline|caption|tags|recommended|most-read|footer|menu)\b/i;

/** Takes the article out of a saved page, with what the page says of itself. Scripts are never run. */
export function htmlToText(source: string): Page {
  // Loaded here: a plain text needs neither, and they are most of the time that a start takes.
  const { parseHTML } = require('linkedom') as typeof Linkedom;
  const { document } = parseHTML(source);
  const metadata = metadataOf(document);
  for (const node of [...document.querySelectorAll(NEVER)]) node.remove();
  for (const node of [...document.querySelectorAll('[class], [id]')]) {
    const names = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`;
    if (!['HTML', 'BODY', 'MAIN', 'ARTICLE'].includes(node.tagName.toUpperCase()) && FURNITURE.test(names) && node.isConnected)
      node.remove();
  }
  const heading = clean(document.querySelector('h1')?.textContent ?? '');
  const title = heading || metadata.title || '';
  const blocks = readable(document.cloneNode(true) as unknown as Document) ?? blocksOf(document.body ?? document.documentElement);
  const paragraphs = blocks.filter((block, index) => block !== title && (index === 0 || block !== blocks[index - 1]));
  return { text: [title, ...paragraphs].filter(Boolean).join('\n\n'), metadata: { ...metadata, title: title || undefined } };
}

/** The main text as Readability finds it; undefined where it finds less than the page has. */
function readable(document: Document): string[] | undefined {
  const whole = blocksOf(document.querySelector('article') ?? document.querySelector('main') ?? document.body);
  try {
    const { Readability } = require('@mozilla/readability') as typeof Mozilla;
    const { parseHTML } = require('linkedom') as typeof Linkedom;
    const found = new Readability(document, { charThreshold: 0 }).parse();
    if (!found?.content) return whole;
    const blocks = blocksOf(parseHTML(`<!doctype html><html><body>${found.content}</body></html>`).document.body);
    const length = (list: readonly string[]): number => list.reduce((sum, { length: one }) => sum + one, 0);
    return length(blocks) < length(whole) * 0.6 && length(whole) < 4000 ? whole : blocks;
  } catch {
    return whole;
  }
}

const BLOCK = /^(?:P|DIV|SECTION|ARTICLE|MAIN|LI|UL|OL|H[1-6]|BLOCKQUOTE|PRE|TABLE|TR|TD|TH|DL|DT|DD|HEADER|BR|HR|TIME)$/i;

function blocksOf(root: Node | null): string[] {
  const blocks: string[] = [];
  let open = '';
  const close = (): void => {
    const text = clean(open);
    if (text !== '') blocks.push(text);
    open = '';
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) open += node.textContent ?? '';
    if (node.nodeType !== 1) return;
    const isBlock = BLOCK.test(node.nodeName);
    if (isBlock) close();
    for (const child of [...node.childNodes]) walk(child);
    if (isBlock) close();
  };
  if (root) walk(root);
  close();
  return blocks;
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function metadataOf(document: Document): Metadata {
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const value = document
        .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
        ?.getAttribute('content');
      if (value?.trim()) return clean(value).slice(0, 300);
    }
    return undefined;
  };
  const linked = linkedData(document);
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined;
  return {
    title: linked.title ?? meta('og:title', 'twitter:title') ?? (clean(document.querySelector('title')?.textContent ?? '') || undefined),
    outlet: linked.outlet ?? meta('og:site_name', 'application-name', 'publisher'),
    published: dayOf(
      linked.published ??
        meta('article:published_time', 'datePublished', 'date', 'dc.date', 'DC.date.issued', 'pubdate', 'publish-date') ??
        time,
    ),
    language: document.documentElement?.getAttribute('lang')?.toLowerCase().split(/[-_]/)[0] || undefined,
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
  };
}

function linkedData(document: Document): { title?: string | undefined; outlet?: string | undefined; published?: string | undefined } {
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20)) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const graph = (parsed as { '@graph'?: unknown } | null)?.['@graph'];
    for (const node of [parsed, graph].flat() as Record<string, unknown>[]) {
      if (typeof node !== 'object' || node === null || !/Article|Report|Posting/.test(String(node['@type']))) continue;
      const publisher = node['publisher'] as { name?: unknown } | undefined;
      const text = (value: unknown): string | undefined =>
        typeof value === 'string' && value.trim() ? clean(value).slice(0, 300) : undefined;
      return { title: text(node['headline']), outlet: text(publisher?.name), published: text(node['datePublished']) };
    }
  }
  return {};
}

/** The calendar day as the page wrote it, in the page’s own zone. */
function dayOf(text: string | undefined): string | undefined {
  const day = /^\s*(\d{4}-\d{2}-\d{2})/.exec(text ?? '')?.[1];
  return day && !Number.isNaN(Date.parse(day)) ? day : undefined;
}
