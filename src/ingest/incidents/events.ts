import { addDays } from '../../domain/partial-date.ts';
import { tellsAct } from './acts.ts';
import type { Told } from '../claims/bundles.ts';
import { clausesOf } from './clauses.ts';
import { hasViolence } from './context.ts';
import { isSameCount } from '../tolls/counts.ts';
import type { FoundDate } from '../dates/dates.ts';
import {
  isBeside,
  hasLiveCount,
  isElsewhere,
  isNextInTurn,
  isOnAnotherDay,
  isToldThere,
  liesBehind,
  looksBack,
  narrowsSame,
  opensAnother,
  repeats,
} from './event-borders.ts';
import {
  areOnePlace,
  dateInOneBreath,
  eventDate,
  eventPlace,
  isBetterDate,
  isBetterPlace,
  lastDate,
  openingOf,
  tellsSite,
  tellsWhere,
  withInheritedDates,
  type EventDate,
} from './event-slots.ts';
import { withLeadsJoined } from './event-leads.ts';
import { findSummary } from './event-summary.ts';
import { withoutSums } from './event-sums.ts';
import type { FoundOrigin } from '../origins/origins.ts';
import type { FoundPlace } from '../places/places.ts';
import { isRelative } from '../dates/time-of.ts';
import type { Sentence } from '../text/tokens.ts';

/** What was found in a sentence. */
export interface ReadSentence {
  sentence: Sentence;
  words: string;
  dates: readonly FoundDate[];
  places: readonly FoundPlace[];
  told: readonly Told[];
  origins: readonly FoundOrigin[];
  /** An act of armed violence is told. */
  isAct: boolean;
  /** The first of its paragraph. */
  isFirst?: boolean;
  /** Cut from a sentence that tells of another place before. */
  isCut?: boolean;
  /** Named beside the news of its sentence: “…, a day after a bomb in Hadira killed 11”. */
  isPassing?: true;
}

/** The sentences that tell of one incident. */
export interface Event {
  sentences: ReadSentence[];
  place: { found: FoundPlace; sentence: Sentence } | null;
  date: EventDate | null;
  told: Told[];
  /** Nothing says that it is news as well: it has another place, and neither a day nor a word such as “also”. */
  isDoubtful: boolean;
  /** The first figure of the article was the sum of its incidents. */
  isSum?: true;
  /** Sums up what is told place by place behind it. */
  isSummary?: true;
  /** The sentence that adds it up with others. */
  summary?: ReadSentence;
}

