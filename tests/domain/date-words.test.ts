import { describe, expect, it } from 'vitest';
import { describePrecision, formatDate, formatDay, formatMonth, formatPeriod } from '../../src/domain/partial-date.ts';
import { date } from './given.ts';

describe('a date in words', () => {
  it.each([
    ['2021-06-10', '10 June 2021', '10 حزيران/يونيو 2021'],
    ['2018-01-07~', 'about 7 January 2018', 'نحو 7 كانون الثاني/يناير 2018'],
    ['2021-06', 'June 2021', 'حزيران/يونيو 2021'],
    ['2021-06-XX', 'June 2021', 'حزيران/يونيو 2021'],
    ['2021-06~', 'about June 2021', 'نحو حزيران/يونيو 2021'],
    ['2021', '2021', '2021'],
    ['2021-XX-XX', '2021', '2021'],
    ['2019-02-22/2019-02-26', '22–26 February 2019', 'بين 22 و26 شباط/فبراير 2019'],
    ['2019-02-22~/2019-02-26', 'about 22–26 February 2019', 'بين 22 و26 شباط/فبراير 2019 تقريبًا'],
    ['2021-06-10/2021-06-11', '10 or 11 June 2021', '10 أو 11 حزيران/يونيو 2021'],
    ['2019-02-28/2019-03-01', '28 February or 1 March 2019', '28 شباط/فبراير أو 1 آذار/مارس 2019'],
    ['2018-12-31/2019-01-01', '31 December 2018 or 1 January 2019', '31 كانون الأول/ديسمبر 2018 أو 1 كانون الثاني/يناير 2019'],
    ['2019-02-26/2019-03-03', '26 February – 3 March 2019', 'بين 26 شباط/فبراير و3 آذار/مارس 2019'],
    ['2018-12-30/2019-01-02', '30 December 2018 – 2 January 2019', 'بين 30 كانون الأول/ديسمبر 2018 و2 كانون الثاني/يناير 2019'],
    ['2021-06-01/2021-06-30', '1–30 June 2021', 'بين 1 و30 حزيران/يونيو 2021'],
    ['2019-03/2019-04', 'March–April 2019', 'بين آذار/مارس ونيسان/أبريل 2019'],
    ['2018-12/2019-01', 'December 2018 – January 2019', 'بين كانون الأول/ديسمبر 2018 وكانون الثاني/يناير 2019'],
    ['2019-03-05/2019-04', '5 March – 30 April 2019', 'بين 5 آذار/مارس و30 نيسان/أبريل 2019'],
  ])('%s is “%s”', (edtf, en, ar) => {
    expect(formatDate(date(edtf), 'en')).toBe(en);
    expect(formatDate(date(edtf), 'ar')).toBe(ar);
  });

  it.each([
    ['2021-06-10', 'short', '10 Jun 2021', '10 حزيران/يونيو 2021'],
    ['2019-02-26/2019-03-03', 'short', '26 Feb – 3 Mar 2019', 'بين 26 شباط/فبراير و3 آذار/مارس 2019'],
    ['2021-06', 'short', 'Jun 2021', 'حزيران/يونيو 2021'],
    ['2021-06-10', 'weekday', 'Thursday 10 June 2021', 'الخميس 10 حزيران/يونيو 2021'],
    ['2018-01-07', 'weekday', 'Sunday 7 January 2018', 'الأحد 7 كانون الثاني/يناير 2018'],
    ['2018-01-07~', 'weekday', 'about 7 January 2018', 'نحو 7 كانون الثاني/يناير 2018'],
    ['2019-02-22/2019-02-26', 'weekday', '22–26 February 2019', 'بين 22 و26 شباط/فبراير 2019'],
    ['2021-06', 'weekday', 'June 2021', 'حزيران/يونيو 2021'],
  ] as const)('%s in style %s is “%s”', (edtf, style, en, ar) => {
    expect(formatDate(date(edtf), 'en', style)).toBe(en);
    expect(formatDate(date(edtf), 'ar', style)).toBe(ar);
  });

  it('names each month and weekday once', () => {
    const months = Array.from({ length: 12 }, (_, month) => `2021-${String(month + 1).padStart(2, '0')}`);
    for (const locale of ['en', 'ar'] as const) {
      expect(new Set(months.map((month) => formatMonth(month, locale))).size).toBe(12);
      expect(new Set([1, 2, 3, 4, 5, 6, 7].map((day) => formatDay(`2021-08-0${day}`, locale, 'weekday').split(' ')[0])).size).toBe(7);
    }
    expect(formatMonth('2019-02/2019-03', 'en', 'short')).toBe('Feb–Mar 2019');
  });
});

describe('a period in words', () => {
  it.each([
    ['2018-01-07', '2021-06-10', '7 January 2018 to 10 June 2021', 'من 7 كانون الثاني/يناير 2018 إلى 10 حزيران/يونيو 2021'],
    ['2019-03-03', '2019-06-13', '3 March to 13 June 2019', 'من 3 آذار/مارس إلى 13 حزيران/يونيو 2019'],
    ['2019-03-03', '2019-03-13', '3 to 13 March 2019', 'من 3 إلى 13 آذار/مارس 2019'],
    ['2019-03-03', '2019-03-03', '3 March 2019', '3 آذار/مارس 2019'],
  ])('from %s to %s is “%s”', (from, to, en, ar) => {
    expect(formatPeriod(from, to, 'en')).toBe(en);
    expect(formatPeriod(from, to, 'ar')).toBe(ar);
  });
});

describe('exactness in words', () => {
  it.each([
    ['2021-06-10', 'exact to the day', 'محدَّد باليوم'],
    ['2021-06', 'exact to the month', 'محدَّد بالشهر'],
    ['2021', 'exact to the year', 'محدَّد بالسنة'],
    ['2021-06-10~', 'approximate', 'تقريبي'],
    ['2021-06-10/2021-06-11', 'within 2 days', 'ضمن يومين'],
    ['2019-02-22/2019-02-26', 'within 5 days', 'ضمن 5 أيام'],
    ['2019-02-16/2019-02-26', 'within 11 days', 'ضمن 11 يومًا'],
    ['2019-01-01/2019-04-10', 'within 100 days', 'ضمن 100 يوم'],
    ['2019-01-01/2019-04-13', 'within 103 days', 'ضمن 103 أيام'],
  ])('%s is “%s”', (edtf, en, ar) => {
    expect(describePrecision(date(edtf), 'en')).toBe(en);
    expect(describePrecision(date(edtf), 'ar')).toBe(ar);
  });
});
