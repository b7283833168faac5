import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

function read(text: string) {
  return readArticle(text, { published: '2025-07-11' }, archive).incidents[0]!;
}

describe('the reading of a phrase', () => {
  it('takes what was not said for nothing', () => {
    const { claims } = read(
      'Shells hit the town of Hadira on Thursday, killing three people. The army did not say how many people were injured.',
    );
    expect(claims.map(({ by, killed, injured }) => [by, killed?.min, injured])).toEqual([[null, 3, null]]);
  });

  it('gives a count to the speaker before a remark, not to the one before that', () => {
    const { claims } = read(
      'A strike on Hadira on Thursday wounded 30 people, the Ardanian Rights Monitor said. The Northern Relief Service, also known as the Grey Caps, put the number of dead at 15.',
    );
    expect(claims.map(({ by, killed, injured }) => [by?.name, killed?.min, injured?.min])).toEqual([
      ['Ardanian Rights Monitor', undefined, 30],
      ['Northern Relief Service', 15, undefined],
    ]);
  });

  it('takes the narrower of a place and the country that it is said to be of', () => {
    expect(read('Two soldiers were killed in Ardania’s northern Zahra region on Thursday, the Ardanian army said.').place?.id).toBe(
      'zahra',
    );
  });

  it('warns of turns of phrase that come from another language, and of no plain English', () => {
    const warned = (text: string) => readArticle(text, { published: '2025-07-11' }, archive).warnings.filter((one) => /machine/.test(one));
    expect(warned('The raid made three new victims, always according to the Monitor, and a cease of the fire is in vigour.')).toHaveLength(
      4,
    );
    expect(warned('The raid killed three people, according to the Monitor, which says that it has informed the families.')).toEqual([]);
  });
});
