import { isInside, placeLabel, rounded, type Box, type Label } from './labels.ts';
import { nameOn, positionOf, type MapPlace } from './map-place.ts';
import type { Mark } from './mark.ts';
import { FRAME, tenth, type Region } from './region.ts';

export interface Town {
  x: number;
  y: number;
  label: Label;
}

const MOST = 2;

/** Two towns to know the region by, never one that the mark covers: cities before towns, then the nearer to the middle. */
export function townsOf(
  region: Region,
  mark: Pick<Mark, 'covers'>,
  places: readonly MapPlace[],
  locale: 'en' | 'ar',
  taken: readonly Box[],
): Town[] {
  const occupied = [...taken];
  const towns: Town[] = [];
  for (const { place, x, y } of townsInFrame(region, places)) {
    if (towns.length === MOST) break;
    if (mark.covers([x, y])) continue;
    const dot = dotBox({ x, y });
    const placed = placeLabel(nameOn(place, locale), dot, occupied, ['after', 'before', 'above', 'below']);
    if (!placed) continue;
    occupied.push(placed.box, dot);
    towns.push({ x, y, label: rounded(placed.label) });
  }
  return towns;
}

/** The towns that could be shown, the best first. */
export function townsInFrame(region: Region, places: readonly MapPlace[]): { place: MapPlace; x: number; y: number }[] {
  return places
    .filter(({ kind, accuracy }) => (kind === 'city' || kind === 'town') && accuracy === kind)
    .flatMap((place) => {
      const position = positionOf(place);
      const point = position && region.projection(position);
      if (!point) return [];
      const [x, y] = [tenth(point[0]), tenth(point[1])];
      return isInside(dotBox({ x, y })) ? [{ place, x, y }] : [];
    })
    .sort((a, b) => rank(a) - rank(b) || (a.place.id < b.place.id ? -1 : 1));
}

/** The room that a town's dot takes. */
export function dotBox({ x, y }: { x: number; y: number }): Box {
  return { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 };
}

function rank({ place, x, y }: { place: MapPlace; x: number; y: number }): number {
  const distance = Math.hypot(x - FRAME.width / 2, y - FRAME.height / 2);
  return distance + (place.kind === 'city' ? 0 : FRAME.width);
}
