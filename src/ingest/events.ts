import { hasViolence } from './context.ts';
import type { FoundDate } from './dates.ts';
import type { Told } from './bundles.ts';
import { areOnePlace, eventDate, eventPlace, lastDate, withInheritedDates, type EventDate } from './event-slots.ts';
import type { FoundOrigin } from './origins.ts';
import type { FoundPlace } from './places.ts';
import type { Sentence } from './tokens.ts';

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
}

/** The sentences that tell of one incident. */
export interface Event {
  sentences: ReadSentence[];
  place: { found: FoundPlace; sentence: Sentence } | null;
  date: EventDate | null;
  told: Told[];
}

/** Divides an article into the incidents that it reports as its news. */
export function findEvents(sentences: readonly ReadSentence[], published: string | null): Event[] {
  const events: Event[] = [];
  let current: Event | undefined;
  let last: EventDate | null = null;
  for (const read of sentences) {
    const live = read.told.filter(({ isBackground }) => !isBackground);
    const place = eventPlace(read, live);
    const date = eventDate(read, last);
    last = lastDate(read) ?? last;
    const isNews =
      live.some(({ count }) => count !== null) ||
      (read.isAct && (place !== undefined || date !== undefined) && !isOnlyBackground(read, live));
    const known = place && events.find((event) => event.place && areOnePlace(event.place.found, place));
    if (!current) {
      if (!isNews) continue;
      current = begin(events);
    } else if (known && known !== current) {
      if (live.length > 0 || read.isAct) current = known;
    } else if (isNews && !known && isElsewhere(current, read, place, date, live)) {
      current = begin(events);
    }
    current.sentences.push(read);
    current.told.push(...read.told);
    if (place && !current.place && (isNews || read.isAct || live.length > 0)) current.place = { found: place, sentence: read.sentence };
    else if (place && current.place && place.width < current.place.found.width && current.place.found.isWide && (isNews || read.isAct))
      current.place = { found: place, sentence: read.sentence };
    if (date && !current.date && (isNews || read.isAct || live.length > 0)) current.date = date;
  }
  return withoutSums(withInheritedDates(events.filter(isIncident), sentences, published));
}

function begin(events: Event[]): Event {
  const event: Event = { sentences: [], place: null, date: null, told: [] };
  events.push(event);
  return event;
}

/** Something was done, and the text says when, where or to whom. */
function isIncident({ sentences, told }: Event): boolean {
  const hasFigure = told.some(({ isBackground, count }) => !isBackground && count !== null && count.qualifier !== 'none');
  return (
    sentences.some(({ isAct: acts }) => acts) ||
    (hasFigure && sentences.some(({ words }) => hasViolence(words))) ||
    (hasFigure && told.some(({ nouns }) => nouns.some((noun) => /^(?:soldiers?|fighters?|militants?|rebels?|troops)$/.test(noun))))
  );
}

function isOnlyBackground(read: ReadSentence, live: readonly Told[]): boolean {
  return read.told.length > 0 && live.length === 0;
}

function isElsewhere(
  current: Event,
  read: ReadSentence,
  place: FoundPlace | undefined,
  date: EventDate | undefined,
  live: readonly Told[],
): boolean {
  const hasToll = live.some(({ count, isUpdate }) => count !== null && !isUpdate);
  const isOtherPlace = place !== undefined && !place.isWide && current.place !== null && !areOnePlace(current.place.found, place);
  if (isOtherPlace && !current.place!.found.isWide) {
    const opens = place.first <= 4 || (place.relation !== 'near' && hasToll);
    if (hasToll && (read.isAct || opens)) return true;
    if (opens && place.first <= 4 && read.isAct && place.isLocative) return true;
  }
  // The sum over a country at the head of a round-up, then its parts.
  if (
    place !== undefined &&
    !place.isWide &&
    hasToll &&
    current.told.some(({ isBackground, count }) => !isBackground && count !== null) &&
    (current.place === null || current.place.found.isWide) &&
    current.sentences.at(-1)!.sentence.paragraph !== read.sentence.paragraph &&
    isRoundUp(current)
  )
    return true;
  const days = current.date;
  if (!hasToll || !date?.from || !days?.from || date.found.offset !== undefined) return false;
  const isApart = date.from > (days.to ?? days.from) || (date.to ?? date.from) < days.from;
  return isApart && read.isAct && !live.some(({ isUpdate, isReplaced }) => isUpdate || isReplaced);
}

function isRoundUp({ sentences }: Event): boolean {
  return sentences.some(({ words }) =>
    /\b(?:across|(?:two|three|four|five|several|separate|unrelated|various) (?:\w+ )?(?:attacks|incidents|strikes|provinces|villages|towns|places|districts|regions|bombings))\b/i.test(
      words,
    ),
  );
}

/** Without the sum of a round-up, whose parts follow with places of their own. */
function withoutSums(events: readonly Event[]): Event[] {
  const [first, ...others] = events;
  if (!first || others.length < 2 || !isRoundUp(first) || (first.place !== null && !first.place.found.isWide)) return [...events];
  others[0]!.told.unshift(...first.told.map((told) => ({ ...told, isBackground: true })));
  return others;
}
