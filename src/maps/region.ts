import { geoMercator, type GeoProjection } from 'd3-geo';
import { reachOf } from '../domain/reach.ts';
import { countryAt, governorateAt, type Position, type Shape } from './geography.ts';
import { chainOf, positionOf, type MapPlace } from './map-place.ts';

/** The size of every map, in its own units. */
export const FRAME = { width: 330, height: 322 } as const;

const EARTH_RADIUS = 6371;
const KILOMETRES_A_DEGREE = (Math.PI / 180) * EARTH_RADIUS;
/** The least that a map shows across, so that there is always something to know the place by. */
const LEAST_SPAN = 120;
/** How much of its surroundings a map shows on each side, as a share of the region's span. */
const MARGIN = 0.25;

/** A part of the world that has a base map: a governorate, or a country where nothing closer is known. */
export interface Region {
  /** The id of its place record. */
  id: string;
  place: MapPlace;
  /** The ISO 3166 number of its country, where the world's file has it. */
  country: string | undefined;
  /** Its outline, where a file of it is known. */
  shape: Shape | undefined;
  projection: GeoProjection;
  /** Units of the map in a kilometre, at its middle. */
  scale: number;
  southWest: Position;
  northEast: Position;
}

/** The region on whose map a place is shown; undefined where not even a position around it is known. */
export function regionOf(place: MapPlace, places: ReadonlyMap<string, MapPlace>): Region | undefined {
  const chain = chainOf(place, places);
  const governorate = place.accuracy === 'country' ? undefined : chain.find(({ kind }) => kind === 'governorate');
  const around = governorate ?? chain.find(({ kind }) => kind === 'country') ?? chain.at(-1)!;
  const known = regions.get(places) ?? new Map<string, Region | undefined>();
  regions.set(places, known);
  if (!known.has(around.id)) known.set(around.id, regionAround(around, places));
  return known.get(around.id);
}

const regions = new WeakMap<ReadonlyMap<string, MapPlace>, Map<string, Region | undefined>>();

function regionAround(around: MapPlace, places: ReadonlyMap<string, MapPlace>): Region | undefined {
  const position = chainOf(around, places)
    .map(positionOf)
    .find((candidate) => candidate !== undefined);
  const country = position && countryAt(position);
  const id = country?.id === undefined ? undefined : String(country.id);
  const own = positionOf(around);
  const shape = around.kind === 'country' ? country : around.kind === 'governorate' && id && own ? governorateAt(id, own) : undefined;
  const corners = shape ? cornersOf(shape) : cornersAround([...places.values()].filter((other) => chainOf(other, places).includes(around)));
  return corners && frame({ id: around.id, place: around, country: id, shape }, corners);
}

/** Every region that any of the places is shown on, by id. */
export function regionsOf(places: readonly MapPlace[]): Region[] {
  const index = new Map(places.map((place) => [place.id, place]));
  const regions = new Map<string, Region>();
  for (const place of places) {
    const region = regionOf(place, index);
    if (region) regions.set(region.id, region);
  }
  return [...regions.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function frame(region: Pick<Region, 'id' | 'place' | 'country' | 'shape'>, corners: [Position, Position]): Region {
  const { width, height } = FRAME;
  const [[west, south], [east, north]] = widen(corners);
  const outline = {
    type: 'MultiPoint',
    coordinates: [
      [west, south],
      [east, north],
    ],
  } as const;
  const projection = geoMercator()
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      outline as never,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const [left, bottom] = projection.invert!([0, height])!;
  const [right, top] = projection.invert!([width, 0])!;
  const scale = projection.scale() / EARTH_RADIUS / Math.cos((((bottom + top) / 2) * Math.PI) / 180);
  return { ...region, projection, scale, southWest: [left, bottom], northEast: [right, top] };
}

/** Rounds to a tenth of a unit: finer is not seen. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function cornersOf(shape: Shape): [Position, Position] {
  const polygons = shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates;
  return extent(polygons.flat(2) as unknown as Position[])!;
}

function cornersAround(places: readonly MapPlace[]): [Position, Position] | undefined {
  return extent(
    places.flatMap((place): Position[] => {
      const position = positionOf(place);
      if (!position) return [];
      const [longitude, latitude] = position;
      const high = place.kind === 'country' ? 0 : reachOf(place) / KILOMETRES_A_DEGREE;
      const wide = high / Math.cos((latitude * Math.PI) / 180);
      return [
        [longitude - wide, latitude - high],
        [longitude + wide, latitude + high],
      ];
    }),
  );
}

function extent(positions: readonly Position[]): [Position, Position] | undefined {
  if (positions.length === 0) return undefined;
  const [longitudes, latitudes] = [positions.map(([longitude]) => longitude), positions.map(([, latitude]) => latitude)];
  return [
    [min(longitudes), min(latitudes)],
    [max(longitudes), max(latitudes)],
  ];
}

function widen([[west, south], [east, north]]: [Position, Position]): [Position, Position] {
  const middle = (south + north) / 2;
  const least = LEAST_SPAN / KILOMETRES_A_DEGREE;
  const high = Math.max((north - south) * (0.5 + MARGIN), least / 2);
  const wide = Math.max((east - west) * (0.5 + MARGIN), least / 2 / Math.cos((middle * Math.PI) / 180));
  const centre = (west + east) / 2;
  return [
    [centre - wide, middle - high],
    [centre + wide, middle + high],
  ];
}

function min(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function max(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
