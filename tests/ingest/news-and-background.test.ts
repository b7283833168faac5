import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

// Told on Tuesday, 26 August 2025.
const LEADS = [
  'At least nine people were killed and four wounded when a car bomb exploded outside a bank in the northern town of Tarzin on Monday, police said.',
  'Gunmen on motorcycles attacked a church in Tarzin, a village in Zamfal province, on Monday, killing nine people and wounding four others.',
  'Nine people have been killed and four injured in an air strike in Nigeria’s Tarzin district, a hospital source said on Monday.',
];
const NEWS = 'Tarzin 08-25 9/4';
const FILLERS = [
  'The wounded were taken to hospitals in the area.',
  'No group claimed responsibility for the attack.',
  'Pictures showed burning vehicles.',
];

/** Each incident as “place day killed/injured”; paragraphs are told apart by a sign. */
function incidentsOf(text: string): string {
  return readArticle(text.replaceAll(' ¶ ', '\n\n'), { published: '2025-08-26' }, archive)
    .incidents.map(({ place, within, date, claims }) => {
      const counted = claims.filter(({ scope }) => scope !== 'background');
      const most = (harm: 'killed' | 'injured'): number | '' => {
        const found = counted.flatMap((claim) => claim[harm]?.min ?? []);
        return found.length > 0 ? Math.max(...found) : '';
      };
      return `${place?.name ?? within[0] ?? '?'} ${date?.from?.slice(5) ?? '?'} ${most('killed')}/${most('injured')}`;
    })
    .join('; ');
}

/** The texts in which a sentence stands behind each lead, in a paragraph of its own and at the end of another. */
function textsWith(sentence: string): string[] {
  return LEADS.flatMap((lead, at) => {
    const [before, after] = [FILLERS[at]!, FILLERS[(at + 1) % FILLERS.length]!];
    return [`${lead} ¶ ${before} ¶ ${sentence} ¶ ${after}`, `${lead} ${after} ¶ ${before} ${sentence}`];
  });
}

describe('behind the lead of an article', () => {
  it.each([
    'The bombing followed an attack on Sunday in Ankaro in which 61 people died.',
    'The attack came less than a week after 61 people were killed in a raid in Ankaro.',
    'The group has claimed a string of attacks, including an April bombing that killed 61 people.',
    'The 2019 bombing of the same hotel left 61 people dead.',
    'Rights activists said in a report last month that 61 civilians had been killed in air strikes.',
    'The army said last week it had killed 61 militants in an operation in Ankaro.',
    'Two weeks ago a roadside bomb in the same district killed 61 soldiers.',
    'It was the bloodiest attack since March, when 61 people died in twin blasts in Ankaro.',
    'The town was attacked before. In May, militants killed 61 people there and abducted 22.',
    'A truce was agreed in March after a week of fighting in which 61 people were killed.',
    'In neighbouring Mali, 61 people were killed in a similar attack in June.',
    'The conflict has claimed the lives of 4,100 people and displaced two million.',
    'Three weeks after 61 people were killed in a raid in Ankaro, the region is still in mourning.',
    'He was wanted for a 2021 attack on a hotel in Ankaro in which 61 people were killed.',
    'In 2004 soldiers killed 61 villagers in Ankaro.',
    'Thousands live in camps there after fleeing fighting that has left 61 people dead.',
    'Rights groups say 61 people have been killed in the crackdown so far.',
    'The deadliest month was March, when 61 civilians were killed, most of them in Ankaro.',
    // Of the same incident.
    'A second bomb went off as rescuers arrived.',
    'The gunmen then stormed the building, and a gun battle raged for hours.',
    'Many of the dead were from Ankaro and Kelbar.',
    'Funerals for the victims were held in Ankaro on Tuesday.',
    'The director of the hospital in Tarzin said it had received nine bodies.',
    'The attackers fled towards Ankaro on the border.',
    'A group threatened to carry out more attacks in Ankaro.',
  ])('no other incident is told by “%s”', (sentence) => {
    for (const text of textsWith(sentence)) expect([text, incidentsOf(text)]).toEqual([text, NEWS]);
  });

  it.each([
    ['In Kelbar, to the north, 13 people were killed when a mortar shell hit their house, police said.', 'Kelbar 08-25 13/'],
    ['In retaliation, government forces shelled the town of Kelbar, killing 13 civilians.', 'Kelbar 08-25 13/'],
    ['Thirteen more people were killed when a shell hit a bus in Kelbar.', 'Kelbar 08-25 13/'],
    ['Police in Kelbar said 13 people had been killed there by gunmen.', 'Kelbar 08-25 13/'],
    ['A similar attack in Kelbar earlier in the day killed 13 people and wounded 20.', 'Kelbar 08-25 13/20'],
    ['A bomb struck a bus in Kelbar, killing 11 and wounding 20, officials said.', 'Kelbar 08-25 11/20'],
    ['Militants overran an army post near the village of Kelbar, killing ten soldiers, a military source said.', 'Kelbar 08-25 10/'],
    ['In a second attack, a bomb planted under a bridge in Kelbar killed 13 people.', 'Kelbar 08-25 13/'],
    ['Hours later, a suicide bomber blew himself up in the town of Kelbar, killing 11 people.', 'Kelbar 08-25 11/'],
    ['Earlier that day, a roadside bomb killed ten soldiers in Kelbar.', 'Kelbar 08-25 10/'],
    ['On Sunday, 11 farmers were killed by gunmen in Kelbar.', 'Kelbar 08-24 11/'],
  ])('another incident is told by “%s”', (sentence, other) => {
    for (const text of textsWith(sentence)) expect([text, incidentsOf(text)]).toEqual([text, `${NEWS}; ${other}`]);
  });
});

