import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

/** A party as the subject of a sentence, its people, and a word of the name that it is given. */
const PARTIES = [
  ['Boko Haram', 'Boko Haram fighters', 'Boko Haram'],
  ['the Taliban', 'Taliban fighters', 'Taliban'],
  ['the Islamic State group', 'Islamic State militants', 'Islamic State'],
  ['the Zagra Defence League', 'Zagra Defence League gunmen', 'Zagra Defence League'],
  ['Jaish al-Noor', 'Jaish al-Noor fighters', 'Jaish al-Noor'],
  ['the Zagra People’s Army', 'Zagra People’s Army rebels', 'Zagra People’s Army'],
  ['the Lions of Sarmat', 'Lions of Sarmat fighters', 'Lions of Sarmat'],
  ['the Movement for Marrun', 'Movement for Marrun rebels', 'Movement for Marrun'],
  ['the M23', 'M23 rebels', 'M23'],
  ['the Karen National Union', 'Karen National Union fighters', 'Karen National Union'],
  ['the Nigerian army', 'Nigerian soldiers', 'Nigeria'],
  ['the Pakistani military', 'Pakistani security forces', 'Pakistan'],
] as const;
const BY = 'alleged-perpetrator';
const ON = 'target';
const IN = 'present';
/** What a sentence tells of the first party and of the second. */
const TOLD: readonly (readonly [(the: string, people: string, other: string) => string, string, string?])[] = [
  [(_, people) => `${people} killed six people in Kirmal on Monday, officials said.`, BY],
  [(_, people) => `Six people were killed by ${people} in Kirmal on Monday.`, BY],
  [(the) => `An attack by ${the} killed six people in Kirmal on Monday.`, BY],
  [(the) => `Six people were killed in Kirmal on Monday in an attack blamed on ${the}.`, BY],
  [(the) => `A bomb killed six people in Kirmal on Monday. ${the} claimed responsibility.`, BY],
  [(the) => `A bomb killed six people in Kirmal on Monday. In a statement, ${the} said it had carried out the attack.`, BY],
  [(the) => `Artillery fire from ${the} killed six people in Kirmal on Monday.`, BY],
  [(the) => `Members of ${the} opened fire on worshippers in Kirmal on Monday, killing six.`, BY],
  [(the) => `A bomb killed six people in Kirmal on Monday. The minister said ${the} was behind the attack.`, BY],
  [(the) => `A bomb killed six people in Kirmal on Monday. The attack bore the hallmarks of ${the}.`, BY],
  [(the) => `Gunmen killed six people in Kirmal on Monday.\n\nThe attackers, believed to be from ${the}, fled.`, BY],
  [(the) => `Six people were killed in Kirmal on Monday in an attack attributed to ${the}.`, BY],
  [(the, _, other) => `Shells killed six people in Kirmal on Monday. ${the} and ${other} blamed each other.`, BY, BY],
  [(_, people) => `${people} fell on the village of Kirmal on Monday and killed six people.`, BY],
  [(_, people) => `The governor said ${people} had entered Kirmal on Monday and killed six people.`, BY],
  [(_, people, other) => `${people} battled fighters of ${other} near Kirmal on Monday; six people died.`, IN, IN],
  [(_, people) => `${people} rolled into Kirmal on Monday; six people were killed, residents said.`, BY],
  [(_, people) => `Six ${people} on patrol near Kirmal were killed by a mine on Monday.`, ON],
  [(the) => `A bomb killed six people in Kirmal on Monday. ${the} admitted the bombing and said it regretted the deaths.`, BY],
  [(the) => `A bomb killed six people in Kirmal on Monday. “We did it,” said Rami Selk, a spokesman for ${the}.`, BY],
  [(the) => `A bomb killed six people in Kirmal on Monday. ${the} boasted of having killed 40.`, BY],
  [(the) => `A bomb killed six people in Kirmal on Monday. Police and residents laid the blame on ${the}.`, BY],
  [(the) => `Shelling killed six people in Kirmal on Monday. The mayor said the fire had come from ${the}.`, BY],
  [(the, _, other) => `Clashes pitted fighters of ${the} against those of ${other} in Kirmal on Monday, leaving six dead.`, IN, IN],
  [(_, people) => `${people} came under attack near Kirmal on Monday and lost six men.`, ON],
  [(_, people) => `Six ${people} were reported killed in an ambush near Kirmal on Monday.`, ON],
  [(the) => `A commander of ${the} was killed by a bomb in Kirmal on Monday along with six bodyguards.`, ON],
  [(the, _, other) => `${the} attacked positions of ${other} near Kirmal on Monday, killing six people.`, BY, ON],
  [(the, _, other) => `Positions of ${the} near Kirmal were shelled by ${other} on Monday, killing six fighters.`, ON, BY],
  [(the, _, other) => `Six people were killed in clashes between ${the} and ${other} near Kirmal on Monday.`, IN, IN],
  [(_, people, other) => `${people} shelled Kirmal on Monday in retaliation for an attack by ${other} last week, killing six people.`, BY],
];
const NONE = [
  'A bomb killed six people in Kirmal on Monday. Israeli helicopters flew the wounded to the capital.',
  'Unknown gunmen killed six people in Kirmal on Monday, police said.',
  'Gunmen killed six people in a hotel in Kirmal on Monday before they were shot dead by police.',
  'A car bomb killed six people in Kirmal on Monday. No group claimed responsibility, but the Taliban is active in the area.',
  'Gunmen killed six people in Kirmal on Monday. The Zagra Defence League has carried out similar attacks in the past.',
  'Six people were killed by a bomb in Kirmal on Monday as the government and rebels met for talks in Qatar, mediated by Egypt and the United States.',
  'Shelling of the Askar neighbourhood of Kirmal killed six people on Monday, residents told the BBC.',
  'A bomb killed six people in Kirmal on Monday. The United Nations condemned the attack, and Ghana closed its border.',
];

