import { addDays } from '../domain/partial-date.ts';
import { isAct } from './acts.ts';
import type { Told } from './bundles.ts';
import type { FoundDate } from './dates.ts';
import type { Event, ReadSentence } from './events.ts';
import type { FoundPlace } from './places.ts';
import type { Sentence, Token } from './tokens.ts';

/** The narrowest place at which a sentence has something happen. */
export function eventPlace({ places }: ReadSentence, live: readonly Told[]): FoundPlace | undefined {
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

/** The days that a date leaves open, and the words that say so. */
export interface EventDate {
  found: FoundDate;
  sentence: Sentence;
  from: string | null;
  to: string | null;
}

// “Other strikes hit the region five days ago” dates those, and not the incident.
const OTHERS =
  /\b(?:other|previous|earlier|similar|past) (?:air ?)?(?:strikes?|attacks?|raids?|bombings?|incidents?|airstrikes?|shelling)\b/i;

/** When what a sentence tells took place: no day of telling, no year. `before` is the date that was told last. */
export function eventDate(read: ReadSentence, before: EventDate | null): EventDate | undefined {
  const { dates, sentence } = read;
  if (OTHERS.test(read.words)) return undefined;
  const days = dates.filter(({ kind }) => kind === 'days');
  const distance = days.find(({ offset }) => offset !== undefined && offset > 0);
  const own = dayOfAct(
    days.filter((date) => date.offset === undefined && !date.isSaying && !isBound(sentence, date)),
    sentence,
  );
  if (distance && (!own || isDoneBehind(sentence, distance))) {
    const told = distance.isBack ? (own ?? days.findLast(({ offset, first }) => offset === undefined && first < distance.first)) : own;
    const base = told ?? (distance.isBack ? before : null);
    if (base) return { found: distance, sentence, ...earlier(base, distance.offset!) };
    if (distance.isBack && !own) return { found: distance, sentence, from: null, to: null };
  }
  return own && { found: own, sentence, from: own.from, to: own.to };
}

/** “since Monday”, “until Friday”: no day on which something was done. */
function isBound({ tokens }: Sentence, { first }: FoundDate): boolean {
  return (
    /^(?:since|until|till)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first + 1]?.text !== "'s" && tokens[first + 1]?.text !== '’s'
  );
}

/** Of several days in a sentence, the one on which it says that something “took place”, else the first. */
function dayOfAct(days: readonly FoundDate[], { tokens }: Sentence): FoundDate | undefined {
  const happened = days.find(({ first }) => {
    const before = tokens.slice(Math.max(0, first - 5), first).map(({ lower }) => lower);
    return /\b(?:took place|taken place|occurred|happened)\b/.test(before.join(' '));
  });
  return happened ?? days[0];
}

/** The last resolved day that a sentence names, told or done. */
export function lastDate({ dates, sentence }: ReadSentence): EventDate | undefined {
  const found = dates.findLast(({ kind, from, offset }) => kind === 'days' && from !== null && offset === undefined);
  return found && { found, sentence, from: found.from, to: found.to };
}

/** “on Tuesday, a day after a strike hit the town”: what was done stands behind the distance only. */
function isDoneBehind({ tokens }: Sentence, { first, last }: FoundDate): boolean {
  const words = (part: readonly Token[]): string => part.map(({ text }) => text).join(' ');
  return isAct(words(tokens.slice(last + 1))) && !isAct(words(tokens.slice(0, first)));
}

function earlier({ from, to }: { from: string | null; to: string | null }, days: number): { from: string | null; to: string | null } {
  return { from: from && addDays(from, -days), to: to && addDays(to, -days) };
}

/**
 * Dates of incidents whose own sentences name none: told in one breath with the one before (“meanwhile”, “also”), they are of its day;
 * what is known from a report of the day only (“police said on Monday”) is of that day.
 */
export function withInheritedDates(events: readonly Event[], all: readonly ReadSentence[], published: string | null): Event[] {
  for (const [index, event] of events.entries()) {
    if (event.date) continue;
    const before = events[index - 1];
    const first = event.sentences[0]!;
    const opening = all.slice(Math.max(0, first.sentence.index - 2), first.sentence.index).findLast(({ words }) => SEVERAL.test(words));
    const named = all.find(
      (read) => event.place && read.dates.length > 0 && read.places.some((place) => areOnePlace(place, event.place!.found)),
    );
    const date = [opening, named]
      .flatMap((read) => (read && eventDate(read, null)) ?? [])
      .find(({ from }) => from !== null && (published === null || from >= addDays(published, -21)));
    if (date) event.date = date;
    else if (before?.date?.from && before.date.from === before.date.to && IN_ONE_BREATH.test(first.words)) event.date = before.date;
    else if (published !== null) event.date = reportedDate(event, published);
  }
  return [...events];
}

/** “Tuesday also saw three other attacks”: what follows tells of them one by one. */
const SEVERAL =
  /\b(?:two|three|four|five|six|several|other|separate|more|further|various|multiple) (?:(?:other|more|separate|similar|further|such|deadly) )?(?:attacks|incidents|strikes|air ?strikes|raids|bombings|blasts|explosions|shootings|clashes)\b/i;

const IN_ONE_BREATH =
  /^\W*(?:meanwhile|separately|elsewhere|also|another|similarly|simultaneously|in (?:a |an )?(?:separate|another|other|similar|further)|on the same|at the same time|hours (?:later|earlier)|shortly (?:after|before))\b|\b(?:(?:the )?same (?:day|morning|evening|night)|meanwhile|were also|was also|another)\b/i;

/** News is reported on the day or the next: a report of an earlier day dates nothing. */
function reportedDate({ sentences }: Event, published: string): EventDate | null {
  for (const { dates, sentence, isAct: acts, told } of sentences.slice(0, 2)) {
    const said = dates.find(
      ({ isSaying, offset, from }) => isSaying && offset === undefined && from !== null && from >= addDays(published, -1),
    );
    if (said && (acts || told.length > 0)) return { found: said, sentence, from: said.from, to: said.to };
  }
  return null;
}
