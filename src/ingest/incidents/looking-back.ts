import { daysBetween } from '../../domain/partial-date.ts';
import { cameAfter, NEWS_DAYS } from './background.ts';
import { isBeside } from './apart.ts';
import { eventDate, type EventDate } from './event-dates.ts';
import type { Told } from '../claims/bundles.ts';
import type { Event, ReadSentence } from './events.ts';
import { hasLiveFigure } from './figures.ts';
import { isRelative } from '../dates/time-of.ts';
import type { FoundPlace } from '../places/places.ts';
import { isSameCount } from '../tolls/counts.ts';
import type { Token } from '../text/tokens.ts';

/** “The market was attacked in January”: an act of another time, and no day of the news. */
export function looksBack({ isAct, dates, told, words, sentence: { tokens } }: ReadSentence): boolean {
  const isPast =
    OWN_YEAR.test(words) || dates.some(({ kind, isSaying, first }) => kind === 'coarse' && !isSaying && !isOfWhom(tokens, first));
  return (
    isPast &&
    (isAct || told.length > 0 || EVENT.test(words)) &&
    !dates.some(({ kind, from, isSaying }) => kind === 'days' && from !== null && !isSaying)
  );
}

/** “opened the trial of three men over the 2019 bombing of a hotel”, “in memory of the massacre of March 2012”: what its paragraph goes on to tell was then. */
export function isOfOldCase({ words, dates, told }: ReadSentence): boolean {
  const isOld = OF_THEN.test(words) || dates.some(({ kind, isSaying }) => kind === 'coarse' && !isSaying);
  return isOld && OLD_CASE.test(words) && told.every(({ isBackground }) => isBackground);
}

const OLD_CASE =
  /\b(?:trial|court|tribunal|sentenc\w+|convict\w+|verdict|inquiry|inquest|commemorat\w+|remember\w*|anniversary|in memory of|memorial|mark(?:s|ed|ing)? (?:the )?(?:\w+ )?(?:years?|anniversary)|survivors)\b/i;
const OF_THEN =
  /\b(?:(?:19|20)\d\d (?:[a-z-]+ )?(?:attacks?|bombings?|massacre|siege|raids?|strikes?|shootings?|killings?|explosions?|blasts?|shelling)|(?:years|decades) (?:ago|on|earlier))\b/i;

