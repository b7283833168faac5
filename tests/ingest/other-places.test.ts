import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

/** The place of each incident that a text of 8 July 2025 tells of Sunday. */
function placesIn(text: string) {
  return readArticle(text, { published: '2025-07-08' }, archive).incidents.map(({ date, place }) => [date?.from, place?.name ?? null]);
}

// “Hadira” is a place of the archive.
const NAMES = [
  ['Kirmal', 'Tarqun', 'Orsan'],
  ['Beit Osra', 'Durgoza', 'Marasha'],
  ['Ust-Balka', 'Hadira', 'Belkovo'],
] as const;

// `P` is where it happened, `Q` and `R` are named for something else; a stroke stands for the end of a headline or paragraph.
const AT_P = [
  // The road, the sea, the front.
  'Seven fishermen from Q were killed on Sunday when a mine exploded off the coast of P.',
  'Gunmen ambushed a patrol about 12 miles from P on Sunday and killed seven soldiers, the army said from Q.',
  'Seven rebels were killed on Sunday in clashes on the P front line, south of Q, a monitor said.',
  'Seven soldiers fell on the P axis in the southern R countryside on Sunday when gunmen attacked a post.',
  'A bus carrying pilgrims to Q was bombed in P on Sunday; seven were killed.',
  // Where attackers went and the dead were taken.
  'A police vehicle was attacked near the town of P in the countryside of R on Sunday, killing seven officers. The attackers fled to the desert of Q.',
  'Seven men were shot dead in P on Sunday. The wounded were airlifted to the capital Q.',
  'Mourners carried seven coffins through the streets of Q on Monday, a day after the men were shot dead by troops in the village of P.',
  'The governor of R visited P community in Q Local Government Area, where gunmen killed seven people on Sunday.',
  'Seven people were killed in a revenge attack in R County on Sunday. | The commissioner said the attackers raided P payam. “They took cattle,” he told a radio station on Monday from Q.',
  // What a place lies in, and whose word it is.
  'Warplanes hit the outskirts of P in Q on Sunday, killing seven farmers.',
  'Shells fell near P in Q on Sunday, killing seven farmers.',
  'Seven people were killed in attacks on P region on 6 July, Oleh Marun, head of the regional administration, said on Telegram.',
  'The rebels said in a press release issued on Monday in Q that a jet bombed P on Sunday, killing seven people.',
  'Police in Q are hunting gunmen who killed seven villagers on Sunday in P.',
  'Troops in Q were put on alert after gunmen killed seven villagers on Sunday in P.',
  // Things that are called after a place.
  'Gunmen killed seven officers on Sunday in an attack on the P police headquarters, state media said.',
  'Gunmen killed seven soldiers on Sunday at the P army base, a source in Q said.',
  'A P mosque was bombed on Sunday, and seven worshippers died, the ministry said.',
  'Shells hit Q Street in P on Sunday, killing seven people.',
  'Shells hit Q Square, in the centre of P, on Sunday, killing seven people.',
  // What a headline or a dateline says and nothing else.
  'Police kill seven protesters near P | Police shot dead seven protesters at a roadblock on Sunday, the health ministry said. The crowd had come from Q.',
  'Seven Killed In Bomb Attack On P Market | A bomb killed seven people at a crowded market on Sunday, police said.',
  'Seven die as bomb hits P | A bomb killed seven people in northern Ruritania on Sunday, police said.',
  'Seven men shot dead outside P | Seven men were shot dead by gunmen on Sunday, police said. In Q, officials did not comment.',
  'P, Ruritania — Seven people were killed on Sunday when a bomb exploded at the city’s main bus station, police said. The bomber came from Q.',
  'Gunmen killed seven people on Sunday in P Local Government Area of R State, the chairman said in a statement in Q.',
] as const;

