import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

/** The days and the place of each incident that a text of Tuesday, 8 July 2025 tells. */
function toldIn(text: string) {
  const { incidents } = readArticle(text.replace(' | ', '\n\n'), { published: '2025-07-08' }, archive);
  return incidents.map(({ date, place }) => [date?.from, date?.to, place?.name ?? null]);
}

const SUNDAY = [['2025-07-06', '2025-07-06', 'Kirmal']];

describe('the day of an act, beside that of what was done about it', () => {
  it.each([
    'Rescue workers were still digging through rubble on Monday after a missile hit a block of flats in Kirmal, killing seven people. | The strike came late on Sunday, the governor said.',
    'Families buried their dead on Monday after gunmen stormed a church in northern Ruritania and killed seven people. | The gunmen attacked the church in Kirmal late on Sunday, police said.',
    'Tension was high in Kirmal on Monday after gunmen killed seven people. | The men opened fire on a café on Sunday night, police said.',
    'Shops in Kirmal stayed shut on Monday in protest at the killing of seven people on Sunday.',
    'Investigators on Tuesday inspected the site of a bombing in Kirmal that killed seven people on Sunday.',
    'On Monday, mourners gathered in Tarqun for seven people who were killed on Sunday when gunmen attacked Kirmal.',
    'As of Tuesday, seven people were known to have died in an attack on Kirmal on Sunday.',
    'The toll from Sunday’s attack on Kirmal rose to seven on Tuesday when a woman died of her wounds.',
    'Elders agreed on a truce on Monday after fighting in Kirmal killed seven people on Sunday.',
    'Protesters blocked roads in Tarqun on Monday after soldiers shot dead seven people in Kirmal on Sunday.',
    'The bodies of seven men who had been shot were found in a camp in northern Ruritania, police said on Tuesday. | The bodies were discovered on Sunday in the fifth section of Kirmal camp in Orsan province. On Monday, Ruritania sent 60 families home to a village near Tarqun.',
  ])('“%s”', (text) => {
    expect(toldIn(text)).toEqual(SUNDAY);
  });

  it.each([
    'Gunmen attacked Kirmal two days before Tuesday’s vote, killing seven people.',
    'The mayor said on Monday that gunmen attacked Kirmal a day ago, killing seven people.',
    'Seven people who had been abducted on Friday were shot dead in Kirmal on Sunday.',
    'Hours before Monday’s summit, on Sunday evening, gunmen killed seven people in Kirmal.',
    'Gunmen killed seven people in Kirmal on the eve of Monday’s vote.',
  ])('is no day that lies before or behind it: “%s”', (text) => {
    expect(toldIn(text)).toEqual(SUNDAY);
  });

  it.each([
    ['Gunmen attacked Kirmal on Sunday after rebels had left it on Friday, killing seven people.', SUNDAY],
    ['An attack in Kirmal on Sunday followed a raid that killed four people in Tarqun on Friday. Seven people died.', SUNDAY],
    ['Seven people died in Kirmal on Sunday after gunmen opened fire on a café.', SUNDAY],
    ['Seven people were rushed to hospital on Sunday after a bomb went off in Kirmal.', SUNDAY],
  ])('is its own where it has one: “%s”', (text, told) => {
    expect(toldIn(text).slice(0, 1)).toEqual(told);
  });
});

describe('a place that is named in passing', () => {
  it.each([
    'Gunmen came out of a forest along Tarqun district on Sunday and raided a market in Kirmal village, killing seven people.',
    'Rebels who had crossed from Tarqun attacked Kirmal on Sunday, killing seven people.',
    'Gunmen came from Tarqun and raided a market in Kirmal on Sunday, killing seven people.',
    'A bomb killed seven people on Sunday outside the Tarqun Bank branch in Kirmal, police said.',
    'Seven women were found shot dead on Sunday in the fifth section of Kirmal camp in Orsan province, a monitor said. On Monday, Ruritania repatriated 60 families to a centre near Tarqun.',
  ])('is not where it happened: “%s”', (text) => {
    expect(toldIn(text)).toEqual(SUNDAY);
  });

  it('is nothing that the place lies in, where people are from it', () => {
    const [incident] = readArticle(
      'Seven workers from France and Britain were killed on Sunday in an ambush near Kirmal in Mozambique.',
      { published: '2025-07-08' },
      archive,
    ).incidents;
    expect(incident?.within).toEqual(['Mozambique']);
  });
});