// “its 1985 takeover of the palace”.
const OWN_YEAR = /(?:\b(?:its|his|her|their)|['’]s) (?:19|20)\d\d (?=[a-z])/i;
const EVENT =
  /\b(?:take-?overs?|seizure|siege|occupation|uprising|revolt|rebellion|coup|invasion|hijack\w*|offensive|crackdown|massacre)\b/i;

/** “an armed group that has fought since 2021”: a time that only tells who somebody is, or how long. */
function isOfWhom(tokens: readonly Token[], date: number): boolean {
  if (tokens[date - 1]?.lower === 'since' || tokens[date]?.lower === 'since') return true;
  for (let at = date - 1; at >= 0 && !/^[,;:—–(]$/.test(tokens[at]!.lower); at -= 1)
    if (/^(?:who|which|that|whose)$/.test(tokens[at]!.lower)) return true;
  return false;
}

/** Whether a sentence looks back: to a day well before the incident’s, or on from a sentence of its paragraph that does. */
export function liesBehind(read: ReadSentence, first: Event | undefined, behind: number | undefined): boolean {
  if (first !== undefined && cameAfter(read.words)) return true;
  const date = eventDate(read, null);
  if (
    behind === read.sentence.paragraph &&
    !isBackAtNews(read) &&
    (LATER.test(read.words) || (!date && (!isBeside(read.words) || ALSO_SINCE.test(read.words))))
  )
    return true;
  if (behind === read.sentence.paragraph - 1 && read.isFirst === true && !date && ALSO_SINCE.test(read.words)) return true;
  const from = first?.date?.from;
  // “Last week, four herders were killed”: beside a day, a week is another time.
  if (from && first.date?.to === from && hasLiveFigure(first) && WEEKS.test(read.words) && (!date || date.from !== date.to)) return true;
  // “On 1 July, the army announced that it had killed four”: what was said days before the news was done before it.
  const said = read.dates.find(({ isSaying, to }) => isSaying && to !== null);
  const since = from ?? (said?.from !== said?.to ? said?.to : null);
  if (first && since && !date && said && daysBetween(said.from!, since) >= 2 && !isBeside(read.words)) return true;
  if (!from || !date?.to || first.date?.isReaction || isBeside(read.words)) return false;
  const days = (Date.parse(from) - Date.parse(date.to)) / 86_400_000;
  if (days <= NEWS_DAYS && opensOnADay(read, date)) return false;
  return days >= 2 || (days >= 1 && date.from !== date.to && !/night|weekend/i.test(read.words));
}

/** “Most fell in the town of Hadira, where three were killed”; “The Front said that six of its fighters had died”: back at the news. */
function isBackAtNews(read: ReadSentence): boolean {
  if (read.told.some(({ isOwn, isInherited, by }) => isOwn && by !== null && !isInherited)) return true;
  const live = read.told.filter(({ isBackground, count }) => !isBackground && count !== null);
  return read.places.some((place) => isToldThere(read.sentence, place, live));
}

/** “On Saturday, gunmen attacked …”: a day at the head of a paragraph, with figures of its own, is told as news. */
function opensOnADay(read: ReadSentence, { found, from, to }: EventDate): boolean {
  const hasToll = read.told.some(({ isBackground, count }) => !isBackground && count !== null);
  return hasToll && read.isFirst === true && read.isAct && from === to && found.offset === undefined && !LOOKS_BACK.test(read.words);
}

// “The blast follows an attack on Sunday”: called up for comparison.
const LOOKS_BACK =
  /^last \w+day\b|\b(?:follow(?:s|ed|ing)|c[ao]mes? (?:\w+ ){0,4}after|in the wake|since|previous|earlier|similar|avenge|retaliat\w+)\b/i;

const WEEKS =
  /^(?:last|earlier this|this past|the previous) (?:week|month)\b|\b(?:last (?:week|month)|earlier this (?:week|month)|(?:days|weeks|months) (?:earlier|ago))\b/i;

// “25 rebels have also been killed”: added to a sum that was told before.
const ALSO_SINCE = /\b(?:has|have) also (?:been )?\w+/i;

// “A day later”: counted from what was told before.
const LATER =
  /^(?:(?:a|the|two|three|some|several) (?:few )?(?:next |following )?(?:days?|weeks?|months?|hours?) (?:later|earlier|after|before)|the (?:next|following|previous) (?:day|week|month|morning|evening))\b/i;

/** “…, where four soldiers died last week”: a figure of days before the incident’s lies behind it. */
export function withoutPast(read: ReadSentence, first: Event | undefined): ReadSentence {
  const from = first?.date?.from;
  if (!from || first.date?.isReaction) return read;
  // “The group also claimed a bombing on 2 July that killed four”: what is beside the news is the claim, and not the bombing.
  const isBound = isBeside(read.words) || read.isFirst === true;
  const isPast = (one: Told): boolean =>
    one.days !== null && (Date.parse(from) - Date.parse(one.days.to)) / 86_400_000 >= 2 && (!isBound || isRelative(one));
  return read.told.some(isPast) ? { ...read, told: read.told.map((one) => (isPast(one) ? { ...one, isBackground: true } : one)) } : read;
}

/** A large figure that a sentence dates to a war or a month is no news where it stands without them, nor are those told beside it. */
export function withoutKnownSums(sentences: readonly ReadSentence[]): ReadSentence[] {
  const sums = sentences.flatMap(({ told }) => told.filter(({ isBackground, count }) => isBackground && (count?.min ?? 0) >= 200));
  const isSum = (one: Told): boolean =>
    !one.isBackground && one.by === null && sums.some(({ harm, count }) => harm === one.harm && isSameCount(count, one.count));
  let isBehind = false;
  return sentences.map((read) => {
    // “Another 75 were wounded”, “Of these, 40 were shot”: beside a sum of a month.
    const isMore = (one: Told): boolean =>
      isBehind && (one.isOthers || /^\W*of (?:them|these|those)\b/i.test(read.words)) && one.days === null;
    const told = read.told.map((one) => (!one.isBackground && (isSum(one) || isMore(one)) ? { ...one, isBackground: true } : one));
    const counted = told.filter(({ count }) => count !== null);
    if (counted.length > 0) isBehind = counted.every(({ isBackground }) => isBackground);
    return { ...read, told };
  });
}

/** “in the Marrun hills, where twelve rebels were killed”: a figure of that place and no other. */
function isToldThere({ tokens }: { tokens: readonly Token[] }, place: FoundPlace, live: readonly Told[]): boolean {
  const where = tokens.findIndex(({ lower }, at) => lower === 'where' && at > place.last && at <= place.last + 4);
  return where !== -1 && live.some(({ first }) => first > where && first <= where + 6);
}
