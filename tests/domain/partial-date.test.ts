import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acledTimePrecision,
  addDays,
  comparePartialDates,
  daysBetween,
  monthOf,
  overlaps,
  parsePartialDate,
  possibleDays,
  ucdpDatePrecision,
  weekdayOf,
} from '../../src/domain/partial-date.ts';
import { monthsFrom } from '../../src/domain/day.ts';
import { date } from './given.ts';
import { anyDate, anyDay } from './dates.ts';

describe('a date of EDTF level 1', () => {
  it.each([
    ['2021-06-10', '2021-06-10', '2021-06-10', 'day', false],
    ['2020-02-29', '2020-02-29', '2020-02-29', 'day', false],
    ['1900-01-01', '1900-01-01', '1900-01-01', 'day', false],
    ['2199-12-31', '2199-12-31', '2199-12-31', 'day', false],
    ['2021-06', '2021-06-01', '2021-06-30', 'month', false],
    ['2021-06-XX', '2021-06-01', '2021-06-30', 'month', false],
    ['2020-02', '2020-02-01', '2020-02-29', 'month', false],
    ['2000-02', '2000-02-01', '2000-02-29', 'month', false],
    ['1900-02', '1900-02-01', '1900-02-28', 'month', false],
    ['2021', '2021-01-01', '2021-12-31', 'year', false],
    ['2021-XX', '2021-01-01', '2021-12-31', 'year', false],
    ['2021-XX-XX', '2021-01-01', '2021-12-31', 'year', false],
    ['2018-01-07~', '2018-01-07', '2018-01-07', 'within-6-days', true],
    ['2018-01-07?', '2018-01-07', '2018-01-07', 'within-6-days', true],
    ['2018-01-07%', '2018-01-07', '2018-01-07', 'within-6-days', true],
    ['2018-01~', '2018-01-01', '2018-01-31', 'month', true],
    ['2018?', '2018-01-01', '2018-12-31', 'year', true],
    ['2021-06-10/2021-06-11', '2021-06-10', '2021-06-11', 'within-6-days', false],
    ['2019-02-22/2019-02-26', '2019-02-22', '2019-02-26', 'within-6-days', false],
    ['2019-02-21/2019-02-26', '2019-02-21', '2019-02-26', 'within-6-days', false],
    ['2019-02-20/2019-02-26', '2019-02-20', '2019-02-26', 'week', false],
    ['2019-02-19/2019-02-26', '2019-02-19', '2019-02-26', 'month', false],
    ['2019-02-28/2019-03-30', '2019-02-28', '2019-03-30', 'month', false],
    ['2019-02-28/2019-03-31', '2019-02-28', '2019-03-31', 'year', false],
    ['2019-03/2019-04', '2019-03-01', '2019-04-30', 'year', false],
    ['2019-03-05/2019-04', '2019-03-05', '2019-04-30', 'year', false],
    ['2020-01-01/2020-12-31', '2020-01-01', '2020-12-31', 'year', false],
    ['2018-01-07~/2018-01-09', '2018-01-07', '2018-01-09', 'within-6-days', true],
    ['2018-01-07/2018-01-09?', '2018-01-07', '2018-01-09', 'within-6-days', true],
  ])('reads %s as %s to %s, known to the %s', (edtf, from, to, precision, approximate) => {
    expect(parsePartialDate(edtf)).toEqual({ ok: true, value: { edtf, from, to, precision, approximate } });
  });

  it('says of every text that is no such date what is wrong and what to write', () => {
    const wrong = [
      ...[
        '2019-02-30',
        '2021-02-29',
        '2019-13-01',
        '2019-00',
        '2019-04-31',
        '2021-06-00',
        '2019-02-30/2019-03-02',
        '2019-02-22/2019-02-30',
      ],
      ...['10/03/2019', '3/25/2019', '25.3.2019', '12-12-2019', '31/31/2019', '2019/03/10', '2019-3-1', '2019-3', '20190310'],
      ...['2021-06-10T05:30', '2021-06-10 05:30', '2021-06-10T05:30:00Z', '05:30'],
      ...['2021-21', '2021-24~', '2021-41', '2021-06-10/..', '../2021-06-10', '2021-06-10/', '/2021-06-10', 'Y17000', '-0333', '12021'],
      ...['1899-12-31', '2200-01-01', '0333-01-01', '2021-06-10/2200-01-01'],
      ...['~2021-06-10', '2021-06~-10', '2021-06-10?~', '202X', '2021-06-1X', '2021-06-0X', '2021-XX-10'],
      ...[
        '2018/2019',
        '2021-06-XX/2021-07-02',
        '2019-02-26/2019-02-22',
        '2021-06-10/2021-06',
        '2021-06-10/2021-06-10',
        '2020-01-01/2021-01-01',
      ],
      ...[
        '2021-06-10/2021-06-11/2021-06-12',
        '10 June 2021',
        'Thursday, June 10th, 2021',
        '10 Foo 2021',
        ' 2021-06-10',
        '2021-06-10 / 2021-06-11',
      ],
      ...['', 'unknown', 'yesterday', '2021-06-10/soon', 'null', '٢٠٢١-٠٦-١٠'],
    ];
    const said = wrong.map((text) => {
      const result = parsePartialDate(text);
      return result.ok ? `${text} was read` : `${result.problem} | ${result.help ?? 'no help'}`;
    });
    expect(said.join('\n')).toMatchInlineSnapshot(`
      "Unexpected \`2019-02-30\`, February 2019 has 28 days | write a day from \`2019-02-01\` to \`2019-02-28\`, or \`2019-02\` for the month
      Unexpected \`2021-02-29\`, February 2021 has 28 days | write a day from \`2021-02-01\` to \`2021-02-28\`, or \`2021-02\` for the month
      Unexpected \`2019-13-01\`, a year has months 01 to 12 | check the order: year, month, day
      Unexpected \`2019-00\`, a year has months 01 to 12 | check the order: year, month, day
      Unexpected \`2019-04-31\`, April 2019 has 30 days | write a day from \`2019-04-01\` to \`2019-04-30\`, or \`2019-04\` for the month
      Unexpected \`2021-06-00\`, days are counted from 01 | write a day from \`2021-06-01\` to \`2021-06-30\`, or \`2021-06\` for the month
      Unexpected \`2019-02-30\`, February 2019 has 28 days | write a day from \`2019-02-01\` to \`2019-02-28\`, or \`2019-02\` for the month
      Unexpected \`2019-02-30\`, February 2019 has 28 days | write a day from \`2019-02-01\` to \`2019-02-28\`, or \`2019-02\` for the month
      Unexpected \`10/03/2019\`, expected year, month and day: whether the day or the month comes first is not certain | write \`2019-03-10\` for 10 March 2019, or \`2019-10-03\` for 3 October 2019
      Unexpected \`3/25/2019\`, expected year, month and day with hyphens | write \`2019-03-25\` for 25 March 2019
      Unexpected \`25.3.2019\`, expected year, month and day with hyphens | write \`2019-03-25\` for 25 March 2019
      Unexpected \`12-12-2019\`, expected year, month and day with hyphens | write \`2019-12-12\` for 12 December 2019
      Unexpected \`31/31/2019\`, neither figure before the year is a month | write year, month and day: \`2019-03-10\`
      Unexpected \`2019/03/10\`, expected year, month and day with hyphens | write \`2019-03-10\`
      Unexpected \`2019-3-1\`, expected year, month and day with hyphens | write \`2019-03-01\`
      Unexpected \`2019-3\`, expected a month of two digits | write \`2019-03\`
      Unexpected \`20190310\`, expected a date with hyphens | write \`2019-03-10\`
      Unexpected time in \`2021-06-10T05:30\`, expected a calendar day alone | write the day, \`2021-06-10\`, and the hour in a key of its own where there is one
      Unexpected time in \`2021-06-10 05:30\`, expected a calendar day alone | write the day, \`2021-06-10\`, and the hour in a key of its own where there is one
      Unexpected time in \`2021-06-10T05:30:00Z\`, expected a calendar day alone | write the day, \`2021-06-10\`, and the hour in a key of its own where there is one
      Unexpected time in \`05:30\`, expected a calendar day alone | write the day, \`2021-06-10\`, and the hour in a key of its own where there is one
      Unexpected season or part of the year in \`2021-21\`, expected a month from 01 to 12 | write the months that are meant, such as \`2021-03/2021-05\`
      Unexpected season or part of the year in \`2021-24~\`, expected a month from 01 to 12 | write the months that are meant, such as \`2021-03/2021-05\`
      Unexpected season or part of the year in \`2021-41\`, expected a month from 01 to 12 | write the months that are meant, such as \`2021-03/2021-05\`
      Unexpected open interval \`2021-06-10/..\`, expected both ends | write both bounds, such as \`2021-06-10/2021-06-12\`
      Unexpected open interval \`../2021-06-10\`, expected both ends | write both bounds, such as \`2021-06-10/2021-06-12\`
      Unexpected open interval \`2021-06-10/\`, expected both ends | write both bounds, such as \`2021-06-10/2021-06-12\`
      Unexpected open interval \`/2021-06-10\`, expected both ends | write both bounds, such as \`2021-06-10/2021-06-12\`
      Unexpected long or negative year \`Y17000\`, expected a year from 1900 to 2199 | write the year in four digits, such as \`2021\`
      Unexpected long or negative year \`-0333\`, expected a year from 1900 to 2199 | write the year in four digits, such as \`2021\`
      Unexpected long or negative year \`12021\`, expected a year from 1900 to 2199 | write the year in four digits, such as \`2021\`
      Unexpected year in \`1899-12-31\`, expected 1900 to 2199 | check the year
      Unexpected year in \`2200-01-01\`, expected 1900 to 2199 | check the year
      Unexpected year in \`0333-01-01\`, expected 1900 to 2199 | check the year
      Unexpected year in \`2200-01-01\`, expected 1900 to 2199 | check the year
      Unexpected mark in \`~2021-06-10\`, expected one \`~\`, \`?\` or \`%\` after the whole date | write \`2021-06-10~\`
      Unexpected mark in \`2021-06~-10\`, expected one \`~\`, \`?\` or \`%\` after the whole date | write \`2021-06-10~\`
      Unexpected mark in \`2021-06-10?~\`, expected one \`~\`, \`?\` or \`%\` after the whole date | write \`2021-06-10%\`
      Unexpected \`202X\`, expected \`X\` only for a whole day or month | write \`2021-06-XX\` for an unknown day of a month, \`2021\` for an unknown month of a year, or an interval of at most 366 days
      Unexpected \`2021-06-1X\`, expected \`X\` only for a whole day or month | write the interval, such as \`2021-06-10/2021-06-19\`
      Unexpected \`2021-06-0X\`, expected \`X\` only for a whole day or month | write the interval, such as \`2021-06-01/2021-06-09\`
      Unexpected \`2021-XX-10\`, expected \`X\` only for a whole day or month | write \`2021-06-XX\` for an unknown day of a month, \`2021\` for an unknown month of a year, or an interval of at most 366 days
      Unexpected \`2018/2019\`, expected an interval between two days or two months | write \`2019-02-22/2019-02-26\` or \`2019-02/2019-03\`
      Unexpected \`2021-06-XX/2021-07-02\`, expected an interval between two days or two months | write \`2019-02-22/2019-02-26\` or \`2019-02/2019-03\`
      Unexpected \`2019-02-26/2019-02-22\`, expected the earlier end first | write the first day, \`/\` and the last day: \`2019-02-22/2019-02-26\`
      Unexpected \`2021-06-10/2021-06\`, expected the earlier end first | write the first day, \`/\` and the last day: \`2021-06-01/2021-06-30\`
      Unexpected \`2021-06-10/2021-06-10\`, expected an interval with two different ends | write \`2021-06-10\`
      Unexpected \`2020-01-01/2021-01-01\`, an interval of 367 days, expected at most 366 | write the narrowest interval that the source supports, or check the years
      Unexpected \`2021-06-10/2021-06-11/2021-06-12\`, expected a date | write \`2021-06-10\`, \`2021-06\`, \`2021\`, \`2021-06-10~\` or \`2021-06-10/2021-06-12\`
      Unexpected \`10 June 2021\`, expected a date in figures | write \`2021-06-10\`
      Unexpected \`Thursday, June 10th, 2021\`, expected a date in figures | write \`2021-06-10\`
      Unexpected \`10 Foo 2021\`, expected a date | write \`2021-06-10\`, \`2021-06\`, \`2021\`, \`2021-06-10~\` or \`2021-06-10/2021-06-12\`
      Unexpected space in \` 2021-06-10\`, expected a date without spaces | write \`2021-06-10\`
      Unexpected space in \`2021-06-10 / 2021-06-11\`, expected a date without spaces | write \`2021-06-10/2021-06-11\`
      Unexpected empty date | write a date such as \`2021-06-10\`, or leave the key out
      Unexpected \`unknown\`, expected a date | write \`2021-06-10\`, \`2021-06\`, \`2021\`, \`2021-06-10~\` or \`2021-06-10/2021-06-12\`
      Unexpected \`yesterday\`, expected a date | write \`2021-06-10\`, \`2021-06\`, \`2021\`, \`2021-06-10~\` or \`2021-06-10/2021-06-12\`
      Unexpected \`soon\`, expected a date | write \`2021-06-10\`, \`2021-06\`, \`2021\`, \`2021-06-10~\` or \`2021-06-10/2021-06-12\`
      Unexpected \`null\`, expected a date | write \`2021-06-10\`, \`2021-06\`, \`2021\`, \`2021-06-10~\` or \`2021-06-10/2021-06-12\`
      Unexpected digits in \`٢٠٢١-٠٦-١٠\`, expected 0 to 9 | write \`2021-06-10\`"
    `);
    expect(said.filter((line) => line.endsWith('was read') || line.endsWith('no help'))).toEqual([]);
  });

  it('gives both readings of a day and a month in figures', () => {
    expect(parsePartialDate('10/03/2019')).toMatchObject({
      help: 'write `2019-03-10` for 10 March 2019, or `2019-10-03` for 3 October 2019',
    });
    expect(parsePartialDate('2019-02-30')).toMatchObject({ problem: 'Unexpected `2019-02-30`, February 2019 has 28 days' });
  });

  it('suggests only lines that it would itself read', () => {
    const suggesting = [
      '3/25/2019',
      '2019-3-1',
      '20190310',
      '~2021-06-10',
      '2021-06-10?~',
      '10 June 2021',
      'June 10, 2021',
      ' 2021-06-10',
      '2021-06-1X',
      '2021-21',
    ];
    for (const text of suggesting) {
      const result = parsePartialDate(text);
      const [suggestion] = result.ok ? [] : [.../`([^`]+)`/.exec(result.help ?? '')!.slice(1)];
      expect(parsePartialDate(suggestion ?? '').ok, `${text}: ${suggestion ?? ''}`).toBe(true);
    }
  });
});

describe('the order of dates', () => {
  it('goes by first day, then last day, then text', () => {
    const sorted = ['2021-06-11', '2021-06', '2021', '2021-06-10', '2021-06-01', '2021-06-10~', '2021-06-10/2021-06-12']
      .map(date)
      .sort(comparePartialDates);
    expect(sorted.map(({ edtf }) => edtf)).toEqual([
      '2021',
      '2021-06-01',
      '2021-06',
      '2021-06-10',
      '2021-06-10~',
      '2021-06-10/2021-06-12',
      '2021-06-11',
    ]);
  });

  it('is total: antisymmetric, transitive, and zero only for the same text', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        const [x, y, z] = [date(a), date(b), date(c)].sort(comparePartialDates) as [
          ReturnType<typeof date>,
          ReturnType<typeof date>,
          ReturnType<typeof date>,
        ];
        expect(comparePartialDates(x, y)).toBe(0 - comparePartialDates(y, x));
        expect(comparePartialDates(x, z)).toBeLessThanOrEqual(0);
        expect(comparePartialDates(x, y) === 0).toBe(x.edtf === y.edtf);
      }),
    );
  });

  it('sees an overlap in either direction', () => {
    expect(overlaps(date('2021-06'), date('2021-06-30'))).toBe(true);
    expect(overlaps(date('2021-06-30'), date('2021-06'))).toBe(true);
    expect(overlaps(date('2021-06'), date('2021-07-01'))).toBe(false);
    expect(overlaps(date('2021-07-01'), date('2021-06'))).toBe(false);
  });
});

describe('days', () => {
  it.each([
    ['2020-03-06', '2021-06-10', 461],
    ['2019-03-13', '2021-06-11', 821],
    ['2018-09-17', '2019-03-03', 167],
    ['2021-06-10', '2021-06-10', 0],
    ['2021-06-11', '2021-06-10', -1],
    ['2020-02-28', '2020-03-01', 2],
  ])('counts from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  it('adds and counts back for any day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it.each([
    ['2018-01-07', 0],
    ['2021-06-10', 4],
    ['2019-03-13', 3],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['1900-01-01', 1],
  ])('knows the weekday of %s', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  it('names months, across a change of year too', () => {
    expect(monthOf('2021-06-10')).toBe('2021-06');
    expect(monthsFrom('2018-11', '2019-02')).toEqual(['2018-11', '2018-12', '2019-01', '2019-02']);
    expect(monthsFrom('2019-02', '2019-01')).toEqual([]);
  });
});

describe('precision', () => {
  it.each([
    ['2021-06-10', 1, 1],
    ['2021-06-10~', 2, 2],
    ['2019-02-22/2019-02-26', 2, 2],
    ['2019-02-20/2019-02-26', 3, 2],
    ['2021-06', 4, 3],
    ['2021', 5, 3],
  ])('of %s is %i in UCDP and %i in ACLED', (edtf, ucdp, acled) => {
    expect(ucdpDatePrecision(date(edtf))).toBe(ucdp);
    expect(acledTimePrecision(date(edtf))).toBe(acled);
  });

  it('widens an approximate date on both sides, and no other', () => {
    expect(possibleDays(date('2018-01-07~'))).toEqual({ from: '2018-01-02', to: '2018-01-12' });
    expect(possibleDays(date('2018-02~'))).toEqual({ from: '2018-01-01', to: '2018-03-31' });
    expect(possibleDays(date('2018-01-07/2018-01-09'))).toEqual({ from: '2018-01-07', to: '2018-01-09' });
  });
});
