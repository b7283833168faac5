import { describe, expect, it } from 'vitest';
import { tollsOf } from './tolls-of.ts';

const WHERE = 'in the village of Tel Hadir on Thursday';

describe('who is counted as in arms', () => {
  it.each(['former', 'retired', 'one-time', 'demobilised', 'defected', 'repentant', 'would-be'])(
    'is nobody of whom it is only told that they are “%s”',
    (word) => {
      expect(tollsOf(`Gunmen shot dead two ${word} fighters ${WHERE}, residents said.`)).toBe('killed 2');
      expect(tollsOf(`Three ${word} rebels were killed ${WHERE}, residents said.`)).toBe('killed 3');
      expect(tollsOf(`A mine killed three ${word} soldiers and a shepherd ${WHERE}, residents said.`)).toBe('killed 4');
      expect(tollsOf(`A ${word} soldier and his wife were killed ${WHERE}, residents said.`)).toBe('killed 2 (women 1)');
    },
  );

  it.each([
    [`Three ex-fighters were killed ${WHERE}, residents said.`, 'killed 3'],
    [`An ex-soldier and his wife were killed ${WHERE}, residents said.`, 'killed 2 (women 1)'],
    [`A former member of the rebels was shot dead ${WHERE}, police said.`, 'killed 1'],
    [`A man suspected of being a militant was shot dead ${WHERE}, police said.`, 'killed 1 (men 1)'],
    [`A man believed to be a rebel was killed ${WHERE}, police said.`, 'killed 1 (men 1)'],
    [`A man who had once been a fighter was shot dead ${WHERE}, police said.`, 'killed 1 (men 1)'],
  ])('is not guessed in “%s”', (text, tolls) => {
    expect(tollsOf(text)).toBe(tolls);
  });

  it.each(['captured', 'off-duty', 'unarmed', 'wounded', 'veteran', 'foreign', 'allied'])('is a soldier who is “%s”', (word) => {
    expect(tollsOf(`Gunmen shot dead two ${word} soldiers ${WHERE}, residents said.`)).toBe('killed 2 (combatants 2)');
  });

  it.each(['suspected', 'alleged', 'presumed'])('is a rebel who is “%s” to be one, as those who counted say', (word) => {
    expect(tollsOf(`A mine killed three ${word} rebels and a shepherd ${WHERE}, residents said.`)).toBe('killed 4 (combatants 3)');
    expect(tollsOf(`Three ${word} rebels were killed ${WHERE}, residents said.`)).toBe('killed 3 (combatants 3)');
  });
});
