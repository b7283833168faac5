import type { APIRoute } from 'astro';
import { fullAddress } from '../../components/site/address.ts';
import { getArchive } from '../../corpus.ts';
import { jsonOf } from '../../exports/json.ts';
import { exportPlaces } from '../../exports/records.ts';

/** All places as data. */
export const GET: APIRoute = async () =>
  new Response(jsonOf({ places: exportPlaces(await getArchive(), fullAddress) }), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