describe('a round-up', () => {
  it.each([
    [
      'Nineteen people were killed in attacks across Nigeria on Monday, officials said. ¶ In the deadliest attack, a car bomb exploded at a market in Tarzin, killing 12 people. ¶ In Kelbar, gunmen killed five policemen at a checkpoint. ¶ And in Ankaro, two people died when a roadside bomb hit a minibus.',
      'Tarzin 08-25 12/; Kelbar 08-25 5/; Ankaro 08-25 2/',
    ],
    [
      'Gunmen attacked four villages in Zamfal state on Monday, killing 30 people. ¶ Twelve people were killed in Tarzin, nine in Kelbar, five in Ankaro and four in Dolmeh, a local official said.',
      'Tarzin 08-25 12/; Kelbar 08-25 9/; Ankaro 08-25 5/; Dolmeh 08-25 4/',
    ],
    [
      'Security developments in Iraq ¶ Following are security developments in Iraq on Monday: ¶ Tarzin - A car bomb killed nine people and wounded 11, police said. ¶ Kelbar - Gunmen shot dead 17 people in a drive-by shooting.',
      'Tarzin 08-25 9/11; Kelbar 08-25 17/',
    ],
    [
      'Security developments in Iraq ¶ Following are the incidents of Iraq on Monday: ¶ - Bel Hassan: 12 killed by a car bomb. ¶ - Tarzin: ten policemen killed by gunmen. ¶ - Kelbar: three soldiers killed in an ambush.',
      'Bel Hassan 08-25 12/; Tarzin 08-25 10/; Kelbar 08-25 3/',
    ],
    [
      'The following attacks took place in Sudan on Monday: ¶ 1. Tarzin: a car bomb killed nine people. ¶ 2. Kelbar: gunmen killed six policemen. ¶ 3. Ankaro: four people were killed by shelling.',
      'Tarzin 08-25 9/; Kelbar 08-25 6/; Ankaro 08-25 4/',
    ],
    [
      'Attacks across Nigeria killed 18 people on Monday, including three in a car bombing in Tarzin, eight in a shooting in Kelbar and seven in an explosion in Ankaro, police said.',
      'Tarzin 08-25 3/; Kelbar 08-25 8/; Ankaro 08-25 7/',
    ],
    [
      'A car bomb in Tarzin killed eight people on Monday, police said. ¶ Gunmen killed 38 people in Kelbar. ¶ In Ankaro, a mine killed 28. ¶ That brought to 74 the number of people killed in Nigeria on Monday.',
      'Tarzin 08-25 8/; Kelbar 08-25 38/; Ankaro 08-25 28/',
    ],
    [
      'A series of attacks across Iraq killed 30 people on Monday, officials said. ¶ The deadliest attack took place in the Tarzin district, where a car bomb killed 12 people and wounded 20. ¶ A bomb in a market in Kelbar killed ten shoppers, and another in Ankaro killed eight, police officers said.',
      'Tarzin 08-25 12/20; Kelbar 08-25 10/; Ankaro 08-25 8/',
    ],
    [
      'Gunmen killed nine people in Tarzin on Sunday, police said. ¶ Schools were closed on Tuesday. ¶ A day later, 11 people were killed in the nearby village of Kelbar.',
      'Tarzin 08-24 9/; Kelbar 08-25 11/',
    ],
    [
      'A car bomb exploded in Tarzin on Monday, killing nine people, hours after gunmen killed six policemen in Kelbar, police said.',
      'Tarzin 08-25 9/; Kelbar 08-25 6/',
    ],
    [
      'Russia launched missiles at Ukraine overnight, killing 16 people, officials said on Tuesday. ¶ In Tarzin, three people were killed when a drone hit a block of flats. ¶ In Kelbar, 13 people died when a missile struck their house.',
      'Tarzin 08-25 3/; Kelbar 08-25 13/',
    ],
  ])('of “%s” has its places apart', (text, incidents) => {
    expect(incidentsOf(text)).toBe(incidents);
  });
});

