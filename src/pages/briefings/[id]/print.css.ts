import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../../corpus.ts';
import { briefingSheet } from '../../../views/briefing/briefing-sheet.ts';
import { briefingView } from '../../../views/briefing/briefing.ts';
import { digestOf } from '../../../views/digest.ts';

/** The running head and foot of each briefing. */
export const getStaticPaths = (async () => {
  const archive = await getArchive();
  return archive.briefings.map((briefing) => {
    const sheet = briefingSheet(briefingView(archive, briefing));
    return { params: { id: briefing.id }, props: { sheet }, cacheKey: digestOf(sheet) };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ sheet: string }> = ({ props }) =>
  new Response(props.sheet, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
