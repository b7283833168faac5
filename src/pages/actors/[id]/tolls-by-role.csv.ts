import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../../corpus.ts';
import { chartColumns } from '../../../exports/chart-columns.ts';
import { csvOf } from '../../../exports/csv.ts';
import { actorView } from '../../../views/actor/actor.ts';
import { chartTable, type ChartTableRow } from '../../../views/tolls/chart-table.ts';
import { digestOf } from '../../../views/digest.ts';

/** The rows of each actor's chart. An actor that no incident names has none. */
export const getStaticPaths = (async () => {
  const archive = await getArchive();
  return archive.actors.flatMap((actor) => {
    const { chart } = actorView(archive, actor);
    if (!chart) return [];
    const rows = chartTable(chart);
    return [{ params: { id: actor.id }, props: { rows }, cacheKey: digestOf(rows) }];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ rows: ChartTableRow[] }> = ({ props }) =>
  new Response(csvOf(chartColumns, props.rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
