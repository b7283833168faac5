import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);
const TUESDAY = '2025-07-08';

/** The days and the place of each incident that a text of 8 July 2025 tells. */
function toldIn(text: string) {
  return readArticle(text, { published: TUESDAY }, archive).incidents.map(({ date, place }) => [
    date?.from === date?.to ? (date?.from ?? null) : `${date?.from}/${date?.to}`,
    place?.name ?? null,
  ]);
}

const NAMES = ['Kirmal', 'San Ramon', 'Beit Osra', 'Ust-Balka', 'La Mar', 'Gunda Hills'] as const;

// `P` is where it happened, `Q` somewhere else.
const WHERE = [
  'Gunmen killed seven villagers in P on Sunday, residents said.',
  'Seven people were killed on Sunday in P, Orsan province, police said.',
  'A bomb killed seven people on Sunday in P, a farming village some 30 km (19 miles) north of Q, police said.',
  'Rebels stormed the town hall of P on Sunday and killed seven people.',
  'Jets struck the crowded cattle market of P on Sunday, killing seven people.',
  'Shells killed seven people on the northern edge of P on Sunday.',
  'P was hit by rockets on Sunday, killing seven people.',
  'P, a town near the border, was attacked on Sunday. Seven people were killed, police said.',
  'Seven people were killed in attacks on Sunday. P saw its bloodiest day in months.',
  'Troops were sent to P, where seven people were killed on Sunday.',
  'Seven people were killed on Sunday in the once quiet P neighbourhood of Q.',
  'Seven people were killed on Sunday near P, in Q territory, a local official said.',
  'Gunmen killed seven people in P on Sunday, the Foreign Ministry in Q said.',
  'A bomb hit the Ruritanian embassy in P on Sunday, killing seven people, officials in Q said.',
  'A suicide bomber attacked an election meeting in P on Sunday, killing seven people.',
  'A day after a bomb in Q wounded nine, shells fell on P on Sunday, killing seven people.',
  'Seven people were killed when a shell hit the Al-Nour bakery in P on Sunday.',
  'A bomb killed seven people at the Hotel Marina in P on Sunday.',
  'Seven traders from Q were killed in an ambush near P on Sunday.',
  'A convoy travelling from Q to Durgoza was ambushed near P on Sunday. Seven drivers were killed.',
  'Gunmen entered P on Sunday. Seven people were killed, a hospital said.',
  'Residents of P are in mourning. On Sunday, gunmen entered the town and killed seven people.',
  'A bomb hit a police van on Sunday, killing seven officers, P police chief Omar Selim said.',
  'Gunmen killed seven people in Orsan state on Sunday. The gunmen arrived in P on motorcycles, residents said.',
  'A blast killed seven people in Q district on Sunday, police said. It took place near P village.',
  'Q, 8 July (Reuters) - Gunmen killed seven people in P on Sunday, police said.',
  'P, Ruritania (AP) — Gunmen killed seven people in this dusty northern town on Sunday, police said.',
  'Gunmen killed seven people in P on Sunday, police said. President Adan Warsel, who was visiting Q on Monday, condemned the attack.',
  'Gunmen killed seven people in a downtown P street on Sunday.',
  'Gunmen killed seven people on Sunday in an attack on a community in Orsan region. It was carried out in P, officials said.',
  'Seven people were killed on Sunday in Mali’s Orsan region. “They shot at everyone,” said a resident of P.',
] as const;

const NO_PLACE = [
  'Seven people were killed on Sunday when their bus hit a mine on the road from P to Q, police said.',
  'Seven people were killed on Sunday by a mine on a track between the villages of P and Q, police said.',
] as const;

// Without the tail “in Kirmal”, which each has somewhere.
const WHEN = [
  ['Gunmen killed seven people in Kirmal a few hours ago.', TUESDAY],
  ['The army said on Tuesday that a bomb had killed seven people in Kirmal the previous night.', '2025-07-07'],
  ['The death toll from a bomb in Kirmal rose to seven on Tuesday, doctors said, a day after the attack.', '2025-07-07'],
  ['Two days after the attack of 4 July, a bomb killed seven people in Kirmal.', '2025-07-06'],
  ['A bomb killed seven people in Kirmal on Monday, two days after the attack of 4 July.', '2025-07-07'],
  ['Two days after Friday’s raid, a bomb killed seven people in Kirmal.', '2025-07-06'],
  ['At 4.30 am on the 6th, shells fell on Kirmal, killing seven people.', '2025-07-06'],
  ['On the 30th, a bomb in Kirmal killed seven people.', '2025-06-30'],
  ['A bomb exploded in Kirmal as a convoy went by on Sunday morning, killing seven people.', '2025-07-06'],
  ['Gunmen attacked Kirmal and killed seven people, said the council chairman, Mr Sunday Bako.', null],
  ['Six farmers were killed at Kirmal, a vigilante leader said. He attributed Saturday’s killings to bandits.', '2025-07-05'],
  ['Seven people were killed on 6 July in Kirmal when a bomber walked into the wake for a man shot the day before.', '2025-07-06'],
  ['Rescuers dug on through Sunday night at a hotel in Kirmal, where a bomb on Saturday killed seven people.', '2025-07-05'],
  ['Rockets killed seven people in Kirmal during the night, the mayor said on Tuesday.', '2025-07-07/2025-07-08'],
  ['(Kirmal, July 8, 2025) – Soldiers shot dead seven men in Kirmal on July 3, a rights group said today.', '2025-07-03'],
  ['Seven people were killed in Kirmal on Saturday. Other attacks hit the region five days ago.', '2025-07-05'],
  ['Suspected rebels killed seven people in Kirmal on Monday, two days after an attack on a church.', '2025-07-07'],
] as const;

describe('when and where', () => {
  it.each(WHERE)('“%s” happened in its town, whatever that is called and whatever else is named', (text) => {
    const wrong = NAMES.flatMap((name) => {
      const written = text.startsWith('P, Ruritania') ? text.replace('P,', `${name.toUpperCase()},`) : text;
      const told = toldIn(written.replace(/\bP\b/g, name).replace(/\bQ\b/g, text.startsWith('Q, 8') ? 'TARQUN' : 'Tarqun'));
      return told.length === 1 && told[0]![0] === '2025-07-06' && foldedName(told[0]![1]) === foldedName(name) ? [] : [told];
    });
    expect(wrong).toEqual([]);
  });

  it.each(NO_PLACE)('“%s” happened on a road, which is neither of its ends', (text) => {
    const told = NAMES.map((name) => toldIn(text.replace(/\bP\b/g, name).replace(/\bQ\b/g, 'Tarqun')));
    expect(told).toEqual(NAMES.map(() => [['2025-07-06', null]]));
  });

  it('reckons “a day later” from the day that was told last', () => {
    const text = 'Six men died in Kirmal on Friday when a mine exploded. A day later, four died in Tarqun when rockets hit a school.';
    expect(toldIn(text)).toEqual([
      ['2025-07-04', 'Kirmal'],
      ['2025-07-05', 'Tarqun'],
    ]);
  });

  it.each(WHEN)('“%s” is dated', (text, day) => {
    expect(toldIn(text)).toEqual([[day, 'Kirmal']]);
  });
});

function foldedName(name: string | null | undefined): string {
  return name?.toLowerCase().replace('-', ' ') ?? '';
}
