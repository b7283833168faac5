import { addDays } from '../../domain/partial-date.ts';
import { isBeside } from './apart.ts';
import type { Told } from '../claims/bundles.ts';
import { clausesOf } from './clauses.ts';
import { hasViolence } from './context.ts';
import type { FoundDate } from '../dates/dates.ts';
import { fitOf, isSaidToBeOther } from './event-fit.ts';
import { eventDate, isBetterDate, lastDate, type EventDate } from './event-dates.ts';
import { areOnePlace, eventPlace, isBetterPlace, tellsSite, tellsWhere } from './event-places.ts';
import { isActBeside, isBesideOne, isIncident } from './is-incident.ts';
import { withInheritedPlaces } from './inherited-places.ts';
import { dateInOneBreath, openingOf, withInheritedDates } from './inherited-dates.ts';
import { withLeadsJoined } from './event-leads.ts';
import { findSummary, type Summary } from './event-summary.ts';
import { withoutSums } from './event-sums.ts';
import { hasLiveFigure, isOnlyBackground } from './figures.ts';
import { frameBehind, frameOf, townOf, type Frame, type Town } from './frames.ts';
import { isOfOldCase, liesBehind, looksBack, withoutKnownSums, withoutPast } from './looking-back.ts';
import { withoutPeriods } from './period-reports.ts';
import type { FoundOrigin } from '../origins/origins.ts';
import type { FoundPlace } from '../places/places.ts';
import type { HeadingDays } from './heading-days.ts';
import { isOfBodies, isOfOthers } from './reactions.ts';
import { isUnharmed, settingOf, withSetting, type Setting } from './settings.ts';
import { addsUpTold } from './sums-behind.ts';
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
  /** Of a paragraph that is an item of a list: behind a sign, a number, an hour or a place. */
  isListed?: true;
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
export function findEvents(
  sentences: readonly ReadSentence[],
  published: string | null,
  headings: HeadingDays,
  headlines: readonly ReadSentence[] = [],
): Event[] {
  const events: Event[] = [];
  const summary = findSummary(sentences);
  const clauses = withoutKnownSums(withoutPeriods(sentences)).flatMap(clausesOf);
  let current: Event | undefined;
  let last: EventDate | null = null;
  let behind: number | undefined;
  let town: Town | undefined;
  let setting: Setting | undefined;
  const passing: Event[] = [];
  for (const [at, read] of clauses.entries()) {
    if (read.isPassing && current) {
      const passed = passingOf(read, current);
      if (passed.date && !isLongAgo(passed.date, published)) events.push(passed);
      else passing.push(passed);
      continue;
    }
    const dated = datedNow(read, passing, last);
    if (dated && !isLongAgo(dated.date!, published)) events.push(...passing.splice(passing.indexOf(dated), 1));
    const isBehind = !dated && liesBehind(read, events[0], behind);
    const isPast = ((events.length > 0 || read.sentence.index >= 4) && looksBack(read)) || isOfOldCase(read);
    behind = isBehind || isPast || isOnlyBackground(read) ? read.sentence.paragraph : undefined;
    const plain = isBehind
      ? frameBehind(read)
      : frameOf(withoutPast(read, events[0]), { day: last, town, newsDay: current && dayOf(current, events) }, clauses[at + 1]);
    const frame = withSetting(plain, setting, current);
    if (read.isFirst === true) setting = isBehind ? undefined : settingOf(read, last);
    town = townOf(read) ?? town;
    last = lastDate(read) ?? last;
    const before: Event | undefined = current;
    if (current && addsUpTold(frame, events)) {
      current.told.push(...read.told.map((one) => ({ ...one, isBackground: true, isTotal: true as const })));
      continue;
    }
    const isOfSummary = read.sentence.index === summary?.lead.sentence.index;
    if (current && isOfSummary && hasLiveFigure(current)) current = begin(events);
    else
      current = current
        ? eventOf(frame, current, events, summary, sentences)
        : opens(frame, clauses.slice(0, at))
          ? begin(events)
          : undefined;
    if (!current) continue;
    if (isOfSummary) current.isSummary = true;
    tell(frame, current, events, published);
    if (current.sentences.length === 1 && !current.date && !frame.date) current.date = dateInOneBreath(read, before);
  }
  events[0]?.told.push(...passing.flatMap(({ told }) => told.map((one) => ({ ...one, isBackground: true }))));
  return withoutSums(
    withInheritedPlaces(
      withInheritedDates(
        withLeadsJoined(
          events.filter(
            (event) =>
              isIncident(event) ||
              isBesideOne(event, events) ||
              isActBeside(event, events) ||
              (isUnharmed(event) && events.some(isIncident)),
          ),
        ),
        { sentences, headings, headlines, published },
      ),
      { sentences, headlines },
    ),
  );
}

/** Whether an article’s first incident begins with a frame; where it has looked back till then, a figure or a day is asked for. */
function opens({ isNews, live, date }: Frame, before: readonly ReadSentence[]): boolean {
  return isNews && (live.length > 0 || date !== undefined || !before.some(isOnlyBackground));
}

/** The day of an incident, else that of the first. */
function dayOf({ date }: Event, events: readonly Event[]): string | null {
  return date?.from ?? events[0]!.date?.from ?? null;
}

