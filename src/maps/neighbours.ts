import { countryNames } from './country-names.ts';
import { countriesWithin } from './geography.ts';
import { boxOf, isInside, touches, widthOf, type Box, type Label } from './labels.ts';
import { contains, ringsOf, type Point } from './outline.ts';
import { FRAME, type Region } from './region.ts';

/** How far a name keeps from the borders of its country: they are drawn from a finer file than the one that is read here. */
const MARGIN = 5;
const STEP = 8;

/** The names of other countries, each where its name fits wholly inside its part of the map, as far from everything as can be. */
export function neighboursOf(region: Region, locale: 'en' | 'ar', taken: readonly Box[]): Label[] {
  const occupied = [...taken];
  const labels: Label[] = [];
  for (const candidates of candidatesOf(region, locale)) {
    const best = roomiest(candidates, occupied);
    if (!best) continue;
    occupied.push(best.box);
    labels.push(best.label);
  }
  return labels;
}

interface Candidate {
  label: Label;
  box: Box;
}

const known = new WeakMap<Region, Partial<Record<'en' | 'ar', Candidate[][]>>>();

/** For each neighbour, every place on the map where its name fits inside it. Found once a region: pages differ only in what is taken. */
function candidatesOf(region: Region, locale: 'en' | 'ar'): Candidate[][] {
  const found = known.get(region) ?? {};
  known.set(region, found);
  found[locale] ??= countriesWithin('50m', region.southWest, region.northEast)
    .filter(({ id }) => String(id) !== region.country)
    .flatMap((country) => {
      const text = countryNames[String(country.id)]?.[locale];
      return text === undefined ? [] : [positionsOf(text, ringsOf(country, region))];
    });
  return found[locale];
}

function positionsOf(text: string, rings: readonly (readonly Point[])[]): Candidate[] {
  const half = widthOf(text) / 2 + MARGIN;
  const candidates: Candidate[] = [];
  for (let y = 20; y < FRAME.height - 8; y += STEP) {
    for (let x = 10; x < FRAME.width; x += STEP) {
      const label: Label = { text, x, y, anchor: 'middle' };
      const box = boxOf(label);
      const edge = [-1, -0.5, 0, 0.5, 1].flatMap((share): Point[] =>
        [box.top - MARGIN, box.bottom + MARGIN].map((level) => [x + half * share, level]),
      );
      if (isInside(box) && edge.every((point) => contains(rings, point))) candidates.push({ label, box });
    }
  }
  return candidates;
}

function roomiest(candidates: readonly Candidate[], taken: readonly Box[]): Candidate | undefined {
  let best: { candidate: Candidate; room: number } | undefined;
  for (const candidate of candidates) {
    const { box } = candidate;
    if (taken.some((other) => touches(box, other))) continue;
    const room = Math.min(
      box.left,
      FRAME.width - box.right,
      box.top,
      FRAME.height - box.bottom,
      ...taken.map((other) => distance(box, other)),
    );
    if (!best || room > best.room) best = { candidate, room };
  }
  return best?.candidate;
}

function distance(a: Box, b: Box): number {
  const dx = Math.max(b.left - a.right, a.left - b.right, 0);
  const dy = Math.max(b.top - a.bottom, a.top - b.bottom, 0);
  return Math.hypot(dx, dy);
}
