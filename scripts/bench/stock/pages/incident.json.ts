import type { APIRoute, GetStaticPaths } from 'astro';
import { fullAddress } from '../../components/site/address.ts';
import { getArchive } from '../../corpus.ts';
import { exportIncident, type ExportedIncident } from '../../exports/incidents.ts';
import { jsonOf } from '../../exports/json.ts';
import { digestOf } from '../../views/digest.ts';

/** Each incident as data. */
export const getStaticPaths = (async () => {
  const archive = await getArchive();
  return [...archive.incidents, ...archive.unconfirmed].map((incident) => {
    const row = exportIncident(archive, incident, fullAddress);
    return { params: { id: incident.id }, props: { row }, cacheKey: digestOf(row) };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ row: ExportedIncident }> = ({ props }) =>
  new Response(jsonOf(props.row), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
