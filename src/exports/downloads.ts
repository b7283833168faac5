import type { Archive, Incident } from '../archive.ts';
import type { Address } from './address.ts';
import { csvOf } from './csv.ts';
import { claimColumns } from './incident-columns.ts';
import { exportClaims, exportIncident } from './incidents.ts';
import { jsonOf } from './json.ts';

/** One file that stands beside a page. */
export interface Download {
  /** Its address on the site: `/incidents/2021-06-10-southern-idlib.json`. */
  path: string;
  contentType: string;
  text: () => string;
}

/** The files of every incident that has a page: itself as JSON, and its claims as a table. */
export function incidentDownloads(archive: Archive, address: Address): Download[] {
  return [...archive.incidents, ...archive.unconfirmed].flatMap((incident) => downloadsOf(archive, incident, address));
}

function downloadsOf(archive: Archive, incident: Incident, address: Address): Download[] {
  return [
    {
      path: incident.url.replace(/\/$/, '.json'),
      contentType: 'application/json; charset=utf-8',
      text: () => jsonOf(exportIncident(archive, incident, address)),
    },
    {
      path: `${incident.url}claims.csv`,
      contentType: 'text/csv; charset=utf-8; header=present',
      text: () => csvOf(claimColumns, exportClaims(incident)),
    },
  ];
}
