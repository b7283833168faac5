import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/domain/number.ts';
import { pluralForm } from '../../src/domain/plural.ts';
import { formatRange, rangeParts } from '../../src/domain/range.ts';

describe('a range in words', () => {
  it.each([
    [12, 12, false, false, '12', '12'],
    [0, 0, false, false, 'none', 'لا أحد'],
    [12, null, false, false, '12 or more', '12 أو أكثر'],
    [1497, null, false, false, '1,497 or more', '1,497 أو أكثر'],
    [0, null, false, false, '0 or more', '0 أو أكثر'],
    [100, null, true, false, 'more than 100', 'أكثر من 100'],
    [100, null, true, true, 'about 100 or more', 'نحو 100 أو أكثر'],
    [200, 200, false, true, 'about 200', 'نحو 200'],
    [200, null, false, true, 'about 200 or more', 'نحو 200 أو أكثر'],
    [12, 15, false, false, '12–15', 'بين 12 و15'],
    [12, 15, false, true, 'about 12–15', 'بين نحو 12 و15'],
    [0, 12, false, false, 'at most 12', '12 على الأكثر'],
    [0, 12, false, true, 'at most about 12', 'نحو 12 على الأكثر'],
  ])('from %s to %s (more than: %s, about: %s) is “%s”', (min, max, moreThan, about, en, ar) => {
    expect(formatRange({ min, max, moreThan, about }, 'en')).toBe(en);
    expect(formatRange({ min, max, moreThan, about }, 'ar')).toBe(ar);
  });

  it.each([
    [40, false, 'none to 40', 'من لا أحد إلى 40'],
    [40, true, 'none to about 40', 'من لا أحد إلى نحو 40'],
  ])('from nobody to %s (about: %s) is “%s”', (max, about, en, ar) => {
    const range = { min: 0, max, moreThan: false, about, fromNone: true as const };
    expect(formatRange(range, 'en')).toBe(en);
    expect(formatRange(range, 'ar')).toBe(ar);
  });

  it('comes apart so that the figure can be set large', () => {
    const open = { min: 12, max: null, moreThan: false, about: false };
    expect(rangeParts(open, 'en')).toEqual({ before: '', figure: '12', after: 'or more' });
    expect(rangeParts({ ...open, moreThan: true }, 'en')).toEqual({ before: 'more than', figure: '12', after: '' });
    expect(rangeParts({ ...open, max: 15 }, 'ar')).toEqual({ before: 'بين', figure: '12 و15', after: '' });
  });
});

describe('a number', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1497, '1,497'],
    [1_000_000, '1,000,000'],
  ])('%i is “%s” in both languages', (value, text) => {
    expect(formatNumber(value, 'en')).toBe(text);
    expect(formatNumber(value, 'ar')).toBe(text);
  });

  it.each([
    [0, 'other', 'zero'],
    [1, 'one', 'one'],
    [2, 'other', 'two'],
    [3, 'other', 'few'],
    [10, 'other', 'few'],
    [11, 'other', 'many'],
    [99, 'other', 'many'],
    [100, 'other', 'other'],
    [102, 'other', 'other'],
    [103, 'other', 'few'],
    [111, 'other', 'many'],
    [1000, 'other', 'other'],
  ])('%i takes the form “%s” in English and “%s” in Arabic', (value, en, ar) => {
    expect(pluralForm(value, 'en')).toBe(en);
    expect(pluralForm(value, 'ar')).toBe(ar);
    expect(pluralForm(value, 'ar')).toBe(new Intl.PluralRules('ar').select(value));
  });
});
