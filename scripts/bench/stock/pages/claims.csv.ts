import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../../corpus.ts';
import { csvOf } from '../../../exports/csv.ts';
import { claimColumns } from '../../../exports/incident-columns.ts';
import { exportClaims, type ExportedClaim } from '../../../exports/incidents.ts';
import { digestOf } from '../../../views/digest.ts';

/** The claims of each incident as a table. */
export const getStaticPaths = (async () => {
  const archive = await getArchive();
  return [...archive.incidents, ...archive.unconfirmed].map((incident) => {
    const claims = exportClaims(incident);
    return { params: { id: incident.id }, props: { claims }, cacheKey: digestOf(claims) };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ claims: ExportedClaim[] }> = ({ props }) =>
  new Response(csvOf(claimColumns, props.claims), { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
