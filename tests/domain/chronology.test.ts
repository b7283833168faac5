import { describe, expect, it } from 'vitest';
import { chronologyOf, chronologyOver, type ChronicledIncident, type ViolationLink } from '../../src/domain/chronology.ts';
import type { CeasefireTerm } from '../../src/domain/ceasefire.ts';
import { claim, date } from './given.ts';
import { astana, CUT_OFF, incidents, moscow, sochi } from './seed.ts';

const spells = (ceasefire: CeasefireTerm & { id: string }, from: readonly ChronicledIncident[], cutOff = CUT_OFF) =>
  chronologyOf(ceasefire, from, cutOff).quietSpells.map(({ from: start, to, days, since, until, open, atLeast }) =>
    [start, to, days, since, until, ...(open ? ['open'] : []), ...(atLeast ? ['at least'] : [])].join(' '),
  );

const incident = (
  id: string,
  edtf: string,
  violation: ViolationLink['violation'] = 'alleged',
  more: Partial<ChronicledIncident> = {},
): ChronicledIncident => ({
  id,
  date: date(edtf),
  parties: [],
  claims: [claim('sohr', 1)],
  ceasefires: [{ ceasefire: 'truce', violation }],
  ...more,
});
const truce = { id: 'truce', effective: date('2020-01-01'), end: { how: 'in-force-at-cutoff' as const } };

describe('the chronology of an agreement', () => {
  const { entries, violations, context, byMonth, byAccused, ...rest } = chronologyOf(sochi, [...incidents].reverse(), CUT_OFF);

  it('holds its incidents in order, each with its day since the agreement took effect', () => {
    expect(entries.map((entry) => [entry.incident.id, entry.day, entry.lastDay, entry.link.violation])).toEqual([
      ['2019-03-03-masasna', 167, 167, 'alleged'],
      ['2019-03-13-idlib', 177, 177, 'context-only'],
    ]);
  });

  it('keeps violations and context apart', () => {
    expect(violations.map((entry) => entry.incident.id)).toEqual(['2019-03-03-masasna']);
    expect(context.map((entry) => entry.incident.id)).toEqual(['2019-03-13-idlib']);
    expect(rest.killed.range).toEqual({ min: 41, max: 41, moreThan: false, about: false });
    expect(rest.killedInViolations.range?.min).toBe(26);
  });

  it('counts by month and by accused', () => {
    expect(byMonth).toEqual([{ key: '2019-03', violations: 1, context: 1, incidents: ['2019-03-03-masasna', '2019-03-13-idlib'] }]);
    expect(byAccused).toEqual([
      { key: 'ansar-al-tawhid', violations: 1, context: 0, incidents: ['2019-03-03-masasna'] },
      { key: 'russian-aerospace-forces', violations: 0, context: 1, incidents: ['2019-03-13-idlib'] },
    ]);
  });

  it('finds the times in which nothing is recorded', () => {
    expect(spells(sochi, incidents)).toEqual([
      '2018-09-17 2019-03-03 167 effective incident',
      '2019-03-03 2019-03-13 10 incident incident',
      '2019-03-13 2021-06-11 821 incident cut-off open',
    ]);
    expect(rest.longestQuiet?.days).toBe(821);
    expect(rest.longestWithoutViolation).toMatchObject({ from: '2019-03-03', days: 831 });
    expect(spells(moscow, incidents)).toEqual([
      '2020-03-06 2021-06-10 461 effective incident',
      '2021-06-10 2021-06-11 1 incident cut-off open',
    ]);
  });

  it('is one open spell where nothing is recorded, and nothing before it took effect', () => {
    expect(spells(truce, [])).toEqual(['2020-01-01 2021-06-11 527 effective cut-off open']);
    expect(spells(truce, [], '2019-12-31')).toEqual([]);
    expect(chronologyOf(truce, [], '2019-12-31').longestQuiet).toBeUndefined();
    expect(chronologyOf(truce, [], CUT_OFF).killed).toEqual({ range: undefined, reported: 0, notReported: 0 });
  });
});

