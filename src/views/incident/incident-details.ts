import type { Archive, Incident, Place } from '../../archive.ts';
import { describePrecision } from '../../domain/partial-date.ts';
import { positionedAs, type PositionSource } from '../../domain/place.ts';
import { isArea } from '../../domain/reach.ts';
import { codeWords } from '../../i18n/codes.ts';
import { incidentWords } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/locale.ts';
import { placeWords } from '../../i18n/places.ts';
import { dateText, type DateText } from '../record/date-text.ts';
import { citedIn, type Cited, type Letters } from './incident-reports.ts';
import { actorLink, nameOf, type NamedLink } from '../record/record-name.ts';
import { recordText, type RecordText } from '../record/record-text.ts';
import { sentenceCase } from '../../i18n/sentence-case.ts';
import { placesAround } from '../place/place-tree.ts';
import { timeText } from './time-text.ts';

/** When, where and what kind of event, each with how exactly it is known. */
export interface IncidentDetails {
  /** With the weekday: `Thursday 10 June 2021`. */
  date: DateText;
  time?: string;
  /** `exact to the day` */
  dateExactness: string;
  dateBasis?: RecordText;
  place: NamedLink;
  /** `near this place` */
  relation: string;
  /** `exact to the village` */
  placeExactness: string;
  placeNote?: RecordText;
  /** Null where none is recorded. */
  position: string | null;
  eventType: string;
  means?: string;
  strikes?: number;
  doubleTap: boolean;
  phases: { what: RecordText; time?: string; target?: RecordText }[];
  damage: Damage[];
}

/** One building or service that was hit, and who says so. */
export interface Damage {
  kind: RecordText;
  damage: string;
  by?: NamedLink;
  byWords?: RecordText;
  in: Cited[];
}

/** The details of an incident in a language. */
export function detailsOf(archive: Archive, incident: Incident, letters: Letters, locale: Locale): IncidentDetails {
  const words = incidentWords[locale];
  const codes = codeWords[locale];
  const place = archive.get('places', incident.place);
  const source = positionedAs(placesAround(archive, incident.place), incident.placeRelation);
  return {
    date: dateText(incident.date, locale, 'weekday'),
    ...(incident.time ? { time: timeText(incident.time, locale) } : {}),
    dateExactness: describePrecision(incident.date, locale),
    ...(incident.dateBasis ? { dateBasis: recordText(incident.dateBasis) } : {}),
    place: { id: place.id, name: nameOf(place, locale), url: place.url },
    relation: words.relations[incident.placeRelation],
    placeExactness: placeWords[locale].accuracies[source.accuracy],
    ...(incident.placeNote ? { placeNote: recordText(incident.placeNote) } : {}),
    position: positionText(place, source, locale),
    eventType: codes.event[incident.subEventType],
    ...(incident.means ? { means: sentenceCase(codes.means[incident.means]) } : {}),
    ...(incident.strikes === undefined ? {} : { strikes: incident.strikes }),
    doubleTap: incident.doubleTap === true,
    phases: [...(incident.phases ?? [])]
      .sort((a, b) => a.order - b.order)
      .map(({ what, time, target }) => ({
        what: recordText(what),
        ...(time ? { time: timeText(time, locale) } : {}),
        ...(target ? { target: recordText(target) } : {}),
      })),
    damage: (incident.infrastructure ?? []).map((building) => ({
      kind: recordText(building.kind),
      damage: codes.damage[building.damage],
      ...(building.by ? { by: actorLink(archive, building.by, locale) } : {}),
      ...(building.byWords ? { byWords: recordText(building.byWords) } : {}),
      in: citedIn(letters, building.in && [building.in], locale),
    })),
  };
}

function positionText(place: Place, source: PositionSource<Place>, locale: Locale): string | null {
  const { latitude, longitude } = source.place ?? {};
  if (latitude === undefined || longitude === undefined) return null;
  const words = incidentWords[locale];
  const position = words.positionAt(latitude.toFixed(2), longitude.toFixed(2));
  return source.place !== place || isArea(source) ? words.middleOfArea(position) : position;
}
