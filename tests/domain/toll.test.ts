import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  claimsResting,
  claimStates,
  countOf,
  currentClaims,
  originOf,
  resolveToll,
  sumOver,
  sumTolls,
  tollTrack,
  type TollRange,
} from '../../src/domain/toll.ts';
import { claim, count, date } from './given.ts';
import { incidents, idlibCity, southernIdlib } from './seed.ts';

const range = (min: number, max: number | null, more: Partial<TollRange> = {}): TollRange => ({
  min,
  max,
  moreThan: false,
  about: false,
  ...more,
});

describe('the claims that count', () => {
  it('are the latest of each origin, of everyone affected, neither superseded nor excluded', () => {
    const claims = [
      claim('sohr', 18),
      claim('sohr', 23, { supersedes: 1 }),
      claim('afp', 40, { excluded: 'mistranslation' }),
      claim('hts', 3, { scope: 'own-losses' }),
      claim('hospital', 9, { scope: 'part' }),
      claim('sohr', 43, { supersedes: 2 }),
      claim('civil-defence', 30, { scope: 'all' }),
    ];
    expect(claimStates(claims)).toEqual(['superseded', 'superseded', 'excluded', 'own-losses', 'part', 'current', 'current']);
    expect(currentClaims(claims)).toEqual([5, 6]);
  });

  it('of one origin are ordered by the day they describe, and by their place where a day is missing', () => {
    expect(currentClaims([claim('sohr', 43, { asOf: date('2018-01-09') }), claim('sohr', 23, { asOf: date('2018-01-08') })])).toEqual([0]);
    expect(currentClaims([claim('sohr', 43, { asOf: date('2018-01-09') }), claim('sohr', 45, { asOf: date('2018-01-09') })])).toEqual([1]);
    expect(currentClaims([claim('sohr', 43, { asOf: date('2018-01-09') }), claim('sohr', 23)])).toEqual([1]);
  });

  it('are not replaced by an excluded claim', () => {
    expect(currentClaims([claim('sohr', 18), claim('sohr', 81, { supersedes: 1, excluded: 'typing error' })])).toEqual([0]);
  });

  it('without a named origin count apart by the report that gives them first', () => {
    const first = claim('not-stated', 15, { in: [{ report: 'a' }, { report: 'b' }] });
    expect(originOf(first)).toBe('not-stated:a');
    expect(currentClaims([first, claim('not-stated', 17, { in: [{ report: 'b' }] })])).toEqual([0, 1]);
    expect(currentClaims([first, claim('not-stated', 17, { in: [{ report: 'a' }] })])).toEqual([1]);
  });

  it('are none where there are no claims', () => {
    expect(currentClaims(undefined)).toEqual([]);
    expect(currentClaims([])).toEqual([]);
  });
});

