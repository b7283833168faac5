import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.ts';

/** Each incident’s claims: `4/- & 17/- | -/2`. */
const told = (text: string): string => claimsOf(text, ({ killed, injured }) => `${killed?.min ?? '-'}/${injured?.min ?? '-'}`);

describe('what was counted over a month or a year', () => {
  it.each([
    'Killings remain a grave concern, the United Nations mission said on Friday. It counted 519 dead between July and September 2024.\n\nThe quarterly report lists 295 incidents of violence. Besides the 519 who were killed, 396 were injured.',
    'In February there were 28 massacres all over the country, the Network for Human Rights said.\n\nThey took the lives of 264 people, 106 of them children. Government forces killed 95 people, according to the group.',
    'A rights group has documented 87 attacks on hospitals in the first quarter of the year. They killed 43 medics and wounded 92, the group said on Monday.',
    'The mission recorded 64 violations of the truce in the past quarter, it said on Monday. In them, 33 people were killed and 51 wounded.',
    'Mines killed more people in 2024 than before, the Mine Centre said on Friday in its yearly report. Mines killed 94 people and injured 150.',
  ])('is no news: “%s”', (text) => {
    expect(told(text)).toBe('');
  });

  it.each([
    ['The rights group’s monthly report says that nine villagers were shot dead in Hadira on 2 March.', '9/-'],
    [
      'The Mission’s weekly note says that rockets fell on the harbour of Hadira on 8 March. One fisherman died. It recorded 37 incidents in the week.',
      '1/-',
    ],
  ])('may tell of a day: “%s”', (text, claims) => {
    expect(told(text)).toBe(claims);
  });
});

describe('what is judged or remembered', () => {
  it.each([
    'A court in Hadira on Sunday opened the trial of three men over the 2019 bombing of a hotel. The attack killed 21 people.',
    'Thousands marched in Hadira on Sunday in memory of the massacre of March 2012. Gunmen killed 47 villagers in it.',
  ])('was before: “%s”', (text) => {
    expect(told(text)).toBe('');
  });
});

describe('the head of an article', () => {
  it.each([
    [
      'A series of car bombs went off in Hadira on Wednesday.\n\nOne civilian was killed and six were injured by a car bomb in Orlin quarter, a police source said, and 10 people were wounded by another that blew up in Kelmar, in the north of Hadira.',
      '1/6 | -/10',
    ],
    [
      'Rebels shelled a poor quarter of Hadira and killed ten civilians, a rescuer said on Thursday. Six others were injured.\n\nOn Wednesday night the rebels hit a home in Kelmar, a neighbourhood that the government holds, and three people died. When rescuers came to help, they fired once more and killed seven of them, according to Omar Selim, a rescuer.',
      '10/6',
    ],
    [
      'Gunmen attacked a checkpoint in Hadira on Sunday and killed 14 people, the interior ministry says.\n\nAt first an official had spoken of 12 dead soldiers.',
      '14/-',
    ],
    ['A bomb killed 14 people in Hadira on Sunday, the ministry said. Initially, hospital officials said nine had died.', '14/-'],
    [
      'Several rockets hit Hadira on Wednesday, police said.\n\nMeanwhile, shells killed two people in Orlin. Elsewhere, three people were killed in Kelmar.',
      ' | 2/- | 3/-',
    ],
  ])('tells in short what follows: “%s”', (text, claims) => {
    expect(told(text)).toBe(claims);
  });
});
