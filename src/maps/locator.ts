import { boxOf, placeLabel, rounded, type Box, type Label } from './labels.ts';
import { chainOf, nameIn, nameOn, type MapPlace } from './map-place.ts';
import { markOf, type MarkShape } from './mark.ts';
import { neighboursOf } from './neighbours.ts';
import { FRAME, regionOf, tenth } from './region.ts';
import { scaleBar } from './scale-bar.ts';
import { dotBox, townsInFrame, townsOf, type Town } from './towns.ts';

/** What a page's locator shows over the base map of its region. Plain values: numbers are units of the map, words are the page's. */
export interface LocatorView {
  /** The address of the base map, from the site's root. */
  base: string;
  width: number;
  height: number;
  mark: MarkShape;
  /** That of what the mark stands for. */
  accuracy: MapPlace['accuracy'];
  /** Kilometres that a ring or a circle reaches. */
  kilometres: number | undefined;
  /** The place and what lies around it, the country last. */
  names: string[];
  label: Label | undefined;
  towns: Town[];
  neighbours: Label[];
  scale: { kilometres: number; x: number; y: number };
}

/** The address of a region's base map. */
export function baseMapUrl(region: string): string {
  return `/maps/${region}.svg`;
}

/** The locator of the place with this id; undefined where neither a position nor an outline is known for it or anything around it. */
export function locatorOf(places: readonly MapPlace[], id: string, locale: 'en' | 'ar'): LocatorView | undefined {
  const index = indexOf(places);
  const place = index.get(id);
  const region = place && regionOf(place, index);
  const mark = region && markOf(place, region, index);
  if (!mark) return undefined;
  const bar = scaleBar(region);
  const taken: Box[] = [{ left: bar.x - 14, right: FRAME.width, top: bar.y - 22, bottom: FRAME.height }];
  const dots = townsInFrame(region, places)
    .filter(({ x, y }) => !mark.covers([x, y]))
    .slice(0, 2)
    .map(dotBox);
  const name = mark.of === place ? nameOn(place, locale) : nameIn(mark.of, locale);
  const label = placeLabel(name, mark.box, [...taken, ...dots], ['below', 'above', 'after', 'before']);
  taken.push(mark.box, ...(label ? [label.box] : []));
  const towns = townsOf(region, mark, places, locale, taken);
  return {
    base: baseMapUrl(region.id),
    ...FRAME,
    mark: mark.shape,
    accuracy: mark.of.accuracy,
    kilometres: mark.kilometres,
    names: chainOf(place, index).map((around) => nameIn(around, locale)),
    label: label && rounded(label.label),
    towns,
    neighbours: neighboursOf(region, locale, [...taken, ...towns.map(({ label }) => boxOf(label)), ...towns.map(dotBox)]),
    scale: { kilometres: bar.kilometres, x: tenth(bar.x + bar.width / 2), y: bar.y - 8 },
  };
}

const indexes = new WeakMap<readonly MapPlace[], Map<string, MapPlace>>();
function indexOf(places: readonly MapPlace[]): Map<string, MapPlace> {
  const known = indexes.get(places) ?? new Map(places.map((place) => [place.id, place]));
  indexes.set(places, known);
  return known;
}
