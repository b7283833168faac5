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

describe('an incident that the archive may have', () => {
  it.each([
    [
      'a quarter that has no record',
      'An air strike on Thursday hit the Bab Zayt quarter of Marrun and killed 14 people.',
      '2025-03-07',
      '2025-03-06-marrun',
    ],
    [
      'the region around it',
      'An air strike in the Zahra region on Thursday killed 14 people and wounded 31.',
      '2025-03-07',
      '2025-03-06-marrun',
    ],
    [
      'a toll that has risen',
      'The death toll from Thursday’s air strike on Marrun has risen to 21, the Ardanian Rights Monitor said.',
      '2025-03-09',
      '2025-03-06-marrun',
    ],
    ['the number of wounded alone', 'Thursday’s air strike on Marrun wounded 31 people, a nurse said.', '2025-03-09', '2025-03-06-marrun'],
  ])('is found by %s', (_, text, published, id) => {
    expect(likely(text, published).map((line) => line.split(':')[0])).toEqual([id]);
  });

  it.each([
    ['another day', 'An air strike on Marrun on Saturday killed 14 people.', '2025-03-09'],
    ['another town', 'An air strike on Sarmat on Thursday killed 14 people.', '2025-03-07'],
    ['another region', 'An air strike in the Sahel region on Thursday killed 14 people.', '2025-03-07'],
    ['a far smaller toll by another hand', 'Hill Front gunmen shot a shepherd dead in Marrun on Thursday.', '2025-03-07'],
  ])('is not found by %s', (_, text, published) => {
    expect(likely(text, published)).toEqual([]);
  });

  it('is proposed for one incident of an article only', () => {
    const text =
      'An air strike on Thursday hit Marrun and killed 14 people, the Ardanian Rights Monitor said.\n\nMeanwhile, a mine that lay on the road killed a shepherd near Marrun, in the village of Ain Farra, the monitor said.';
    expect(likely(text, '2025-03-07')).toHaveLength(1);
  });
});