describe('news of what was before', () => {
  it.each([
    'Police in Nigeria said on Monday they had arrested a man suspected of planning the April attack on a hotel in Tarzin that killed 12 people. ¶ He was detained in a house in Kelbar.',
    'The president visited Tarzin on Monday, where 51 people were killed in a suicide bombing last month. ¶ He met relatives of the victims.',
    'The trial of a former militia leader accused of ordering the killing of 44 villagers opened in Tarzin on Monday.',
    'At least 53 people were killed in violence in Pakistan in July, the United Nations said on Monday. ¶ Another 75 were wounded, it said. ¶ Tarzin was the worst hit, with 22 killed.',
    'Rights activists on Monday accused the army of killing 81 civilians in a village in Zamfal in June. ¶ In a report, they said soldiers had rounded up men in Tarzin and shot them.',
    'The European Union imposed sanctions on Monday on five commanders over attacks in which 15 people have died. ¶ Fighting in Zamfal has driven thousands from their homes.',
    'Eight people were killed on Monday when a bus plunged into a ravine near Tarzin. ¶ Another 18 were injured. ¶ The region has been the scene of clashes between the army and rebels.',
    'A group threatened on Monday to carry out attacks on Nigerian targets. ¶ In a video, a masked man said embassies would be hit.',
    'For the people of Tarzin, the war has never ended. ¶ In 2004 soldiers killed 48 of them in a single day. ¶ Thousands have left the town.',
    'A museum that tells the story of the siege of Tarzin, in which 1,300 people died, opened on Monday.',
    'Violence in Sudan killed 81 civilians between January and March, the United Nations said on Monday. ¶ Of these, 66 were killed in air strikes and 15 by roadside bombs.',
    'The United States approved on Monday the sale of 12 attack helicopters to Colombia. ¶ The army is fighting rebels there in a war that has killed 16,900 people.',
    'A memorial to the 52 victims of the 2017 bombing of a train was unveiled in Tarzin on Monday. ¶ Bells were rung at the time of the blasts.',
    'A ceasefire between the army and rebels took effect in Zamfal on Monday. ¶ It was agreed after a week of fighting in which 35 people were killed.',
  ])('tells no incident: “%s”', (text) => {
    expect(incidentsOf(text)).toBe('');
  });
});
