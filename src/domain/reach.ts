import type { LocatedPlace, PlaceKind } from './place.ts';

/** What a reach needs of a place's record. */
export type ReachingPlace = Pick<LocatedPlace, 'accuracy' | 'radius'>;

/** Accuracies at which no point is known: a map hatches an area and puts nothing in it. */
const AREAS: readonly PlaceKind[] = ['subdistrict', 'district', 'governorate', 'region', 'country'];

/** The kilometres a place reaches where the record does not say. Never under three: nothing here is closer than a village. */
const REACH: Record<PlaceKind, number> = {
  neighbourhood: 3,
  village: 3,
  town: 4,
  city: 6,
  subdistrict: 12,
  district: 25,
  region: 25,
  governorate: 60,
  country: 300,
};

/** Whether only an area is known, not where in it. */
export function isArea({ accuracy }: ReachingPlace): boolean {
  return AREAS.includes(accuracy);
}

/** The kilometres that a place reaches from its position. */
export function reachOf({ accuracy, radius }: ReachingPlace): number {
  return Math.max(radius ?? REACH[accuracy], REACH.village);
}
