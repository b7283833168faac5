import type { PlaceKind } from '../domain/place.ts';

/** What a map needs of a place record. */
export interface MapPlace {
  id: string;
  name: { en: string; ar?: string | undefined; short?: string | undefined };
  kind: PlaceKind;
  /** How exact the position is; decides whether a ring or a whole area is drawn. */
  accuracy: PlaceKind;
  within?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  /** Kilometres that the place reaches from its position. */
  radius?: number | undefined;
}

/** Longitude and latitude, in that order, where the record has them. */
export function positionOf(place: MapPlace): [number, number] | undefined {
  return place.longitude === undefined || place.latitude === undefined ? undefined : [place.longitude, place.latitude];
}

/** The place and everything around it, the country last. */
export function chainOf(place: MapPlace, places: ReadonlyMap<string, MapPlace>): MapPlace[] {
  const chain: MapPlace[] = [];
  for (let next: MapPlace | undefined = place; next && !chain.includes(next); next = next.within ? places.get(next.within) : undefined)
    chain.push(next);
  return chain;
}

/** The place's name in a language; the English one where it has no other. */
export function nameIn({ name }: MapPlace, locale: 'en' | 'ar'): string {
  return (locale === 'ar' && name.ar) || name.en;
}

/** The name for the narrow room of a map. */
export function nameOn(place: MapPlace, locale: 'en' | 'ar'): string {
  return locale === 'en' ? (place.name.short ?? place.name.en) : nameIn(place, locale);
}
