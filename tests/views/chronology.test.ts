import { describe, expect, it } from 'vitest';
import { chronologyView } from '../../src/views/ceasefire/chronology.ts';
import { chronologyData } from '../../src/views/ceasefire/chronology-table.ts';
import { ceasefireView } from '../../src/views/ceasefire/ceasefire.ts';
import { ceasefireListView } from '../../src/views/ceasefire/ceasefire-list.ts';
import { archiveWith, incidentText } from './archive-with.ts';

const archive = archiveWith();

/** An incident on 3 March 2019 that is linked to the Sochi memorandum, with these parties. */
function linked(violation: string, capacity: string, accused = 'russian-aerospace-forces'): string {
  const breach = violation === 'context-only' ? '' : "\n    allegedBy: [sohr]\n    in: ['2019-03-03-outlet-unknown#1']";
  return incidentText(
    "claims:\n  - by: sohr\n    in: ['2019-03-03-outlet-unknown#2']\n    killed:\n      total: 2",
    `ceasefires:
  - ceasefire: sochi-2018
    violation: ${violation}
    capacity: ${capacity}
    area: covered${breach}`,
  ).replace(
    'parties: []',
    `parties:\n  - actor: ${accused}\n    role: alleged-perpetrator\n    attribution:\n      status: suspected\n      by: [sohr]\n      in: ['2019-03-03-outlet-unknown#1']`,
  );
}

/** The same with two accused: forces of a state that signed, and a group that did not. */
function twoAccused(violation: string): string {
  const [party] = /  - actor: hts\n(?: {4}.*\n)*/.exec(linked(violation, 'unknown', 'hts'))!;
  return linked(violation, 'unknown').replace('parties:\n', `parties:\n${party}`);
}

/** The archive with these incidents alone, and one agreement where `only` names it. */
function chronologyWith(incidents: Record<string, string>, only?: string) {
  const whole = archiveWith(incidents);
  const names = Object.keys(incidents).map((name) => name.replace('incidents/', ''));
  return chronologyView({
    ...whole,
    incidents: whole.incidents.filter(({ id }) => names.includes(id)),
    ceasefires: whole.ceasefires.filter(({ id }) => only === undefined || id === only),
  });
}

describe('the finding of the chronology', () => {
  it('says who signed, how many incidents are called violations, and whether the accused signed', () => {
    expect(chronologyView(archive).standfirst).toMatchInlineSnapshot(
      `"Russia and Türkiye signed or guaranteed all three. Of the four incidents linked to them, two are called violations, and in neither is the accused a party that signed or guaranteed it."`,
    );
  });

  it.each([
    [
      'a violation by a party',
      { a: linked('alleged', 'signatory') },
      'One incident is linked to it; it is called a violation, and the accused is a party that signed.',
    ],
    [
      'a violation by one who did not sign',
      { a: linked('alleged', 'non-party', 'hts') },
      'One incident is linked to it; it is called a violation, and the accused is not a party that signed.',
    ],
    [
      'a violation by one whose standing is not known',
      { a: linked('disputed', 'unknown', 'ajnad-al-qawqaz') },
      'One incident is linked to it; it is called a violation; in one the standing of the accused is not known.',
    ],
    ['no violation', { a: linked('context-only', 'signatory') }, 'One incident is linked to it; it is not called a violation.'],
    [
      'one with two accused of whom one signed',
      { a: twoAccused('alleged') },
      'One incident is linked to it; it is called a violation, and in one only some of the accused are parties that signed.',
    ],
    [
      'one of each',
      { a: linked('alleged', 'signatory'), b: linked('alleged', 'non-party', 'hts'), c: linked('context-only', 'non-party', 'hts') },
      'Of the three incidents linked to it, two are called violations, and in one the accused is not a party that signed, and in one the accused is a party that signed.',
    ],
  ])('is made of the records: %s', (_case, incidents, expected) => {
    const records = Object.fromEntries(Object.entries(incidents).map(([id, text]) => [`incidents/${id}`, text]));
    expect(chronologyWith(records, 'sochi-2018').standfirst).toBe(`Russia and Türkiye signed it. ${expected}`);
  });

  it('does not take silence for peace where nothing is linked', () => {
    expect(chronologyWith({}, 'sochi-2018').standfirst).toContain('That says nothing about whether they were kept.');
  });
});

