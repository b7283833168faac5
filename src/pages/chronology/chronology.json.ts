import type { APIRoute } from 'astro';
import { fullAddress } from '../../components/site/address.ts';
import { getArchive } from '../../corpus.ts';
import { jsonOf } from '../../exports/json.ts';
import { chronologyData } from '../../views/ceasefire/chronology-table.ts';

/** The chronology of every agreement as data. */
export const GET: APIRoute = async () => {
  const archive = await getArchive();
  const chronology = { cutOff: archive.cutOff, agreements: chronologyData(archive, archive.ceasefires, fullAddress) };
  return new Response(jsonOf(chronology), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
