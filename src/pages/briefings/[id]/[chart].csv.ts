import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../../corpus.ts';
import { chartColumns } from '../../../exports/chart-columns.ts';
import { csvOf } from '../../../exports/csv.ts';
import { briefingView } from '../../../views/briefing/briefing.ts';
import { chartTable, type ChartTableRow } from '../../../views/tolls/chart-table.ts';
import { digestOf } from '../../../views/digest.ts';

/** The rows of each chart of each briefing. */
export const getStaticPaths = (async () => {
  const archive = await getArchive();
  return archive.briefings.flatMap((briefing) =>
    Object.values(briefingView(archive, briefing).charts).map((chart) => {
      const rows = chartTable(chart);
      return { params: { id: briefing.id, chart: chart.id }, props: { rows }, cacheKey: digestOf(rows) };
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ rows: ChartTableRow[] }> = ({ props }) =>
  new Response(csvOf(chartColumns, props.rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
