import { addDays, daysBetween } from '../../domain/partial-date.ts';
import { findDates, type FoundDate } from '../dates/dates.ts';
import type { EventDate } from './event-dates.ts';
import type { Article } from '../text/article.ts';
import { listedIn } from '../text/lists.ts';
import { tokenize, type Sentence, wordsOf } from '../text/tokens.ts';

/** The days that the headings of a report give. */
export interface HeadingDays {
  /** The day on which a report was written, where it says so: “today” is that day, and not that of publication. */
  written: string | null;
  /** When that was done for which no day is told, from a place of the text on. */
  told: readonly { start: number; date: EventDate }[];
}

/** A heading with its only date. */
interface Heading {
  sentence: Sentence;
  words: string;
  found: FoundDate & { from: string; to: string };
}

/**
 * The days in the headings of a bulletin: “Daily report, 14 March”, “Attacks of 14 March”, and “Saturday 13 March” alone above what happened on it. A
 * day of issue is none, and a report that does not say which day it is about gives no day. A day that only a heading states may be that of
 * publication: without another, none is taken.
 */
export function headingDays({ plain, paragraphs }: Article, published: string | null): HeadingDays {
  if (published === null) return { written: null, told: [] };
  const body = paragraphs.filter(({ kind }) => kind === 'body');
  const first = body[0]?.start ?? plain.length;
  const isList = listedIn(plain, body).size > 0;
  const text = body.map(({ start, end }) => plain.slice(start, end)).join('\n');
  const told: { start: number; date: EventDate }[] = [];
  let written: string | null = null;
  const headings = paragraphs.flatMap(({ start, end, kind }) => {
    const heading = kind === 'caption' || end - start > LONGEST ? undefined : headingIn(plain, start, end, published);
    return heading ? [{ heading, start, end, kind, isDay: isBareDay(heading) }] : [];
  });
  // A lone day above an article may be that of its publication, but for one that is all the title of a list.
  const isAmongDays = headings.filter(({ isDay }) => isDay).length > 1;
  for (const { heading, start, end, kind, isDay } of headings) {
    const isTop = start <= first;
    if (isDay ? !isAmongDays && !(isList && start === paragraphs[0]!.start) : !isTop) continue;
    const days = isDay ? heading.found : isTop && (kind !== 'body' || end - start < SHORT) ? daysOf(heading, text) : undefined;
    if (days === undefined) continue;
    const { from, to, isOfReport } = { isOfReport: isDay && isList, ...days };
    if (from !== null && to !== null) told.push({ start: end, date: { found: heading.found, sentence: heading.sentence, from, to } });
    if (isTop && isOfReport) written ??= heading.found.to;
  }
  return { written: written ?? todayIn(text, published), told };
}

const LONGEST = 160;
const SHORT = 120;

/** When that was done which stands at a place of the text and has no day of its own. */
export function headingDayAt({ told }: HeadingDays, start: number): EventDate | null {
  return told.findLast((one) => one.start <= start)?.date ?? null;
}

function headingIn(plain: string, start: number, end: number, published: string): Heading | undefined {
  const tokens = tokenize(plain, start, end);
  const sentence = { index: -1, paragraph: 0, start, end, tokens };
  const [found, other] = findDates(sentence, published).filter(({ kind }) => kind === 'days');
  if (!found?.from || !found.to || other || found.offset !== undefined) return undefined;
  const { from, to } = found;
  if (daysBetween(from, to) >= A_WEEK) return undefined;
  if (to > published || to < addDays(published, -A_WEEK)) return undefined;
  return { sentence, words: plain.slice(start, end), found: { ...found, from, to } };
}

const A_WEEK = 8;

/** “Saturday 13 March”, “14 March 2021:”. */
function isBareDay({ sentence: { tokens }, found: { first, last } }: Heading): boolean {
  return tokens.every(({ text }, at) => (at >= first && at <= last) || !/[\p{L}\p{N}]/u.test(text));
}

