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

/** In what capacity an actor stands under an agreement; `unknown` where the record does not say. */
export function capacityOf(ceasefire: { parties: readonly { actor: string; capacity: Capacity }[] }, actor: string): Capacity {
  return ceasefire.parties.find((party) => party.actor === actor)?.capacity ?? 'unknown';
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
