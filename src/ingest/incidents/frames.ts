import { addDays } from '../../domain/partial-date.ts';
import { tellsAct } from './acts.ts';
import { hasViolence } from './context.ts';
import { eventDate, type EventDate } from './event-dates.ts';
import { eventPlace, withoutSpeakers } from './event-places.ts';
import type { ReadSentence } from './events.ts';
import { hasLiveFigure, isOnlyBackground } from './figures.ts';
import { looksBack } from './looking-back.ts';
import { saysNobodyHurt, type Setting } from './settings.ts';
import type { Told } from '../claims/bundles.ts';
import type { FoundPlace } from '../places/places.ts';
import type { Sentence } from '../text/tokens.ts';

/** What a clause tells: which figures are news, where and when something was done. */
export interface Frame {
  read: ReadSentence;
  live: readonly Told[];
  place: FoundPlace | undefined;
  /** The sentence that names the place: an earlier one for “the town”. */
  placeSentence: Sentence;
  date: EventDate | undefined;
  /** An incident may begin with it. */
  isNews: boolean;
  /** Its act is told by a verb or counted, and not only named: “the attack”, “after the raid”. */
  isTold: boolean;
  /** It begins with its place: “SARMAT. Two women were killed”. */
  isItem: boolean;
  /** Nobody is known to be hurt in what it tells. */
  isUnharmed: boolean;
  /** Its place is that of the sentence that opens its paragraph. */
  setting?: Setting;
}

/** What has been told when a clause begins. */
export interface Before {
  /** The day that was named last. */
  day: EventDate | null;
  /** The town that was named last. */
  town: Town | undefined;
  /** The day of what is being told; null where it has none, undefined where nothing is told yet. */
  newsDay: string | null | undefined;
}

/** A town, and the sentence that names it. */
export interface Town {
  found: FoundPlace;
  sentence: Sentence;
}

/** What a clause tells. `next` is what follows. */
export function frameOf(read: ReadSentence, before: Before, next: ReadSentence | undefined): Frame {
  const isOpen = before.newsDay !== undefined;
  const live = read.told.filter(
    (one) =>
      !one.isBackground && !(one.isAside && one.isNamed !== true && isOpen) && (one.isNamed !== true || (!isOpen && isReported(one, read))),
  );
  // “The market was attacked in January”: where that was is no place of the news.
  const hasFigure = live.some(({ count }) => count !== null);
  const isPast = isOpen && looksBack(read);
  const own = isPast ? undefined : eventPlace(withoutSpeakers(read, isOpen), live);
  const town = !isPast && !own && hasFigure && THE_TOWN.test(read.words) ? before.town : undefined;
  const place = own ?? town?.found;
  const date = eventDate(read, before.day) ?? dayAfter(read, before) ?? (hasFigure ? daySaidBefore(read, before) : undefined);
  // The head of an article may tell an act before it says where and when.
  const isLead = !isOpen && read.sentence.index < 2 && tellsAct(read.sentence);
  const isDone = hasFigure || (read.isAct && (place !== undefined || date !== undefined || isLead) && !isOnlyBackground(read));
  const isItem = own !== undefined && own.last < (read.sentence.head ?? 0) && (isDone || hasViolence(read.words));
  const isTold = hasFigure || tellsAct(read.sentence) || isCountedNext(read, next);
  return {
    read,
    live,
    place,
    placeSentence: (town ?? read).sentence,
    date,
    isNews: isDone || isItem,
    isTold,
    isItem,
    isUnharmed: isUnharmed(read, next),
  };
}

// “another strike on the southern city”: the one that was named last.
const THE_TOWN =
  /(?<!based )\b(?:in|into|on|at|near|outside|hit|struck|entered|stormed|attacked|raided|shelled|bombed|reached) the (?:[\w-]+ )?(?:city|town|village)\b(?! of\b)/i;

/** The last town in which a sentence has something happen. */
export function townOf({ places, sentence }: ReadSentence): Town | undefined {
  const found = places.findLast(({ isWide, isLocative, isAside }) => isLocative && !isWide && !isAside);
  return found && { found, sentence };
}

/** “A day later”, “the next day”: counted from the day of what is being told. */
function dayAfter({ dates, sentence }: ReadSentence, { newsDay }: Before): EventDate | undefined {
  const later = dates.find(({ kind, offset, isSaying }) => kind === 'days' && offset !== undefined && offset < 0 && !isSaying);
  if (!later || !newsDay) return undefined;
  const day = addDays(newsDay, -later.offset!);
  return { found: { ...later, offset: undefined }, sentence, from: day, to: day };
}

/** “On Tuesday, the ministry said that two had been killed”: said before what happened on Wednesday, it is of something else. */
function daySaidBefore({ dates, sentence }: ReadSentence, { newsDay }: Before): EventDate | undefined {
  const said = dates.find(
    ({ kind, isSaying, offset, to }) => kind === 'days' && isSaying && offset === undefined && to !== null && newsDay && to < newsDay,
  );
  return said && { found: said, sentence, from: said.from, to: said.to };
}

/** What lies behind the news: it tells of no incident, and goes on with what is being told. */
export function frameBehind(read: ReadSentence): Frame {
  const told = read.told.map((one) => ({ ...one, isBackground: true }));
  return {
    read: { ...read, told },
    live: [],
    place: undefined,
    placeSentence: read.sentence,
    date: undefined,
    isNews: false,
    isTold: false,
    isItem: false,
    isUnharmed: false,
  };
}

/** “Artillery shelled Belen. There were no reports of casualties.” */
function isUnharmed({ words, sentence: { paragraph } }: ReadSentence, next: ReadSentence | undefined): boolean {
  return saysNobodyHurt(words) || (next?.sentence.paragraph === paragraph && next.places.length === 0 && saysNobodyHurt(next.words));
}

/** “A drone let fall two bombs. Four people died”: the figure stands in the next sentence, which names no other place. */
function isCountedNext({ sentence: { paragraph } }: ReadSentence, next: ReadSentence | undefined): boolean {
  if (next?.sentence.paragraph !== paragraph) return false;
  return hasLiveFigure(next) && !next.places.some(({ isLocative, isWide }) => isLocative && !isWide);
}

/** Whether somebody told by name is the news itself: in the lead, or on a day of their own. */
function isReported({ isNominal, sentence, first }: Told, { words, dates, isAct }: ReadSentence): boolean {
  if (isNominal === true && sentence.tokens.slice(0, first + 1).some(({ lower }) => BEHIND.test(lower))) return false;
  if (
    sentence.index >= (isNominal === true ? LEAD : HEAD) &&
    !dates.some(({ kind, from, isSaying }) => kind === 'days' && from !== null && !isSaying)
  )
    return false;
  return isNominal === true ? sentence.index < LEAD : isAct || hasViolence(words) || KILLED.test(words);
}

// “The move follows the killing of Idan Samar”: it was told before.
const BEHIND = /^(?:follow(?:s|ed|ing)|after|since|response|retaliation|revenge|over|wake|linked|anniversary)$/;

// The sentences that say what an article is about: a verb of its own tells news further down than “the murder of”.
const LEAD = 3;
const HEAD = 6;
const KILLED = /\b(?:killed|murdered|assassinated|wounded|found dead)\b/i;
