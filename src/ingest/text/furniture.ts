import { markOf, marksOf } from './lists.ts';
import type { Span } from './paragraphs.ts';

/** `body` is read for facts; the title, captions and what belongs to the page are not. */
export interface Paragraph extends Span {
  kind: 'title' | 'standfirst' | 'byline' | 'caption' | 'subhead' | 'furniture' | 'body';
  /** Its number in the body, from 1; 0 for everything else. */
  number: number;
}

// Whole lines that belong to a page and not to its article.
const LINES = [
  /^(?:share|tweet|print|e-?mail|save|copy link|whatsapp|facebook|twitter|telegram|reddit|linkedin|pinterest)(?:\W+(?:share|tweet|print|e-?mail|save|facebook|twitter|whatsapp|telegram|this|article|on|via|by|link|copy|·|\|))*\W*$/i,
  /^share (?:this|on|via)\b.{0,60}$/i,
  /^(?:see|read|watch|listen|look) (?:also|more|next|on)\b/i,
  /^(?:also read|also see|related|recommended|more on this|more from|more news|you may also|don't miss|keep reading|read the full|in pictures|up next)\b.{0,160}$/i,
  /^(?:sign up|subscribe|follow us|donate|support us|join us|log in|register|newsletter|advertisement|sponsored|skip to|back to top|click here|download our app|get our)\b.{0,160}$/i,
  /^(?:do you like|did you like|was this article|leave a (?:comment|reply)|post (?:a )?comment|comment policy|your (?:name|email)|\* ?(?:denotes|please|required))/i,
  /^(?:tags?|topics?|categories|filed under|keywords)\s*:/i,
  /^(?:published|updated|posted|last (?:updated|modified))\b.{0,80}$/i,
  /^(?:©|\(c\)|copyright|all rights reserved)/i,
  /\ball rights reserved\b.{0,40}$/i,
  /^(?:most read|most popular|trending|editor'?s'? picks?|latest news|top stories|breaking news|home|menu|search|advert(?:isement)?|fbpx|we use cookies.*|accept all)\W*$/i,
  /^\W*\[?\w{2,12}\]?\W*$/,
  /^\[[^\]]{1,40}\](?:\s*[|·•]\s*\[?[^\]|]{1,40}\]?)*$/,
  /^(?:donate|follow us|share|contact)\W+(?:\|\W*)?(?:donate|follow us|share|contact|subscribe)/i,
  /^(?:photo|picture|image|video|file photo|credit|source|graphic|map)\s*:/i,
];
// From such a line on, nothing belongs to the article any more.
const END =
  /^(?:\d+\s+comments?(?:\(s\))?|comments?(?:\s*\(\d+\))?|leave a (?:comment|reply)|comment policy|most read|editor'?s'? picks?|related (?:articles|stories|news|posts)|more (?:stories|news)|you may also like|do you like this article\??|read more stories|0 comment\(s\))\W*/i;
const CAPTION = [
  /\[(?:photo|file|image|picture)[^\]]*\]\s*$/i,
  /\b(?:file photo|photo by|photo credit|photograph:|photo:|image:|picture:)/i,
  /^(?:this|the) (?:photo|photograph|picture|image|still|screen ?grab|frame grab|video grab)\b/i,
  /[.)\]"”]\s*(?:\(?(?:EPA|AFP|Reuters|REUTERS|AP|Getty(?: Images)?|Anadolu|Xinhua|DPA|TASS)(?:\/[\w .]+)?\)?)\.?$/,
  /\/\s?(?:AFP|Reuters|EPA|AP|Getty)\b.{0,30}$/,
];
const BYLINE = /^(?:by|from our|reporting by|from)\s+(?:[A-Z]|a |our |special |the )/;
const DATELINE = /^\p{Lu}{3,}/u;
const SENTENCE_END = /[.!?…]["”’'»)\]]*$/;

/** Says of each paragraph what it is. `hasTitle`: the first paragraph is known to be the headline. */
export function labelParagraphs(text: string, spans: readonly Span[], { hasTitle }: { hasTitle: boolean }): Paragraph[] {
  const lines = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  const titleIndex = hasTitle ? 0 : findTitle(lines);
  const seen = new Set<string>();
  const marks = marksOf(text, spans);
  let isOver = false;
  let isInList = false;
  let number = 0;
  return spans.map((span, index) => {
    const line = lines[index]!;
    const isRepeated = line.length > 40 && seen.has(line);
    seen.add(line);
    const mark = markOf(line);
    isInList = mark !== undefined && marks.has(mark) && (isInList || (lines[index - 1] ?? '').endsWith(':'));
    if (END.test(line) && line.length < 60 && index > 0) isOver = true;
    let kind: Paragraph['kind'];
    if (index === titleIndex) kind = 'title';
    else if (isOver || LINES.some((pattern) => pattern.test(line))) kind = 'furniture';
    else if (isRepeated || CAPTION.some((pattern) => pattern.test(line))) kind = 'caption';
    else if (isIntroduction(line) || isInList) kind = 'body';
    else if (
      index === titleIndex + 1 &&
      titleIndex >= 0 &&
      !SENTENCE_END.test(line) &&
      line.length < 220 &&
      !/[.!?]\s/.test(line) &&
      !DATELINE.test(line)
    )
      kind = 'standfirst';
    else if (BYLINE.test(line) && line.length < 90 && !SENTENCE_END.test(line)) kind = 'byline';
    else if (!SENTENCE_END.test(line) && line.length < 110 && !/[.;:,]\s/.test(line) && wordsOf(line) <= 16) kind = 'subhead';
    else kind = 'body';
    if (kind === 'body') number += 1;
    return { ...span, kind, number: kind === 'body' ? number : 0 };
  });
}

/** “Gunmen killed six people in Kirmal on Monday.”: a headline has neither the day nor the full stop. */
const ON_A_DAY = /\b(?:on|late|early) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2} \p{Lu})|\b(?:yesterday|today)\b/iu;

/** “These incidents were reported on Monday:”: a sentence that its items go on. */
function isIntroduction(line: string): boolean {
  return line.endsWith(':') && ON_A_DAY.test(line);
}

/** The headline: the first line of several words that is no sentence and stands before the first paragraph. */
function findTitle(lines: readonly string[]): number {
  let found = -1;
  for (const [index, line] of lines.entries()) {
    if (lines.length === 1) return -1;
    if (isIntroduction(line)) break;
    const isSentence = SENTENCE_END.test(line) && !/^[^.]{0,140}[?!]$/.test(line);
    if (isSentence && (line.length > 60 || wordsOf(line) > 12 || ON_A_DAY.test(line))) break;
    if (line.length > 220 || LINES.some((pattern) => pattern.test(line)) || BYLINE.test(line)) continue;
    if (wordsOf(line) >= 4) return index;
    if (found === -1) found = index;
  }
  return found;
}

function wordsOf(line: string): number {
  return line.split(/\s+/).length;
}