/** An incident that the head of an article names beside its news; it counts where the article says on which day it was. */
function passingOf(read: ReadSentence, { date: main }: Event): Event {
  const told = read.told.map((one) => ({ ...one, isBackground: false, isAside: false }));
  const found = eventPlace(read, told);
  const distance = read.dates.find(({ offset }) => offset !== undefined && offset > 0);
  const { sentence } = read;
  const own = read.dates.find((date) => date.kind === 'days' && date.offset === undefined && date.from !== null && isWithin(read, date));
  // “…, hours after gunmen killed six in Hadira”.
  const isOfDay = /^\W*(?:just |only |a few )?hours\b/i.test(read.words);
  const days =
    isOfDay && main
      ? main
      : distance && main?.from
        ? { from: addDays(main.from, -distance.offset!), to: addDays(main.to ?? main.from, -distance.offset!) }
        : own;
  const date = days ? { found: distance ?? own ?? main!.found, sentence, from: days.from, to: days.to } : null;
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

/** The incident that a frame tells of: the one that fits it best, or a new one. */
function eventOf(frame: Frame, current: Event, events: Event[], summary: Summary | undefined, all: readonly ReadSentence[]): Event {
  const { read, live, date, isItem } = frame;
  if (live.length === 0 && !read.isAct && !isItem) return (isFrontedPlace(frame) && eventAt(frame, events)) || current;
  const isPart = summary !== undefined && read.sentence.index > summary.lead.sentence.index && isOneOf(summary.parts, frame);
  const comparison = { frame, current, first: events[0]!, isPart, isOneOfSeveral: events.length > 1 };
  const [best, fit] = events
    .filter((event) => event === current || event.isSummary !== true)
    .map((event): [Event, number] => [event, fitOf({ ...comparison, event })])
    .reduce((a, b) => (b[1] > a[1] ? b : a));
  if (fit >= 0) return best;
  if (!frame.isNews) return current;
  if (isItem && events.length === 1 && current.place?.found.isWide !== false) current.isSummary = true;
  const event = begin(events);
  if (isPart) event.summary = summary.lead;
  event.isDoubtful = !date && !isBeside(read.words) && !openingOf(read, all) && !isSaidToBeOther({ ...comparison, event: current });
  return event;
}

/** “In Hadira, rescuers went on looking”: back at the incident there. */
function eventAt({ place }: Frame, events: readonly Event[]): Event | undefined {
  const there = events.filter((event) => event.place && areOnePlace(event.place.found, place!));
  return there.length === 1 ? there[0] : undefined;
}

function isFrontedPlace({ read, place }: Frame): boolean {
  return read.isFirst === true && place?.isWide === false && place.isLocative && (place.start ?? 9) <= 1;
}

function isOneOf(parts: readonly FoundPlace[], { place, live }: Frame): boolean {
  return place !== undefined && live.some(({ count }) => count !== null) && parts.some((part) => areOnePlace(part, place));
}

/** Adds a frame to what is told of an incident. */
function tell(
  { read, live, place, placeSentence, date, isNews, setting }: Frame,
  event: Event,
  events: readonly Event[],
  published: string | null,
): void {
  if (setting && event.sentences.length === 0) event.sentences.push(setting.read);
  event.sentences.push(read);
  // What another incident is told beside is news nowhere: “in revenge for the execution of six prisoners”.
  const isFirst = event === events[0];
  event.told.push(...read.told.map((one) => (one.isAside && one.isNamed !== true && !isFirst ? { ...one, isBackground: true } : one)));
  const distance = read.sentence.index - event.sentences[0]!.sentence.index;
  const isDone = isNews || read.isAct || live.length > 0;
  const isViolent = hasViolence(read.words) || tellsWhere(read.words);
  const goesOn = !isOfOthers(read.words);
  if (place && !event.place) {
    const isSoon = distance <= 3 && place.isLocative && !place.isAside && !isOnlyBackground(read) && goesOn;
    if (isDone || isSoon || (distance <= NEAR && tellsSite(read.words))) event.place = { found: place, sentence: placeSentence };
  } else if (
    place &&
    placeSentence === read.sentence &&
    event.place &&
    distance <= NEAR &&
    (isDone || isViolent || (distance <= 4 && goesOn))
  ) {
    if (isBetterPlace(place, event.place.found, read)) event.place = { found: place, sentence: read.sentence };
  }
  if (!date || isLongAgo(date, published)) return;
  if (
    event.date === null
      ? isDone || (distance <= 2 && (isViolent || SETTING.test(read.words) || isOfBodies(read.words)))
      : distance <= NEAR && isBetterDate(date, event.date, read)
  )
    event.date = date;
}

// “The convoy had left the depot on Tuesday. It was hit …”: what those hit were doing on that day.
const SETTING =
  /\b(?:had (?:just )?(?:left|gathered|stopped|gone|set (?:out|off)|been (?:travel|driv|return|head|on)\w*)|(?:was|were) (?:on (?:its|their) way|(?:travel|driv|return|head|carry|leav)\w*ing))\b/;

// Further on, an article speaks of other places.
const NEAR = 12;

/** A day of years ago in the same breath is not the incident’s. */
function isLongAgo({ from, to }: EventDate, published: string | null): boolean {
  const day = to ?? from;
  return day !== null && published !== null && day < addDays(published, -21);
}

function begin(events: Event[]): Event {
  const event: Event = { sentences: [], place: null, date: null, told: [], isDoubtful: false };
  events.push(event);
  return event;
}
