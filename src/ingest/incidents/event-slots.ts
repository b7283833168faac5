import { addDays, daysBetween } from '../../domain/partial-date.ts';
import { isAct } from './acts.ts';
import type { Told } from '../claims/bundles.ts';
import type { FoundDate } from '../dates/dates.ts';
import type { Event, ReadSentence } from './events.ts';
import type { FoundPlace } from '../places/places.ts';
import type { Sentence, Token } from '../text/tokens.ts';

/** The narrowest place at which a sentence has something happen. */
export function eventPlace({ places, sentence: { head = 0 } }: ReadSentence, live: readonly Told[]): FoundPlace | undefined {
  const candidates = places.filter(({ isLocative }) => isLocative);
  const narrow = candidates.filter(({ isWide }) => !isWide);
  const least = Math.min(...candidates.map(({ width }) => width));
  const heading = narrow.find(({ last }) => last < head);
  if (heading) return heading;
  const at = narrow.filter(({ relation }) => relation === 'at');
  const chosen = nearestToAct(at, live) ?? at[0] ?? narrow[0];
  if (chosen) {
    // “the village of Beit Sawan, north of Khan Yabrin”: the one that is not measured from another.
    return chosen;
  }
  if (candidates[0]) return candidates.find(({ width }) => width === least);
  const others = places.filter(({ isAside, isRoute }) => !isAside && !isRoute);
  return live.length > 0 || others.length === 1 ? (others.find(({ isWide }) => !isWide) ?? others[0]) : undefined;
}

/** Of several places, one right behind a figure or an act, where the first stands far from all of them. */
function nearestToAct(places: readonly FoundPlace[], live: readonly Told[]): FoundPlace | undefined {
  const [first] = places;
  if (!first || places.length < 2 || live.length === 0) return undefined;
  const lead = Math.min(...live.map(({ first: at }) => at));
  // What stands before the figure tells where somebody spoke, mourned or went, if another place stands behind it.
  return first.last < lead && first.first > 3 ? places.find((place) => place.first > lead) : undefined;
}

const TOOK_PLACE =
  /\b(?:attacks?|blasts?|explosions?|incident|shooting|strikes?|bombing|raid|shelling|fighting|clash(?:es)?|ambush|it|killings?|assault)\b[^.;]{0,40}\b(?:took place|occurred|happened|went off|was carried out)\b/i;

/** What “took place” did so in what follows at once. */
function tookPlaceAt({ first }: FoundPlace, words: string, tokens: readonly Token[]): boolean {
  const match = TOOK_PLACE.exec(words);
  if (!match) return false;
  const end = tokens[0]!.start + match.index + match[0].length;
  return tokens[first]!.start >= end && tokens[first]!.start - end <= 60;
}

const LIES = /\b(?:is|are|was|were) (?:located|situated)\b|\blies (?:in|near)\b/i;

/** “The office is located in …”: where what was told stands. */
export function tellsSite(words: string): boolean {
  return LIES.test(words) || TOOK_PLACE.test(words);
}

/** “It went off in a market”: where something was that is being told. */
export function tellsWhere(words: string): boolean {
  return TOOK_PLACE.test(words);
}

/** Whether a place that is told later is the better one: narrower, or where a sentence says that it “took place”. */
export function isBetterPlace(place: FoundPlace, current: FoundPlace, { words, sentence: { tokens }, told }: ReadSentence): boolean {
  if (told.length > 0 && told.every(({ isBackground }) => isBackground)) return false;
  const before = tokens.slice(Math.max(0, place.first - 14), place.first).map(({ lower }) => lower);
  // “in the wake of the bombing in Netanya”: that is another one.
  if (/\b(?:after|following|wake of|since|aftermath of|weeks? after|similar to|response to|retaliation for)\b/.test(before.join(' ')))
    return false;
  if (place.isDistant && !current.isDistant) return false;
  if (isQuarterOf(place, current, tokens)) return true;
  if (place.isWide || !place.isLocative) return place.width < current.width && current.isWide;
  // “near Hadira”, then “on the outskirts of Marrun camp”.
  if (current.behind === 'near' && place.behind !== 'near' && place.kind !== undefined) return true;
  if (current.isWide || (current.isDistant && !place.isDistant)) return true;
  return place.relation === 'at' && tookPlaceAt(place, words, tokens);
}

