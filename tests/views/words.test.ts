import { describe, expect, it } from 'vitest';
import { inSentence } from '../../src/i18n/article.ts';
import { tollPart } from '../../src/i18n/toll-part.ts';

describe('a name in a sentence', () => {
  it.each([
    ['Syrian Observatory for Human Rights', 'the Syrian Observatory for Human Rights'],
    ['Russian ministry of defence', 'the Russian ministry of defence'],
    ['the United Nations', 'the United Nations'],
    ['Ansar al-Tawhid', 'Ansar al-Tawhid'],
    ['Syrian government forces', 'Syrian government forces'],
    ['AFP', 'AFP'],
  ])('is written with the article that English asks for: %s', (name, expected) => {
    expect(inSentence(name, 'en')).toBe(expected);
  });

  it('takes no English article on an Arabic page', () => {
    expect(inSentence('Syrian Observatory', 'ar')).toBe('Syrian Observatory');
  });
});

describe('a part of a toll', () => {
  it.each([
    ['children', '2', '2 children'],
    ['children', '1', '1 child'],
    ['women', '1', '1 woman'],
    ['men', '1 or more', '1 or more men'],
    ['civilians', 'none', 'no civilians'],
    ['killed', '1', '1 killed'],
  ])('puts its figure before its noun, in the form that the number asks for: %s %s', (group, figure, expected) => {
    expect(tollPart(group, figure, 'en')).toBe(expected);
  });

  it('stands as a label in Arabic, whose noun would change with the number', () => {
    expect(tollPart('أطفال', '2', 'ar')).toBe('أطفال: 2');
  });
});
