import { daysBetween } from './day.ts';
import { possibleDays, type PartialDate } from './partial-date.ts';

export type Capacity = 'signatory' | 'guarantor' | 'represented' | 'non-party' | 'excluded' | 'unknown';

/** What an agreement's term is made of. `effective` is one exact day. */
export interface CeasefireTerm {
  effective: PartialDate;
  end: { date?: PartialDate | undefined; how: 'expired' | 'replaced' | 'collapsed' | 'abandoned' | 'in-force-at-cutoff' | 'unknown' };
}

/** Says whether an agreement was in force on a date; `partly` where the date, or the end, is not known closely enough to say. */
export function isInForce(ceasefire: CeasefireTerm, date: PartialDate): 'yes' | 'no' | 'partly' {
  const { from, to } = possibleDays(date);
  const { start, certainUntil, possiblyUntil } = termOf(ceasefire);
  if (to < start || (possiblyUntil !== undefined && from > possiblyUntil)) return 'no';
  return from >= start && (certainUntil === undefined || to <= certainUntil) ? 'yes' : 'partly';
}

/** The agreements in force on a date, those that only may have been included; in their order. */
export function ceasefiresInForce<Ceasefire extends CeasefireTerm>(ceasefires: readonly Ceasefire[], date: PartialDate): Ceasefire[] {
  return ceasefires.filter((ceasefire) => isInForce(ceasefire, date) !== 'no');
}

/** Days from the day an agreement took effect (day 0) to a day, or to its end where that was earlier; 0 before it took effect. */
export function daysInForce(ceasefire: CeasefireTerm, day: string): number {
  const { start, certainUntil } = termOf(ceasefire);
  const last = certainUntil !== undefined && certainUntil < day ? certainUntil : day;
  return Math.max(0, daysBetween(start, last));
}

/** The days that an agreement had been in force on a date that may be imprecise. */
export interface DaySpan {
  /** Of the date's first day; undefined where the agreement had not taken effect by then. */
  first: number | undefined;
  /** Of the date's last day; the same as `first` for an exact date. */
  last: number;
}

/** The days in force on the first and on the last day of a date; undefined where all of it lies before the agreement took effect. */
export function daySpan(ceasefire: CeasefireTerm, { from, to }: Pick<PartialDate, 'from' | 'to'>): DaySpan | undefined {
  const { start } = termOf(ceasefire);
  if (to < start) return undefined;
  return { first: from < start ? undefined : daysInForce(ceasefire, from), last: daysInForce(ceasefire, to) };
}

/** In what capacity an actor stands under an agreement, and the party by which it does: itself, or one that it is part of. */
export interface Standing {
  actor: string;
  capacity: Capacity;
  party: string | undefined;
}

/** Who stands in what capacity, as far as a standing needs it. */
export interface PartiedCeasefire {
  parties: readonly { actor: string; capacity: Capacity }[];
}

/** What an actor is directly part of. */
export type PartOf = (actor: string) => readonly string[];

/**
 * An actor's standing under an agreement: its own, else that of the nearest party that it is part of. `unknown` where neither is
 * recorded, or where the nearest stand differently.
 */
export function standingOf({ parties }: PartiedCeasefire, actor: string, partOf: PartOf): Standing {
  const seen = new Set<string>();
  for (let level = [actor]; level.length > 0; level = [...new Set(level.flatMap(partOf))].filter((id) => !seen.has(id))) {
    for (const id of level) seen.add(id);
    const found = parties.filter((party) => level.includes(party.actor));
    if (found.length === 0) continue;
    const [{ capacity, actor: party }, ...others] = found as [(typeof found)[number], ...typeof found];
    return others.every((other) => other.capacity === capacity)
      ? { actor, capacity, party }
      : { actor, capacity: 'unknown', party: undefined };
  }
  return { actor, capacity: 'unknown', party: undefined };
}

/** The standing of each accused: derived from the agreement; what a link states where that says nothing of any of them. */
export function standingsOf(ceasefire: PartiedCeasefire, accused: readonly string[], stated: Capacity, partOf: PartOf): Standing[] {
  const derived = accused.map((actor) => standingOf(ceasefire, actor, partOf));
  return derived.some(({ party }) => party !== undefined) ? derived : derived.map((standing) => ({ ...standing, capacity: stated }));
}

/** The one capacity that all of these share; `unknown` where they differ or there is none. */
export function commonCapacity(standings: readonly Standing[]): Capacity {
  const capacities = new Set(standings.map(({ capacity }) => capacity));
  return capacities.size === 1 ? [...capacities][0]! : 'unknown';
}

/** The days of an agreement: from `start`, surely until `certainUntil`, perhaps until `possiblyUntil`; undefined is no end recorded. */
export function termOf({ effective, end }: CeasefireTerm): {
  start: string;
  certainUntil: string | undefined;
  possiblyUntil: string | undefined;
} {
  const start = effective.from;
  if (end.date) {
    const { from, to } = possibleDays(end.date);
    return { start, certainUntil: from, possiblyUntil: to };
  }
  const noEndRecorded = end.how === 'in-force-at-cutoff' || end.how === 'unknown';
  return { start, certainUntil: noEndRecorded ? undefined : start, possiblyUntil: undefined };
}
