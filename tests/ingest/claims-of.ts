import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import type { ReadClaim } from '../../src/ingest/reading.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

/** The claims of each incident of a text of 10 March 2025, a Monday, each in the words given for it: `own-losses 4/- & part 17/- | all -/2`. */
export function claimsOf(text: string, words: (claim: ReadClaim) => string): string {
  return readArticle(text, { published: '2025-03-10' }, archive)
    .incidents.map(({ claims }) =>
      claims
        .filter(({ scope }) => scope !== 'background')
        .map(words)
        .join(' & '),
    )
    .join(' | ');
}
