import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

/** The claims of a text of 11 July 2025 in a form that can be read at a glance: `killed 12+ (women 5), injured 20; …`. */
export function tollsOf(text: string): string {
  const { incidents } = readArticle(text, { published: '2025-07-11' }, archive);
  const claims = incidents.flatMap((incident) => incident.claims).filter(({ scope }) => scope !== 'background');
  return claims
    .map(({ breakdown, ...claim }) =>
      (['killed', 'injured'] as const)
        .flatMap((harm) => {
          const count = claim[harm];
          if (!count) return [];
          const parts = Object.entries(breakdown[harm]).map(([cell, { min }]) => `${cell} ${min}`);
          const figure = count.min === null ? `“${count.word}”` : `${count.min}${count.max === null ? '+' : ''}`;
          return `${harm} ${figure}${parts.length > 0 ? ` (${parts.sort().join(', ')})` : ''}`;
        })
        .join(', '),
    )
    .join('; ');
}
