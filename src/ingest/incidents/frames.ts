import { tellsAct } from './acts.ts';
import { hasViolence } from './context.ts';
import { eventDate, eventPlace, type EventDate } from './event-slots.ts';
import type { ReadSentence } from './events.ts';
import { hasLiveFigure, isOnlyBackground } from './figures.ts';
import { looksBack } from './looking-back.ts';
import type { Told } from '../claims/bundles.ts';
import type { FoundPlace } from '../places/places.ts';

/** What a clause tells: which figures are news, where and when something was done. */
export interface Frame {
  read: ReadSentence;
  live: readonly Told[];
  place: FoundPlace | undefined;
  date: EventDate | undefined;
  /** An incident may begin with it. */
  isNews: boolean;
  /** Its act is told by a verb or counted, and not only named: “the attack”, “after the raid”. */
  isTold: boolean;
  /** It begins with its place: “SARMAT. Two women were killed”. */
  isItem: boolean;
}

/** What a clause tells. `before` is the day told last, `isOpen` whether an incident is told already, `next` what follows. */
export function frameOf(read: ReadSentence, before: EventDate | null, isOpen: boolean, next: ReadSentence | undefined): Frame {
  const live = read.told.filter(
    (one) =>
      !one.isBackground && !(one.isAside && one.isNamed !== true && isOpen) && (one.isNamed !== true || (!isOpen && isReported(one, read))),
  );
  // “The market was attacked in January”: where that was is no place of the news.
  const place = isOpen && looksBack(read) ? undefined : eventPlace(read, live);
  const date = eventDate(read, before);
  const hasFigure = live.some(({ count }) => count !== null);
  const isDone = hasFigure || (read.isAct && (place !== undefined || date !== undefined) && !isOnlyBackground(read));
  const isItem = place !== undefined && place.last < (read.sentence.head ?? 0) && (isDone || hasViolence(read.words));
  const isTold = hasFigure || tellsAct(read.sentence) || isCountedNext(read, next);
  return { read, live, place, date, isNews: isDone || isItem, isTold, isItem };
}

/** What lies behind the news: it tells of no incident, and goes on with what is being told. */
export function frameBehind(read: ReadSentence): Frame {
  const told = read.told.map((one) => ({ ...one, isBackground: true }));
  return { read: { ...read, told }, live: [], place: undefined, date: undefined, isNews: false, isTold: false, isItem: false };
}

/** “A drone let fall two bombs. Four people died”: the figure stands in the next sentence, which names no other place. */
function isCountedNext({ sentence: { paragraph } }: ReadSentence, next: ReadSentence | undefined): boolean {
  if (next?.sentence.paragraph !== paragraph) return false;
  return hasLiveFigure(next) && !next.places.some(({ isLocative, isWide }) => isLocative && !isWide);
}

/** Whether somebody told by name is the news itself: in the lead, or on a day of their own. */
function isReported({ isNominal, sentence }: Told, { words, dates, isAct }: ReadSentence): boolean {
  if (sentence.index >= LEAD && !dates.some(({ kind, from, isSaying }) => kind === 'days' && from !== null && !isSaying)) return false;
  return isNominal === true ? sentence.index < LEAD : isAct || hasViolence(words) || KILLED.test(words);
}

// The sentences that say what an article is about.
const LEAD = 3;
const KILLED = /\b(?:killed|murdered|assassinated|wounded)\b/i;