describe('the range of an incident', () => {
  it.each([
    ['one exact figure', ['12'], range(12, 12), [0], [0]],
    ['one open figure', ['12+'], range(12, null), [0], [0]],
    ['more than a figure', ['>100'], range(100, null, { moreThan: true }), [0], [0]],
    ['a range', ['12-15'], range(12, 15), [0], [0]],
    ['at most', ['<=12'], range(0, 12), [0], [0]],
    ['about', ['~200'], range(200, 200, { about: true }), [0], [0]],
    ['nobody', ['none'], range(0, 0), [0], [0]],
    ['two that agree', ['12', '12'], range(12, 12), [0, 1], [0, 1]],
    ['two that differ', ['15', '12'], range(12, 15), [1], [0]],
    ['any open claim leaves it open', ['12', '15+', '40'], range(12, null), [0], [1]],
    ['equal minima name all claims', ['12', '12+', '15'], range(12, null), [0, 1], [1]],
    ['more than is strict only if no claim reaches the figure', ['>100', '100+'], range(100, null), [0, 1], [0, 1]],
    ['two of more than', ['>100', '>100'], range(100, null, { moreThan: true }), [0, 1], [0, 1]],
    ['more than over a lower figure', ['>100', '50'], range(50, null), [1], [0]],
    ['about gives an end', ['~200', '150'], range(150, 200, { about: true }), [1], [0]],
    ['about gives no end', ['~200', '150', '250'], range(150, 250), [1], [2]],
    ['about under an open end', ['~200', '12+'], range(12, null), [1], [1]],
    ['nobody and some', ['none', '5'], range(0, 5, { fromNone: true }), [0], [1]],
    ['nobody and about', ['none', '~40'], range(0, 40, { about: true, fromNone: true }), [0], [1]],
    ['nobody and an open end', ['none', '12+'], range(0, null), [0], [1]],
    ['nobody and at most', ['none', '<=12'], range(0, 12, { fromNone: true }), [0, 1], [1]],
  ])('of %s', (_case, figures, expected, low, high) => {
    const claims = figures.map((figure, index) => claim(`origin-${index}`, figure));
    expect(resolveToll(claims, 'killed', 'total')).toEqual({ range: expected, low, high });
  });

  it('is not reported where no current claim gives the group', () => {
    expect(resolveToll([claim('sohr', 12)], 'injured', 'total')).toBeUndefined();
    expect(resolveToll([claim('sohr', 12)], 'killed', 'children')).toBeUndefined();
    expect(resolveToll([claim('hts', 3, { scope: 'own-losses' })], 'killed', 'total')).toBeUndefined();
    expect(resolveToll(undefined, 'killed', 'total')).toBeUndefined();
  });

  it('reads each group from its own axis', () => {
    const killed = {
      total: count('12+'),
      status: { civilians: count(4), combatants: count(8) },
      people: { men: count(1), women: count(2), children: count(3) },
    };
    const groups = ['total', 'civilians', 'combatants', 'men', 'women', 'children'] as const;
    expect(groups.map((group) => countOf(killed, group)?.min)).toEqual([12, 4, 8, 1, 2, 3]);
    expect(countOf(undefined, 'total')).toBeUndefined();
  });

  it.each([
    ['one origin says nobody', ['none'], range(0, 0), [0]],
    ['every origin says nobody', ['none', 'none'], range(0, 0), [0, 1]],
    ['one of two says nobody', ['none', '~40'], undefined, []],
    ['one of two says nobody, the other first', ['40+', 'none'], undefined, []],
    ['nobody says nobody', ['12'], undefined, []],
  ])('has civilians among them, where %s, only as far as all agree', (_case, figures, expected, low) => {
    const claims = figures.map((figure, index) => claim(`origin-${index}`, figure));
    const resolved = resolveToll(claims, 'killed', 'civilians');
    expect([resolved?.range, resolved?.low ?? []]).toEqual([expected, low]);
  });

  it('begins a stated part at nobody where one says nobody at all, and leaves an unstated part unreported', () => {
    const claims = [claim('a', 'none'), { ...claim('b', 40), killed: { total: count(40), status: { civilians: count(3) } } }];
    expect(resolveToll(claims, 'killed', 'civilians')).toEqual({ range: range(0, 3, { fromNone: true }), low: [0], high: [1] });
    expect(resolveToll(claims, 'killed', 'combatants')).toBeUndefined();
  });

  it('reads nobody from the claims that count alone', () => {
    const claims = [claim('a', 40, { excluded: 'mistranslation' }), claim('b', 'none'), claim('hts', 3, { scope: 'own-losses' })];
    expect(resolveToll(claims, 'killed', 'children')?.range).toEqual(range(0, 0));
  });

  it('never has its lower end over its upper end, and contains every claim', () => {
    const figure = fc.integer({ min: 1, max: 500 });
    const source = fc.oneof(
      figure.map(String),
      figure.map((n) => `${n}+`),
      figure.map((n) => `>${n}`),
      figure.map((n) => `<=${n}`),
      fc.constant('none'),
    );
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 6 }), (figures) => {
        const claims = figures.map((written, index) => claim(`origin-${index}`, written));
        const resolved = resolveToll(claims, 'killed', 'total')!;
        const [min, max] = [resolved.range.min, resolved.range.max ?? Infinity];
        expect(min).toBeLessThanOrEqual(max);
        for (const written of figures) {
          expect(count(written).min).toBeGreaterThanOrEqual(min);
          expect(count(written).max ?? Infinity).toBeLessThanOrEqual(max);
        }
        expect(resolved.low.length * resolved.high.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a sum', () => {
  it.each([
    ['of nothing is not reported', [], undefined, 0, 0],
    ['of what nobody reports is not reported', [undefined, undefined], undefined, 0, 2],
    ['adds lower and upper ends apart', [range(12, 15), range(3, 3)], range(15, 18), 2, 0],
    ['is open where one addend is', [range(12, null), range(3, 3)], range(15, null), 2, 0],
    ['is open where one is not reported, which is no zero', [range(12, 12), undefined], range(12, null), 1, 1],
    ['of zero is zero', [range(0, 0), range(0, 0)], range(0, 0), 2, 0],
    ['is strict where one addend is', [range(100, null, { moreThan: true }), range(3, 3)], range(103, null, { moreThan: true }), 2, 0],
    [
      'of more than one and about another is no longer strict',
      [range(100, null, { moreThan: true }), range(40, 40, { about: true })],
      range(140, null, { about: true }),
      2,
      0,
    ],
    ['of none to some and none begins at none', [range(0, 40, { fromNone: true }), range(0, 0)], range(0, 40, { fromNone: true }), 2, 0],
    ['of none to some and at most some is at most', [range(0, 40, { fromNone: true }), range(0, 12)], range(0, 52), 2, 0],
    ['of none to some and one not reported is open', [range(0, 40, { fromNone: true }), undefined], range(0, null), 1, 1],
    ['of none to some and some has no none', [range(0, 40, { fromNone: true }), range(3, 3)], range(3, 43), 2, 0],
    ['is approximate where one addend is', [range(200, 200, { about: true }), range(3, 3)], range(203, 203, { about: true }), 2, 0],
  ])('%s', (_case, ranges, expected, reported, notReported) => {
    expect(sumTolls(ranges)).toEqual({ range: expected, reported, notReported });
  });

  const anyRange = fc.option(
    fc.tuple(fc.nat(500), fc.option(fc.nat(500)), fc.boolean(), fc.boolean()).map(([min, more, strict, about]): TollRange => ({
      min,
      max: more === null ? null : min + more,
      moreThan: more === null && strict,
      about,
    })),
    { nil: undefined },
  );

  it('does not depend on the order of its addends', () => {
    fc.assert(
      fc.property(
        fc.array(anyRange).chain((ranges) => fc.tuple(fc.constant(ranges), fc.shuffledSubarray(ranges, { minLength: ranges.length }))),
        ([ranges, shuffled]) => {
          expect(sumTolls(shuffled)).toEqual(sumTolls(ranges));
        },
      ),
    );
  });

  it('has its lower end at or under its upper end, and counts every addend once', () => {
    fc.assert(
      fc.property(fc.array(anyRange), (ranges) => {
        const sum = sumTolls(ranges);
        expect(sum.reported + sum.notReported).toBe(ranges.length);
        if (sum.range) expect(sum.range.max ?? Infinity).toBeGreaterThanOrEqual(sum.range.min);
      }),
    );
  });
});

describe('the four incidents of the five articles', () => {
  it.each([
    ['killed', 'total', range(96, null), 4, 0],
    ['killed', 'civilians', range(32, null), 2, 2],
    ['killed', 'combatants', range(34, null), 2, 2],
    ['killed', 'children', range(7, null), 2, 2],
    ['killed', 'women', range(14, null), 2, 2],
    ['killed', 'men', range(1, null), 1, 3],
    ['injured', 'total', range(100, null, { moreThan: true }), 1, 3],
    ['injured', 'civilians', undefined, 0, 4],
  ] as const)('sum to these %s, %s', (measure, group, expected, reported, notReported) => {
    expect(sumOver(incidents, measure, group)).toEqual({ range: expected, reported, notReported });
  });

  it('let a party’s own losses play no part', () => {
    expect(resolveToll(southernIdlib.claims, 'killed', 'total')).toEqual({ range: range(12, null), low: [0], high: [0] });
  });

  it('rest on one monitor alone in three', () => {
    expect(claimsResting('sohr', incidents)).toEqual({
      alone: ['2018-01-07-idlib-city', '2019-03-03-masasna', '2021-06-10-southern-idlib'],
      withOthers: [],
    });
    expect(claimsResting('hts', incidents)).toEqual({ alone: [], withOthers: [] });
    expect(claimsResting('sohr', [{ id: 'two', claims: [claim('sohr', 1), claim('afp', 2)] }, { id: 'none' }])).toEqual({
      alone: [],
      withOthers: ['two'],
    });
    expect(claimsResting('sohr', [idlibCity], 'injured')).toEqual({ alone: [], withOthers: [] });
  });
});

describe('the toll over time', () => {
  it('keeps replaced figures in order of their day', () => {
    const claims = [
      claim('sohr', 43, { asOf: date('2018-01-09') }),
      claim('sohr', 18, { asOf: date('2018-01-07') }),
      claim('afp', 40, { excluded: 'mistranslation' }),
      claim('hts', 3, { scope: 'own-losses' }),
      claim('civil-defence', 30, { asOf: date('2018-01-08') }),
    ];
    const track = tollTrack(claims, 'killed').map(({ claim: index, origin, count: { min }, superseded }) => [
      index,
      origin,
      min,
      superseded,
    ]);
    expect(track).toEqual([
      [1, 'sohr', 18, true],
      [4, 'civil-defence', 30, false],
      [0, 'sohr', 43, false],
    ]);
  });

  it('puts an undated figure before the one that replaced it, else last', () => {
    const claims = [
      claim('sohr', 18),
      claim('sohr', 23, { supersedes: 1 }),
      claim('sohr', 43, { supersedes: 2, asOf: date('2018-01-09') }),
      claim('afp', 20, { asOf: date('2018-01-08') }),
      claim('hospital', 44),
      claim('rescuers', 45),
    ];
    expect(tollTrack(claims, 'killed').map((figure) => figure.count.min)).toEqual([20, 18, 23, 43, 44, 45]);
    expect(tollTrack(claims, 'injured')).toEqual([]);
    expect(tollTrack(undefined, 'killed')).toEqual([]);
  });

  it('loses no figure of a chain, in whatever order its parts are dated', () => {
    const dated = fc.array(fc.option(fc.integer({ min: 1, max: 28 })), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(dated, (days) => {
        const claims = days.map((day, index) =>
          claim('sohr', index + 1, {
            supersedes: index || undefined,
            asOf: day === null ? undefined : date(`2018-01-${String(day).padStart(2, '0')}`),
          }),
        );
        const track = tollTrack(claims, 'killed');
        expect(track.map((figure) => figure.claim).sort((a, b) => a - b)).toEqual([...claims.keys()]);
        const dates = track.flatMap(({ asOf }) => (asOf ? [asOf.from] : []));
        expect(dates).toEqual([...dates].sort());
      }),
    );
  });
});
