import type { Archive, RecordOf } from '../archive.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { Reading } from '../domain/reading.ts';
import type { CollectionName } from '../schemas/index.ts';
import { incidentsByReport } from '../views/incident/incident-reports.ts';
import type { Address } from './address.ts';
import { exportReadings } from './incidents.ts';

/** A record as data: its fields as the schemas name them, with its id and the address of its page. */
export interface ExportedRecord {
  id: string;
  url: string;
  [field: string]: unknown;
}

/** What a record holds beside its fields, and what is of no use outside the archive. */
const LEFT_OUT = new Set(['body', 'digest', 'collection', 'allow', 'id', 'url']);

/** `/data/reports.json`: never a report’s text. Each names the incidents that rest on it. */
export function exportReports(archive: Archive, address: Address): ExportedRecord[] {
  return archive.reports.map((report) => ({
    ...exportRecord(report, address),
    incidents: (incidentsByReport(archive).get(report.id) ?? []).map(({ id }) => id),
  }));
}

/** `/data/actors.json`. */
export function exportActors(archive: Archive, address: Address): ExportedRecord[] {
  return archive.actors.map((actor) => exportRecord(actor, address));
}

/** `/data/ceasefires.json`: each with the incidents that are linked to it, and how a violation stands. */
export function exportCeasefires(archive: Archive, address: Address): ExportedRecord[] {
  return archive.ceasefires.map((ceasefire) => ({
    ...exportRecord(ceasefire, address),
    incidents: archive.incidents.flatMap(({ id, ceasefires }) =>
      (ceasefires ?? []).filter((link) => link.ceasefire === ceasefire.id).map(({ violation }) => ({ id, violation })),
    ),
  }));
}

/** `/data/places.json`. */
export function exportPlaces(archive: Archive, address: Address): ExportedRecord[] {
  return archive.places.map((place) => exportRecord(place, address));
}

function exportRecord(record: RecordOf<CollectionName>, address: Address): ExportedRecord {
  const fields = Object.entries(record).filter(([key]) => !LEFT_OUT.has(key));
  return { id: record.id, url: address(record.url), ...Object.fromEntries(fields.map(([key, value]) => [key, plain(value)])) };
}

/** Dates become both their ends with a precision, readings one entry a paragraph; everything else stays as the schema names it. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.every(isReading) ? exportReadings(value) : value.map(plain);
  if (isDate(value)) return { from: value.from, to: value.to, precision: value.precision };
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}

function isDate(value: unknown): value is PartialDate {
  return typeof value === 'object' && value !== null && 'edtf' in value;
}

function isReading(value: unknown): value is Reading {
  return typeof value === 'object' && value !== null && 'report' in value && 'paragraphs' in value;
}
