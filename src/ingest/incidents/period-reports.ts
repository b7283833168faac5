import type { ReadSentence } from './events.ts';

/**
 * “The mission’s quarterly report lists 295 incidents. 519 people were killed”: where the head of an article tells what was counted over a month or a
 * year, what names no day of its own is no news.
 */
export function withoutPeriods(sentences: readonly ReadSentence[]): ReadSentence[] {
  const head = sentences.slice(0, HEAD);
  const isOf = (words: RegExp): boolean => head.some((read) => words.test(read.words));
  const isOverTime = isOf(PERIOD) || head.some(({ dates }) => dates.some(({ kind, isSaying }) => kind === 'coarse' && !isSaying));
  if (!isOf(REPORT) && !(isOverTime && isOf(MANY))) return [...sentences];
  if (head.some(isOfOne)) return [...sentences];
  return sentences.map((read) => {
    if (isDated(read)) return read;
    return { ...read, isAct: false, told: read.told.map((one) => (one.days === null ? { ...one, isBackground: true } : one)) };
  });
}

/** “Rockets fell on the harbour of Hadira on 11 July”: news of a day or of a town. */
function isOfOne(read: ReadSentence): boolean {
  const isSomewhere = read.places.some(({ isLocative, isWide, isAside }) => isLocative && !isWide && !isAside);
  return (isDated(read) && (read.isAct || read.told.some(({ isBackground }) => !isBackground))) || (read.isAct && isSomewhere);
}

/** Whether a sentence names the day on which something was done. */
function isDated({ dates }: ReadSentence): boolean {
  return dates.some(({ kind, from, isSaying }) => kind === 'days' && from !== null && !isSaying);
}

// The sentences that say what an article is about.
const HEAD = 4;

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const PERIOD = new RegExp(
  `\\bquarterly\\b|\\b(?:last|past|previous|first|second|third|fourth|this) (?:quarter|half)(?: of\\b|,| (?=\\w+ said)|\\.)|\\b(?:between|from) ${MONTH}(?: (?:19|20)\\d\\d)? (?:and|to) ${MONTH}\\b`,
  'i',
);

/** “its monthly report”, “in the report for July”. */
const REPORT =
  /\b(?:quarterly|monthly|annual|yearly|half-yearly|six-month|year-end|end-of-year) (?:\w+ )?(?:reports?|update|review|figures|statistics|survey|brief|count|tally)\b|\breports? (?:for|on) (?:the )?(?:month|quarter|year)\b/i;

/** “28 massacres”, “295 incidents of violence”. */
const MANY =
  /\b(?:\d{2,4}|dozens of|scores of|hundreds of)(?: [\w-]+){0,2} (?:massacres|incidents|attacks|violations|breaches|strikes|air ?strikes|raids|cases|clashes|bombings|explosions|events)\b/i;
