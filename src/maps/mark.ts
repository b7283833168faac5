import { geoPath } from 'd3-geo';
import { isArea, reachOf } from '../domain/reach.ts';
import type { Box } from './labels.ts';
import { chainOf, positionOf, type MapPlace } from './map-place.ts';
import { contains, ringsOf, type Point } from './outline.ts';
import { tenth, type Region } from './region.ts';
import { thinPath } from './thin-path.ts';

/** What stands for a place on its map. `shape` and `circle` are areas, hatched, without a point; a `ring` is as wide as the position is exact. */
export type MarkShape =
  | { kind: 'ring'; x: number; y: number; radius: number }
  | { kind: 'circle'; x: number; y: number; radius: number }
  | { kind: 'shape'; path: string };

export interface Mark {
  shape: MarkShape;
  /** What is drawn: the place, or the one around it whose position or outline stands for it. */
  of: MapPlace;
  /** Kilometres that a ring or a circle reaches. */
  kilometres: number | undefined;
  /** The room that its label stands beside. */
  box: Box;
  covers(point: Point): boolean;
}

/** The least radius that can be seen, in units of the map. */
const LEAST_RADIUS = 5;

/** The mark of a place; undefined where neither an outline nor a position of it or around it is known. */
export function markOf(place: MapPlace, region: Region, places: ReadonlyMap<string, MapPlace>): Mark | undefined {
  const whole = place.accuracy === region.place.kind || place.id === region.id;
  if (whole && region.shape) return outlineMark(region.shape, region);
  const positioned = chainOf(whole ? region.place : place, places).find((around) => positionOf(around) !== undefined);
  const point = positioned && region.projection(positionOf(positioned)!);
  if (!positioned || !point) return undefined;
  // Without a position of its own a place is somewhere in the one around it: never a ring there.
  const area = isArea(place) || positioned !== place;
  const kilometres = area ? Math.max(reachOf(place), reachOf(positioned)) : reachOf(place);
  const radius = tenth(Math.max(kilometres * region.scale, LEAST_RADIUS));
  const [x, y] = [tenth(point[0]), tenth(point[1])];
  return {
    of: positioned,
    shape: { kind: area ? 'circle' : 'ring', x, y, radius },
    kilometres,
    box: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
    covers: (other) => Math.hypot(other[0] - x, other[1] - y) <= radius + LEAST_RADIUS,
  };
}

function outlineMark(shape: NonNullable<Region['shape']>, region: Region): Mark {
  const path = geoPath(region.projection).digits(0);
  const [x, y] = path.centroid(shape);
  const rings = ringsOf(shape, region);
  return {
    of: region.place,
    shape: { kind: 'shape', path: thinPath(path(shape)!, 2) },
    kilometres: undefined,
    // The label of a whole region stands in its middle: beside it there is often no room.
    box: { left: x, right: x, top: y - 9, bottom: y - 9 },
    covers: (point) => contains(rings, point),
  };
}
