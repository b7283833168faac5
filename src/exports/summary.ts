import type { Archive } from '../archive.ts';
import { GROUPS, sumOver, type Group, type Measure } from '../domain/toll.ts';
import { reportsBehind } from '../views/incident/incident-reports.ts';

/** A sum: `min` is null where no incident reports the group; `max` where any does not, or leaves its upper end open. */
export interface ExportedSum {
  min: number | null;
  max: number | null;
  /** In how many incidents nobody reports the group. */
  notReported: number;
}

/** `/data/summary.json`: the figures of the first page. Groups overlap and are never to be added. */
export interface SummaryExport {
  cutOff: string;
  incidents: number;
  reports: number;
  killed: Record<Group, ExportedSum>;
  injured: Record<Group, ExportedSum>;
}

/** The sums over reviewed incidents. */
export function exportSummary(archive: Archive): SummaryExport {
  const { cutOff, incidents } = archive;
  return {
    cutOff,
    incidents: incidents.length,
    reports: reportsBehind(incidents).length,
    killed: sums(archive, 'killed'),
    injured: sums(archive, 'injured'),
  };
}

function sums(archive: Archive, measure: Measure): Record<Group, ExportedSum> {
  return Object.fromEntries(
    GROUPS.map((group) => {
      const { range, notReported } = sumOver(archive.incidents, measure, group);
      return [group, { min: range?.min ?? null, max: range?.max ?? null, notReported }];
    }),
  ) as Record<Group, ExportedSum>;
}
