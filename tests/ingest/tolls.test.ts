import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

/** The claims of a text in a form that can be read at a glance: `killed 12+ (women 5), injured 20; …`. */
function tollsOf(text: string): string {
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

describe('the reading of who was harmed', () => {
  it.each([
    // Voices of the verb, and nouns in its place.
    ['Gunmen on motorbikes killed no fewer than 40 villagers in Hadira on Thursday.', 'killed 40+'],
    ['Ten people lost their lives and another 25 sustained injuries when shells landed in Hadira on Thursday.', 'killed 10, injured 25'],
    ['The blast in Hadira on Thursday resulted in the deaths of four people and injuries to 16 others.', 'killed 4, injured 16'],
    ['The blast in Hadira on Thursday led to the martyrdom of four citizens and the wounding of 16 others.', 'killed 4, injured 16'],
    ['Four people were reported killed and 16 injured in a blast in Hadira on Thursday.', 'killed 4, injured 16'],
    ['Authorities confirmed four deaths and 16 injuries after a blast in Hadira on Thursday.', 'killed 4, injured 16'],
    ['An attack in which 19 people died and 40 were wounded took place in Hadira on Thursday.', 'killed 19, injured 40'],
    [
      'Eight army personnel embraced martyrdom and 15 sustained injuries in an attack on a post in Hadira on Thursday.',
      'killed 8 (combatants 8), injured 15',
    ],
    ['The death toll from Thursday’s bombing in Hadira rose from 19 to 23 on Friday, the health ministry said.', 'killed 23'],
    ['The number of casualties from Thursday’s attack on Hadira has reached 13 dead and 40 wounded.', 'killed 13, injured 40'],
    ['A car bomb in Hadira on Thursday claimed the lives of twelve civilians, half of them women.', 'killed 12 (civilians 12)'],
    // Lists, and who stands before “and”.
    [
      'Three men, two women and a child were killed in Hadira on Thursday when a bomb fell on the market.',
      'killed 6 (children 1, men 3, women 2)',
    ],
    ['A strike on Hadira on Thursday killed a man, his wife and their five children.', 'killed 7 (children 5, men 1, women 1)'],
    ['Artillery fire killed a couple and their baby in Hadira on Thursday.', 'killed 3 (children 1)'],
    [
      'A mother of four was killed and her husband wounded when a shell struck their home in Hadira on Thursday.',
      'killed 1 (women 1), injured 1 (men 1)',
    ],
    ['Colonel Anton Varo and two others were killed in an ambush near Hadira on Thursday.', 'killed 3'],
    ['Gunmen killed a tribal leader, Anton Varo, along with his son and two guests in Hadira on Thursday.', 'killed 4'],
    ['A bomber blew himself up in Hadira on Thursday, killing himself and three policemen.', 'killed 3'],
    [
      'Eleven soldiers and 17 rebels were killed in clashes near Hadira on Thursday.',
      'killed 11 (combatants 11); killed 17 (combatants 17)',
    ],
    // Parts of a count.
    ['Two children aged 8 and 11 were among the six people killed in a rocket attack on Hadira on Thursday.', 'killed 6 (children 2)'],
    ['Among the six people killed in a rocket attack on Hadira on Thursday were two children.', 'killed 6 (children 2)'],
    [
      'Rockets struck Hadira on Thursday, killing 12 people. All of the victims were civilians, including three women.',
      'killed 12 (civilians 12, women 3)',
    ],
    ['Shelling of Hadira on Thursday killed 13, among whom were six women.', 'killed 13 (women 6)'],
    [
      'A shell killed two brothers, 12 and 15, and wounded their mother in Hadira on Thursday.',
      'killed 2 (children 2), injured 1 (women 1)',
    ],
    // Nobody, perhaps somebody, and what is no person.
    ['No one was injured when a bomb exploded in Hadira on Thursday.', 'injured 0'],
    ['A shell landed in a field outside Hadira on Thursday. No casualties were reported.', ''],
    ['Neither the mayor nor his wife was injured when a bomb exploded in Hadira on Thursday.', ''],
    ['Four people may have been killed in an attack on Hadira on Thursday.', ''],
    ['Twenty people were killed or wounded in an attack on Hadira on Thursday.', ''],
    ['Officials said four people died and 22 were wounded in a “terrorist explosion” in Hadira on Thursday.', 'killed 4, injured 22'],
    ['The fighting in Hadira on Thursday involved three rebel groups and two army brigades; four people were killed.', 'killed 4'],
    // By name alone.
    ['Anton Varo, the mayor of Hadira, was shot dead outside his home on Thursday.', 'killed 1'],
    ['Anton Varo and Rana Selim were killed in an ambush near Hadira on Thursday.', 'killed 2'],
  ])('takes “%s” for “%s”', (text, tolls) => {
    expect(tollsOf(text)).toBe(tolls);
  });

  it('adds others who died to those told right before them', () => {
    expect(
      tollsOf(
        'A girl of 13 was killed in Hadira on Thursday when a bomb hit a courtyard, the mayor said. At least five other people died and 48 were injured.',
      ),
    ).toBe('killed 6+ (children 1), injured 48');
  });

  it('leaves to nobody what stands paragraphs behind its origin', () => {
    const text =
      'Blast in the north\n\nA blast in Hadira on Thursday killed at least 30 people, the Ardanian Rights Monitor said.\n\nThe town has 9,000 inhabitants.\n\nMore than 60 people were wounded.';
    const { claims } = readArticle(text, { published: '2025-07-11' }, archive).incidents[0]!;
    expect(claims.map(({ by, killed, injured }) => [by?.name ?? null, killed?.min, injured?.min])).toEqual([
      ['Ardanian Rights Monitor', 30, undefined],
      [null, undefined, 60],
    ]);
  });

  it('keeps what an article looks back on out of its tolls', () => {
    const text =
      'Raid in the north\n\nGunmen killed six people in Hadira on Thursday, police said.\n\nLast month, a raid on a camp near Sarmat left 15 people dead. A day later, four guards were killed there.\n\nThe war between the army and its former allies has killed more than 1,200 people.';
    expect(tollsOf(text)).toBe('killed 6');
  });
});
