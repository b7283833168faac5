import { parsePartialDate, type PartialDate } from '../../src/domain/partial-date.ts';
import type { GoldClaim, GoldIncident } from './gold.ts';
import type { ReadClaim, ReadIncident } from './reading.ts';
import { hasSameMinima, isSameName, minimumOf, readMinimum } from './same.ts';
import { hasSameOrigin } from './same-origin.ts';

/** The days of a gold date. */
export function daysOf(edtf: string): PartialDate {
  const date = parsePartialDate(edtf);
  if (!date.ok) throw new Error(date.problem);
  return date.value;
}

/** Pairs incidents that agree most in day, place and toll; a lone incident on both sides is always a pair. */
export function alignIncidents(gold: readonly GoldIncident[], read: readonly ReadIncident[]): Pair<GoldIncident, ReadIncident>[] {
  const lone = gold.length === 1 && read.length === 1;
  return alignBest(gold, read, (a, b) => likeness(a, b) + (lone ? 1 : 0));
}

/** Pairs claims that agree most in figures, then in origin, then in scope; with no figure in common they are no pair. */
export function alignClaims(gold: readonly GoldClaim[], read: readonly ReadClaim[]): Pair<GoldClaim, ReadClaim>[] {
  return alignBest(gold, read, (a, b) => {
    const [killed, injured] = [minimumOf(a.killed), minimumOf(a.injured)];
    const figures =
      (hasSameMinima(a, b) ? 16 : 0) +
      (killed !== null && killed === readMinimum(b.killed) ? 8 : 0) +
      (injured !== null && injured === readMinimum(b.injured) ? 4 : 0);
    return figures === 0 ? 0 : figures + (hasSameOrigin(a, b) ? 2 : 0) + (a.scope === b.scope ? 1 : 0);
  });
}

export type Pair<A, B> = readonly [gold: A, read: B];

/** Takes the likeliest pair first, each side once; pairs of likeness 0 are none. */
function alignBest<A, B>(gold: readonly A[], read: readonly B[], like: (a: A, b: B) => number): Pair<A, B>[] {
  const candidates = gold
    .flatMap((a) => read.map((b) => ({ a, b, likeness: like(a, b) })))
    .filter(({ likeness }) => likeness > 0)
    .sort((x, y) => y.likeness - x.likeness);
  const pairs: Pair<A, B>[] = [];
  for (const { a, b } of candidates) {
    if (!pairs.some(([x, y]) => x === a || y === b)) pairs.push([a, b]);
  }
  return pairs;
}

function likeness(gold: GoldIncident, read: ReadIncident): number {
  const days = gold.date && daysOf(gold.date.edtf);
  const date = read.date;
  const isExact = days !== null && date !== null && days.from === date.from && days.to === date.to;
  const place = gold.place !== null && read.place !== null && isSameName(gold.place, read.place);
  const toll = gold.claims.some((a) => read.claims.some((b) => a.killed !== undefined && minimumOf(a.killed) === readMinimum(b.killed)));
  return (isExact ? 2 : 0) + (place ? 3 : 0) + (toll ? 3 : 0);
}
