import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { draftReading, prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);
const read = (...paragraphs: string[]) => readArticle(paragraphs.join('\n\n'), { published: '2025-07-08' }, archive);
const doubtsIn = (...paragraphs: string[]) => read(...paragraphs).warnings.filter((one) => one.includes('may be no claim'));

const HEAD = ['Gunmen attacked a market in Qusayba on Monday, police said.', 'Shops were set on fire and the road was closed.'];
const BELOW = 'A doctor at the hospital said that six people were killed.';

describe('a claim that is told once, below the head of an article and with nothing beside it', () => {
  it('is doubted', () => {
    expect(doubtsIn(...HEAD, BELOW)).toEqual([
      '"six people were killed" ¶3 may be no claim of this incident: it is told once, in paragraph 3, and with nothing beside it',
    ]);
  });

  it.each([
    ['told at the head', ['Gunmen killed six people at a market in Qusayba on Monday, police said.']],
    ['told again', [...HEAD, BELOW, 'Those six people died when the gunmen fired into the crowd, the doctor said.']],
    ['told with the wounded', [...HEAD, 'A doctor at the hospital said that six people were killed and nine wounded.']],
  ])('is not where it is %s', (_, paragraphs) => {
    expect(doubtsIn(...paragraphs)).toEqual([]);
  });

  it('is doubted where it is as large as a figure of a war, told with the wounded or not', () => {
    const large = 'A doctor at the hospital said that 600 people were killed and 900 wounded.';
    expect(doubtsIn(...HEAD, large)[0]).toContain('so large a figure is mostly of a war or a year');
  });

  it('waits in the draft for a person who has read the place', () => {
    const drafted = draftReading(
      read(...HEAD, BELOW),
      archive,
      { ids: { reports: new Set(), incidents: new Set() }, incidents: [] },
      { sha256: '' },
    );
    const incident = drafted.drafts.find(({ collection }) => collection === 'incidents')!;
    const [claim] = (incident.draft.values as { claims: { note?: string }[] }).claims;
    expect(claim!.note).toContain('TODO: read whether this is a figure of this incident, since it is told once, in paragraph 3');
  });
});