/** “in the Bab Zayt district of the city”, “in Hadira’s Bab Zayt neighbourhood”: a part of the place that was told before. */
export function isQuarterOf(
  { first, last, isLocative, isWide, isAside }: FoundPlace,
  current: FoundPlace,
  tokens: readonly Token[],
): boolean {
  if (!isLocative || isWide || isAside || current.isWide) return false;
  const behind = tokens.slice(last + 1, last + 6).map(({ lower }) => lower);
  if (!QUARTER.test(behind[0] ?? '')) return false;
  const own = new Set(current.name.toLowerCase().split(/\s+/));
  if (behind[1] === 'of' && (/^(?:city|town|capital)$/.test(behind[behind[2] === 'the' ? 3 : 2] ?? '') || own.has(behind[2] ?? '')))
    return true;
  return /^['’]s$/.test(tokens[first - 1]?.lower ?? '') && own.has(tokens[first - 2]?.lower ?? '');
}

export const QUARTER = /^(?:districts?|neighbou?rhoods?|quarters?|areas?|suburbs?|sections?|part|sector|ward)$/;

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
  if (
    distance &&
    !isMainBehind(sentence, distance, own) &&
    (!own || isDoneBehind(sentence, distance) || isDoneBetween(sentence, own, distance))
  ) {
    const told = distance.isBack ? (own ?? days.findLast(({ offset, first }) => offset === undefined && first < distance.first)) : own;
    const base = told ?? (distance.isBack ? before : null);
    if (base) return { found: distance, sentence, ...earlier(base, distance.offset!) };
    if (distance.isBack && !own) return { found: distance, sentence, from: null, to: null };
  }
  return own && { found: own, sentence, from: own.from, to: own.to };
}

/** “since Monday”, “until Friday”: no day on which something was done. */
function isBound({ tokens }: Sentence, { first }: FoundDate): boolean {
  const before = tokens.slice(Math.max(0, first - 12), first).map(({ lower }) => lower);
  // “in response to Thursday’s strikes”: that was another act.
  if (/\bin (?:response|retaliation|revenge|reaction) (?:to|for)\b/.test(before.join(' '))) return true;
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
  return happened ?? dayBehindAct(days, tokens) ?? days[0];
}

/** “Mourners met on Thursday to bury three who were shot on Tuesday”: the day behind the act, where the first has none before it. */
function dayBehindAct([first, ...others]: readonly FoundDate[], tokens: readonly Token[]): FoundDate | undefined {
  if (!first || others.length === 0) return undefined;
  const words = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  const isOfAct = (date: FoundDate): boolean => isPossessiveOfAct(date, tokens);
  if (isOfAct(first)) return undefined;
  const own = others.find(isOfAct);
  if (own && !isAct(words(first.last + 1, own.first))) return own;
  const isFronted = first.first <= 2 || /^[,;]$/.test(tokens[first.first - 2]?.text ?? '');
  if (isFronted || HARM.test(words(0, first.first)) || isAct(words(0, first.first))) return undefined;
  return others.find((date, index) => {
    const between = words((others[index - 1] ?? first).last + 1, date.first);
    return HARM.test(between) && /\b(?:who|which|that|when|where|after|of|killed|to)\b/.test(between);
  });
}

const HARM = /\b(?:killed|died|wounded|injured|shot|slain|murdered|exploded|blew up|went off|bombed|shelled|struck|attacked)\b/i;

