import { monthsFrom } from './day.ts';
import { possibleDays, type PartialDate } from './partial-date.ts';
import { sumOver, type Group, type Measure, type TollIncident, type TollSum } from './toll.ts';

export interface DatedIncident extends TollIncident {
  date: PartialDate;
}

/** A month's row. A month without an incident has no ids and no range: a gap in the record, not zero. */
export interface MonthRow extends TollSum {
  /** `2021-06`; or `2021-06/2021-07` for incidents whose date may lie in either month, which stand in a row of their own. */
  month: string;
  incidents: string[];
}

/** A row of a sum by any key. */
export interface SumRow extends TollSum {
  key: string;
  incidents: string[];
}

/** One group over the months, from that of the first incident to that of the last. Each incident stands in exactly one row. */
export function monthSeries(incidents: readonly DatedIncident[], measure: Measure, group: Group): MonthRow[] {
  const rows = sumBy(incidents, ({ date }) => monthKey(date), measure, group);
  const present = new Map(rows.map((row) => [row.key, row]));
  const bounds = rows.flatMap(({ key }) => key.split('/')).sort();
  const months = rows.length === 0 ? [] : monthsFrom(bounds[0]!, bounds.at(-1)!);
  const keys = [...new Set([...months, ...present.keys()])].sort();
  return keys.map((month) => {
    const { incidents: ids, range, reported, notReported } = present.get(month) ?? { incidents: [], ...sumOver([], measure, group) };
    return { month, incidents: ids, range, reported, notReported };
  });
}

/**
 * One group summed by any key, rows in order of first appearance. An incident with several keys (two accused) stands in each of
 * their rows, and such rows are not to be added.
 */
export function sumBy<Incident extends TollIncident>(
  incidents: readonly Incident[],
  keyOf: (incident: Incident) => string | readonly string[],
  measure: Measure,
  group: Group,
): SumRow[] {
  const rows = new Map<string, Incident[]>();
  for (const incident of incidents) {
    const keys = keyOf(incident);
    for (const key of new Set(typeof keys === 'string' ? [keys] : keys)) rows.set(key, [...(rows.get(key) ?? []), incident]);
  }
  return [...rows].map(([key, members]) => ({ key, incidents: members.map(({ id }) => id), ...sumOver(members, measure, group) }));
}

/** The month of a date, or the first and last month (`2021-06/2021-07`) where it may lie in more than one. */
export function monthKey(date: PartialDate): string {
  const { from, to } = possibleDays(date);
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  return first === last ? first : `${first}/${last}`;
}
