import type { APIRoute } from 'astro';
import { getArchive } from '../../corpus.ts';
import { jsonOf } from '../../exports/json.ts';
import { exportSummary } from '../../exports/summary.ts';

/** The sums of the first page as data. */
export const GET: APIRoute = async () =>
  new Response(jsonOf(exportSummary(await getArchive())), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
