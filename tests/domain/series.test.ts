import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ceasefirePeriods } from '../../src/domain/ceasefire-period.ts';
import { monthSeries, sumBy, type DatedIncident } from '../../src/domain/series.ts';
import { sumOver } from '../../src/domain/toll.ts';
import { anyDate } from './dates.ts';
import { claim, date } from './given.ts';
import { astana, idlibCity, incidents, masasna, moscow, sochi, southernIdlib } from './seed.ts';

const incident = (id: string, edtf: string, killed?: string): DatedIncident => ({
  id,
  date: date(edtf),
  claims: killed === undefined ? undefined : [claim('sohr', killed)],
});

describe('a series of months', () => {
  it('runs from the first incident to the last, with a gap, not a zero, where nothing is recorded', () => {
    const rows = monthSeries(incidents, 'killed', 'total');
    expect(rows).toHaveLength(42);
    expect(rows[0]).toEqual({
      month: '2018-01',
      incidents: ['2018-01-07-idlib-city'],
      range: { min: 43, max: null, moreThan: false, about: false },
      reported: 1,
      notReported: 0,
    });
    expect(rows[1]).toEqual({ month: '2018-02', incidents: [], range: undefined, reported: 0, notReported: 0 });
    expect(rows[14]).toMatchObject({ month: '2019-03', range: { min: 41, max: 41 } });
    expect(rows.at(-1)?.month).toBe('2021-06');
  });

  it('tells a month without a figure from a month without an incident', () => {
    const rows = monthSeries([incident('a', '2020-01-05'), incident('b', '2020-03-05', 'none')], 'killed', 'total');
    expect(rows.map(({ month, incidents: ids, range, notReported }) => [month, ids.length, range?.min, notReported])).toEqual([
      ['2020-01', 1, undefined, 1],
      ['2020-02', 0, undefined, 0],
      ['2020-03', 1, 0, 0],
    ]);
  });

  it('gives a row of its own to a date that may lie in several months', () => {
    const rows = monthSeries(
      [incident('a', '2020-01-30/2020-02-02', '5'), incident('b', '2020-02-20', '2'), incident('c', '2020-02-27~', '3')],
      'killed',
      'total',
    );
    expect(rows.map(({ month, range }) => [month, range?.min])).toEqual([
      ['2020-01', undefined],
      ['2020-01/2020-02', 5],
      ['2020-02', 2],
      ['2020-02/2020-03', 3],
      ['2020-03', undefined],
    ]);
  });

  it('is empty where there is nothing', () => {
    expect(monthSeries([], 'killed', 'total')).toEqual([]);
  });

  it('holds each incident in exactly one row, and adds up to the whole', () => {
    const near = anyDate.filter((text) => text.startsWith('20'));
    fc.assert(
      fc.property(fc.array(fc.tuple(near, fc.integer({ min: 1, max: 99 })), { maxLength: 8 }), (given) => {
        const all = given.map(([edtf, killed], index) => incident(`i-${index}`, edtf, `${killed}`));
        const rows = monthSeries(all, 'killed', 'total');
        expect(rows.flatMap((row) => row.incidents).sort()).toEqual(all.map(({ id }) => id).sort());
        const sum = rows.reduce((total, { range }) => total + (range?.min ?? 0), 0);
        expect(sum).toBe(sumOver(all, 'killed', 'total').range?.min ?? 0);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a sum by a key', () => {
  it('keeps the order of first appearance and says what is not reported', () => {
    expect(sumBy(incidents, ({ date: { from } }) => from.slice(0, 4), 'killed', 'civilians')).toEqual([
      {
        key: '2018',
        incidents: ['2018-01-07-idlib-city'],
        range: { min: 28, max: 28, moreThan: false, about: false },
        reported: 1,
        notReported: 0,
      },
      { key: '2019', incidents: ['2019-03-03-masasna', '2019-03-13-idlib'], range: undefined, reported: 0, notReported: 2 },
      {
        key: '2021',
        incidents: ['2021-06-10-southern-idlib'],
        range: { min: 4, max: 4, moreThan: false, about: false },
        reported: 1,
        notReported: 0,
      },
    ]);
  });

  it('puts an incident under each of its keys once', () => {
    const rows = sumBy(incidents, ({ parties }) => [...parties.map(({ actor }) => actor), 'hts'], 'killed', 'total');
    expect(rows.map(({ key, incidents: ids }) => [key, ids.length])).toEqual([
      ['ajnad-al-qawqaz', 1],
      ['hts', 4],
      ['ansar-al-tawhid', 1],
      ['syrian-government-forces', 2],
      ['russian-aerospace-forces', 1],
    ]);
  });
});

describe('a series of ceasefire periods', () => {
  it('puts each incident under the latest agreement that it is linked to', () => {
    const linkedToTwo = { ...masasna, id: 'two', ceasefires: ['sochi-2018', 'astana-2017'].map((ceasefire) => ({ ceasefire })) };
    const rows = ceasefirePeriods([...incidents, linkedToTwo], [moscow, astana, sochi], 'killed', 'total');
    expect(rows.map(({ kind, ceasefire, incidents: ids, range }) => [kind, ceasefire, ids.length, range?.min])).toEqual([
      ['under', 'astana-2017', 1, 43],
      ['under', 'sochi-2018', 3, 67],
      ['under', 'moscow-2020', 1, 12],
    ]);
  });

  it('sets apart what came before the first agreement and what is linked to none', () => {
    const before = { ...idlibCity, id: 'before', date: date('2017-05-05'), ceasefires: undefined };
    const unlinked = { ...southernIdlib, id: 'unlinked', ceasefires: [] };
    const rows = ceasefirePeriods([unlinked, before], [astana, moscow], 'killed', 'total');
    expect(rows.map(({ kind, ceasefire, incidents: ids, range }) => [kind, ceasefire, ids, range?.min])).toEqual([
      ['before', null, ['before'], 43],
      ['under', 'astana-2017', [], undefined],
      ['under', 'moscow-2020', [], undefined],
      ['unlinked', null, ['unlinked'], 12],
    ]);
    expect(ceasefirePeriods([unlinked], [], 'killed', 'total').map(({ kind }) => kind)).toEqual(['before']);
  });

  it('orders agreements of one day by id', () => {
    const rows = ceasefirePeriods(
      [],
      [
        { ...sochi, id: 'b' },
        { ...sochi, id: 'a' },
      ],
      'killed',
      'total',
    );
    expect(rows.map(({ ceasefire }) => ceasefire)).toEqual(['a', 'b']);
  });
});
