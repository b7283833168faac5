import { describe, expect, it } from 'vitest';
import { chartTable } from '../../src/views/tolls/chart-table.ts';
import { tollsView } from '../../src/views/tolls/tolls.ts';
import { archiveWith, incidentText } from './archive-with.ts';

const view = tollsView(archiveWith());

describe('the tolls page', () => {
  it('has the sums of the five articles', () => {
    const sums = (['killed', 'civilians', 'children', 'injured'] as const).map((name) => [
      name,
      view.headline[name].toll?.text,
      view.headline[name].notReported,
    ]);
    expect(sums).toEqual([
      ['killed', '96 or more', 0],
      ['civilians', '32 or more', 2],
      ['children', '7 or more', 2],
      ['injured', 'more than 100', 3],
    ]);
  });

  it('says not reported for a group that nobody counted, never zero', () => {
    expect(view.groups.find(({ group }) => group === 'children')?.injured).toMatchObject({ toll: null, notReported: 4 });
  });

  it('puts each incident under one agreement, so that rows may be added', () => {
    expect(view.charts.ceasefire).toMatchObject({
      rows: [{ label: 'De-escalation areas (Astana)' }, { label: 'Sochi memorandum' }, { label: 'Moscow protocol' }],
    });
    const sums = chartTable(view.charts.ceasefire).map(({ min }) => min ?? 0);
    expect(sums.reduce((total, min) => total + min, 0)).toBe(96);
  });

  it('adds an incident in a village to its governorate', () => {
    expect(chartTable(view.charts.place)).toMatchObject([
      { row: 'Hama governorate', min: 26, max: 26 },
      { row: 'Idlib governorate', min: 70, max: null },
    ]);
  });

  it('draws a hollow mark for incidents that do not report a status', () => {
    expect(chartTable(view.charts.status)).toMatchObject([
      { row: 'Everyone', min: 96 },
      { row: 'Civilians', min: 32 },
      { row: 'Civilians', min: null, text: 'not reported in 2 of 4 incidents' },
      { row: 'Combatants', min: 34 },
      { row: 'Combatants', min: null, text: 'not reported in 2 of 4 incidents' },
    ]);
  });

  it('leaves a month without an incident empty', () => {
    const months = chartTable(view.charts.month);
    expect(months).toHaveLength(42);
    expect(months.filter(({ min }) => min !== null).map(({ row, min, max }) => [row, min, max])).toEqual([
      ['2018-01', 43, null],
      ['2019-03', 41, 41],
      ['2021-06', 12, null],
    ]);
    expect(months[1]).toMatchObject({ row: '2018-02', min: null, max: null, text: 'no incident recorded' });
  });

  it('leaves a sum open, and hollow beside its bar, where an incident has no toll', () => {
    const unknown = incidentText('noTollReported: true');
    const month = chartTable(tollsView(archiveWith({ 'incidents/unknown': unknown })).charts.month).find(({ row }) => row === '2019-03');
    expect(month).toMatchObject({ min: 41, max: null, detail: '3 incidents; not reported in 1 of 3 incidents' });
  });

  it('never sums an unconfirmed incident', () => {
    const unconfirmed = incidentText(
      "claims:\n  - by: sohr\n    in: ['2019-03-03-outlet-unknown#2']\n    killed:\n      total: 500",
    ).replace('status: reviewed', 'status: unconfirmed');
    expect(tollsView(archiveWith({ 'incidents/unconfirmed': unconfirmed })).headline.killed.toll?.range.min).toBe(96);
  });
});
