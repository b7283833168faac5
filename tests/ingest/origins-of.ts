import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

/** Who counted whom in a text, at a glance: `rights-monitor 5; police spokesman 2 part`. */
export function origins(text: string): string {
  const { incidents } = readArticle(text, { published: '2025-07-11' }, archive);
  return incidents
    .flatMap(({ claims }) => claims)
    .filter(({ scope }) => scope !== 'background')
    .map(({ by, scope, killed, injured }) => {
      const figures = [killed, injured].flatMap((count) => (count ? [count.min ?? `“${count.word}”`] : []));
      return [by ? (by.actor ?? by.name) : 'nobody', ...figures, ...(scope === 'all' ? [] : [scope])].join(' ');
    })
    .join('; ');
}
