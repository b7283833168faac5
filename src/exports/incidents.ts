import type { Archive, Incident } from '../archive.ts';
import { acledTimePrecision, ucdpDatePrecision, type PartialDate } from '../domain/partial-date.ts';
import { acledGeoPrecision, positionedAs, ucdpWherePrecision } from '../domain/place.ts';
import { claimStates } from '../domain/toll.ts';
import type { Reading } from '../domain/reading.ts';
import type { Claim } from '../schemas/incident.ts';
import { reportIdsOf } from '../views/incident/incident-reports.ts';
import { incidentTitle } from '../views/incident/incident-title.ts';
import { placesAround } from '../views/place/place-tree.ts';
import type { Address } from './address.ts';
import { claimFigures, exportedFigures, exportedQualifiers, type ExportedFigures, type Qualifiers } from './figures.ts';

/** A date with both ends; `precision` says how far to trust them. */
export interface ExportedDate {
  from: string;
  to: string;
  precision: PartialDate['precision'];
}

/** One paragraph of a report in which something was read. */
export interface ExportedReading {
  report: string;
  paragraph: number;
}

export interface ExportedClaim {
  /** The number of the claim in its record, from 1. */
  number: number;
  /** Who counted: an actor’s id, or `not-stated`. */
  by: string;
  in: ExportedReading[];
  via: string | null;
  asOf: string | null;
  scope: NonNullable<Claim['scope']>;
  killed: ExportedFigures | null;
  injured: ExportedFigures | null;
  /** True where the claim enters the displayed range. */
  current: boolean;
  /** Why it is shown and never counted; null where it is not excluded. */
  excluded: string | null;
  /** The number of the claim that this one replaces. */
  supersedes: number | null;
  derived: string | null;
  /** What the source says around the figure. */
  words: string | null;
  /** The archive’s own remark on the figure. */
  note: string | null;
}

/** One incident in `/data/incidents.json`: the published fields first, then codes for readers of UCDP and ACLED data. */
export interface ExportedIncident {
  id: string;
  url: string;
  title: string;
  status: Incident['status'];
  date: ExportedDate;
  place: { id: string; name: string; latitude: number | null; longitude: number | null; accuracy: string };
  eventType: string;
  subEventType: string;
  parties: { actor: string; role: string; attribution: string | null; accusedBy: string[]; ownPosition: string | null }[];
  killed: ExportedFigures;
  injured: ExportedFigures;
  claims: ExportedClaim[];
  grade: { toll: string; attribution: string };
  ceasefires: { id: string; violation: string; allegedBy: string[]; capacity: string; area: string }[];
  reports: string[];
  qualifiers: { killed: Qualifiers; injured: Qualifiers };
  placeRelation: string;
  means: string | null;
  ucdp: { date_prec: number; where_prec: number };
  acled: { time_precision: number; geo_precision: number };
}

/** `/data/incidents.json`: reviewed incidents, and apart from them those that await a second reader and enter no sum. */
export interface IncidentsExport {
  cutOff: string;
  licence: string;
  incidents: ExportedIncident[];
  unconfirmed: ExportedIncident[];
}

/** Every incident as data, in order of date. */
export function exportIncidents(archive: Archive, address: Address, licence: string): IncidentsExport {
  const rows = (incidents: readonly Incident[]) => incidents.map((incident) => exportIncident(archive, incident, address));
  return { cutOff: archive.cutOff, licence, incidents: rows(archive.incidents), unconfirmed: rows(archive.unconfirmed) };
}

/** One incident as data. */
export function exportIncident(archive: Archive, incident: Incident, address: Address): ExportedIncident {
  const place = archive.get('places', incident.place);
  const source = positionedAs(placesAround(archive, incident.place), incident.placeRelation);
  const { date } = incident;
  return {
    id: incident.id,
    url: address(incident.url),
    title: incidentTitle(incident, 'en'),
    status: incident.status,
    date: { from: date.from, to: date.to, precision: date.precision },
    place: {
      id: place.id,
      name: place.name.en,
      latitude: place.latitude ?? null,
      longitude: place.longitude ?? null,
      accuracy: source.accuracy,
    },
    eventType: incident.eventType,
    subEventType: incident.subEventType,
    parties: incident.parties.map(({ actor, role, attribution }) => ({
      actor,
      role,
      attribution: attribution?.status ?? null,
      accusedBy: attribution?.by ?? [],
      ownPosition: attribution?.own?.stance ?? null,
    })),
    killed: exportedFigures(incident, 'killed'),
    injured: exportedFigures(incident, 'injured'),
    claims: exportClaims(incident),
    grade: { toll: incident.grade.toll.level, attribution: incident.grade.attribution.level },
    ceasefires: (incident.ceasefires ?? []).map(({ ceasefire, violation, allegedBy, capacity, area }) => ({
      id: ceasefire,
      violation,
      allegedBy: allegedBy ?? [],
      capacity,
      area,
    })),
    reports: [...reportIdsOf(incident)],
    qualifiers: { killed: exportedQualifiers(incident, 'killed'), injured: exportedQualifiers(incident, 'injured') },
    placeRelation: incident.placeRelation,
    means: incident.means ?? null,
    ucdp: { date_prec: ucdpDatePrecision(date), where_prec: ucdpWherePrecision(source, source.relation) },
    acled: { time_precision: acledTimePrecision(date), geo_precision: acledGeoPrecision(source, source.relation) },
  };
}

/** Every claim of an incident as data, in the order of its record. */
export function exportClaims(incident: Incident): ExportedClaim[] {
  const states = claimStates(incident.claims);
  return (incident.claims ?? []).map((claim, index) => ({
    number: index + 1,
    by: claim.by,
    in: exportReadings(claim.in),
    via: claim.via ?? null,
    asOf: claim.asOf?.from ?? null,
    scope: claim.scope ?? 'all',
    killed: claimFigures(claim, 'killed'),
    injured: claimFigures(claim, 'injured'),
    current: states[index] === 'current',
    excluded: claim.excluded ?? null,
    supersedes: claim.supersedes ?? null,
    derived: claim.derived ?? null,
    words: claim.words ?? null,
    note: claim.note ?? null,
  }));
}

/** Readings as data: one entry a paragraph. */
export function exportReadings(readings: readonly Reading[]): ExportedReading[] {
  return readings.flatMap(({ report, paragraphs }) => paragraphs.map((paragraph) => ({ report, paragraph })));
}
