import { describe, expect, it } from 'vitest';
import { accusedOf, type AttributedParty, type AttributionStatus } from '../../src/domain/attribution.ts';
import { highestAttributionGrade, highestTollGrade, isGradeSupported, type GradeLevel } from '../../src/domain/grade.ts';
import { NOT_STATED, type TollClaim } from '../../src/domain/toll.ts';
import { claim, count } from './given.ts';
import { centralIdlib, idlibCity, masasna, southernIdlib } from './seed.ts';

const only = (by: string, figures: Partial<TollClaim>): TollClaim => ({ by, in: [{ report: 'a' }], ...figures });
const party = (status: AttributionStatus, by: string[], actor = 'accused'): AttributedParty => ({
  actor,
  role: 'alleged-perpetrator',
  attribution: { status, by },
});

describe('the highest grade of a toll', () => {
  it.each<[string, TollClaim[] | undefined, GradeLevel]>([
    ['no claims', undefined, 'ungraded'],
    ['one named origin', [claim('sohr', 12)], 'weak'],
    ['one origin read in many reports', [claim('sohr', 12, { in: ['a', 'b', 'c'].map((report) => ({ report })) })], 'weak'],
    ['two named origins', [claim('sohr', 12), claim('afp', 15)], 'fair'],
    ['an origin that is not stated', [claim(NOT_STATED, 15)], 'ungraded'],
    ['a named origin and one not stated', [claim('sohr', 12), claim(NOT_STATED, 15)], 'weak'],
    ['a total and a party’s own losses', [claim('sohr', 12), claim('hts', 3, { scope: 'own-losses' })], 'weak'],
    ['own losses alone', [claim('hts', 3, { scope: 'own-losses' })], 'ungraded'],
    ['a second claim that is excluded', [claim('sohr', 12), claim('afp', 99, { excluded: 'typo' })], 'weak'],
    ['an earlier claim of the same origin', [claim('sohr', 12), claim('sohr', 15, { supersedes: 1 })], 'weak'],
    ['a total, and only a part by another', [claim('sohr', 12), only('afp', { killed: { people: { women: count(3) } } })], 'weak'],
    ['only a part, by two', ['sohr', 'afp'].map((by) => only(by, { killed: { status: { civilians: count(3) } } })), 'fair'],
    [
      'dead by one, injured by two',
      [claim('sohr', 12, { injured: { total: count(3) } }), only('afp', { injured: { total: count(3) } })],
      'weak',
    ],
    ['only injured', [only('sohr', { injured: { total: count(3) } })], 'weak'],
    ['only detained', [only('sohr', { detained: count(3) })], 'weak'],
  ])('with %s', (_case, claims, expected) => {
    expect(highestTollGrade(claims)).toBe(expected);
  });
});

describe('the highest grade of an accusation', () => {
  it.each<[string, AttributedParty[], GradeLevel]>([
    ['nobody named', [], 'ungraded'],
    ['only a target', [{ actor: 'hts', role: 'target' }], 'ungraded'],
    ['an accused without an accuser', [party('suspected', [])], 'ungraded'],
    ['one accuser', [party('suspected', ['sohr'])], 'weak'],
    ['one accuser named twice', [party('suspected', ['sohr', 'sohr'])], 'weak'],
    ['two accusers', [party('suspected', ['sohr', 'hts'])], 'fair'],
    ['two accused by one each', [party('suspected', ['sohr'], 'a'), party('suspected', ['sohr'], 'b')], 'weak'],
    ['a denial', [party('denied', ['sohr'])], 'weak'],
    ['a strike acknowledged, in silence on its harm', [party('acknowledged-strike-silent-on-harm', ['rescue'])], 'weak'],
    ['a claim of responsibility', [party('claimed-by-actor', ['accused'])], 'confirmed'],
    ['an acknowledgement', [party('acknowledged', ['sohr'])], 'confirmed'],
    ['a contested accusation', [party('contested', ['sohr', 'afp'])], 'contested'],
    ['a party that nobody attributes', [party('unattributed', ['sohr'])], 'ungraded'],
  ])('with %s', (_case, parties, expected) => {
    expect(highestAttributionGrade(parties)).toBe(expected);
  });

  it('does not count the accused among its accusers', () => {
    expect(accusedOf({ parties: [party('suspected', ['sohr', 'accused', 'sohr'])] })).toMatchObject([
      { actor: 'accused', by: ['sohr'], status: 'suspected' },
    ]);
  });

  it('keeps the accused’s own position and the party it was read from', () => {
    const stated = {
      actor: 'russia',
      role: 'alleged-perpetrator',
      words: 'aircraft',
      attribution: { status: 'denied' as const, by: ['sohr'], own: 'none' },
    };
    expect(accusedOf({ parties: [stated] })[0]).toMatchObject({ own: 'none', party: { words: 'aircraft' } });
  });
});

describe('a grade', () => {
  it.each<[GradeLevel, GradeLevel, boolean]>([
    ['fair', 'weak', false],
    ['weak', 'fair', true],
    ['confirmed', 'fair', false],
    ['confirmed', 'confirmed', true],
    ['weak', 'ungraded', false],
    ['weak', 'contested', false],
    ['contested', 'weak', true],
    ['discounted', 'ungraded', true],
    ['ungraded', 'confirmed', true],
  ])('of %s, where %s is the highest, is supported: %s', (level, highest, supported) => {
    expect(isGradeSupported(level, highest)).toBe(supported);
  });

  it('of the four incidents is at most this', () => {
    const highest = [idlibCity, masasna, centralIdlib, southernIdlib].map(({ claims, parties }) => [
      highestTollGrade(claims),
      highestAttributionGrade(parties),
    ]);
    expect(highest).toEqual([
      ['weak', 'ungraded'],
      ['weak', 'weak'],
      ['ungraded', 'weak'],
      ['weak', 'weak'],
    ]);
  });
});
