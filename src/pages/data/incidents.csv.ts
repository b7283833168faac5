import type { APIRoute } from 'astro';
import { fullAddress } from '../../components/site/address.ts';
import { getArchive } from '../../corpus.ts';
import { csvOf } from '../../exports/csv.ts';
import { incidentColumns } from '../../exports/incident-columns.ts';
import { exportIncidents } from '../../exports/incidents.ts';
import { site } from '../../site.ts';

/** The reviewed incidents as a table. */
export const GET: APIRoute = async () => {
  const { incidents } = exportIncidents(await getArchive(), fullAddress, site.licence.recordsUrl);
  return new Response(csvOf(incidentColumns, incidents), { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
};
