import { describe, expect, it } from 'vitest';
import {
  ceasefiresInForce,
  commonCapacity,
  daySpan,
  daysInForce,
  isInForce,
  standingOf,
  standingsOf,
  type CeasefireTerm,
} from '../../src/domain/ceasefire.ts';
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

describe('the days in force on an imprecise date', () => {
  it.each([
    ['2021-06-10', { first: 461, last: 461 }],
    ['2020-05', { first: 56, last: 86 }],
    ['2020-03', { first: undefined, last: 25 }],
    ['2020-02', undefined],
  ])('%s are %j', (edtf, expected) => {
    expect(daySpan(moscow, date(edtf))).toEqual(expected);
  });

  it('end where the agreement did', () => {
    expect(daySpan(until('2020-03-16'), date('2020-03-10/2020-03-20'))).toEqual({ first: 4, last: 10 });
  });
});

it('lists the agreements in force on a date, those included that only may have been', () => {
  const inForceOn = (edtf: string): string[] => ceasefiresInForce([astana, sochi, moscow], date(edtf)).map(({ id }) => id);
  expect(inForceOn('2018-01-07')).toEqual(['astana-2017']);
  expect(inForceOn('2019-03-03')).toEqual(['astana-2017', 'sochi-2018']);
  expect(inForceOn('2020-03')).toEqual(['astana-2017', 'sochi-2018', 'moscow-2020']);
  expect(inForceOn('2017-05-05')).toEqual([]);
});

describe('the standing of an actor under an agreement', () => {
  const agreement = {
    parties: [
      { actor: 'state', capacity: 'signatory' as const },
      { actor: 'front', capacity: 'non-party' as const },
      { actor: 'guard', capacity: 'excluded' as const },
    ],
  };
  const parents: Record<string, string[]> = {
    army: ['state'],
    pilots: ['army'],
    guard: ['state'],
    'joint-room': ['state', 'front'],
    ring: ['other-ring'],
    'other-ring': ['ring'],
  };
  const partOf = (actor: string) => parents[actor] ?? [];

  it.each([
    ['state', 'signatory', 'state'],
    ['army', 'signatory', 'state'],
    ['pilots', 'signatory', 'state'],
    ['guard', 'excluded', 'guard'],
    ['joint-room', 'unknown', undefined],
    ['ring', 'unknown', undefined],
    ['nobody-named', 'unknown', undefined],
  ])('of %s is %s, by %s', (actor, capacity, party) => {
    expect(standingOf(agreement, actor, partOf)).toEqual({ actor, capacity, party });
  });

  it('is each accused’s own, whatever a link states, where the agreement says it of any of them', () => {
    expect(standingsOf(agreement, ['army', 'front'], 'non-party', partOf).map(({ capacity }) => capacity)).toEqual([
      'signatory',
      'non-party',
    ]);
    expect(standingsOf(agreement, ['ring', 'nobody-named'], 'non-party', partOf).map(({ capacity }) => capacity)).toEqual([
      'non-party',
      'non-party',
    ]);
  });

  it('is one for several only where they share it', () => {
    const common = (...accused: string[]) => commonCapacity(standingsOf(agreement, accused, 'represented', partOf));
    expect([common('army', 'state'), common('army', 'front'), common('army', 'ring'), common('ring'), common()]).toEqual([
      'signatory',
      'unknown',
      'unknown',
      'represented',
      'unknown',
    ]);
  });
});
