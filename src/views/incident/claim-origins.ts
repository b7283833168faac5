import { countOf, currentClaims, type Measure } from '../../domain/toll.ts';
import type { Claim } from '../../schemas/incident.ts';

/** Indexes of the current claims that give a total, one for each origin that counted: what “two origins” means on a page. */
export function countedOrigins(claims: readonly Claim[], measure: Measure): number[] {
  return currentClaims(claims).filter((index) => countOf(claims[index]![measure], 'total') !== undefined);
}

/** How many reports those counts were read in: reports relay, origins count. */
export function relayingReports(claims: readonly Claim[], measure: Measure): number {
  return new Set(countedOrigins(claims, measure).flatMap((index) => claims[index]!.in.map(({ report }) => report))).size;
}
