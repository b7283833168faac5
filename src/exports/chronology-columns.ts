import type { ChronologyRecord } from '../views/ceasefire/chronology-table.ts';
import type { Column } from './csv.ts';

/** The columns of a chronology as CSV: one row an incident and agreement. */
export const chronologyColumns: readonly Column<ChronologyRecord>[] = [
  { name: 'ceasefire', description: 'The id of the agreement.', of: (row) => row.ceasefire },
  { name: 'ceasefire_name', description: 'Its name in English.', of: (row) => row.ceasefireName },
  { name: 'incident', description: 'The id of the incident.', of: (row) => row.incident },
  { name: 'url', description: 'The page of the incident.', of: (row) => row.url },
  { name: 'title', description: 'What and where.', of: (row) => row.title },
  { name: 'date_from', description: 'The first day on which it may have happened.', of: (row) => row.dateFrom },
  { name: 'date_to', description: 'The last day on which it may have happened.', of: (row) => row.dateTo },
  { name: 'date_precision', description: '`day`, `within-6-days`, `week`, `month` or `year`.', of: (row) => row.datePrecision },
  { name: 'day', description: 'Days since the agreement took effect, which is day 0.', of: (row) => row.day },
  { name: 'last_day', description: 'The same for the last day on which it may have happened.', of: (row) => row.lastDay },
  { name: 'violation', description: 'How a violation stands; `context-only`: no source calls it one.', of: (row) => row.violation },
  { name: 'alleged_by', description: 'Ids of the actors who call it a violation.', of: (row) => list(row.allegedBy) },
  { name: 'alleged_by_words', description: 'Who calls it one, where no actor does.', of: (row) => row.allegedByWords },
  {
    name: 'capacity',
    description: 'The standing of the accused under the agreement; where they differ, one for each, in the order of `accused`.',
    of: (row) => row.capacity,
  },
  { name: 'area', description: 'Whether the agreement covers the place.', of: (row) => row.area },
  { name: 'clause', description: 'The clause said to be broken.', of: (row) => row.clause },
  { name: 'accused', description: 'Ids of the actors accused of the incident; empty where nobody is.', of: (row) => list(row.accused) },
  { name: 'accused_by', description: 'Ids of the actors who accuse them.', of: (row) => list(row.accusedBy) },
  {
    name: 'killed_min',
    description: 'The lowest figure of people killed. Empty: not reported, which is not 0.',
    of: (row) => row.killed?.min ?? null,
  },
  {
    name: 'killed_max',
    description: 'The highest figure. Empty beside a lowest one: nobody gives an upper end.',
    of: (row) => row.killed?.max ?? null,
  },
  {
    name: 'reports',
    description: 'Ids of the reports that call it a violation; of context only, of all that the incident rests on.',
    of: (row) => list(row.reports),
  },
];

function list(values: readonly string[]): string | null {
  return values.length > 0 ? values.join('; ') : null;
}
