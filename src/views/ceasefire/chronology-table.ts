import type { Archive, Ceasefire, Incident } from '../../archive.ts';
import { accusedOf } from '../../domain/attribution.ts';
import { chronologyOf, type Entry, type QuietSpell } from '../../domain/chronology.ts';
import { resolveToll, type TollRange } from '../../domain/toll.ts';
import { reportsBehind } from '../incident/incident-reports.ts';
import { accusedStandings, differ } from './standings.ts';

/** One incident under one agreement, as data. */
export interface ChronologyRecord {
  ceasefire: string;
  ceasefireName: string;
  incident: string;
  url: string;
  title: string;
  dateFrom: string;
  dateTo: string;
  datePrecision: string;
  /** Days since the agreement took effect, for the first and the last day on which it may have been. */
  day: number;
  lastDay: number;
  violation: string;
  allegedBy: string[];
  allegedByWords: string | null;
  /** Of the accused; where they stand differently one for each, in their order. */
  capacity: string;
  area: string;
  clause: string | null;
  accused: string[];
  accusedBy: string[];
  /** null: not reported. */
  killed: Pick<TollRange, 'min' | 'max'> | null;
  reports: string[];
}

/** An agreement's chronology as data. */
export interface ChronologyData {
  ceasefire: string;
  name: string;
  url: string;
  effective: string;
  end: { how: string; from: string | null; to: string | null };
  violations: number;
  incidents: ChronologyRecord[];
  /** Every time between two recorded incidents, however short. Not a claim that nothing happened. */
  withoutRecordedIncident: QuietSpell[];
}

/** The chronology of each agreement as data; `address` makes a full address of a path on this site. */
export function chronologyData(archive: Archive, ceasefires: readonly Ceasefire[], address: (path: string) => string): ChronologyData[] {
  return ceasefires.map((ceasefire) => {
    const { entries, violations, quietSpells } = chronologyOf(ceasefire, archive.incidents, archive.cutOff);
    const { date, how } = ceasefire.end;
    return {
      ceasefire: ceasefire.id,
      name: ceasefire.name.en,
      url: address(ceasefire.url),
      effective: ceasefire.effective.from,
      end: { how, from: date?.from ?? null, to: date?.to ?? null },
      violations: violations.length,
      incidents: entries.map((entry) => recordOf(archive, ceasefire, entry, address)),
      withoutRecordedIncident: quietSpells,
    };
  });
}

function recordOf(
  archive: Archive,
  ceasefire: Ceasefire,
  { incident, link, day, lastDay }: Entry<Incident>,
  address: (path: string) => string,
): ChronologyRecord {
  const accused = accusedOf(incident);
  const standings = accusedStandings(archive, incident, link);
  const capacities = differ(standings) ? standings.map(({ capacity }) => capacity) : [standings[0]?.capacity ?? link.capacity];
  const readIn = link.in ?? [];
  const range = resolveToll(incident.claims, 'killed', 'total')?.range;
  return {
    ceasefire: ceasefire.id,
    ceasefireName: ceasefire.name.en,
    incident: incident.id,
    url: address(incident.url),
    title: incident.title,
    dateFrom: incident.date.from,
    dateTo: incident.date.to,
    datePrecision: incident.date.precision,
    day,
    lastDay,
    violation: link.violation,
    allegedBy: link.allegedBy ?? [],
    allegedByWords: link.allegedByWords ?? null,
    capacity: capacities.join('; '),
    area: link.area,
    clause: link.clause ?? null,
    accused: [...new Set(accused.map(({ actor }) => actor))],
    accusedBy: [...new Set(accused.flatMap(({ by }) => by))],
    killed: range ? { min: range.min, max: range.max } : null,
    reports: readIn.length > 0 ? [...new Set(readIn.map(({ report }) => report))] : reportsBehind([incident]),
  };
}
