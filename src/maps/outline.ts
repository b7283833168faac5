import type { Shape } from './geography.ts';
import type { Region } from './region.ts';

export type Point = readonly [x: number, y: number];

/** The rings of a shape in units of a region's map, not cut at its frame. */
export function ringsOf({ geometry }: Shape, region: Region): Point[][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat().map((ring) => ring.map((position) => region.projection(position as [number, number]) as Point));
}

/** Whether a point lies inside rings, by the even-odd rule. */
export function contains(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [xi, yi] = ring[i]!;
      const [xj, yj] = ring[j]!;
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}
