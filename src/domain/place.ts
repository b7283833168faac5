/** What a position needs of a place's record. */
export interface Position {
  latitude?: number | undefined;
  longitude?: number | undefined;
}

export type PlaceKind = 'neighbourhood' | 'village' | 'town' | 'city' | 'subdistrict' | 'district' | 'governorate' | 'region' | 'country';

export interface LocatedPlace extends Position {
  id: string;
  within?: string | undefined;
  accuracy: PlaceKind;
  radius?: number | undefined;
}

export type PlaceRelation = 'at' | 'near' | 'in-area';

const EARTH_RADIUS = 6371;

/** Kilometres between two positions along the surface; undefined where one has none. */
export function distanceKm(a: Position, b: Position): number | undefined {
  if (a.latitude === undefined || a.longitude === undefined || b.latitude === undefined || b.longitude === undefined) return undefined;
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const chord = Math.sin(north / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The ids of the places around a place, from the nearest out; stops at an unknown id or where the chain comes back on itself. */
export function ancestorsOf(id: string, places: ReadonlyMap<string, Pick<LocatedPlace, 'within'>>): string[] {
  const chain: string[] = [];
  let around = places.get(id)?.within;
  while (around !== undefined && around !== id && !chain.includes(around)) {
    chain.push(around);
    around = places.get(around)?.within;
  }
  return chain;
}

/** Says whether a place is another, or lies within it. */
export function isWithin(id: string, area: string, places: ReadonlyMap<string, Pick<LocatedPlace, 'within'>>): boolean {
  return id === area || ancestorsOf(id, places).includes(area);
}

/** The ids of a place and of all places within it, in the map's order. */
export function placesWithin(area: string, places: ReadonlyMap<string, Pick<LocatedPlace, 'within'>>): Set<string> {
  return new Set([...places.keys()].filter((id) => isWithin(id, area, places)));
}

/**
 * UCDP `where_prec`: 1 the exact place, 2 near it (about 25 km), 3 district, 4 governorate, 5 a region, 6 country. Its 7, international
 * waters or airspace, has no kind of place here.
 */
export function ucdpWherePrecision(place: Pick<LocatedPlace, 'accuracy'>, relation: PlaceRelation): 1 | 2 | 3 | 4 | 5 | 6 {
  switch (place.accuracy) {
    case 'neighbourhood':
    case 'village':
    case 'town':
    case 'city':
      return relation === 'at' ? 1 : 2;
    case 'subdistrict':
    case 'district':
      return 3;
    case 'governorate':
      return 4;
    case 'region':
      return 5;
    case 'country':
      return 6;
  }
}

/** ACLED `geo_precision`: 1 the exact place, 2 near it or in a small part of a region, 3 a larger region. */
export function acledGeoPrecision(place: Pick<LocatedPlace, 'accuracy'>, relation: PlaceRelation): 1 | 2 | 3 {
  const where = ucdpWherePrecision(place, relation);
  return where === 1 ? 1 : where <= 3 ? 2 : 3;
}

/** Where a position comes from, and how exactly it places an incident. */
export interface PositionSource<Place> {
  /** The place or the nearest around it that has a position; undefined where none has. */
  place: Place | undefined;
  accuracy: PlaceKind;
  /** How the incident stands to that place: somewhere in it, where it is not the incident's own. */
  relation: PlaceRelation;
}

/** The source of a position for something at the first of these places, each lying in the next: never more exact than who gives it. */
export function positionedAs<Place extends Position & Pick<LocatedPlace, 'accuracy'>>(
  chain: readonly Place[],
  relation: PlaceRelation,
): PositionSource<Place> {
  const place = chain.find(({ latitude, longitude }) => latitude !== undefined && longitude !== undefined);
  if (!place) return { place, accuracy: 'country', relation: 'in-area' };
  const own = chain[0]!;
  if (place === own) return { place, accuracy: own.accuracy, relation };
  const isCoarser = ucdpWherePrecision(own, 'in-area') > ucdpWherePrecision(place, 'in-area');
  return { place, accuracy: isCoarser ? own.accuracy : place.accuracy, relation: 'in-area' };
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