/** “Tuesday’s attack”. */
function isPossessiveOfAct({ last }: FoundDate, tokens: readonly Token[]): boolean {
  const behind = tokens.slice(last + 1, last + 5).map(({ lower }) => lower);
  return /^['’]s$/.test(behind[0] ?? '') && behind.slice(1).some((word) => HAPPENING.test(word));
}

/** The last resolved day that a sentence names, told or done. */
export function lastDate({ dates, sentence }: ReadSentence): EventDate | undefined {
  const found = dates.findLast(({ kind, from, offset }) => kind === 'days' && from !== null && offset === undefined);
  return found && { found, sentence, from: found.from, to: found.to };
}

const ATTACK_BEGAN =
  /\b(?:attacks?|assault|siege|blasts?|explosions?|shooting|strikes?|bombings?|raids?|shelling|clash(?:es)?|ambush|killings?|massacre|incident)\b[^.;]{0,50}\b(?:took place|occurred|happened|began|started|broke out)\b/i;
const HAPPENING =
  /^(?:attacks?|assault|siege|blasts?|explosions?|shootings?|(?:air)?strikes?|bombings?|raids?|shelling|clash(?:es)?|ambush|killings?|massacre|violence)$/;

/** “Friday’s attack”, “the assault began on Friday”: said of the day itself, it stands above a day that stood by another verb. */
export function isBetterDate(date: EventDate, current: EventDate, { words, sentence: { tokens } }: ReadSentence): boolean {
  if (date.from === null || current.from === null || Math.abs(daysBetween(date.from, current.from)) > 3) return false;
  const behind = tokens.slice(date.found.last + 1, date.found.last + 5).map(({ lower }) => lower);
  const isPossessive = /^['’]s$/.test(behind[0] ?? '') && behind.slice(1).some((word) => HAPPENING.test(word));
  const own = current.sentence.tokens[current.found.last + 1]?.lower ?? '';
  // “victims of Thursday’s bombings”, told beside what was done on Friday, is another one.
  const isOther = tokens
    .slice(Math.max(0, date.found.first - 8), date.found.first)
    .some(({ lower }) => /^(?:after|following|since|victims|funerals?|mourn\w*|response|retaliation|avenge|revenge)$/.test(lower));
  return (isPossessive && !isOther && !/^['’]s$/.test(own)) || (ATTACK_BEGAN.test(words) && !ATTACK_BEGAN.test(wordsOf(current.sentence)));
}

function wordsOf({ tokens }: Sentence): string {
  return tokens.map(({ text }) => text).join(' ');
}

/** “Two days after a raid on the town, gunmen on Friday attacked …”: the day of the main clause, with an act of its own, stands behind it. */
function isMainBehind({ tokens }: Sentence, { last }: FoundDate, own: FoundDate | undefined): boolean {
  if (!own || own.first <= last || !tokens.slice(last + 1, own.first).some(({ lower }) => lower === ',')) return false;
  return isAct(
    tokens
      .slice(own.last + 1)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** “on Tuesday, a day after a strike hit the town”: what was done stands behind the distance only. */
function isDoneBehind({ tokens }: Sentence, { first, last }: FoundDate): boolean {
  const words = (part: readonly Token[]): string => part.map(({ text }) => text).join(' ');
  return isAct(words(tokens.slice(last + 1))) && !isAct(words(tokens.slice(0, first)));
}

/** “died on Saturday after a shell hit the house the day before”: what was done stands between the two. */
function isDoneBetween({ tokens }: Sentence, own: FoundDate, { first, isBack }: FoundDate): boolean {
  const words = (part: readonly Token[]): string => part.map(({ text }) => text).join(' ');
  const between = words(tokens.slice(own.last + 1, first));
  return isBack === true && own.last < first && /\b(?:after|when)\b/.test(between) && !isAct(words(tokens.slice(0, own.first)));
}

function earlier({ from, to }: { from: string | null; to: string | null }, days: number): { from: string | null; to: string | null } {
  return { from: from && addDays(from, -days), to: to && addDays(to, -days) };
}

/**
 * Dates of incidents whose own sentences name none: told in one breath with the one before (“meanwhile”, “also”), they are of its day;
 * what is known from a report of the day only (“police said on Monday”) is of that day.
 */
export function withInheritedDates(events: readonly Event[], all: readonly ReadSentence[], published: string | null): Event[] {
  const summary = events.find(({ isSummary }) => isSummary === true);
  for (const [index, event] of events.entries()) {
    if (event.date) continue;
    const before = events[index - 1];
    const first = event.sentences[0]!;
    const opening = openingOf(first, all);
    const named = all.find(
      (read) => event.place && read.dates.length > 0 && read.places.some((place) => areOnePlace(place, event.place!.found)),
    );
    const date = [opening, named, published === null || event.isDoubtful ? undefined : leadBefore(first, all)]
      .flatMap((read) => (read && eventDate(read, null)) ?? [])
      .find(({ from }) => from !== null && (published === null || from >= addDays(published, -21)));
    if (date) event.date = date;
    else if (before && dateInOneBreath(first, before)) event.date = before.date;
    else if (summary?.date) event.date = summary.date;
    else if (published !== null)
      event.date = (events.length === 1 ? onlyDayBefore(first, all, published) : null) ?? reportedDate(event, published);
  }
  return [...events];
}

/** A feature tells of the day first and of the harm later: the only day of the two weeks before that it has named by then. */
function onlyDayBefore({ sentence }: ReadSentence, all: readonly ReadSentence[], published: string): EventDate | null {
  const found = all
    .filter((read) => read.sentence.index < sentence.index)
    .flatMap((read) => {
      const date = eventDate(read, null);
      return date?.from && date.from >= addDays(published, -14) ? [date] : [];
    });
  return found.length > 0 && found.every(({ from, to }) => from === found[0]!.from && to === found[0]!.to) ? found[0]! : null;
}

/** What is told in one breath with what stands before it (“meanwhile”, “also”) is of its day. */
export function dateInOneBreath({ words }: ReadSentence, before: Event | undefined): EventDate | null {
  const date = before?.date;
  return date?.from && date.from === date.to && IN_ONE_BREATH.test(words) ? date : null;
}

/** The sentence shortly before that says that several attacks were done on a day. */
export function openingOf({ sentence: { index } }: ReadSentence, all: readonly ReadSentence[]): ReadSentence | undefined {
  return all
    .slice(Math.max(0, index - 3), index)
    .findLast(({ words, dates }) => SEVERAL.test(words) && dates.some(({ kind }) => kind === 'days'));
}

/** At the head of an article, the sentence right before the first that tells of the incident. */
function leadBefore({ sentence: { index } }: ReadSentence, all: readonly ReadSentence[]): ReadSentence | undefined {
  return index > 0 && index <= 3 ? all.slice(Math.max(0, index - 2), index).findLast((read) => eventDate(read, null)?.from) : undefined;
}

/** “Tuesday also saw three other attacks”: what follows tells of them one by one. */
const SEVERAL =
  /\b(?:two|three|four|five|six|several|other|separate|more|further|various|multiple) (?:(?:other|more|separate|similar|further|such|deadly) )?(?:attacks|incidents|strikes|air ?strikes|raids|bombings|blasts|explosions|shootings|clashes|assaults|places|posts|towns|villages|cities|districts|provinces|locations|sites|neighbou?rhoods|areas)\b/i;

const IN_ONE_BREATH =
  /^\W*(?:meanwhile|separately|elsewhere|also|another|similarly|simultaneously|in (?:a |an )?(?:separate|another|other|similar|further)|on the same|at the same time|hours (?:later|earlier)|shortly (?:after|before))\b|\b(?:(?:the )?same (?:day|morning|evening|night)|meanwhile|also|another)\b/i;

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
