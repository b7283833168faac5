type Kind = 'neighbourhood' | 'village' | 'town' | 'city' | 'subdistrict' | 'district' | 'governorate' | 'region' | 'country';

/** What a map needs of a place record. */
export interface MapPlace {
  id: string;
  name: { en: string; ar?: string | undefined; short?: string | undefined };
  kind: Kind;
  /** How exact the position is; decides whether a ring or a whole area is drawn. */
  accuracy: Kind;
  within?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  /** Kilometres that the place reaches from its position. */
  radius?: number | undefined;
}

/** Accuracies at which no point is known: the map hatches an area and puts nothing in it. */
const AREAS: readonly Kind[] = ['subdistrict', 'district', 'governorate', 'region', 'country'];

/** The kilometres a ring or an area reaches where the record does not say. Never under three: no map is closer than a village. */
const REACH: Record<Kind, number> = {
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
export function isArea(place: MapPlace): boolean {
  return AREAS.includes(place.accuracy);
}

/** The kilometres that the place's ring or area reaches from its position. */
export function reachOf(place: MapPlace): number {
  return Math.max(place.radius ?? REACH[place.accuracy], REACH.village);
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
