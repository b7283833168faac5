import { isApart } from './apart.ts';
import { withoutTotal } from './event-totals.ts';
import type { Told } from '../claims/bundles.ts';
import type { Event } from './events.ts';
import { hasLiveFigure } from './figures.ts';
import { countsSeveral, isRoundUp } from './round-ups.ts';

/** Without what is only added up: the figures of a round-up, of a country, of what nothing tells to be news. */
export function withoutSums(events: readonly Event[]): Event[] {
  return withoutRoundUp(withoutBareSums(withoutLeadSum(withoutTotal(events))));
}

/** “Killed 35 in separate attacks in Marrun and Sarmat”: where both have smaller figures below, the head’s is their sum, though they do not add up to it. */
function withoutLeadSum(events: readonly Event[]): Event[] {
  const [first] = events;
  const lead = first?.sentences.find(({ sentence, words, told }) => sentence.index < LEAD && told.some(isDead) && countsSeveral(words));
  if (!first || !lead) return [...events];
  const { index } = lead.sentence;
  const sum = Math.max(...lead.told.filter(isDead).map(({ count }) => count!.min!));
  const isPart = (one: Told): boolean => isDead(one) && one.sentence.index !== index && one.count!.min! < sum;
  if (events.filter(({ told }) => told.some(isPart)).length < 2) return [...events];
  const told = first.told.map((one) => (one.sentence.index === index ? { ...one, isBackground: true } : one));
  return events.map((event) => (event === first ? { ...event, told } : event));
}

function isDead({ harm, isBackground, count }: Told): boolean {
  return harm === 'killed' && !isBackground && (count?.min ?? 0) > 0;
}

/** Without the sum of a round-up, whose parts follow with places of their own. */
function withoutRoundUp(events: readonly Event[]): Event[] {
  const first = events.find(({ isSummary }) => isSummary === true) ?? events[0];
  const others = events.filter((event) => event !== first);
  const isOver =
    first?.isSummary === true || (first !== undefined && isRoundUp(first) && (first.place === null || first.place.found.isWide));
  // What was done on another day is no part of it.
  const parts = others.filter(
    ({ date }) => !date?.from || !first?.date?.from || first.date.from !== first.date.to || date.from === first.date.from,
  );
  if (first === undefined || parts.length < 2 || !(isOver || isBareHead(first, parts))) return [...events];
  for (const part of parts) part.date ??= first.date;
  others[0]!.told.unshift(...first.told.map((told) => ({ ...told, isBackground: true })));
  return others;
}

/** “A series of car bombs went off in Hadira”: the head of an article that counts nobody, and goes on quarter by quarter. */
function isBareHead(first: Event, parts: readonly Event[]): boolean {
  const isHead = !hasLiveFigure(first) && isRoundUp(first) && first.sentences.every(({ sentence }) => sentence.index < LEAD);
  return isHead && parts.every((part) => hasLiveFigure(part) && !isApart(part.sentences[0]!.words));
}

/** The head of an article that only adds up what follows is no incident beside its parts: they have its day where they name none. */
function withoutBareSums(events: readonly Event[]): Event[] {
  const bare = events.filter((event) => event.isSum === true && !hasLiveFigure(event) && event.sentences[0]!.sentence.index < LEAD);
  const parts = events.filter((event) => !bare.includes(event));
  if (bare.length === 0 || parts.filter(hasLiveFigure).length < 2) return [...events];
  const [first] = parts;
  first!.told.unshift(...bare.flatMap(({ told }) => told));
  for (const part of parts) part.date ??= bare[0]!.date;
  return parts;
}

// The sentences at the head of an article that say what it is about.
const LEAD = 3;
