import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { hasSameOrigin } from '../../scripts/bench-ingest/same-origin.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);
const FACT = 'six people were killed in an attack on Kirmal on Monday';

/** Who says so, in every way of saying it. */
const FRAMES: readonly ((who: string) => string)[] = [
  (who) => `${FACT}, ${who} said on Tuesday.`,
  (who) => `${who} said in a statement that ${FACT}.`,
  (who) => `According to ${who.replace(/,$/, '')}, ${FACT}.`,
  (who) => `${FACT}, said ${who.replace(/,$/, '')}.`,
  (who) => `${FACT}, ${who} told The Associated Press, speaking on condition of anonymity.`,
  (who) => `${FACT}, the state news agency reported, citing ${who.replace(/,$/, '')}.`,
  (who) => `${who} was quoted by the state news agency as saying that ${FACT}.`,
  (who) => `${FACT}. ${who} confirmed the toll. Residents said the attackers came at dawn.`,
  (who) => `Six people, ${who} said, were killed in an attack on Kirmal on Monday.`,
  (who) => `${FACT}, ${who} wrote on Telegram. The United Nations condemned the attack.`,
];
const WHO = [
  ...['police', 'local officials', 'a hospital official', 'witnesses', 'the Ministry of Health', 'Mayor Rami Selk', 'state television'],
  ...[
    'a medical source',
    'a local journalist',
    'the Red Cross',
    'the district’s deputy governor',
    'a tribal elder',
    'the Hill Monitor, a rights group,',
  ],
];

/** Who speaks from somewhere, or has a name that a part of it is a word for something else. */
const NAMED = [
  ['State radio in Marrun', 'State radio in Marrun'],
  ['State radio in Kirmal, the capital of Vessaly,', 'State radio'],
  ['The U.N. mission in the country', 'U.N. mission in the country'],
  ['The Dune Observatory for Human Rights', 'Dune Observatory for Human Rights'],
  ['The London-based Dune Observatory', 'Dune Observatory'],
  ['The state-run Marrun Times', 'Marrun Times'],
  ['The Ministry of Defence', 'Ministry of Defence'],
  ['The office of the governor', 'office of the governor'],
  ['Healers Without Frontiers (HWF)', 'Healers Without Frontiers'],
  ['A source familiar with the matter', 'source'],
  ['A 17-year-old student', 'student'],
  ['The Marrun Evening Post', 'Marrun Evening Post'],
] as const;