/** The days that a heading gives what is told below it; none where it only says when it was written. */
function daysOf(heading: Heading, text: string): { from: string | null; to: string | null; isOfReport: boolean } | undefined {
  const { words, found, sentence } = heading;
  const { from, to } = found;
  const before = wordsOf(sentence.tokens, found.first - 3, found.first);
  // “Casualties of 2 May in the north”: the day of what opens the heading.
  const isOpened = OPENS_OF.test(wordsOf(sentence.tokens, 0, found.first));
  if (NOT_OF.test(before) || !(isOpened || isAtAnEnd(heading))) return undefined;
  const isReport = REPORT.test(words);
  const isOfDay = OF_ACTS.test(words) && (from !== to || OF_DAY.test(before));
  if (!isReport && !isOfDay) return undefined;
  const isOfReport = isReport && from === to && !(isOfDay && YESTERDAY.test(text));
  if (from !== to || isOfDay) return { from, to, isOfReport };
  if (!DAILY.test(words) && !DAILY_TEXT.test(text)) return { from: null, to: null, isOfReport };
  // “as of 14 March”, “the past 24 hours”: from some hour of the day before.
  const isOverNight =
    /\bas (?:of|at)\b/.test(wordsOf(sentence.tokens, 0, found.first)) ||
    /\b24[ -]hours?\b/i.test(words) ||
    (!DAILY.test(words) && !/\btoday\b/i.test(text));
  return { from: isOverNight ? addDays(from, -1) : from, to, isOfReport };
}

const REPORT =
  /\b(?:reports?|bulletin|updates?|sitreps?|round-?up|summary|digest|brief(?:ing)?|highlights|overview|communiqu[eé]|newsletter|note|log)\b/i;
const DAILY = /\b(?:daily|(?:24|twenty-four)[ -]hours?|of the day|day['’]s)\b/i;
const DAILY_TEXT = /\btoday\b|\b(?:last|past|previous|preceding) (?:24|twenty-four) hours\b|\b(?:over|during|in) the (?:past|last) day\b/i;
const OF_ACTS =
  /\b(?:incidents?|events?|violations|attacks?|strikes?|air ?strikes?|raids?|casualt(?:y|ies)|victims|shelling|bombardments?|bombings?|clashes|fighting|killed|wounded|injured|dead|deaths|martyrs|killings|massacres|developments|highlights|fatalities)\b/i;
const OPENS_OF = new RegExp(`^(?:the )?(?:\\w+ ){0,2}${OF_ACTS.source} (?:of|on|for)$`, 'i');
// What stands right before the day: “attacks of 14 March”, “casualties on 14 March”, “violations, 14 March”.
const OF_DAY = /(?:^|[,;:(|—–-]|\b(?:of|on|for|from|during|between))(?: the)?$/;
// “issued on 12 May”, “since 12 May”, “after the truce of 12 May”.
const NOT_OF = /\b(?:issued|published|posted|updated|released|dated|printed|since|until|till|after|before|by|truce|agreement|deal)\b/;
const YESTERDAY = /\b(?:yesterday|last night)\b/i;

/** A day in the middle of a headline tells of something else: “14 March truce collapses”. */
function isAtAnEnd({ sentence: { tokens }, found: { first, last } }: Heading): boolean {
  const behind = tokens.slice(last + 1).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const isOpening = first === 0 && /^[,:;|—–-]$/.test(tokens[last + 1]?.lower ?? '');
  const isBracketed = /^[()|,—–-]$/.test(tokens[last + 1]?.text ?? '') && behind.length <= 5;
  return behind.length === 0 || isOpening || isBracketed;
}

/** “We have documented two massacres today, 21 January 2020”: on which day the text itself was written. */
function todayIn(text: string, published: string): string | null {
  const tokens = tokenize(text, 0, Math.min(text.length, HEAD));
  const at = tokens.findIndex(({ lower }) => lower === 'today');
  if (at === -1) return null;
  const rest = tokens.slice(at + 1, at + 8);
  const [found] = findDates({ index: 0, paragraph: 0, start: 0, end: text.length, tokens: rest }, published);
  if (
    !found?.from ||
    found.from !== found.to ||
    found.first > 1 ||
    !rest.slice(0, found.last + 1).some(({ text: word }) => /^\d{4}$/.test(word))
  )
    return null;
  return found.from <= published && found.from >= addDays(published, -A_WEEK) ? found.from : null;
}

// As much of a text as says when it was written.
const HEAD = 1_000;
