import type { APIRoute, GetStaticPaths } from 'astro';
import { fullAddress } from '../../../components/site/address.ts';
import { getArchive } from '../../../corpus.ts';
import { chronologyColumns } from '../../../exports/chronology-columns.ts';
import { csvOf } from '../../../exports/csv.ts';
import { chronologyData, type ChronologyRecord } from '../../../views/ceasefire/chronology-table.ts';
import { digestOf } from '../../../views/digest.ts';

/** The incidents linked to each agreement as a table. */
export const getStaticPaths = (async () => {
  const archive = await getArchive();
  return chronologyData(archive, archive.ceasefires, fullAddress).map(({ ceasefire, incidents }) => ({
    params: { id: ceasefire },
    props: { incidents },
    cacheKey: digestOf(incidents),
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ incidents: ChronologyRecord[] }> = ({ props }) =>
  new Response(csvOf(chronologyColumns, props.incidents), { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