/** Whose count of whom: the words, and each claim as “who scope killed”. */
const SCOPES: readonly (readonly [string, string])[] = [
  ['The army said its troops killed six militants near Kirmal on Monday.', 'army part 6'],
  ['Six soldiers were killed in an ambush near Kirmal on Monday, the army said.', 'army own-losses 6'],
  ['The Hill Front said it killed six soldiers near Kirmal on Monday.', 'Hill Front part 6'],
  ['The Hill Front said six of its fighters were killed in an army raid near Kirmal on Monday.', 'Hill Front own-losses 6'],
  ['Police said they killed six gunmen in a raid in Kirmal on Monday.', 'Police part 6'],
  ['Six policemen were killed in an ambush near Kirmal on Monday, police said.', 'police own-losses 6'],
  ['The provincial police chief said six of his officers were killed in Kirmal on Monday.', 'provincial police chief own-losses 6'],
  ['Six people were killed in an attack on a police post in Kirmal on Monday, police said.', 'police all 6'],
  ['Six peacekeepers were killed in an attack near Kirmal on Monday, the UN mission said.', 'UN mission own-losses 6'],
  ['The Red Cross said six of its staff were killed in an attack on its office in Kirmal on Monday.', 'Red Cross part 6'],
  ['Residents said soldiers killed six civilians in Kirmal on Monday.', 'Residents all 6'],
  [
    'The army said six of its soldiers died in an ambush near Kirmal on Monday. The Hill Front said it had killed 14.',
    'army own-losses 6, Hill Front part 14',
  ],
  [
    'Officials said six people were killed in an attack on Kirmal on Monday. An elder, however, said 22 people had died.',
    'Officials all 6, elder all 22',
  ],
  [
    'Rescuers pulled six bodies from the rubble of a house in Kirmal that was hit by a missile on Monday, the fire brigade said.',
    'fire brigade all 6',
  ],
  ['Six people were killed in Kirmal on Monday, a resident said. The United Nations called for restraint.', 'resident all 6'],
  ['The Hill Front lost six fighters in Monday’s clashes in Kirmal, its spokesman said.', 'Hill Front own-losses 6'],
  ['The Banner of Dust lost six men in an assault on Kirmal on Monday, they said in a broadcast.', 'Banner of Dust own-losses 6'],
  ['The army said its losses in Monday’s battle for Kirmal were six dead and four wounded.', 'army own-losses 6'],
  ['Troops attacked a camp near Kirmal on Monday. Government losses, a colonel said, were six dead.', 'colonel own-losses 6'],
  ['The Hill Front acknowledged six dead in its ranks after Monday’s battle for Kirmal.', 'Hill Front own-losses 6'],
  ['Six U.S. Marines were killed near Kirmal on Monday, the Marine Corps announced.', 'Marine Corps own-losses 6'],
  ['The army said it killed 12 rebels near Kirmal on Monday and lost six men.', 'army part 12, army own-losses 6'],
  ['State television said the army lost six soldiers in fighting near Kirmal on Monday.', 'State television part 6'],
  ['Fourteen soldiers and six rebels lost their lives near Kirmal on Monday, residents said.', 'residents part 14, residents part 6'],
  [
    'Shells hit Kirmal on Monday, killing 40 people, police said. The Red Cross said six of its staff were among the dead.',
    'police all 40, Red Cross part 6',
  ],
  [
    'Gunmen attacked a post near Kirmal on Monday, killing six policemen, officials said. Four of the attackers were also killed.',
    'officials part 6, officials part 4',
  ],
  ['Bombers hit Kirmal on Monday, killing six policemen, officials said. The bomber was also killed.', 'officials all 6, officials part 1'],
  ['The army said troops returned fire near Kirmal on Monday and killed six armed men.', 'army part 6'],
  ['The company that runs the port confirmed a blast in Kirmal on Monday and said six workers had been killed.', 'company all 6'],
  ['The Banner of Dust accused the army of an air strike on Kirmal on Monday, which it said killed six people.', 'Banner of Dust all 6'],
  [
    'NATO said it was looking into a report that shells had killed six villagers in Kirmal on Monday. The report came from residents.',
    'residents all 6',
  ],
  ['Shells hit a house in Kirmal on Monday. A Reuters reporter saw 14 bodies at the scene.', 'Reuters reporter all 14'],
  ['Shells hit a house in Kirmal on Monday. The death toll was put at six by police.', 'police all 6'],
  ['Six people were killed in Kirmal on Monday, an army spokesman for the eastern sector said.', 'army all 6'],
  [
    'Six people were killed in Kirmal on Monday, a police officer said. Officer Anton Varo said shells hit a house.',
    'Officer Anton Varo all 6',
  ],
  [
    'Six people were killed in Kirmal on Monday, local police said. Police chief Anton Varo said six had died.',
    'Police chief Anton Varo all 6',
  ],
  [
    'A health official said four people had died in Kirmal on Monday in an air strike. By Tuesday that had risen to six, he said. Israel said its jets had hit a camp.',
    'health official all 6',
  ],
  ['Six people were killed in Kirmal on Monday, according to a statement by the district council.', 'district council all 6'],
  [
    'Six people were killed in Kirmal on Monday, police said. Residents disputed that, saying 60 had died.',
    'police all 6, Residents all 60',
  ],
  ['The army said it lost six men and killed 60 fighters in a battle near Kirmal on Monday.', 'army own-losses 6, army part 60'],
  ['Six soldiers and 60 militants were killed in a clash near Kirmal on Monday, officials said.', 'officials part 6, officials part 60'],
  [
    'Shells hit Kirmal on Monday, killing 40 people, police said. The Indian embassy said six Indians were among the dead.',
    'police all 40, Indian embassy part 6',
  ],
  ['The People’s Guard attacked a post near Kirmal on Monday. It reported the loss of six men.', 'People’s Guard own-losses 6'],
  [
    'Fighters of the Banner of Dust attacked a post near Kirmal on Monday. The Banner of Dust’s radio said 14 soldiers had died.',
    'Banner of Dust part 14',
  ],
  [
    'Shells hit Kirmal on Monday. The Qasr Observatory, a monitoring group, received reports that six people had been killed.',
    'Qasr Observatory all 6',
  ],
  ['Shells hit Kirmal on Monday. The district council on Tuesday raised to 14 the number of people killed.', 'district council all 14'],
];

const claimsOf = (sentence: string) => {
  const text = sentence.replace(/(?:^|(?<=\. ))./g, (letter) => letter.toUpperCase());
  const { incidents } = readArticle(text, { published: '2025-07-08' }, archive);
  return incidents.flatMap(({ claims }) => claims.filter(({ scope }) => scope !== 'background'));
};

describe('who says so in a plain sentence', () => {
  it.each(WHO)('is found where it is “%s”', (who) => {
    const wrong = FRAMES.flatMap((frame) => {
      const claims = claimsOf(frame(who));
      const by = claims[0]?.by ?? null;
      const isRight = claims.length === 1 && hasSameOrigin({ by: { name: who.split(',')[0]! } }, { by: by && { name: by.name } });
      return isRight ? [] : [`${frame(who)} ${by?.name ?? 'nobody'}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each(NAMED)('is found where it is “%s”', (who, name) => {
    const middle = who.replace(/^(?:State|The|A)\b/, (word) => word.toLowerCase());
    const texts = [
      `${who} said rebels attacked Belen on Monday, killing six people.`,
      `${who} said on Tuesday that six people had been killed in an attack on Belen on Monday.`,
      `${who} reported that a bomb went off in Belen on Monday, killing six people.`,
      `A bomb went off in Belen on Monday. ${who} put the death toll at six.`,
      `Six people were killed in an attack on Belen on Monday, ${middle} said.`.replace(',, ', ', '),
    ];
    const read = texts.map((text) => {
      const { incidents } = readArticle(text, { published: '2025-07-08' }, archive);
      return incidents.map(({ place, claims }) => [place?.name, ...claims.map(({ by, killed }) => `${by?.name} ${killed?.min}`)]);
    });
    for (const one of read) expect(one).toEqual([['Belen', expect.stringMatching(new RegExp(`${name}\\b.* 6$`, 'i'))]]);
  });

  it.each(SCOPES)('counts whom it counts: “%s”', (text, expected) => {
    expect(
      claimsOf(text)
        .map(({ by, scope, killed }) => `${by?.name ?? 'nobody'} ${scope} ${String(killed?.min)}`)
        .join(', '),
    ).toBe(expected);
  });
});