/** Divides an article into the incidents that it reports as its news. */
export function findEvents(sentences: readonly ReadSentence[], published: string | null): Event[] {
  const events: Event[] = [];
  let current: Event | undefined;
  let last: EventDate | null = null;
  let behind: number | undefined;
  const passing: Event[] = [];
  const summary = findSummary(sentences);
  for (const whole of withoutKnownSums(sentences).flatMap(clausesOf)) {
    if (whole.isPassing && current) {
      const passed = passingOf(whole, current);
      if (passed.date && !isLongAgo(passed.date, published)) events.push(passed);
      else passing.push(passed);
      continue;
    }
    const dated = datedNow(whole, passing, last);
    if (dated && !isLongAgo(dated.date!, published)) events.push(...passing.splice(passing.indexOf(dated), 1));
    const isBehind = !dated && liesBehind(whole, events[0], behind);
    behind = isBehind || (events.length > 0 && (isOnlyBackground(whole) || looksBack(whole))) ? whole.sentence.paragraph : undefined;
    const read = isBehind ? asBackground(whole) : withoutPast(whole, events[0]);
    const live = read.told.filter(
      (one) =>
        !one.isBackground &&
        !(one.isAside && one.isNamed !== true && current) &&
        (one.isNamed !== true || (!current && isReported(one, read))),
    );
    const isPast = isBehind || (events.length > 0 && looksBack(whole));
    const place = isPast ? undefined : eventPlace(read, live);
    const date = isBehind ? undefined : eventDate(read, last);
    last = lastDate(read) ?? last;
    const isNews =
      !isBehind &&
      (live.some(({ count }) => count !== null) || (read.isAct && (place !== undefined || date !== undefined) && !isOnlyBackground(read)));
    const known = place && events.find((event) => event.place && event.isSummary !== true && areOnePlace(event.place.found, place));
    // A figure that was told of another incident goes on about that one.
    const again =
      !known && current && !repeats(current, read, 4)
        ? events.find((event) => event.isSummary !== true && (event.place === null || namesPlaceOf(event, read)) && repeats(event, read, 4))
        : undefined;
    const isPart =
      summary !== undefined &&
      read.sentence.index > summary.lead.sentence.index &&
      live.some(({ count }) => count !== null) &&
      summary.parts.some((part) => place && areOnePlace(part, place));
    const before: Event | undefined = current;
    const ofDay = known ? undefined : eventOfDay(events, read, date);
    const isItem = place !== undefined && place.last < (read.sentence.head ?? 0) && (isNews || hasViolence(read.words)) && !known;
    if (current && read.sentence.index === summary?.lead.sentence.index && hasLiveCount(current)) current = begin(events);
    if (!current) {
      if (!isNews) continue;
      current = begin(events);
    } else if (isItem) {
      if (events.length === 1 && current.place?.found.isWide !== false) current.isSummary = true;
      current = begin(events);
    } else if (isPart && !ofDay && (current.isSummary === true || (!known && !narrowsSame(current, read)))) {
      current = begin(events);
      current.summary = summary.lead;
    } else if (
      isNews &&
      !isPart &&
      opensAnother(
        current,
        read,
        place,
        live.some(({ count, isUpdate }) => count !== null && !isUpdate),
      )
    ) {
      current = begin(events);
    } else if (isNews && !isPart && isNextInTurn(events, current, read, place)) {
      current = begin(events);
    } else if (again && !isPart) {
      current = again;
    } else if (ofDay) {
      current = ofDay;
    } else if (known && known !== current) {
      if (live.length > 0 || read.isAct) current = known;
    } else if (isNews && known && live.length > 0 && isOnAnotherDay(current, read, date, live)) {
      current = begin(events);
    } else if (isNews && !known && isElsewhere(events[0]!, current, read, place, date, live)) {
      current = begin(events);
      current.isDoubtful =
        !date && read.isCut !== true && !isBeside(read.words) && !openingOf(read, sentences) && !(place && isToldThere(read, place, live));
    }
    if (read.sentence.index === summary?.lead.sentence.index) current.isSummary = true;
    current.sentences.push(read);
    // What another incident is told beside is news nowhere: “in revenge for the execution of six prisoners”.
    const isFirst = current === events[0];
    current.told.push(...read.told.map((one) => (one.isAside && one.isNamed !== true && !isFirst ? { ...one, isBackground: true } : one)));
    const isSoon = sentenceDistance(current, read) <= 3 && place?.isLocative === true && !place.isAside && !isOnlyBackground(read);
    if (place && !current.place && (isNews || read.isAct || live.length > 0 || isSoon || (isNear(current, read) && tellsSite(read.words))))
      current.place = { found: place, sentence: read.sentence };
    else if (
      place &&
      current.place &&
      (isNews || read.isAct || hasViolence(read.words) || tellsWhere(read.words) || sentenceDistance(current, read) <= 4) &&
      isNear(current, read) &&
      isBetterPlace(place, current.place.found, read)
    )
      current.place = { found: place, sentence: read.sentence };
    if (current.sentences.length === 1 && !current.date && !date) current.date = dateInOneBreath(read, before);
    const own = date && !isLongAgo(date, published) ? date : undefined;
    const isClose = sentenceDistance(current, read) <= 2 && (hasViolence(read.words) || tellsWhere(read.words));
    if (own && !current.date && (isNews || read.isAct || live.length > 0 || isClose)) current.date = own;
    else if (own && current.date && isNear(current, read) && isBetterDate(own, current.date, read)) current.date = own;
  }
  events[0]?.told.push(...passing.flatMap(({ told }) => told.map((one) => ({ ...one, isBackground: true }))));
  return withoutSums(withInheritedDates(withLeadsJoined(events.filter(isIncident)), sentences, published));
}

/** An incident that the head of an article names beside its news; it counts where the article says on which day it was. */
function passingOf(read: ReadSentence, { date: main }: Event): Event {
  const told = read.told.map((one) => ({ ...one, isBackground: false, isAside: false }));
  const found = eventPlace(read, told);
  const distance = read.dates.find(({ offset }) => offset !== undefined && offset > 0);
  const { sentence } = read;
  const own = read.dates.find((date) => date.kind === 'days' && date.offset === undefined && date.from !== null && isWithin(read, date));
  const days =
    distance && main?.from ? { from: addDays(main.from, -distance.offset!), to: addDays(main.to ?? main.from, -distance.offset!) } : own;
  const date = days ? { found: distance ?? own!, sentence, from: days.from, to: days.to } : null;
  return { sentences: [read], place: found ? { found, sentence } : null, date, told, isDoubtful: false };
}

/** Of the incidents that were named in passing, the one whose day a sentence gives with its place: “Sunday’s bombing in Hadira”. */
function datedNow(read: ReadSentence, passing: readonly Event[], last: EventDate | null): Event | undefined {
  const date = eventDate(read, last);
  const passed = passing.find(({ place }) => place && read.places.some((other) => areOnePlace(other, place.found)));
  if (!passed || !date?.from) return undefined;
  passed.date = date;
  return passed;
}

function isWithin({ words, sentence: { start, end, tokens } }: ReadSentence, { first }: FoundDate): boolean {
  return tokens[first]!.start >= end - words.length && tokens[first]!.start >= start;
}

/** Whether somebody told by name is the news itself: in the lead, or on a day of their own. */
function isReported({ isNominal, sentence }: Told, { words, dates, isAct: acts }: ReadSentence): boolean {
  if (sentence.index >= LEAD && !dates.some(({ kind, from, isSaying }) => kind === 'days' && from !== null && !isSaying)) return false;
  return isNominal === true ? sentence.index < LEAD : acts || hasViolence(words) || KILLED.test(words);
}

