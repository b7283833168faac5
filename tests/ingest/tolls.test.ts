import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';
import { tollsOf } from './tolls-of.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

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
    [
      'Eight tourists were injured when a bomb exploded in Hadira on Thursday. The police said that 10 other people were also injured.',
      'injured 18',
    ],
    // Those who died later.
    ['Gunmen shot at a car in Hadira on Thursday. Two women were taken to a hospital where they later died.', 'killed 2 (women 2)'],
    // People in arms by other words, and violence by other words.
    ['An officer and 14 soldiers were wounded by a mine in Hadira on Thursday.', 'injured 15 (combatants 15)'],
    ['A reporter was killed in a shootout in Hadira on Thursday.', 'killed 1'],
    ['A reporter was killed on Thursday as he filmed a skirmish in Hadira.', 'killed 1'],
    ['Two sergeants and a captain were killed in a clash in Hadira on Thursday.', 'killed 3 (combatants 3)'],
    ['Nine members of a guerrilla movement died in combat in Hadira on Thursday.', 'killed 9 (combatants 9)'],
    [
      'Rebels attacked a patrol in Hadira on Thursday, killing three and wounding four enemy troops.',
      'killed 3 (combatants 3), injured 4 (combatants 4)',
    ],
    ['Three soldiers were killed and six wounded in an ambush in Hadira on Thursday.', 'killed 3 (combatants 3), injured 6 (combatants 6)'],
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
    // Figures of hospitals, of what was carried and of what it cost.
    ['Thursday’s attack in Hadira cost nine people their lives.', 'killed 9'],
    ['Nine people paid with their lives in Thursday’s attack in Hadira.', 'killed 9'],
    ['A bomb went off in Hadira on Thursday. Crews ferried 14 people to the clinic.', 'injured 14'],
    ['Eight bodies were brought to the hospital in Hadira after Thursday’s strike, a doctor said.', 'killed 8'],
    ['A shell hit a school in Hadira on Thursday. Thirteen people were moved to other towns for treatment.', 'injured 13'],
    // Counted on from those told, or told anew.
    ['Two fishermen were shot dead and a third was wounded off Hadira on Thursday.', 'killed 2, injured 1'],
    [
      'Four people were killed in Hadira on Thursday by a shell. A fifth, a woman of 61, died on the way, which makes five dead.',
      'killed 5',
    ],
    ['Two more people died on Friday of wounds from Thursday’s attack in Hadira, bringing the number of dead to nine.', 'killed 9'],
    ['A shell hit Hadira on Thursday. The number of dead is now four, the wounded eight.', 'killed 4, injured 8'],
    ['The bomb in Hadira on Thursday killed one guard and wounded another. Two drivers were also wounded.', 'killed 1, injured 3'],
    ['Thursday’s blast in Hadira killed 11, police said. They had put the toll at seven that night.', 'killed 11'],
    ['Initial reports put the toll of Thursday’s blast in Hadira at 25, but a doctor later said 32 bodies had been counted.', 'killed 32'],
    ['Fourteen people are now known to have died in Thursday’s bombing in Hadira.', 'killed 14'],
    [
      'A bomb killed 14 people in Hadira on Thursday, the governor said. He said 37 of the 52 injured had gone home.',
      'killed 14, injured 52',
    ],
    ['Troops fired at a group of young men in Hadira on Thursday and wounded four of them.', 'injured 4'],
    ['All four occupants of a car died when a drone struck it in Hadira on Thursday.', 'killed 4'],
    // Who is who between commas.
    [
      'Seven members of one family were killed in a strike on Hadira on Thursday: a couple, their four children and a grandmother.',
      'killed 7 (children 4, women 1)',
    ],
    [
      'Eight people were killed in a raid on Hadira on Thursday, seven guards and their driver, and three guards were hurt.',
      'killed 8, injured 3',
    ],
    ['A strike on Hadira on Thursday killed 17 people, two women and a 9-year-old girl among them.', 'killed 17 (children 1, women 2)'],
    ['A family of four, the parents and two daughters, perished in Thursday’s strike on Hadira.', 'killed 4'],
    ['Thursday’s attack on Hadira killed at least six people, of whom four were women.', 'killed 6+ (women 4)'],
    ['Troops in Hadira on Thursday killed 16-year-old Amal Derin and wounded two others.', 'killed 1 (children 1), injured 2'],
    ['Six people died in Thursday’s attack on Hadira, all women and children.', 'killed 6'],
    // Nobody, perhaps somebody, and what is no person.
    ['No one was injured when a bomb exploded in Hadira on Thursday.', 'killed 0, injured 0'],
    ['A shell landed in a field outside Hadira on Thursday. No casualties were reported.', ''],
    ['Neither the mayor nor his wife was injured when a bomb exploded in Hadira on Thursday.', ''],
    ['Four people may have been killed in an attack on Hadira on Thursday.', ''],
    ['Twenty people were killed or wounded in an attack on Hadira on Thursday.', ''],
    ['Six persons were killed in Hadira on Thursday night when suspected herdsmen came to the village.', 'killed 6'],
    ['Twelve people were killed on Thursday when a bus skidded off a bridge near Hadira.', ''],
    ['Ten people were killed on Thursday in a fire that broke out in a nightclub in Hadira.', ''],
    ['Two workers were killed in Hadira on Thursday when scaffolding gave way.', ''],
    ['A woman was killed by an elephant outside Hadira on Thursday.', ''],
    ['Six people were injured in Hadira on Thursday when a bus skidded off a bridge.', ''],
    ['Fighters of the Hill Front killed six people in Hadira on Thursday.', 'killed 6'],
    ['Lions of the Valley fighters killed six people in Hadira on Thursday.', 'killed 6'],
    ['Six people were killed by a Lions of the Valley patrol in Hadira on Thursday.', 'killed 6'],
    ['Fighting in Hadira on Thursday left at least 36 people dead and wounded more than 185.', 'killed 36+, injured 185+'],
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

  it.each([
    [
      'takes the one who opens a clause for who counts in it',
      'The Orange Vests said the strike on Hadira on Thursday had killed 11 people and injured 20, while the Ardanian Rights Monitor counted 14 dead.',
      ['Orange Vests', 11, 20],
      ['Ardanian Rights Monitor', 14, undefined],
    ],
    [
      'takes a common noun for the name that follows',
      'Shells killed five people in Hadira on Thursday, a monitoring group said.\n\nSeven people were also wounded, the Ardanian Rights Monitor said.',
      ['Ardanian Rights Monitor', 5, 7],
    ],
    [
      'puts a figure above a word, whoever says it',
      'Dozens were killed in the shelling of Hadira on Thursday. The mayor spoke of at least 35 dead.',
      ['mayor', 35, undefined],
    ],
    [
      'does not add parts of a total to it',
      'Four gunmen were killed and five others wounded in two strikes on Hadira on Thursday, medics said. The first killed one and wounded three others; the second killed three and wounded two others, medics said.',
      ['medics', 4, 5],
    ],
    [
      'counts those who attacked apart from those whom they attacked',
      'Gunmen stormed a hotel in Hadira on Thursday, and 33 people were injured and four assailants killed, the mayor said.',
      ['mayor', undefined, 33],
      ['mayor', 4, undefined],
    ],
  ] as const)('%s', (_, text, ...claims) => {
    const read = readArticle(text, { published: '2025-07-11' }, archive).incidents.flatMap((incident) => incident.claims);
    const counted = read.filter(({ scope }) => scope !== 'background');
    expect(counted.map(({ by, killed, injured }) => [by?.name ?? null, killed?.min, injured?.min])).toEqual(claims);
  });

  it('leaves out the sum of what two places add up to, with what stands beside it', () => {
    const text =
      'Fighting in two provinces\n\nNine rebels and a soldier were killed in fighting across Ardania, officials said on Thursday.\n\nFive rebels and a soldier died when a post was attacked in Hadira on Wednesday, police said.\n\nFour rebels were killed in a clash in Sarmat on Wednesday, the governor said.';
    expect(tollsOf(text)).not.toContain('killed 9');
    expect(tollsOf(text)).toContain('killed 5 (combatants 5)');
  });

  it('keeps what an article looks back on out of its tolls', () => {
    const text =
      'Raid in the north\n\nGunmen killed six people in Hadira on Thursday, police said.\n\nLast month, a raid on a camp near Sarmat left 15 people dead. A day later, four guards were killed there.\n\nThe war between the army and its former allies has killed more than 1,200 people.';
    expect(tollsOf(text)).toBe('killed 6');
  });
});
