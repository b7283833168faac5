import type { APIRoute } from 'astro';
import { fullAddress } from '../../components/site/address.ts';
import { getArchive } from '../../corpus.ts';
import { exportGeoJson } from '../../exports/geojson.ts';
import { jsonOf } from '../../exports/json.ts';

/** The reviewed incidents for a map. */
export const GET: APIRoute = async () =>
  new Response(jsonOf(exportGeoJson(await getArchive(), fullAddress)), {
    headers: { 'Content-Type': 'application/geo+json; charset=utf-8' },
  });
