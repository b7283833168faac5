import type { APIRoute } from 'astro';
import { fullAddress } from '../../components/site/address.ts';
import { getArchive } from '../../corpus.ts';
import { chronologyColumns } from '../../exports/chronology-columns.ts';
import { csvOf } from '../../exports/csv.ts';
import { chronologyData } from '../../views/ceasefire/chronology-table.ts';

/** Every incident linked to an agreement as a table: one row an incident and agreement. */
export const GET: APIRoute = async () => {
  const archive = await getArchive();
  const rows = chronologyData(archive, archive.ceasefires, fullAddress).flatMap(({ incidents }) => incidents);
  return new Response(csvOf(chronologyColumns, rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
};
