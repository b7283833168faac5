import type { APIRoute } from 'astro';
import { fullAddress } from '../../components/site/address.ts';
import { getArchive } from '../../corpus.ts';
import { jsonOf } from '../../exports/json.ts';
import { exportCeasefires } from '../../exports/records.ts';

/** All ceasefires as data. */
export const GET: APIRoute = async () =>
  new Response(jsonOf({ ceasefires: exportCeasefires(await getArchive(), fullAddress) }), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
