import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

const partiesOf = (text: string): string[] =>
  readArticle(text, { published: '2025-03-10' }, archive).incidents.flatMap(({ parties }) =>
    parties.map(({ name, role }) => `${name}: ${role}`),
  );

const LEADS = [
  'Gunmen killed two soldiers in Karkhan on Saturday.',
  'Two policemen were killed by a bomb in Karkhan on Saturday.',
  'The army shelled Karkhan on Saturday, killing two women.',
  'Security forces opened fire on a bus in Karkhan on Saturday, killing two women.',
];

/** What names a nation without saying that the news is of it. */
const NAMED = [
  'Turkey condemned the attack.',
  'The Turkish foreign ministry condemned it.',
  'The wounded were taken to hospitals in Turkey.',
  'The town lies near the Turkish border.',
  'Turkish media reported the attack.',
  'One of the dead was a Turkish national.',
  'Turkish traders live there.',
  'A Turkish firm runs the mine there.',
  'The attack drew condemnation from Jordan, Turkey and Iraq.',
  'Turkey and Egypt are mediating.',
  'A Turkish drone killed a driver in Durgoza on Sunday.',
];

/** What says so. */
const HOME = [
  'Two soldiers were killed by a bomb in the Kenyan town of Karkhan on Saturday.',
  'Two soldiers were killed by a bomb in Karkhan, Kenya, on Saturday.',
  'Two soldiers were killed by a bomb in Karkhan in northern Kenya on Saturday.',
  'Two soldiers were killed by a bomb in Karkhan on Saturday, Kenyan officials said.',
  'Two soldiers were killed by a bomb in Karkhan on Saturday. Kenyan police opened an investigation.',
  'Two soldiers were killed by a bomb in Karkhan, in Kenya’s Wadi province, on Saturday.',
  'A bomb killed two soldiers in Kenya on Saturday, in the town of Karkhan.',
  'NAIROBI, March 9 - Two soldiers were killed by a bomb in Karkhan on Saturday.',
];

describe('the army of an article', () => {
  it.each(NAMED)('is not that of the nation in “%s”', (named) => {
    const found = LEADS.flatMap((lead) => partiesOf(`${lead}\n\n${named}`));
    expect(found.filter((one) => one.includes('Turk') && !one.startsWith('Turkey (Turkish forces): alleged'))).toEqual([]);
  });

  it.each(HOME)('is that of the nation in “%s”', (text) => {
    expect(partiesOf(text)).toEqual([expect.stringMatching(/Kenyan.*: target/)]);
  });
});

describe('who was hit and answered', () => {
  it.each([
    [
      'Twelve Kenyan soldiers were killed when a bomb hit their convoy in Karkhan on Friday. The army said that it killed six militants. Boko Haram claimed the bombing.',
      ['Boko Haram: alleged-perpetrator', 'Kenya (Kenyan army): target'],
    ],
    [
      'A shell killed two Kenyan soldiers in Karkhan on Friday, officials said, blaming Boko Haram. Kenyan artillery then hit positions of the group.',
      ['Boko Haram: alleged-perpetrator', 'Kenya (Kenyan army): target'],
    ],
    [
      'Gunmen attacked a checkpoint of the Kenyan army in Karkhan on Friday, killing two people. The next day, soldiers raided a village nearby and shot dead four men.',
      ['Kenya (Kenyan army): target'],
    ],
    [
      'Six Boko Haram fighters were killed in Karkhan, Kenya, on Friday when the militants attacked an army post.',
      ['Boko Haram: alleged-perpetrator', 'Kenya (Kenyan army): target'],
    ],
  ])('is a target: “%s”', (text, expected) => {
    const [incident] = readArticle(text, { published: '2025-03-10' }, archive).incidents;
    expect(incident!.parties.map(({ name, role }) => `${name}: ${role}`).sort()).toEqual(expected);
  });

  it('is no target of stones', () => {
    expect(
      partiesOf('Protesters threw stones at an army patrol in Karkhan, Kenya, on Friday and soldiers shot dead a boy, a doctor said.'),
    ).toEqual([expect.stringMatching(/Kenyan army.*: alleged-perpetrator/)]);
  });
});
