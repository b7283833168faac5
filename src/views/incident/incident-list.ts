import type { Archive, Incident } from '../../archive.ts';
import { formatDay } from '../../domain/partial-date.ts';
import { formatNumber } from '../../domain/toll.ts';
import { incidentWords } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/locale.ts';
import { incidentLine, type IncidentLine } from './incident-line.ts';

/** The incidents of one year, newest first. */
export interface IncidentYear {
  year: string;
  count: string;
  incidents: IncidentLine[];
}

/** Everything that the list of incidents shows. */
export interface IncidentListView {
  locale: Locale;
  cutOff: string;
  count: string;
  years: IncidentYear[];
  /** Listed apart and in no sum. */
  unconfirmed: IncidentLine[];
}

/** Every incident by year, newest first; an incident that straddles two years stands under the first day on which it may lie. */
export function incidentListView(archive: Archive, locale: Locale = 'en'): IncidentListView {
  const lines = (incidents: readonly Incident[]) => [...incidents].reverse().map((incident) => incidentLine(archive, incident, locale));
  const years = [...new Set(archive.incidents.map(yearOf))].sort().reverse();
  return {
    locale,
    cutOff: formatDay(archive.cutOff, locale),
    count: countText(archive.incidents.length, locale),
    years: years.map((year) => {
      const incidents = archive.incidents.filter((incident) => yearOf(incident) === year);
      return { year, count: countText(incidents.length, locale), incidents: lines(incidents) };
    }),
    unconfirmed: lines(archive.unconfirmed),
  };
}

function yearOf(incident: Incident): string {
  return incident.date.from.slice(0, 4);
}

function countText(n: number, locale: Locale): string {
  return incidentWords[locale].listCount(n, formatNumber(n, locale));
}
