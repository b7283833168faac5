import { hasViolence } from './context.ts';
import { eventDate, type EventDate } from './event-dates.ts';
import { areOnePlace } from './event-places.ts';
import type { Event, ReadSentence } from './events.ts';
import { hasLiveFigure } from './figures.ts';
import type { Frame } from './frames.ts';
import { isBody } from '../origins/speaker-words.ts';
import { isOfOffice } from '../places/place-cues.ts';
import type { FoundPlace } from '../places/places.ts';

/** Where and when a paragraph sets what it tells: “In Marrun, drones damaged a depot. Nobody was hurt.” */
export interface Setting {
  read: ReadSentence;
  place: FoundPlace | undefined;
  date: EventDate | undefined;
}

/** The place of the sentence that opens a paragraph, where it tells of violence and counts nobody. */
export function settingOf(read: ReadSentence, last: EventDate | null): Setting | undefined {
  const { tokens, head = 0 } = read.sentence;
  if (read.isFirst !== true || hasLiveFigure(read) || read.dates.some(({ kind }) => kind === 'coarse')) return undefined;
  const place = read.places.find(({ isLocative, isRoute, isDistant, first, last, start }) => {
    if (last < head) return true;
    // “In Hadira the mayor said”
    const isFronted = /^(?:in|at|near)$/.test(tokens[0]!.lower) && (start ?? first) <= 1;
    return (
      isFronted || (isLocative && !isRoute && !isDistant && !isOfOffice(tokens, first, last) && !isBody(tokens[first - 2]?.lower ?? ''))
    );
  });
  const date = eventDate(read, last);
  const isViolent = hasViolence(read.words) || HARMED.test(read.words);
  if (place && (place.last < head || isViolent)) return { read, place, date };
  return date && { read, place: undefined, date };
}

const HARMED = /\b(?:damag|destroy|debris|wreck|burn|ablaze|caught fire|on fire|hit\b|break|broke|shatter|robb|loot|seiz|stopped)\w*/i;

/** What goes on in a set paragraph without a place of its own is there and then, where the incident that is being told is elsewhere or of another day. */
export function withSetting(frame: Frame, setting: Setting | undefined, current: Event | undefined): Frame {
  if (!setting || !current || frame.live.length === 0 || frame.place !== undefined || frame.read.isFirst === true) return frame;
  if (setting.read.sentence.paragraph !== frame.read.sentence.paragraph) return frame;
  const found = current.place?.found;
  const isElsewhere = setting.place && found && !setting.read.places.some((place) => areOnePlace(place, found));
  const date = frame.date ?? setting.date;
  if (isElsewhere) return { ...frame, place: setting.place, placeSentence: setting.read.sentence, date, setting };
  return isOtherDay(current.date, setting.date) && !frame.date ? { ...frame, date, setting } : frame;
}

/** Whether two days are known to be two. */
export function isOtherDay(a: EventDate | null | undefined, b: EventDate | null | undefined): boolean {
  return Boolean(a?.from && b?.from && (b.from > (a.to ?? a.from) || (b.to ?? b.from) < a.from));
}

/** Nobody was harmed, and somewhere something was done: beside another incident, one of its own. */
export function isUnharmed({ place, sentences, told }: Event): boolean {
  const live = told.filter(({ isBackground, count }) => !isBackground && count !== null);
  return (
    place !== null &&
    (live.length > 0 || sentences.some(({ words }) => saysNobodyHurt(words))) &&
    live.every(({ count, nouns }) => count!.qualifier === 'none' && nouns.length === 0) &&
    sentences.some(({ words }) => hasViolence(words) || HARMED.test(words))
  );
}

/** “with no reports of casualties”, “no casualties were recorded”: nobody is known to be hurt, which is no count of nobody. */
export function saysNobodyHurt(words: string): boolean {
  return NOBODY_KNOWN.test(words);
}

const HURT =
  '(?:human |civilian |further |any |immediate |confirmed |loss of |\\w+ or )*(?:casualt\\w+|victims|injur\\w+|deaths|dead|fatalities|losses|life|lives|wounded|killed)';
const NOBODY_KNOWN = new RegExp(
  `\\b(?:no|without|not?|n['’]t)(?: \\w+){0,2}? (?:reports?|word|information|news|details|records?|mention|immediate reports?) (?:yet |so far |available |received )?(?:of|on|about|regarding) ${HURT}\\b|\\b(?:no|without|not|never|nor)(?: (?:caus\\w+|inflict\\w+|result\\w+ in|record\\w+|document\\w+|report\\w+|leav\\w+|any))* ${HURT}\\b`,
  'i',
);
