import { describe, expect, test } from 'vitest';
import { describeChart } from '../../src/charts/describe.ts';
import { keyOf } from '../../src/charts/key.ts';
import { tableOf } from '../../src/charts/table.ts';
import { arabic, bar, byIncident, byMonth, byOrigin, chronology, months, range, rangeBars } from './samples.ts';

const textOf = (chart: Parameters<typeof tableOf>[0]) => {
  const { heads, groups } = tableOf(chart);
  return [
    heads.map(({ text }) => text).join(' | '),
    ...groups.flatMap(({ heading, rows }) => [
      ...(heading ? [`# ${heading}`] : []),
      ...rows.map((row) => row.map(({ text }) => text).join(' | ')),
    ]),
  ];
};

describe('the table of a chart', () => {
  test('has a column for each group where all rows count the same', () => {
    expect(textOf(byIncident)).toEqual([
      'Incident | Killed | Civilians',
      '10 June 2021 | 12 or more | 4',
      '13 March 2019 | 15 | not reported',
      '3 March 2019 | 26–30 | none',
    ]);
    expect(tableOf(byIncident).groups[0]?.rows[0]?.[0]).toMatchObject({ detail: 'southern Idlib', href: '/incidents/a/' });
  });

  test('has a line for each figure where rows count different things, own losses apart', () => {
    expect(textOf(byOrigin)).toEqual([
      'Incident | Group | Figure',
      'Syrian Observatory | Killed | 12 or more',
      'Injured | Injured | not reported',
      '# Own losses only: not a rival total',
      'HTS | Own losses | 3 or more',
    ]);
    expect(tableOf(byOrigin).groups.map(({ subset }) => subset)).toEqual([false, true]);
  });

  test('says a spell of months without a record in one line, never as zero', () => {
    const lines = textOf(months({ '2018-02': range(3), '2018-12': null }, 2018, 1));
    expect(lines).toEqual([
      'Month | Incidents | Killed',
      'month 2018-01 | no incident recorded',
      'month 2018-02 | 1 | 3',
      'month 2018-03 – month 2018-11 | no incident recorded',
      'month 2018-12 | 1 | not reported',
    ]);
  });

  test('puts quiet spells of an agreement between its incidents, by date', () => {
    expect(textOf(chronology)).toEqual([
      'Date | Accused | Killed | Link',
      '# Sochi memorandum, 17 September 2018; no end recorded. Signed by Russia and Türkiye',
      '167 days with no incident recorded here',
      '3 March 2019 | A accused | 26 killed | violation alleged',
      '13 March 2019 | B accused | 15 killed | not called one',
      '821 days to the cut-off with no incident recorded here',
      '# Moscow protocol, 6 March 2020; ended for the test on 1 June 2021',
      '430 days with no incident recorded here',
      'mid-May 2021 | C accused | 12 or more killed | violation alleged',
    ]);
  });

  test('leaves no cell empty', () => {
    for (const chart of [byIncident, byOrigin, arabic, byMonth, chronology]) {
      for (const { rows } of tableOf(chart).groups) for (const row of rows) for (const { text } of row) expect(text).not.toBe('');
    }
  });
});

describe('the key of a chart', () => {
  test.each([
    ['incidents', byIncident, ['killed', 'part', 'highest', 'open', 'none', 'not-reported']],
    ['origins', byOrigin, ['killed', 'own', 'open', 'not-reported']],
    ['one plain figure', rangeBars([{ label: 'a', bars: [bar('injured', range(3))] }]), ['injured']],
    ['months', byMonth, ['killed', 'highest', 'open', 'none', 'not-reported']],
    ['lanes', chronology, ['mark', 'mark', 'mark', 'violation', 'in-force']],
  ])('of %s names only the signs that it uses', (_, chart, signs) => {
    expect(keyOf(chart).map(({ sign }) => sign)).toEqual(signs);
  });

  test('takes the words of the chart where it has its own', () => {
    expect(keyOf({ ...byIncident, key: { part: 'civilians among them' } })[1]).toEqual({ sign: 'part', text: 'civilians among them' });
  });

  test('names every accused, also two who share a shape', () => {
    const [lane] = chronology.lanes;
    const marks = lane!.marks.map((mark) => ({ ...mark, shape: 'star' as const }));
    expect(keyOf({ ...chronology, lanes: [{ ...lane!, marks }] }).flatMap(({ text }) => text ?? [])).toEqual(['A accused', 'B accused']);
  });
});

describe('the description of a chart', () => {
  test.each([
    [
      byIncident,
      /^10 June 2021, southern Idlib: Killed 12 or more; Civilians 4\. 13 March 2019, Idlib: Killed 15; Civilians not reported\./,
    ],
    [byOrigin, /Own losses only: not a rival total\. HTS: Own losses 3 or more\.$/],
    [arabic, /المرصد السوري لحقوق الإنسان، حتى 10/],
    [byMonth, /month 2018-01: 43 or more\. month 2018-06: 8–14\..*month 2019-08: not reported\./],
    [chronology, /: 167 days with no incident recorded here; A accused, 3 March 2019: 26 killed; violation alleged; B accused/],
  ])('says what is drawn: %#', (chart, words) => {
    expect(describeChart(chart)).toMatch(words);
  });
});