describe('the place of what happened', () => {
  it.each(AT_P)('“%s”: at P', (text) => {
    const wrong = NAMES.flatMap(([p, q, r]) => {
      const told = placesIn(filled(text, [text.startsWith('P, Ruritania') ? p.toUpperCase() : p, q, r]));
      return told.length === 1 && told[0]![0] === '2025-07-06' && folded(told[0]![1]) === folded(p) ? [] : [told];
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    'Gunmen attacked a bus on Sunday, killing seven people on the way from the village of P to a market in Q, officials said.',
    'Seven people were killed on Sunday when gunmen opened fire on a minibus travelling from P to Q.',
    'Seven soldiers were killed on Sunday in an ambush on the highway linking P with Q, the army said.',
    'Seven soldiers were killed on Sunday by a bomb on the Kirmal-Q road, the army said.',
  ])('“%s”: neither end of a way', (text) => {
    expect(NAMES.map((names) => placesIn(filled(text, names)))).toEqual(NAMES.map(() => [['2025-07-06', null]]));
  });

  it.each([
    'Seven farmers from Q were shot dead on a hillside on Sunday, police said.',
    'Seven people were killed on Sunday by rockets fired from Q, police said.',
    'Seven people were killed on Sunday, a local official told reporters by phone from Q.',
    'Seven people were killed on Sunday when gunmen attacked a convoy that had left Q at dawn.',
    'Gunmen killed seven men on Sunday, the Q News reported.',
    'Gunmen killed seven men on Sunday. The gunmen had trained in Q, police said.',
    'Seven soldiers were killed on Sunday in an ambush. Their base is in Q.',
    'Seven soldiers were killed on Sunday in an ambush, the army said. Protests were held in Q.',
    'Seven soldiers were killed on Sunday in an ambush, the army said. Rebels have fought for a state since 2011, when they seized Q.',
  ])('“%s”: not where people are from, trained, protested or fired', (text) => {
    expect(NAMES.map((names) => placesIn(filled(text, names)))).toEqual(NAMES.map(() => [['2025-07-06', null]]));
  });

  it.each([
    'A bomb killed seven soldiers on Sunday in R province, west of Q, the army said.',
    'Gunmen killed seven villagers in the R region, north-east of the capital Q, on Sunday.',
  ])('“%s”: in the province, and not where that is measured from', (text) => {
    expect(NAMES.map((names) => placesIn(filled(text, names)))).toEqual(NAMES.map(([, , r]) => [['2025-07-06', r]]));
  });

  it('is not where the article was filed if it names a province', () => {
    const text = 'KIRMAL, Ruritania — Gunmen killed seven people in Orsan province on Sunday, police said. The city was quiet.';
    expect(placesIn(text)).toEqual([['2025-07-06', 'Orsan']]);
  });
});

describe('the day of what happened', () => {
  it.each([
    ['Seven people were killed in shelling of Kirmal in the past 24 hours, officials said on Monday.', '2025-07-06', '2025-07-07'],
    ['Seven people were killed in shelling of Kirmal overnight, officials said on Monday.', '2025-07-06', '2025-07-07'],
    ['Seven people were killed in shelling of Kirmal overnight, officials said.', '2025-07-07', '2025-07-08'],
    ['A boy died on Monday of wounds sustained on Saturday when troops opened fire in Kirmal.', '2025-07-05', '2025-07-05'],
    ['Two soldiers died on Monday of wounds sustained in a bombing a day earlier in Kirmal.', '2025-07-06', '2025-07-06'],
    ['Residents buried seven people on Tuesday who had been shot dead in Kirmal a day earlier.', '2025-07-07', '2025-07-07'],
    ['Seven people were killed in shelling of Kirmal in the night of 3/4 July, the mayor said.', '2025-07-03', '2025-07-04'],
    [
      'Sunday attack in Kirmal kills seven\n\nGunmen attacked a church in Kirmal and killed seven people, police said.',
      '2025-07-06',
      '2025-07-06',
    ],
  ])('“%s”', (text, from, to) => {
    const told = readArticle(text, { published: '2025-07-08' }, archive).incidents.map(({ date, place }) => [
      date?.from,
      date?.to,
      place?.name,
    ]);
    expect(told).toEqual([[from, to, 'Kirmal']]);
  });
});

function filled(text: string, [p, q, r]: readonly [string, string, string]): string {
  return text.replace(' | ', '\n\n').replace(/\bP\b/g, p).replace(/\bQ\b/g, q).replace(/\bR\b/g, r);
}

function folded(name: string | null | undefined): string {
  return name?.toLowerCase().replace('-', ' ') ?? '';
}
