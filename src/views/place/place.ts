import type { Archive, Place } from '../../archive.ts';
import { formatDay } from '../../domain/partial-date.ts';
import { positionedAs } from '../../domain/place.ts';
import { placeWords } from '../../i18n/places.ts';
import type { Locale } from '../../i18n/locale.ts';
import { locatorOf, type LocatorView } from '../../maps/locator.ts';
import { incidentLine, type IncidentLine } from '../incident/incident-line.ts';
import { isPlacedIn, placesAround } from './place-tree.ts';
import { proseOf, type PageProse } from '../record/page-prose.ts';
import { nameOf, type NamedLink } from '../record/record-name.ts';
import { headlineSums, type HeadlineSums } from '../tolls/toll-sums.ts';
import { updateEntries, type UpdateEntry } from '../record/update-entries.ts';

export interface PlaceView {
  id: string;
  url: string;
  cutOff: string;
  name: { en: string; ar?: string };
  variants: string[];
  kind: string;
  /** From the place right around it outwards. */
  within: NamedLink[];
  /** Those right inside it. */
  inside: (NamedLink & { kind: string })[];
  description: string;
  /** Undefined where neither a position nor an outline is known for it or anything around it. */
  locator?: LocatorView;
  pcode?: string;
  position?: string;
  /** How exact the position is, in words. */
  accuracy: string;
  radius?: string;
  prose: PageProse | null;
  incidents: IncidentLine[];
  /** Null where no incident is placed here or within: there is nothing to sum. */
  sums: HeadlineSums | null;
  references: { title: string; url?: string; for?: string }[];
  updates: UpdateEntry[];
}

/** Everything that a place's page shows. */
export function placeView(archive: Archive, place: Place, locale: Locale = 'en'): PlaceView {
  const words = placeWords[locale];
  const incidents = archive.incidents.filter((incident) => isPlacedIn(archive, incident, [place.id]));
  const locator = locatorOf(archive.places, place.id, locale);
  return {
    id: place.id,
    url: place.url,
    cutOff: formatDay(archive.cutOff, locale),
    name: { en: place.name.en, ...(place.name.ar === undefined ? {} : { ar: place.name.ar }) },
    variants: place.name.variants ?? [],
    kind: words.kinds[place.kind],
    within: placesAround(archive, place.id)
      .slice(1)
      .map((around) => ({ id: around.id, name: nameOf(around, locale), url: around.url })),
    inside: archive.places
      .filter((other) => other.within === place.id)
      .map((other) => ({ id: other.id, name: nameOf(other, locale), url: other.url, kind: words.kinds[other.kind] })),
    description: words.description(nameOf(place, locale), words.kinds[place.kind], incidents.length),
    ...(locator ? { locator } : {}),
    ...(place.pcode === undefined ? {} : { pcode: place.pcode }),
    ...(place.latitude === undefined || place.longitude === undefined
      ? {}
      : { position: words.positionAt(place.latitude, place.longitude) }),
    accuracy: words.accuracies[positionedAs(placesAround(archive, place.id), 'at').accuracy],
    ...(place.radius === undefined ? {} : { radius: words.radius(String(place.radius)) }),
    prose: proseOf(archive, place.body, locale),
    incidents: [...incidents].reverse().map((incident) => incidentLine(archive, incident, locale)),
    sums: incidents.length === 0 ? null : headlineSums(incidents, locale),
    references: place.references ?? [],
    updates: updateEntries(place, locale),
  };
}
