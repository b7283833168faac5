import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

/** Who counts in a text of 8 July 2025, claim by claim; `-` where nobody is named. */
function countersOf(text: string, outlet?: string): string {
  const { incidents } = readArticle(text, { published: '2025-07-08', ...(outlet ? { outlet } : {}) }, archive);
  const claims = incidents.flatMap((incident) => incident.claims).filter(({ scope }) => scope !== 'background');
  return claims.map(({ by }) => by?.name ?? '-').join(', ');
}

const TOLD = 'In Orlin, shelling killed five people on Monday.\n\nIn Durgoza, a mine killed three farmers.';

describe('a monitor that publishes itself', () => {
  it.each([
    'Hill Observatory',
    'Vessalian Network for Human Rights',
    'Northern Civil Defence',
    'UN Assistance Mission in Vessaly',
    'Vessaly Conflict Watch',
    'Durgoza Bar Association',
    'Orlin Emergency Room',
    'SNHR',
  ])('has counted what its own text tells: %s', (outlet) => {
    expect(countersOf(`Violations in the north\n\n${TOLD}`, outlet)).toBe(`${outlet}, ${outlet}`);
  });

  it.each(['The Orlin Observer', 'Durgoza Daily Monitor', 'Harbour Post', 'Northern Network'])(
    'is no outlet that only reports: %s',
    (outlet) => {
      expect(countersOf(`Violations in the north\n\n${TOLD}`, outlet)).toBe('-, -');
    },
  );

  it('leaves to others what others have counted', () => {
    const text =
      'Violations in the north\n\nIn Orlin, shelling killed five people on Monday, residents said.\n\nIn Durgoza, a mine killed three farmers.';
    expect(countersOf(text, 'Hill Observatory')).toBe('residents, Hill Observatory');
  });

  it.each([
    `Hill Observatory: daily report, 7 July 2025\n\n${TOLD}`,
    `Hill Observatory weekly bulletin\n\n${TOLD}`,
    `Hill Observatory: eight killed in the north\n\n${TOLD}`,
    `Casualties in the north (Hill Observatory)\n\n${TOLD}`,
    `Hill Observatory condemns the attacks\n\nWe have documented two attacks.\n\n${TOLD}`,
    `Two attacks in the north\n\nThe Hill Observatory said that our teams were on their way.\n\n${TOLD}`,
  ])('is known from its heading and its own words: “%s”', (text) => {
    expect(countersOf(text)).toBe('Hill Observatory, Hill Observatory');
  });

  it.each([
    `Army: eight killed in the north\n\n${TOLD}`,
    `Two attacks in the north\n\n“We have documented two attacks,” a resident said.\n\n${TOLD}`,
    `Hill Observatory: eight killed\n\nThe governor said the dead were buried.\n\n${TOLD}`,
  ])('is not taken for granted: “%s”', (text) => {
    expect(countersOf(text)).toBe('-, -');
  });
});

describe('a list that somebody introduces', () => {
  it('is of whoever has counted, item by item', () => {
    const text =
      'Eight killed in the north\n\nThe mayor of Orlin counted eight dead on Monday, as follows:\n\n- Five people were killed in Orlin by shelling.\n- Three farmers were killed in Durgoza by a mine.';
    expect(countersOf(text)).toBe('mayor of Orlin, mayor of Orlin');
  });
});