describe('quiet spells', () => {
  it('end with the agreement', () => {
    const ended = { ...truce, end: { how: 'collapsed' as const, date: date('2020-03-01') } };
    expect(spells(ended, [incident('a', '2020-02-01')])).toEqual([
      '2020-01-01 2020-02-01 31 effective incident',
      '2020-02-01 2020-03-01 29 incident end',
    ]);
  });

  it('end with an agreement that ended on the cut-off day', () => {
    const ended = { ...truce, end: { how: 'expired' as const, date: date(CUT_OFF) } };
    expect(spells(ended, [])).toEqual(['2020-01-01 2021-06-11 527 effective end']);
  });

  it('are shorter, and said to be, where a date is not exact', () => {
    const ended = { ...truce, end: { how: 'collapsed' as const, date: date('2020-04') } };
    expect(spells(ended, [incident('a', '2020-02'), incident('b', '2020-02-10~')])).toEqual([
      '2020-01-01 2020-02-01 31 effective incident at least',
      '2020-02-29 2020-04-01 32 incident end at least',
    ]);
  });

  it('are not claimed after an agreement ended on an unknown day', () => {
    expect(spells({ ...truce, end: { how: 'collapsed' } }, [])).toEqual([]);
  });

  it('leave out incidents outside the term', () => {
    expect(spells(truce, [incident('early', '2019-12-01'), incident('late', '2022-01-01')])).toEqual([
      '2020-01-01 2021-06-11 527 effective cut-off open',
    ]);
  });

  it('have no length between two incidents of one day', () => {
    expect(spells(truce, [incident('a', '2021-06-10'), incident('b', '2021-06-10')])).toHaveLength(2);
  });

  it('name the earlier of two equally long ones', () => {
    const { longestQuiet } = chronologyOf(truce, [incident('a', '2020-01-11'), incident('b', '2020-01-21')], '2020-01-25');
    expect(longestQuiet?.from).toBe('2020-01-01');
  });
});

describe('imprecise dates in a chronology', () => {
  it('give a first and a last day, and months of their own where they straddle two', () => {
    const { entries, byMonth } = chronologyOf(truce, [incident('b', '2020-01-30/2020-02-02'), incident('a', '2020-01-05')], CUT_OFF);
    expect(entries.map(({ day, lastDay }) => [day, lastDay])).toEqual([
      [4, 4],
      [29, 32],
    ]);
    expect(byMonth.map(({ key }) => key)).toEqual(['2020-01', '2020-01/2020-02']);
  });
});

describe('the counts by accused', () => {
  it('put an incident under each of its accused once, and under nobody where none is named', () => {
    const accused = ['b', 'a', 'a'].map((actor) => ({
      actor,
      role: 'alleged-perpetrator',
      attribution: { status: 'suspected' as const, by: ['sohr'] },
    }));
    const { byAccused } = chronologyOf(
      truce,
      [incident('x', '2020-02-01', 'alleged', { parties: accused }), incident('y', '2020-02-02', 'context-only')],
      CUT_OFF,
    );
    expect(byAccused.map(({ key, violations, context }) => [key, violations, context])).toEqual([
      ['a', 1, 0],
      ['b', 1, 0],
      [null, 0, 1],
    ]);
  });

  it('count an incident with two links to one agreement once, as a violation if either is', () => {
    const links: ViolationLink[] = [
      { ceasefire: 'truce', violation: 'context-only' },
      { ceasefire: 'truce', violation: 'alleged' },
    ];
    const { entries, context } = chronologyOf(truce, [incident('x', '2020-02-01', 'alleged', { ceasefires: links })], CUT_OFF);
    expect([entries.length, context.length, entries[0]!.link.violation]).toEqual([1, 0, 'alleged']);
  });
});

describe('the chronology over all agreements', () => {
  it('counts an incident that is linked to two agreements once', () => {
    const both = incident('both', '2021-01-01', 'context-only', {
      ceasefires: [
        { ceasefire: 'sochi-2018', violation: 'context-only' },
        { ceasefire: 'moscow-2020', violation: 'alleged' },
      ],
    });
    const over = chronologyOver([sochi, moscow], [...incidents, both], CUT_OFF);
    expect(over.agreements.map(({ ceasefire, chronology }) => [ceasefire.id, chronology.entries.length])).toEqual([
      ['sochi-2018', 3],
      ['moscow-2020', 2],
    ]);
    expect(over.incidents.map(({ id }) => id)).toEqual(['2019-03-03-masasna', '2019-03-13-idlib', 'both', '2021-06-10-southern-idlib']);
    expect(over.violations.map(({ id }) => id)).toEqual(['2019-03-03-masasna', 'both', '2021-06-10-southern-idlib']);
    expect(over.killed.range).toEqual({ min: 54, max: null, moreThan: false, about: false });
    expect(over.killedInViolations.range?.min).toBe(39);
    expect(over.byMonth.map(({ key, violations, context }) => [key, violations, context])).toEqual([
      ['2019-03', 1, 1],
      ['2021-01', 1, 0],
      ['2021-06', 1, 0],
    ]);
  });

  it('is in order of date where the agreements overlap', () => {
    const second = { ...truce, id: 'second' };
    const late = incident('late', '2020-03-01');
    const early = incident('early', '2020-02-01', 'alleged', { ceasefires: [{ ceasefire: 'second', violation: 'alleged' }] });
    expect(chronologyOver([truce, second], [late, early], CUT_OFF).incidents.map(({ id }) => id)).toEqual(['early', 'late']);
  });

  it('gives 53 or more killed in the three incidents of the two agreements on Idlib', () => {
    const over = chronologyOver([sochi, moscow], incidents, CUT_OFF);
    expect([over.incidents.length, over.violations.length, over.killed.range?.min, over.killed.range?.max]).toEqual([3, 2, 53, null]);
    expect(chronologyOver([astana, sochi, moscow], incidents, CUT_OFF).incidents).toHaveLength(4);
  });
});
