import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

/** The claims of a text of 8 July 2025, sorted: `all 4/- | own-losses 0/0`, with its parts where there are some. */
function claimsOf(text: string): string {
  const { incidents } = readArticle(text, { published: '2025-07-08' }, archive);
  const claims = incidents.flatMap((incident) => incident.claims).filter(({ scope }) => scope !== 'background');
  return claims
    .map(({ scope, killed, injured, breakdown }) => {
      const parts = [breakdown.killed, breakdown.injured].flatMap((cells) =>
        Object.entries(cells).map(([cell, { min }]) => ` ${cell} ${min}`),
      );
      return `${scope} ${killed?.min ?? '-'}/${injured?.min ?? '-'}${parts.join('')}`;
    })
    .sort()
    .join(' | ');
}

const ROCKETS = 'Rockets struck the depot at Orlin on Monday, killing four people, the mayor said. ';
const DRONE = 'A drone struck a warehouse in Orlin on Monday, the governor said. ';
const SHELLS = 'Shells hit a street in Orlin early on Monday. ';
const POST = 'Gunmen attacked an army post near Orlin on Monday. Four soldiers were killed, the army said. ';
const ROOM =
  'A bomber blew himself up at a meeting in Orlin on Monday, killing nine people, police said. The Dawn Movement, a militant group, claimed responsibility. ';
const AMBUSH = 'Rebels ambushed a convoy near Orlin, killing eight soldiers and wounding five, the army said on Monday';

describe('nobody of a kind', () => {
  it.each([
    ...[
      'The army told reporters that no soldier was hurt.',
      'The army said none of its soldiers was harmed.',
      'The army insisted that not a single soldier was hurt.',
      'None of its soldiers was hurt, the army said.',
      'The army said all its soldiers were unhurt.',
      'A spokesman for the army said that no soldiers had come to harm.',
      'Police said none of their officers was harmed.',
    ].map((said) => [ROCKETS + said, 'all 4/- | own-losses 0/0']),
    [`${ROCKETS}The army said no soldier was injured.`, 'all 4/- | own-losses -/0'],
    [`${DRONE}There were no injuries, he said.`, 'all -/0'],
    [`${DRONE}Not a single person was harmed, he said.`, 'all 0/0'],
  ])('is as much as the words say: “%s”', (text, claims) => {
    expect(claimsOf(text)).toBe(claims);
  });
});

describe('kin told by their ages', () => {
  it.each([
    ['Rescuers pulled a woman and her sons, aged four and seven, dead from the rubble.', '3/- women 1 children 2'],
    ['A mother and her daughters, aged three and eight, were killed.', '3/- women 1 children 2'],
    ['The shelling killed a man and his daughters, aged two and six.', '3/- men 1 children 2'],
    ['A grandmother and her grandchildren, aged four, six and nine, were killed.', '4/- women 1 children 3'],
    ['A woman and her twin daughters, aged five, were killed.', '3/- women 1 children 2'],
    ['Two men were carried dead from the house.', '2/- men 2'],
    ['Volunteers brought out four people dead.', '4/-'],
    ['The shelling killed six people. The dead were between seven and 16 years old.', '6/- children 6'],
    ['The shelling killed six people. The victims were between 19 and 64 years old.', '6/-'],
  ])('are as many as there are ages: “%s”', (said, claims) => {
    expect(claimsOf(`${SHELLS}${said} A neighbour said the roof came down at dawn.`)).toBe(`all ${claims}`);
  });
});

describe('some of “them”', () => {
  it.each([
    [
      `${POST}The militants fled when helicopters arrived. It said that 12 of them were killed.`,
      'own-losses 4/- combatants 4 | part 12/- combatants 12',
    ],
    [
      `${POST}The militants fled when helicopters arrived. Seven of them died, according to the army.`,
      'own-losses 4/- combatants 4 | part 7/- combatants 7',
    ],
    [`${ROOM}It called those in the room "paid spies" and claimed that 14 of them had been killed.`, 'all 14/- | all 9/-'],
    ['Gunmen seized 30 villagers near Orlin on Monday, police said. Six of them were killed.', 'all 6/-'],
    ['Soldiers opened fire on protesters in Orlin on Monday. Five of them were killed, the hospital said.', 'all 5/-'],
    ['A bomb hit a bus in Orlin on Monday, injuring nine people, police said. Three of them died in hospital.', 'all 3/9'],
    ['A bomb hit a bus in Orlin on Monday, killing nine people, police said. Three of them were children.', 'all 9/- children 3'],
  ])('are counted where nobody has counted them: “%s”', (text, claims) => {
    expect(claimsOf(text)).toBe(claims);
  });
});

describe('the worst for a time', () => {
  it.each([
    ', acknowledging its heaviest loss in weeks',
    ', its worst loss this year',
    ', calling it the worst attack in years',
    ', the highest toll from a single attack this year',
  ])('is what is told, where it stands behind the figure: “%s”', (behind) => {
    expect(claimsOf(`${AMBUSH}${behind}. The road was closed.`)).toBe('own-losses 8/5 combatants 8 combatants 5');
  });
  it.each(['In the deadliest attack this year, 40 people were killed at Marn.', 'The worst attack of the war killed 90 people in Marn.'])(
    'is what was before, where the figure stands behind it: “%s”',
    (before) => {
      expect(claimsOf(`${AMBUSH}. The road was closed. Traders waited for hours. ${before}`)).toBe(
        'own-losses 8/5 combatants 8 combatants 5',
      );
    },
  );
});

describe('whoever says something', () => {
  it.each(['logistics partner', 'harbour master', 'mine operator', 'airline'])('is who counts: the %s', (who) => {
    const { incidents } = readArticle(
      `Armed men attacked a boat near Orlin on Monday. Two people were killed and three wounded, the ${who} said.`,
      { published: '2025-07-08' },
      archive,
    );
    expect(incidents[0]?.claims.map(({ by }) => by?.name)).toEqual([who]);
  });
});
