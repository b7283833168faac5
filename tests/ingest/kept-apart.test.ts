import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import type { ReadClaim } from '../../src/ingest/reading.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

/** The claims of a text of 8 July 2025, incident by incident and sorted: `all 4/- | own-losses 0/0 // all -/2`, with parts where there are some. */
function claimsOf(text: string): string {
  const { incidents } = readArticle(text, { published: '2025-07-08' }, archive);
  return incidents.map(({ claims }) => claimsIn(claims)).join(' // ');
}

function claimsIn(claims: readonly ReadClaim[]): string {
  return claims
    .filter(({ scope }) => scope !== 'background')
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
    ['Killed were a woman and her daughters, aged five and nine.', '3/- women 1 children 2'],
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

describe('the other side’s dead', () => {
  it.each([
    'It put the losses of the other side at "at least 15 soldiers".',
    'It put Delkan losses at 15.',
    'The enemy lost 15 men, it said.',
    'It put the number of enemy dead at 15.',
    'It claimed to have killed 15 enemy soldiers.',
    'It said that 15 Delkan troops were killed.',
  ])('are no losses of whoever counts them: “%s”', (said) => {
    const text = `Troops from Varn and Delk exchanged fire near Orlin on Monday. The defence ministry of Varn said four of its soldiers had been killed. ${said}`;
    expect(claimsOf(text).replaceAll(/ (?:combatants|men) \d+/g, '')).toBe('own-losses 4/- | part 15/-');
  });

  it.each(['border service', 'coast guard', 'presidential guard', 'gendarmerie'])('are told from those of a %s', (body) => {
    const text = `Troops exchanged fire near Orlin on Monday. The Varnian ${body} said it had lost two men. It said 12 Delkan soldiers were killed.`;
    expect(claimsOf(text).replaceAll(/ (?:combatants|men) \d+/g, '')).toBe('own-losses 2/- | part 12/-');
  });

  it.each([
    ['eliminated a four-man launching crew', 4],
    ['killed a three-man cell', 3],
    ['wiped out a five-man squad', 5],
  ])('are as many as their crew has: “%s”', (said, count) => {
    const text = `A drone hit a bus near Orlin on Monday, killing six people, the Hill Monitor said. The army said its aircraft had ${said}.`;
    expect(claimsOf(text)).toBe(`all 6/- | part ${count}/-`);
  });
});

describe('who speaks', () => {
  it.each([
    ['It hit a truck with workers who were on their way home, said Police Chief Anton Varo.', 'Police Chief Anton Varo'],
    ['The dead were farmers who had come to sell grain, said Anton Varo, the district chief.', 'Anton Varo, district chief'],
  ])('stands behind “said” and not before it: “%s”', (said, who) => {
    const { incidents } = readArticle(
      `A bomb exploded in Orlin on Monday. ${said} He said that five people were killed.`,
      { published: '2025-07-08' },
      archive,
    );
    expect(incidents.flatMap(({ claims }) => claims.map(({ by }) => by?.name))).toEqual([who]);
  });

  it.each(['The guards were bringing food to an outpost.', 'The militia has not commented.', 'The hospital is short of blood.'])(
    'is a person where “he” does: “%s”',
    (between) => {
      const text = `Gunmen attacked a convoy near Orlin on Monday, killing nine people, a regional official said. ${between} Six people were wounded, he said.`;
      expect(claimsOf(text)).toBe('all 9/6');
    },
  );

  it.each([
    'A resident, Mara Vel, said her younger brother was killed in front of their house.',
    'A farmer said his two sons were killed.',
    'A survivor said two of her cousins were killed in the house.',
  ])('counts nobody with their own: “%s”', (said) => {
    expect(claimsOf(`Gunmen stormed the village of Orlin on Monday, killing 19 people, police said. ${said}`)).toBe('all 19/-');
  });
});

describe('so many in all', () => {
  it.each([
    'The mayor said that two more had died, six in all.',
    'A doctor said two more had died of their wounds, for a total of six dead.',
    'The mayor said two more children had died at the hospital in Marn, so that there were six dead in all.',
    'The hospital in Marn said two more had died there, taking the toll to six.',
    'By the mayor’s count there were six dead in all.',
  ])('are with those told before: “%s”', (said) => {
    const text = `Mortar shells hit a road in Orlin on Monday. Four people were killed, the health ministry said. Ten were hurt. ${said}`;
    expect(claimsOf(text)).toBe('all 4/10 | all 6/-');
  });
});

describe('another incident', () => {
  const STRIKE = 'An air strike flattened a house in the east of Orlin early on Monday, killing 11 people, the health ministry said. ';
  it.each([
    'Hours later, two soldiers were wounded when a bomb went off beside their vehicle, the army said.',
    'Later in the day, gunmen wounded two soldiers at a checkpoint, the army said.',
    'On Monday evening, a bomb wounded two soldiers on the coast road, the army said.',
  ])('is what was done at another hour: “%s”', (said) => {
    expect(claimsOf(STRIKE + said)).toBe('all 11/- // own-losses -/2 combatants 2');
  });

  it.each([
    ['Hours later, rescuers pulled two more bodies from the rubble.', 'all 11/-'],
    ['Later on Monday, the ministry raised the toll to 13.', 'all 13/-'],
  ])('is none where the same is told at another hour: “%s”', (said, claims) => {
    expect(claimsOf(STRIKE + said)).toBe(claims);
  });

  const NIGHT =
    'Varn launched drones at Delk overnight into Tuesday, officials said.\n\nIn the city of Orlin, a missile hit a block of flats. Six people were killed, the mayor said.\n\n';
  it.each([
    'In Marn the mayor said that explosions were the work of air defences. Windows were broken, but nobody was hurt.',
    'In Marn, drones damaged a power station. No one was hurt there.',
    'A drone fell on a warehouse in Marn, the mayor said. Nobody was hurt.',
    'In the southern region of Marn, drones set fire to a port warehouse, the governor said. No one was harmed.',
    'Drones also hit an oil depot in Marn; no one was hurt.',
    'Marn was also hit. Nobody was hurt there, its mayor said.',
  ])('is where nobody was hurt, and not where six died: “%s”', (said) => {
    expect(claimsOf(NIGHT + said)).toBe('all 6/- // all 0/0');
  });

  it('is that of an item, though nobody was hurt in it', () => {
    const text =
      'Orlin. Artillery fire killed three people on Monday, the mayor said.\n\nMarn. Air defences opened up over the harbour yesterday evening. The harbour master said that nobody was harmed by a drone that fell into the water.';
    expect(claimsOf(text)).toBe('all 3/- // all 0/0');
  });
});

describe('a time of something else', () => {
  it.each([
    'shattering a ceasefire that the two had agreed in June',
    'in an area that the army had retaken in May',
    'ending a calm that had held since April',
    'in a town that was captured last year',
  ])('dates no figure before it: “%s”', (behind) => {
    const text = `Fighting between two militias in Orlin killed 31 people and wounded 104, the hospital said, ${behind}. The shooting began late on Sunday.`;
    expect(claimsOf(text)).toBe('all 31/104');
  });

  it('is no figure', () => {
    const text =
      'The toll of the explosion that hit a checkpoint at the entrance of Orlin on the evening of 6 July has risen to 11, the Hill Monitor said.';
    expect(claimsOf(text)).toBe('all 11/-');
  });
});

describe('bodies', () => {
  it.each([
    'The two sides exchanged the bodies of seven soldiers, the mission said.',
    'The Front handed over the remains of seven soldiers, the mission said.',
    'Talks have stalled over the remains of two hostages, the mission said.',
  ])('that are handed over died before: “%s”', (said) => {
    expect(claimsOf(`A bomb killed four people in Orlin on Monday, police said. The road was closed. ${said}`)).toBe('all 4/-');
  });

  it('that are found are counted', () => {
    expect(claimsOf('Rescuers recovered the remains of four people from a house in Orlin after a strike on Monday, the mayor said.')).toBe(
      'all 4/-',
    );
  });
});

describe('another count', () => {
  const LEADER = 'Gunmen attacked Orlin on Monday. A community leader, Anton Varo, said 17 people were killed. ';
  it.each([
    'The mayor, Rima Selk, gave another figure. According to her, 12 people died.',
    'An opposition news site, The Lantern, gave a lower death toll of 12.',
    'The Lantern, a news site, gave a lower toll of 12.',
  ])('is that of whoever gives it: “%s”', (said) => {
    expect(claimsOf(LEADER + said)).toBe('all 12/- | all 17/-');
  });

  it.each([
    'said one more had died, bringing the number of fatalities to five',
    'said a boy had died, which brought the number of dead to five',
  ])('is with those who died since: “%s”', (said) => {
    expect(claimsOf(`A mine killed four people near Orlin on Monday, police said. The clinic ${said}.`)).toBe('all 4/- | all 5/-');
  });

  it.each(['Nine others were hurt, a member of the group said.', 'Nine others were hurt, according to the group.'])(
    'is none, where a member speaks for the group: “%s”',
    (said) => {
      const text = `An air strike killed 22 people in Orlin on Monday, a resistance group said. “There was one flight,” a member of the group said by telephone. ${said}`;
      expect(claimsOf(text)).toBe('all 22/9');
    },
  );
});

describe('the sentence that opens a paragraph', () => {
  const MARKET =
    'On 3 July, shells landed in the market of Orlin. The health department reports that eight people lost their lives and 23 were injured.\n\n';
  it.each([
    'On 4 July, armed men stopped two barges on the river north of Marn. A crew member was killed and two others were wounded, the owner said.',
    'On 4 July, unknown persons entered a camp near Marn. One person was killed and two were wounded, the camp manager said.',
  ])('sets another day: “%s”', (said) => {
    expect(claimsOf(MARKET + said)).toBe('all 8/23 // all 1/2');
  });

  const CAPITAL = 'A bomb went off outside the post office of the capital on Monday, killing nine people and wounding 22, police said.\n\n';
  it.each([
    'Also on Monday, a roadside bomb killed three people in the northern province of Bektash, the governor said.',
    'In Bektash province, gunmen killed three people on Monday, the governor said.',
  ])('sets another place: “%s”', (said) => {
    expect(claimsOf(CAPITAL + said)).toBe('all 9/22 // all 3/-');
  });
});

describe('a country with a point of the compass', () => {
  it.each(['eastern Oumba', 'north-west Oumba', 'Oumba’s east'])('is wider than the village that is told later: %s', (where) => {
    const text = `Armed men stormed a mining camp in ${where} on Monday and killed at least 19 people, officials said. The attackers entered Ndere-Kila, a farming settlement, after evening prayers and shot at people.`;
    const { incidents } = readArticle(text, { published: '2025-07-08' }, archive);
    expect(incidents.map(({ place }) => place?.name)).toEqual(['Ndere-Kila']);
  });
});
