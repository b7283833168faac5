import { describe, expect, it } from 'vitest';
import { capacityOf, ceasefiresInForce, daysInForce, isInForce, type CeasefireTerm } from '../../src/domain/ceasefire.ts';
import { date } from './given.ts';
import { astana, CUT_OFF, moscow, sochi } from './seed.ts';

const until = (end: string): CeasefireTerm => ({ effective: date('2020-03-06'), end: { date: date(end), how: 'expired' } });

describe('an agreement without a recorded end', () => {
  it.each([
    ['2020-03-05', 'no'],
    ['2020-03-06', 'yes'],
    ['2021-06-10', 'yes'],
    ['2020-03', 'partly'],
    ['2020-04', 'yes'],
    ['2020-02', 'no'],
    ['2020-03-05/2020-03-06', 'partly'],
    ['2020-03-08~', 'partly'],
    ['2020-03-03~', 'partly'],
    ['2020-03-11~', 'yes'],
    ['2020-02-28~', 'no'],
    ['2020', 'partly'],
  ])('was in force on %s: %s', (edtf, expected) => {
    expect(isInForce(moscow, date(edtf))).toBe(expected);
    expect(isInForce({ ...moscow, end: { how: 'unknown' } }, date(edtf))).toBe(expected);
  });
});

describe('an agreement with an end', () => {
  it.each([
    ['2020-12-31', '2020-12-31', 'yes'],
    ['2020-12-31', '2021-01-01', 'no'],
    ['2020-12-31', '2020-12-30/2021-01-02', 'partly'],
    ['2020-12', '2020-12-01', 'yes'],
    ['2020-12', '2020-12-15', 'partly'],
    ['2020-12', '2021-01-01', 'no'],
  ])('that is %s was in force on %s: %s', (end, edtf, expected) => {
    expect(isInForce(until(end), date(edtf))).toBe(expected);
  });

  it('may have ended on any day where it ended on an unknown one', () => {
    const collapsed: CeasefireTerm = { effective: date('2020-03-06'), end: { how: 'collapsed' } };
    expect(isInForce(collapsed, date('2020-03-06'))).toBe('yes');
    expect(isInForce(collapsed, date('2020-03-07'))).toBe('partly');
    expect(isInForce(collapsed, date('2020-03-05'))).toBe('no');
  });
});

describe('the days in force', () => {
  it.each([
    [moscow, '2021-06-10', 461],
    [moscow, CUT_OFF, 462],
    [sochi, CUT_OFF, 998],
    [astana, CUT_OFF, 1497],
    [sochi, '2019-03-03', 167],
    [sochi, '2019-03-13', 177],
    [moscow, '2020-03-06', 0],
    [moscow, '2020-03-05', 0],
    [until('2020-03-16'), '2021-06-10', 10],
    [until('2020-04'), '2021-06-10', 26],
  ])('of %o on %s are %i', (ceasefire, day, days) => {
    expect(daysInForce(ceasefire, day)).toBe(days);
  });
});

it('lists the agreements in force on a date, those included that only may have been', () => {
  const inForceOn = (edtf: string): string[] => ceasefiresInForce([astana, sochi, moscow], date(edtf)).map(({ id }) => id);
  expect(inForceOn('2018-01-07')).toEqual(['astana-2017']);
  expect(inForceOn('2019-03-03')).toEqual(['astana-2017', 'sochi-2018']);
  expect(inForceOn('2020-03')).toEqual(['astana-2017', 'sochi-2018', 'moscow-2020']);
  expect(inForceOn('2017-05-05')).toEqual([]);
});

it('does not guess the capacity of an actor that the agreement does not name', () => {
  const parties = [{ actor: 'russia', capacity: 'signatory' as const }];
  expect(capacityOf({ parties }, 'russia')).toBe('signatory');
  expect(capacityOf({ parties }, 'syrian-government-forces')).toBe('unknown');
});
