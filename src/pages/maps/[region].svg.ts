import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../corpus.ts';
import { baseMap } from '../../maps/base-map.ts';
import { regionsOf, type Region } from '../../maps/region.ts';

/** One base map for each region that any place lies in. */
export const getStaticPaths = (async () => {
  const { places } = await getArchive();
  return regionsOf(places).map((region) => ({ params: { region: region.id }, props: { region } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ region: Region }> = ({ props }) =>
  new Response(baseMap(props.region), { headers: { 'Content-Type': 'image/svg+xml' } });