describe('the rows of the chronology', () => {
  const view = chronologyView(archive);
  const rows = view.agreements.map(({ heading, rows }) => [
    heading,
    rows.map((row) => (row.kind === 'quiet' ? row.text : `${row.date.text}, day ${row.day}`)),
  ]);

  it('put long times without an incident between the incidents of each agreement', () => {
    expect(rows).toEqual([
      [
        'De-escalation areas (Astana), 6 May 2017',
        [
          '246 days, no linked incident recorded',
          '7 Jan 2018, day 246',
          '1,251 days to the cut-off, no linked incident recorded',
          '1,497 days, 6 May 2017 to 11 June 2021: no linked incident that is called a violation',
        ],
      ],
      [
        'Sochi memorandum, 17 September 2018',
        [
          '167 days, no linked incident recorded',
          '3 Mar 2019, day 167',
          '13 Mar 2019, day 177',
          '821 days to the cut-off, no linked incident recorded',
          '831 days, 3 March 2019 to 11 June 2021: no linked incident that is called a violation',
        ],
      ],
      ['Moscow protocol, 6 March 2020', ['461 days, no linked incident recorded', '10 Jun 2021, day 461']],
    ]);
  });

  it('give each accused its own standing where they differ', () => {
    const rowsOf = (text: string) => chronologyWith({ 'incidents/a': text }, 'sochi-2018').agreements[0]!.rows;
    const [own] = rowsOf(twoAccused('alleged')).filter((row) => row.kind === 'incident');
    expect(own).toMatchObject({ capacity: 'HTS: did not sign; Russian aerospace forces: signed' });
  });

  it('say who alleges a violation that is disputed, not who disputes it', () => {
    const detail = (violation: string) => {
      const rows = chronologyWith({ 'incidents/a': linked(violation, 'signatory') }, 'sochi-2018').agreements[0]!.rows;
      return rows.flatMap((row) => (row.kind === 'incident' ? [`${row.link}: ${row.linkDetail}`] : []))[0];
    };
    expect(detail('disputed')).toBe('violation disputed: alleged by the Syrian Observatory; in one report');
    expect(detail('alleged')).toBe('violation alleged: by the Syrian Observatory; in one report');
  });

  it('count the background mentions that their note speaks of', () => {
    expect(view.mentions).toHaveLength(2);
    expect(view.quietNote?.rest).toContain('Two breaches that reports only mention as background');
    expect(ceasefireView(archive, archive.get('ceasefires', 'sochi-2018')).quiet?.rest).toContain('One breach that a report only mentions');
  });

  it('count an incident once in the sum and say what its figures lack', () => {
    expect(view.foot).toMatchObject({
      text: '4 incidents; civilians among the dead not reported in 2, injured not reported in 3',
      killed: { text: '96 or more' },
    });
  });

  it('keep background mentions apart: they have no row and enter no sum', () => {
    expect(view.mentions.map(({ mention }) => mention.ceasefire?.name)).toEqual(['Sochi memorandum', 'Moscow protocol']);
    expect(view.byMonth.map(({ label }) => label)).toEqual(['January 2018', 'March 2019', 'June 2021']);
  });

  it('draw the same marks as they list', () => {
    expect(view.chart?.lanes.map((lane) => lane.marks.map(({ date, violation }) => [date, violation]))).toEqual([
      [['7 January 2018', false]],
      [
        ['3 March 2019', true],
        ['13 March 2019', false],
      ],
      [['10 June 2021', true]],
    ]);
  });
});

describe('an agreement', () => {
  const view = ceasefireView(archive, archive.get('ceasefires', 'sochi-2018'));

  it('counts violations apart from what is only context', () => {
    expect(view.violations).toBe(1);
    expect(view.byAccused).toMatchObject([
      { label: 'Ansar al-Tawhid', incidents: 1, violations: 1 },
      { label: 'Russian aerospace forces', incidents: 1, violations: 0 },
    ]);
  });

  it('says what its longest time without an incident does not mean', () => {
    expect(view.quiet?.sentence).toBe('821 days, from 13 March 2019 to 11 June 2021, the cut-off date.');
    expect(view.quiet?.lead).toContain('not peace');
    expect(view.quiet?.rest).toContain('no incident linked to the agreement is recorded between two dates');
  });

  it('says its longest time without a violation where that is another', () => {
    expect(view.withoutViolation).toBe('831 days, from 3 March 2019 to 11 June 2021, the cut-off date.');
    expect(ceasefireView(archive, archive.get('ceasefires', 'moscow-2020')).withoutViolation).toBeNull();
  });

  it('stands in the list with its days, and its latest violation, not its latest incident', () => {
    expect(ceasefireListView(archive).ceasefires.find(({ id }) => id === 'sochi-2018')).toMatchObject({
      days: '998',
      linked: 2,
      violations: 1,
      latest: { date: '3 Mar 2019' },
    });
  });
});

describe('the chronology as data', () => {
  it('holds null for a toll that nobody reports, and every time without an incident, however short', () => {
    const whole = archiveWith({ 'incidents/a': linked('alleged', 'signatory').replace(/claims:[\s\S]*?total: 2/, 'noTollReported: true') });
    const [sochi] = chronologyData(whole, [whole.get('ceasefires', 'sochi-2018')], (path) => path);
    expect(sochi?.incidents.find(({ incident }) => incident === 'a')?.killed).toBeNull();
    expect(sochi?.incidents.map(({ incident, reports }) => [incident, reports])).toContainEqual([
      '2019-03-13-idlib',
      ['2019-03-15-outlet-unknown'],
    ]);
    expect(sochi?.withoutRecordedIncident.map(({ days }) => days)).toEqual([167, 10, 821]);
  });
});
