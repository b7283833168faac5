import { hasViolence } from './context.ts';
import type { FoundDate } from './dates.ts';
import type { Told } from './bundles.ts';
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
  date: { found: FoundDate; sentence: Sentence; from: string | null; to: string | null } | null;
  told: Told[];
}

const ACT =
  /\b(?:air ?-?(?:strikes?|raids?)|(?:drone|rocket|missile|mortar|gun|bomb|knife|arson|suicide|terror\w*|sniper|ground|cross-border|guerr?illa) (?:attacks?|strikes?|fire)|strikes? (?:on|hit|targeted|killed|in|against|by)|struck|shell(?:ed|ing)|shells? (?:hit|fell|landed|rained|killed|struck)|bomb(?:ed|ing|ings|ardments?|arded|ardment)|bombs? (?:killed|went|exploded|hit|hidden|attached|planted|in|at)|blasts?|explosions?|explod(?:ed|es)|detonat(?:ed|ion)|blew|blown up|rockets? (?:fell|hit|landed|struck|came|killed|slammed)|missiles? (?:hit|struck|fell|killed|slammed)|mortars? (?:hit|rounds?|shells?|fell)|artillery (?:fire|shells?|shelling|bombardment)|gunfire|gunmen|opened fire|crossfire|firefight|gun battle|shoot-?out|clash(?:es|ed)?|fighting|battles?|ambush(?:ed)?|attack(?:ed|s)?|assault(?:ed)?|storm(?:ed|ing)|raid(?:ed|s)?|shot dead|shot|sniper|landmine|land mine|mines?|ied|grenades?|massacred?|assassinat\w+|murder(?:ed|s)?|gunned down|stabbed|beheaded|executed|drones? (?:hit|struck|crashed|dropped|attacked|bombed|killed)|barrage|salvo|overran|overrun|repelled|car bomb|set off|parcel|fired (?:on|at|into|upon)|shooting|(?:fall|firing) of|came down|rained|carried out a|landed)\b/i;

/** Whether a sentence tells of an act of armed violence. */
export function isAct(words: string): boolean {
  return ACT.test(words);
}

/** Divides an article into the incidents that it reports as its news. */
export function findEvents(sentences: readonly ReadSentence[]): Event[] {
  const events: Event[] = [];
  let current: Event | undefined;
  for (const read of sentences) {
    const live = read.told.filter(({ isBackground }) => !isBackground);
    const place = eventPlace(read, live);
    const date = OTHERS.test(read.words) ? undefined : eventDate(read);
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
    if (date && !current.date && (isNews || read.isAct || live.length > 0)) current.date = { ...date, sentence: read.sentence };
  }
  return withoutSums(events.filter(isIncident));
}

// “Other strikes hit the region five days ago” dates those, and not the incident.
const OTHERS =
  /\b(?:other|previous|earlier|similar|past) (?:air ?)?(?:strikes?|attacks?|raids?|bombings?|incidents?|airstrikes?|shelling)\b/i;

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
  date: ReturnType<typeof eventDate>,
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

/** The narrowest place at which a sentence has something happen. */
function eventPlace({ places }: ReadSentence, live: readonly Told[]): FoundPlace | undefined {
  const candidates = places.filter(({ isLocative }) => isLocative);
  const narrow = candidates.filter(({ isWide }) => !isWide);
  const least = Math.min(...candidates.map(({ width }) => width));
  const chosen = narrow.find(({ relation }) => relation === 'at') ?? narrow[0];
  if (chosen) {
    // “the village of Beit Sawan, north of Khan Yabrin”: the one that is not measured from another.
    return chosen;
  }
  if (candidates[0]) return candidates.find(({ width }) => width === least);
  return live.length > 0 || places.length === 1 ? (places.find(({ isWide }) => !isWide) ?? places[0]) : undefined;
}

export function areOnePlace(a: FoundPlace, b: FoundPlace): boolean {
  return a.named && b.named ? a.named.id === b.named.id : a.name === b.name;
}

/** When what a sentence tells took place: no day of telling, no year. */
function eventDate({ dates, sentence }: ReadSentence): { found: FoundDate; from: string | null; to: string | null } | undefined {
  const days = dates.filter(({ kind, isSaying }) => kind === 'days' && !isSaying);
  const after = days.find(({ offset }) => offset !== undefined);
  const base = days.find(({ offset }) => offset === undefined);
  if (after?.offset !== undefined && after.offset > 0 && base) {
    const words = sentence.tokens
      .slice(after.last + 1)
      .map(({ text }) => text)
      .join(' ');
    const before = sentence.tokens
      .slice(0, after.first)
      .map(({ text }) => text)
      .join(' ');
    if (isAct(words) && !isAct(before))
      return { found: after, from: base.from && back(base.from, after.offset), to: base.to && back(base.to, after.offset) };
  }
  return base && { found: base, from: base.from, to: base.to };
}

function back(day: string, count: number): string {
  return new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);
}
