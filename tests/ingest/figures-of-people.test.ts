import { describe, expect, it } from 'vitest';
import { tollsOf } from './tolls-of.ts';

const WHERE = 'in the village of Tel Hadir on Thursday';

describe('a figure of people', () => {
  it.each([
    ['exactly', 'killed 12'],
    ['perhaps', 'killed 12'],
    ['at the very least', 'killed 12+'],
    ['as few as', 'killed 12+'],
    ['well over', 'killed 12+'],
    ['just over', 'killed 12+'],
    ['beyond', 'killed 12+'],
    ['anything up to', 'killed 0'],
    ['an additional', 'killed 12'],
  ])('is read with “%s” before it', (qualifier, tolls) => {
    expect(tollsOf(`A rocket killed ${qualifier} 12 people ${WHERE}, medics said.`)).toBe(tolls);
  });

  it.each([
    ['two families of five', 'killed 10'],
    ['a mother and her three children, ages 4, 6 and 9,', 'killed 4 (children 3, women 1)'],
    ['three brothers aged 4, 6 and 9', 'killed 3 (children 3)'],
    ['twelve people, all but two of them civilians,', 'killed 12'],
    ['twelve people, all of them civilians except three,', 'killed 12'],
    ['twelve people, most of them children,', 'killed 12'],
  ])('knows how many are “%s”', (who, tolls) => {
    expect(tollsOf(`${who[0]!.toUpperCase()}${who.slice(1)} were killed by a rocket ${WHERE}, medics said.`)).toBe(tolls);
    expect(tollsOf(`A rocket that fell ${WHERE} killed ${who.replace(/,$/, '')}, medics said.`)).toBe(tolls);
  });

  it('counts nobody who was not born', () => {
    expect(tollsOf(`A rocket killed a pregnant woman and her unborn child ${WHERE}, medics said.`)).toBe('killed 1 (women 1)');
  });

  it.each([
    'Thirty casualties were taken to hospital',
    'At least 30 dead and wounded were taken to hospital',
    'The number of dead and wounded rose to 30',
    'Seven elephants were killed',
    'Forty camels were stolen and six killed',
  ])('is none in “%s”', (said) => {
    expect(tollsOf(`${said} after an attack ${WHERE}, witnesses said.`)).toBe('');
  });
});

describe('a toll that was told before', () => {
  it.each([
    'was raised to 22 from 18',
    'was revised up to 22 from 18',
    'was lowered to 22 from 24',
    'rose by four to 22',
    'has gone up by four to 22',
    'jumped from 18 to 22',
  ])('%s', (moved) => {
    expect(tollsOf(`The death toll from a car bomb ${WHERE} ${moved}, the governor said.`)).toBe('killed 22');
  });

  it.each(['revised the death toll from 18 to 22', 'lowered the death toll to 22 from 24', 'raised the death toll to 22'])(
    'is not the one of who %s',
    (moved) => {
      expect(tollsOf(`A car bomb exploded ${WHERE}. Officials ${moved}.`)).toBe('killed 22');
    },
  );

  it('is brought up by the total number of the dead', () => {
    const later = 'Three more died on Friday, bringing the total number of dead to nine, the governor’s office said.';
    expect(tollsOf(`A car bomb killed six people ${WHERE}. ${later}`)).toBe('killed 9');
  });

  it('has its parts in one village, and is not divided by it', () => {
    expect(tollsOf(`A rocket killed five people, including a pregnant woman ${WHERE}, medics said.`)).toBe('killed 5 (women 1)');
    expect(tollsOf(`A rocket killed seven members of one family, including four children ${WHERE}, medics said.`)).toBe(
      'killed 7 (children 4)',
    );
  });

  it.each([
    ['The 20 killed included five children', 'killed 20 (children 5)'],
    ['The 20 killed included the imam, his brother and a pregnant woman', 'killed 20 (women 1)'],
    ['Five of the 20 killed were children', 'killed 20 (children 5)'],
  ])('is known for sure from “%s”', (again, tolls) => {
    expect(tollsOf(`As many as 20 people were killed by gunmen ${WHERE}, an official said. ${again}, he said.`)).toBe(tolls);
  });
});

describe('whom an army counts', () => {
  it.each([
    ['The army put the number of dead rebels at 12', 'killed 12 (combatants 12)'],
    ['The army put the number of rebels killed at 12', 'killed 12 (combatants 12)'],
    ['The army said the rebel death toll was 12', 'killed 12 (combatants 12)'],
    ['The army put rebel losses at 12 dead and its own at two', 'killed 12 (combatants 12); killed 2 (combatants 2)'],
    ['The rebels said the army lost eight men', 'killed 8 (combatants 8)'],
    ['Residents put the civilian death toll at 12', 'killed 12 (civilians 12)'],
  ])('is told by whose deaths they are: %s', (said, tolls) => {
    expect(tollsOf(`Clashes erupted ${WHERE}. ${said}.`)).toBe(tolls);
  });

  it('is no part of what others count', () => {
    const counted = `Troops killed 30 people ${WHERE}, residents said.`;
    expect(tollsOf(`${counted} The army said all of them were militants.`)).toBe('killed 30');
    expect(tollsOf(`${counted} The army said 20 of them were militants.`)).toBe('killed 30');
    expect(tollsOf(`${counted} They said all of them were civilians.`)).toBe('killed 30 (civilians 30)');
  });
});
