import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures-of.ts';
import { tollsOf } from './tolls-of.ts';

describe('nobody', () => {
  it.each([
    ['No one was killed.', 'K0'],
    ['Nobody died.', 'K0'],
    ['There was no loss of life.', 'K0'],
    ['No lives were lost.', 'K0'],
    ['There were no fatalities.', 'K0'],
    ['Nobody was hurt.', 'I0 K0'],
    ['None of the passengers was hurt.', 'I0 K0'],
    ['No residents were harmed.', 'I0 K0'],
    ['Everyone aboard escaped unhurt.', 'I0 K0'],
    ['All the passengers survived unharmed.', 'I0 K0'],
    ['The rocket did not cause any casualties.', 'I0 K0'],
    ['Nobody was hurt when a rocket, fired by whom it was not clear, fell into a field.', 'I0 K0'],
    ['The rocket fell without hurting anyone.', 'I0 K0'],
    ['The blast caused damage but no injuries.', 'I0'],
    ['The rocket caused only material damage.', 'I0 K0'],
  ])('is counted in “%s”: %s', (text, figures) => {
    expect(figuresOf(text)).toBe(figures);
  });

  it.each([
    'No casualties were reported.',
    'The rocket did only minor damage to the bridge.',
    'The blast caused only slight damage.',
    'No Harrani casualties were given.',
    'There were no immediate reports of casualties.',
    'It is not known whether anyone was hurt.',
    'The army denied that anyone was killed.',
    'No one was seriously hurt.',
    'There were no serious injuries.',
    'No death toll was given.',
    'Nobody was inside.',
  ])('is not counted in “%s”', (text) => {
    expect(figuresOf(text)).toBe('');
  });

  it('is among the dead only where no dead are told of', () => {
    expect(tollsOf('A rocket fell on Hadira on Thursday. Nobody was hurt.')).toBe('killed 0, injured 0');
    expect(tollsOf('A rocket killed two people in Hadira on Thursday. Nobody was wounded.')).toBe('killed 2, injured 0');
  });

  it('stands beside the wounded of the same sentence', () => {
    expect(tollsOf('No one was killed when a rocket fell on Hadira on Thursday but 56 people were wounded.')).toBe('killed 0, injured 56');
  });

  it('of a kind makes no claim where nobody says otherwise', () => {
    expect(tollsOf('A rocket fell on Hadira on Thursday. No civilians were harmed.')).toBe('');
  });

  it('makes no claim where it is nobody else', () => {
    expect(tollsOf('A rocket killed two people in Hadira on Thursday, police said. Nobody else was hurt.')).toBe('killed 2, injured 0');
    expect(tollsOf('A rocket wounded two people in Hadira on Thursday, police said. Nobody else was hurt by it, the mayor said.')).toBe(
      'injured 2',
    );
  });
});

describe('nobody behind somebody', () => {
  it.each([
    ['Several people were wounded on Monday when rockets hit a depot in Hadira, police said. No one was hurt there.', 'injured “several”'],
    ['Dozens were injured in a blast in Hadira on Monday, police said. Nobody was hurt, they said.', 'injured “dozens”'],
    ['Five people were injured in a blast in Hadira on Monday, police said. Nobody was hurt, they said.', 'injured 5'],
  ])('is no nearer figure, and says of nobody that he was not killed: %s', (text, toll) => {
    expect(tollsOf(text)).toBe(toll);
  });
});
