import { describe, expect, it } from 'vitest';
import { homeView } from '../../src/views/site/home.ts';
import { incidentListView } from '../../src/views/incident/incident-list.ts';
import { archiveWith, incidentText } from './archive-with.ts';

const own = archiveWith();

describe('the first page', () => {
  const view = homeView(own);

  it('sums the reviewed incidents and says in how many a group is not reported', () => {
    expect(view.from).toBe('in 4 incidents, from 5 reports');
    const { killed, civilians, children, injured } = view.sums;
    expect([killed, civilians, children, injured].map(({ toll, notReported }) => [toll?.text, notReported])).toEqual([
      ['96 or more', 0],
      ['32 or more', 2],
      ['7 or more', 2],
      ['more than 100', 3],
    ]);
  });

  it('names the places, the period and the cut-off', () => {
    expect(view.scope).toMatch(/Idlib.*Hama.*, Syria, 7 January 2018 to 10 June 2021\.$/);
    expect(view.cutOff).toBe('11 June 2021');
  });

  it('lists the latest incident first, with who is accused and how a ceasefire comes in', () => {
    expect(view.latest.map(({ id }) => id)).toEqual([
      '2021-06-10-southern-idlib',
      '2019-03-13-idlib',
      '2019-03-03-masasna',
      '2018-01-07-idlib-city',
    ]);
    expect(view.latest[0]?.sentences).toEqual([
      'Syrian government forces accused, by the Syrian Observatory.',
      'Moscow protocol: violation alleged; the accused did not sign it.',
    ]);
    expect(view.latest[3]?.sentences).toEqual(['Nobody is accused.', '28 civilians among the dead, by the Syrian Observatory.']);
  });

  it('gives each agreement its alleged violations and the date of the latest', () => {
    expect(view.ceasefires.map(({ id, violations, latest, days }) => [id, violations, latest?.date ?? null, days])).toEqual([
      ['moscow-2020', 1, '10 Jun 2021', '462'],
      ['sochi-2018', 1, '3 Mar 2019', '998'],
      ['astana-2017', 0, null, '1,497'],
    ]);
  });

  it('draws incidents whose civilians nobody counted as not reported', () => {
    const civilians = view.chart?.rows.map(({ bars }) => bars[1]?.text);
    expect(civilians).toEqual(['4 civilians', 'civilians: not reported', 'civilians: not reported', '28 civilians']);
  });

  it('leaves an unconfirmed incident out of every sum and list', () => {
    const text = incidentText("claims:\n  - by: sohr\n    in: ['2019-03-03-outlet-unknown#1']\n    killed: { total: 50 }").replace(
      'status: reviewed',
      'status: unconfirmed',
    );
    const archive = archiveWith({ 'incidents/2019-03-03-test': text });
    expect(homeView(archive)).toEqual(view);
    expect(incidentListView(archive).unconfirmed.map(({ id }) => id)).toEqual(['2019-03-03-test']);
    expect(incidentListView(archive).years.flatMap(({ incidents }) => incidents)).toHaveLength(4);
  });
});

describe('the list of incidents', () => {
  it('goes by year, newest first', () => {
    expect(incidentListView(own).years.map(({ year, count, incidents }) => [year, count, incidents.map(({ id }) => id)])).toEqual([
      ['2021', '1 incident', ['2021-06-10-southern-idlib']],
      ['2019', '2 incidents', ['2019-03-13-idlib', '2019-03-03-masasna']],
      ['2018', '1 incident', ['2018-01-07-idlib-city']],
    ]);
  });

  it('says nobody where nobody is accused, and how well each toll is supported', () => {
    const [line] = incidentListView(own).years.at(-1)!.incidents;
    expect(line).toMatchObject({ accused: [], killed: { text: '43 or more' }, grade: { toll: 'weak', attribution: 'not graded' } });
  });
});
