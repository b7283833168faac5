import { compareText, type Archive, type Place } from '../../archive.ts';
import { formatDay } from '../../domain/partial-date.ts';
import { placeWords } from '../../i18n/places.ts';
import type { Locale } from '../../i18n/locale.ts';
import { placesAround } from './place-tree.ts';

export interface PlaceListView {
  cutOff: string;
  /** The outermost places, each with those inside it. */
  places: PlaceNode[];
}

export interface PlaceNode {
  id: string;
  url: string;
  name: { en: string; ar?: string };
  kind: string;
  /** Incidents placed here or within; unconfirmed ones are not among them. */
  incidents: number;
  inside: PlaceNode[];
}

/** Every place inside the place around it, by name. */
export function placeListView(archive: Archive, locale: Locale = 'en'): PlaceListView {
  const counts = countIncidents(archive);
  const published = new Set(archive.places.map(({ id }) => id));
  const inside = new Map<string, Place[]>();
  for (const place of archive.places) {
    const parent = place.within !== undefined && published.has(place.within) ? place.within : '';
    inside.set(parent, [...(inside.get(parent) ?? []), place]);
  }
  const nodesIn = (parent: string): PlaceNode[] =>
    [...(inside.get(parent) ?? [])]
      .sort((a, b) => compareText(a.name.en, b.name.en))
      .map((place) => ({
        id: place.id,
        url: place.url,
        name: { en: place.name.en, ...(place.name.ar === undefined ? {} : { ar: place.name.ar }) },
        kind: placeWords[locale].kinds[place.kind],
        incidents: counts.get(place.id) ?? 0,
        inside: nodesIn(place.id),
      }));
  return { cutOff: formatDay(archive.cutOff, locale), places: nodesIn('') };
}

function countIncidents(archive: Archive): Map<string, number> {
  const counts = new Map<string, number>();
  for (const incident of archive.incidents) {
    for (const { id } of placesAround(archive, incident.place)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
