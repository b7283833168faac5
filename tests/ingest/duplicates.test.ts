import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);
const UNDATED = 'A strike by the Ardanian army on the town of Marrun killed at least 14 people, the Ardanian Rights Monitor said.';

function likely(text: string, published: string): string[] {
  return readArticle(text, { published }, archive).incidents.flatMap(({ sameAs }) =>
    sameAs.map(({ incident, why }) => `${incident}: ${why.join('; ')}`),
  );
}

describe('an article that names no day', () => {
  it('is likened to a record of the week before it was published, with the reasons', () => {
    expect(likely(UNDATED, '2025-03-08')).toEqual([
      '2025-03-06-marrun: published in the week after it; the same place; the same number of dead; the same actors: ardanian-army',
    ]);
  });

  it('is likened to none that is older, later, or of another town and toll', () => {
    expect(likely(UNDATED, '2025-03-20')).toEqual([]);
    expect(likely(UNDATED, '2025-03-05')).toEqual([]);
    expect(likely(UNDATED.replace('Marrun', 'Sarmat').replace('14', '3'), '2025-03-08')).toEqual([]);
  });
});
