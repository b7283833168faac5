import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../corpus.ts';
import { chartColumns } from '../../exports/chart-columns.ts';
import { csvOf } from '../../exports/csv.ts';
import { chartTable, type ChartTableRow } from '../../views/tolls/chart-table.ts';
import { digestOf } from '../../views/digest.ts';
import { TOLL_CHARTS, tollsView } from '../../views/tolls/tolls.ts';

/** The rows of each chart of the tolls page, from the same description as its drawing. */
export const getStaticPaths = (async () => {
  const { charts } = tollsView(await getArchive());
  return TOLL_CHARTS.map((chart) => {
    const rows = chartTable(charts[chart]);
    return { params: { chart }, props: { rows }, cacheKey: digestOf(rows) };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ rows: ChartTableRow[] }> = ({ props }) =>
  new Response(csvOf(chartColumns, props.rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