const partiesOf = (sentence: string): string[] => {
  const text = sentence.replace(/(?:^|(?<=\. ))./g, (letter) => letter.toUpperCase());
  const { incidents } = readArticle(text, { published: '2025-07-08' }, archive);
  return incidents.flatMap(({ parties }) => parties.map(({ name, role }) => `${name}: ${role}`));
};

describe('a party in a plain sentence', () => {
  it.each(PARTIES)('%s is found with its role', (the, people, name) => {
    const wrong = TOLD.flatMap(([sentence, role, otherRole]) => {
      const other = name === 'Boko Haram' ? 'the Hill Liberation Front' : 'Boko Haram';
      const text = sentence(the, people, other);
      const expected = [[name, role], ...(otherRole === undefined ? [] : [[other.replace('the ', ''), otherRole]])];
      const found = partiesOf(text);
      const isRight =
        found.length === expected.length && expected.every(([who, what]) => found.some((one) => one.includes(who!) && one.endsWith(what!)));
      return isRight ? [] : [`${text} ${found.join(', ')}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['Two constables were killed in an ambush near Kirmal on Monday.', 'police: target'],
    ['A policeman guarding a bank in Kirmal was shot dead on Monday.', 'police: target'],
    ['Six people were killed in an Israeli air strike on Kirmal on Monday.', 'Israel (Israeli forces): alleged-perpetrator'],
    ['A bomb killed six French soldiers near Kirmal on Monday.', 'France (French army): target'],
    [
      'Shelling killed six people in Kirmal on Monday. The mayor said the shells came from Turkish positions.',
      'Turkey (Turkish forces): alleged-perpetrator',
    ],
    ['The Tolvani air force bombed a store in Kirmal on Monday, killing six people.', 'Tolvani air force: alleged-perpetrator'],
    ['Ansar movement fighters killed six people in Kirmal on Monday.', 'Ansar: alleged-perpetrator'],
  ])('is named in “%s”', (text, expected) => {
    expect(partiesOf(text)).toEqual([expect.stringContaining(expected)]);
  });

  it.each(NONE)('is none of those in “%s”', (text) => {
    expect(partiesOf(text)).toEqual([]);
  });
});
