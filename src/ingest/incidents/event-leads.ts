import type { Told } from '../claims/bundles.ts';
import type { Event } from './events.ts';

// The sentences at the head of an article that tell in short what follows at length.
const LEAD = 3;

/** Joins what the head of an article tells in short, without a place of its own, with the incident that tells the same figure at length. */
export function withLeadsJoined(events: readonly Event[]): Event[] {
  const joined = new Set<Event>();
  for (const lead of events.filter(isBrief)) {
    const told = deadIn(lead);
    const whole = events.find((event) => event !== lead && !isBrief(event) && !joined.has(event) && tellsAgain(event, lead, told));
    if (!whole) continue;
    joined.add(lead);
    whole.sentences.unshift(...lead.sentences);
    whole.date ??= lead.date;
  }
  return events.filter((event) => !joined.has(event));
}

function isBrief({ place, sentences, isSummary }: Event): boolean {
  return isSummary !== true && (place === null || place.found.isWide) && sentences.every(({ sentence }) => sentence.index < LEAD);
}

function deadIn({ told }: Event): number[] {
  return told.flatMap((one: Told) => (one.harm === 'killed' && !one.isBackground && one.count?.min ? [one.count.min] : []));
}

/** The same number of dead, or two that add up to it, on no other day. */
function tellsAgain(event: Event, lead: Event, [count]: readonly number[]): boolean {
  if (count === undefined) return false;
  const [a, b] = [event.date?.from, lead.date?.from];
  if (a && b && a !== b) return false;
  const own = deadIn(event);
  return own.includes(count) || own.some((one, index) => own.slice(index + 1).some((other) => one + other === count));
}