// The sentences that say what an article is about.
const LEAD = 3;
const KILLED = /\b(?:killed|murdered|assassinated|wounded)\b/i;

/** “…, where four soldiers died last week”: a figure of days before the incident’s lies behind it. */
function withoutPast(read: ReadSentence, first: Event | undefined): ReadSentence {
  const from = first?.date?.from;
  if (!from) return read;
  // “The group also claimed a bombing on 2 July that killed four”: what is beside the news is the claim, and not the bombing.
  const isBound = isBeside(read.words) || read.isFirst === true;
  const isPast = (one: Told): boolean =>
    one.days !== null && (Date.parse(from) - Date.parse(one.days.to)) / 86_400_000 >= 2 && (!isBound || isRelative(one));
  return read.told.some(isPast) ? { ...read, told: read.told.map((one) => (isPast(one) ? { ...one, isBackground: true } : one)) } : read;
}

/** A large figure that a sentence dates to a war or a month is no news where it stands without them. */
function withoutKnownSums(sentences: readonly ReadSentence[]): ReadSentence[] {
  const sums = sentences.flatMap(({ told }) => told.filter(({ isBackground, count }) => isBackground && (count?.min ?? 0) >= 200));
  const isSum = (one: Told): boolean =>
    !one.isBackground && one.by === null && sums.some(({ harm, count }) => harm === one.harm && isSameCount(count, one.count));
  return sentences.map((read) =>
    read.told.some(isSum) ? { ...read, told: read.told.map((one) => (isSum(one) ? { ...one, isBackground: true } : one)) } : read,
  );
}

/** A day of years ago in the same breath is not the incident’s. */
function isLongAgo({ from, to }: EventDate, published: string | null): boolean {
  const day = to ?? from;
  return day !== null && published !== null && day < addDays(published, -21);
}

function sentenceDistance({ sentences }: Event, { sentence }: ReadSentence): number {
  return sentence.index - sentences[0]!.sentence.index;
}

/** “Tuesday’s attack on the quarter”: the one incident that was told of that day, where it was narrowed or not told at all. */
function eventOfDay(events: readonly Event[], { words }: ReadSentence, date: EventDate | undefined): Event | undefined {
  if (!date?.from || !DAYS_ACT.test(words)) return undefined;
  const same = events.filter((event) => event.isSummary !== true && event.date?.from === date.from && event.date?.to === date.to);
  return same.length === 1 ? same[0] : undefined;
}

const DAYS_ACT =
  /\w+day['’]s (?:[\w-]+ ){0,3}(?:attacks?|bombings?|blasts?|explosions?|raids?|shootings?|strikes?|ambush|massacre|assault|shelling|clash(?:es)?|fighting|violence)\b/i;

/** Whether a sentence names a place that an incident was told with. */
function namesPlaceOf({ sentences }: Event, { places }: ReadSentence): boolean {
  const named = sentences.flatMap((read) => read.places.filter(({ isWide }) => !isWide));
  return places.some((place) => named.some((other) => areOnePlace(other, place)));
}

/** Further on, an article speaks of other places. */
function isNear({ sentences }: Event, { sentence }: ReadSentence): boolean {
  return sentence.index <= sentences[0]!.sentence.index + 12;
}

function asBackground(read: ReadSentence): ReadSentence {
  return { ...read, told: read.told.map((told) => ({ ...told, isBackground: true })) };
}

function begin(events: Event[]): Event {
  const event: Event = { sentences: [], place: null, date: null, told: [], isDoubtful: false };
  events.push(event);
  return event;
}

/** Something was done, and the text says when, where or to whom. */
export function isIncident(event: Event): boolean {
  const { sentences, told } = event;
  // “the names of the 52 who were injured” were told elsewhere.
  const live = told.filter(({ isBackground, isDefinite, count }) => !isBackground && !isDefinite && count !== null);
  const hasFigure = live.some(({ count }) => count!.qualifier !== 'none');
  // Without a figure, it is told where and when; what opens an article happened in the country that it is about.
  const isLead = sentences[0]!.sentence.index < 2 && sentences[0]!.isAct && typeof event.date?.from === 'string';
  // News that gives no day of what it tells first: “It has launched strikes on …”.
  const isHead = sentences[0]!.sentence.index < 2 && tellsAct(sentences[0]!.words) && event.place?.found.isLocative === true;
  if (live.length === 0 && !isHead && (!event.date || !(event.place || isLead))) return false;
  return (
    sentences.some(({ isAct: acts }) => acts) ||
    (event.isSummary === true && hasFigure) ||
    (event.summary !== undefined && hasFigure) ||
    (hasFigure && sentences.some(({ words }) => hasViolence(words))) ||
    (hasFigure && told.some(({ nouns }) => nouns.some((noun) => /^(?:soldiers?|fighters?|militants?|rebels?|troops)$/.test(noun))))
  );
}

function isOnlyBackground({ told }: ReadSentence): boolean {
  return told.length > 0 && told.every(({ isBackground }) => isBackground);
}
