import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.ts';

/** Each incident’s claims: `own-losses 4/- & part 17/- | all -/2`. */
const told = (text: string): string =>
  claimsOf(text, ({ scope, killed, injured }) => `${scope} ${killed?.word ?? killed?.min ?? '-'}/${injured?.word ?? injured?.min ?? '-'}`);

describe('somebody whom the sentence before is about', () => {
  it.each([
    [
      'Rasim Dalo, 34, from the village of Orlin, drove an ambulance. He was killed on March 7 when shells hit a house in Hadira.',
      'all 1/-',
    ],
    ['Salma Wadi, a nurse of 29, worked in Orlin. She was killed on March 8 when a drone hit her ambulance in Hadira.', 'all 1/-'],
    ['Idris Hamun, a reporter for Radio Orlin, was a father of three. He was shot dead on Thursday at his home in Hadira.', 'all 1/-'],
    ['Yusuf al Tarek, a paramedic, was 23. On March 7 he was killed by a second strike on a house in Hadira.', 'all 1/-'],
    ['Leila Osman is a photographer with a news agency. She was wounded on Saturday when a shell hit the market of Hadira.', 'all -/1'],
  ])('is counted: “%s”', (text, claims) => {
    expect(told(text)).toBe(claims);
  });
});

describe('a name with a small word in it', () => {
  it.each([
    ['Hammam al Dari, 29, was killed in Hadira on Saturday when a shell hit his house.', 'all 1/-'],
    ['A drone strike on Saturday killed Hammam al Dari in Hadira.', 'all 1/-'],
    ['Gunmen shot dead Sheikh Omar bin Selim in Hadira on Saturday.', 'all 1/-'],
    ['Omar al Dari and his son Hamid al Dari were killed in Hadira on Saturday by a shell.', 'all 2/-'],
    ['Yahya ould Selim was killed in an ambush near Hadira on Saturday.', 'all 1/-'],
  ])('is one name: “%s”', (text, claims) => {
    expect(told(text)).toBe(claims);
  });
});

const POST = 'Rebels attacked a post near Hadira on Saturday. ';
const SHELLS = 'Shells hit the market of Hadira on Saturday. ';

describe('what an army says of its dead and of the others', () => {
  it.each([
    [`${POST}The army lost six men and twenty terrorists were neutralised, the general staff said.`, 'own-losses 6/- & part 20/-'],
    [`${POST}Seven soldiers and two auxiliaries were killed, the army said.`, 'own-losses 9/-'],
    [`${POST}Eight soldiers were lost in the fighting, the army said.`, 'own-losses 8/-'],
    [`${POST}Around thirty VDP were killed, a resident said.`, 'all 30/-'],
    // What is told later is done later.
    [
      `${POST}Twelve soldiers were killed and 30 "terrorists" were "neutralized", the army said.\n\nLater in the day a further nine suspects were "neutralized", it said.`,
      'own-losses 12/- & part 30/-',
    ],
    [`${POST}At least 31 soldiers were killed.\n\nMore than forty "terrorists" were "neutralized", the army said.`, 'all 31/- & part 40/-'],
  ])('is told apart: “%s”', (text, claims) => {
    expect(told(text)).toBe(claims);
  });
});

describe('who stands behind those killed', () => {
  it.each([
    [`${SHELLS}They killed six men and twenty women were wounded.`, 'all 6/20'],
    [`${SHELLS}They killed six men, and twenty women were wounded.`, 'all 6/20'],
    [`${SHELLS}They killed six men and twenty women, and several shops were destroyed.`, 'all 26/-'],
    ['In another attack on Saturday, a smaller one, four farmers were killed in Hadira.', 'all 4/-'],
    ['The raid on Hadira on Saturday was a deadly one, six villagers were killed.', 'all 6/-'],
    ['Two drones struck Hadira on Saturday. The first one, three people were killed by it, hit a school.', 'all 3/-'],
  ])('is counted where the verb says so: “%s”', (text, claims) => {
    expect(told(text)).toBe(claims);
  });
});

const SUM = 'Two people were killed and 12 wounded on Saturday by shelling in several parts of Siadan region, officials said.\n\n';
const FLAT = 'A woman of 75 died in her flat in Siadan, the largest town of the region, and eight people were hurt, the governor said.\n\n';

describe('a body and those in hospital', () => {
  it.each([
    [`${SHELLS}A man's body was found in the rubble, and a man and three women were being treated in hospital.`, 'all 1/4'],
    [`${SHELLS}The body of a woman was found under the rubble.`, 'all 1/-'],
    [`${SHELLS}Rescuers have recovered three people’s bodies from the debris.`, 'all 3/-'],
    [
      `${SUM}${FLAT}Earlier he had told of an attack in the afternoon on Kelmar, a village. A man's body was found in the rubble, and four people were in hospital.`,
      'all 1/8 | all 1/4',
    ],
  ])('are counted: “%s”', (text, claims) => {
    expect(told(text)).toBe(claims);
  });
});

const CLASH = 'Rebels and soldiers fought near Hadira on Saturday. ';

describe('the plainest words', () => {
  it.each([
    ['A car bomb went off in Hadira on Saturday. It killed two only and injured six, police said.', 'all 2/6'],
    [`${SHELLS}A spokesman said they had killed three only, all of them policemen.`, 'all 3/-'],
    [`${CLASH}A doctor said 12 rebels died in the fighting, and five soldiers.`, 'part 12/- & part 5/-'],
    [`${CLASH}A doctor said 12 rebels died, most of them in air strikes, and five men of the army.`, 'part 12/- & part 5/-'],
    [`${CLASH}\n\nThey have been at war since 2023. Tens of thousands of people have been killed.`, ''],
    ['Gunmen raided the village of Hadira on Saturday. They killed 22 people, the army said.', 'all 22/-'],
  ])('count: “%s”', (text, claims) => {
    expect(told(text)).toBe(claims);
  });
});
