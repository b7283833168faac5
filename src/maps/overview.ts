import { boxOf, placeLabel, rounded, type Box, type Label } from './labels.ts';
import { baseMapUrl } from './locator.ts';
import { nameIn, nameOn, type MapPlace } from './map-place.ts';
import { markOf, type Mark, type MarkShape } from './mark.ts';
import { neighboursOf } from './neighbours.ts';
import { FRAME, regionOf, tenth, type Region } from './region.ts';
import { scaleBar } from './scale-bar.ts';
import { dotBox, townsOf, type Town } from './towns.ts';

/** A region with all of a selection that lies in it. Plain values: numbers are units of the map, words are the page's. */
export interface OverviewView {
  /** The id of its place record. */
  region: string;
  name: string;
  base: string;
  width: number;
  height: number;
  /** Areas first, so that a ring is never under one. */
  marks: MarkShape[];
  /** Where a label has no room, the name stands in the list under the map only. */
  labels: Label[];
  /** Every place that is marked, with how often it was given. */
  places: { name: string; count: number }[];
  towns: Town[];
  neighbours: Label[];
  scale: { kilometres: number; x: number; y: number };
}

interface Marked {
  mark: Mark;
  place: MapPlace;
  count: number;
}

const ORDER: Readonly<Record<MarkShape['kind'], number>> = { shape: 0, circle: 1, ring: 2 };

/** A map for each region that any of the places lies in, most often given first; `ids` may name a place more than once. */
export function overviewsOf(places: readonly MapPlace[], ids: readonly string[], locale: 'en' | 'ar'): OverviewView[] {
  const index = new Map(places.map((place) => [place.id, place]));
  const regions = new Map<string, { region: Region; marked: Map<string, Marked> }>();
  for (const id of ids) {
    const place = index.get(id);
    const region = place && regionOf(place, index);
    const mark = region && markOf(place, region, index);
    if (!mark) continue;
    const known = regions.get(region.id) ?? { region, marked: new Map<string, Marked>() };
    regions.set(region.id, known);
    const before = known.marked.get(id);
    known.marked.set(id, { mark, place, count: (before?.count ?? 0) + 1 });
  }
  const given = ({ marked }: { marked: Map<string, Marked> }): number => [...marked.values()].reduce((sum, { count }) => sum + count, 0);
  return [...regions.values()]
    .sort((a, b) => given(b) - given(a) || (a.region.id < b.region.id ? -1 : 1))
    .map(({ region, marked }) => drawOverview(region, [...marked.values()], places, locale));
}

function drawOverview(region: Region, marked: readonly Marked[], places: readonly MapPlace[], locale: 'en' | 'ar'): OverviewView {
  const bar = scaleBar(region);
  const sorted = [...marked].sort((a, b) => ORDER[a.mark.shape.kind] - ORDER[b.mark.shape.kind] || (a.place.id < b.place.id ? -1 : 1));
  const taken: Box[] = [{ left: bar.x - 14, right: FRAME.width, top: bar.y - 22, bottom: FRAME.height }];
  // An area may lie under a label; the small ones may not.
  taken.push(...sorted.filter(({ mark }) => mark.shape.kind === 'ring').map(({ mark }) => mark.box));
  const labels: Label[] = [];
  // From the smallest to the largest: the label of a whole region finds room last.
  for (const { mark, place } of [...sorted].reverse()) {
    const placed = placeLabel(nameOn(place, locale), mark.box, taken, ['after', 'before', 'below', 'above']);
    if (!placed) continue;
    taken.push(placed.box);
    labels.push(rounded(placed.label));
  }
  const covers = (point: [number, number]): boolean => marked.some(({ mark }) => mark.shape.kind !== 'shape' && mark.covers(point));
  const towns = townsOf(region, { covers }, places, locale, taken).filter(({ label }) => !labels.some(({ text }) => text === label.text));
  return {
    region: region.id,
    name: nameIn(region.place, locale),
    base: baseMapUrl(region.id),
    ...FRAME,
    marks: sorted.map(({ mark }) => mark.shape),
    labels,
    places: sorted.map(({ place, count }) => ({ name: nameIn(place, locale), count })),
    towns,
    neighbours: neighboursOf(region, locale, [...taken, ...towns.map(({ label }) => boxOf(label)), ...towns.map(dotBox)]),
    scale: { kilometres: bar.kilometres, x: tenth(bar.x + bar.width / 2), y: bar.y - 8 },
  };
}
