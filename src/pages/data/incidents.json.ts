import type { APIRoute } from 'astro';
import { fullAddress } from '../../components/site/address.ts';
import { getArchive } from '../../corpus.ts';
import { exportIncidents } from '../../exports/incidents.ts';
import { jsonOf } from '../../exports/json.ts';
import { site } from '../../site.ts';

/** All incidents as data, those that are not confirmed apart. */
export const GET: APIRoute = async () =>
  new Response(jsonOf(exportIncidents(await getArchive(), fullAddress, site.licence.recordsUrl)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
