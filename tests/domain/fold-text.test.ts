import { describe, expect, it } from 'vitest';
import { foldText, matchesQuery } from '../../src/domain/fold-text.ts';

const finds = (query: string, text: string): boolean => matchesQuery(foldText(text), foldText(query));

describe('a search', () => {
  it.each([
    ['case', 'TAL zahra', 'Tal Zahra'],
    ['accents', 'turkiye', 'Türkiye'],
    ['a dotless i', 'kadi', 'Kadı'],
    ['the article', 'zahra', 'al-Zahra'],
    ['an article in another spelling', 'el-zahra', 'al-Zahra'],
    ['an article that joins its letter', 'ash-Sham', 'al-Sham'],
    ['apostrophes', 'hayat', 'Hay’at'],
    ['hyphens', 'deir ez zor', 'Deir ez-Zor'],
    ['vowel signs', 'ادلب', 'إِدْلِب'],
    ['the forms of alef', 'الاتارب', 'الأتارب'],
    ['the two forms of the last yeh', 'الحسكي', 'الحسكى'],
    ['a closed or an open heh', 'حماه', 'حماة'],
    ['letters of a Persian keyboard', 'کفر', 'كفر'],
    ['the Arabic article', 'زهرة', 'الزهرة'],
    ['the beginning of a word', 'zah', 'Tal Zahra'],
    ['words in any order', 'zahra market', 'Market in Tal Zahra'],
    ['a day', '10 june 2021', 'Two strikes, 10 June 2021'],
  ])('finds in spite of %s', (_, query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each([
    ['what begins inside a word', 'ahra', 'Tal Zahra'],
    ['half of what was asked', 'tal hama', 'Tal Zahra'],
  ])('does not find %s', (_, query, text) => {
    expect(finds(query, text)).toBe(false);
  });

  it('finds everything for nothing', () => {
    expect(finds('', 'Tal Zahra')).toBe(true);
    expect(finds(' - ', 'Tal Zahra')).toBe(true);
  });
});
