import { describe, expect, it } from 'vitest';
import type { Body } from '../../src/domain/body.ts';
import { briefingIncidents } from '../../src/views/briefing/briefing-incidents.ts';
import { partBody } from '../../src/views/briefing/briefing-parts.ts';
import { unkeptText } from '../../src/views/tolls/figure-notes.ts';
import { briefingView } from '../../src/views/briefing/briefing.ts';
import { tollsView } from '../../src/views/tolls/tolls.ts';
import { archiveWith } from './archive-with.ts';

const archive = archiveWith();

/** A briefing of 2018 to 2021 with this selection and text. */
function briefing(selection: string, text = 'A text.') {
  const whole = archiveWith({
    'briefings/test': `---\ntitle: A test\nstatus: reviewed\nstandfirst: For a test.\nperiod:\n  from: 2018-01-01\n  to: 2021-06-11\n${selection}\nlanguage: en\n---\n\n${text}\n`,
  });
  return { archive: whole, record: whole.get('briefings', 'test') };
}

describe('the selection of a briefing', () => {
  it.each([
    ['places with all within', 'places: [idlib]', ['2018-01-07-idlib-city', '2019-03-13-idlib', '2021-06-10-southern-idlib']],
    ['actors in any role', 'actors: [hts]', ['2019-03-13-idlib', '2021-06-10-southern-idlib']],
    ['agreements', 'ceasefires: [sochi-2018]', ['2019-03-03-masasna', '2019-03-13-idlib']],
    ['all of them together', 'places: [idlib]\nceasefires: [sochi-2018]', ['2019-03-13-idlib']],
    ['a place without an incident', 'places: [al-kaseeh]\nactors: [iran]', []],
  ])('is by %s', (_case, selection, expected) => {
    const { archive: whole, record } = briefing(selection);
    expect(briefingIncidents(whole, record).map(({ id }) => id)).toEqual(expected);
  });
});

describe('a briefing', () => {
  const view = briefingView(archive, archive.get('briefings', 'idlib-2018-2021'));

  it('has the same sums as the tolls page where it selects everything', () => {
    expect(view.headline).toEqual(tollsView(archive).headline);
  });

  it('gives each incident a note after those of the text: who counted, in which report and paragraph', () => {
    const notes = view.prose!.body.notes.length;
    expect(view.figureNotes.map(({ number }) => number)).toEqual([1, 2, 3, 4].map((number) => notes + number));
    expect(view.table.map(({ note }) => note)).toEqual(view.figureNotes.map(({ number }) => number));
    expect(view.figureNotes[0]?.claims).toMatchObject([
      {
        figures: '43 or more killed, 28 civilians',
        by: 'by the Syrian Observatory for Human Rights',
        in: [{ label: 'Diyaruna, 9 January 2018', paragraphs: '2' }],
      },
      { figures: 'killed: 13 women, 5 children; more than 100 injured', by: 'origin not stated' },
    ]);
  });

  it('adds its chart and table where the text has none, and only then', () => {
    expect(view.adds).toMatchObject({ chart: false, table: false });
    const plain = briefing('places: [idlib]');
    expect(briefingView(plain.archive, plain.record).adds).toMatchObject({ chart: true, table: true });
  });

  it('tells of an agreement without the times between: a selection cannot know them', () => {
    const { archive: whole, record } = briefing('places: [idlib]', 'A text.\n\n<Chronology ceasefire="sochi-2018" />');
    expect(briefingView(whole, record).chronologies['sochi-2018']?.entries.map(({ id }) => id)).toEqual(['2019-03-13-idlib']);
  });

  it('adds the chronology of every agreement that its incidents are linked to, unless the text has it', () => {
    expect(view.adds.chronologies).toEqual(['astana-2017', 'sochi-2018', 'moscow-2020']);
    const told = briefing('places: [idlib]', '<Chronology ceasefire="sochi-2018" />');
    expect(briefingView(told.archive, told.record).adds.chronologies).toEqual(['astana-2017', 'moscow-2020']);
  });

  it('tells every incident at length, with notes of its own numbers and reports by the letters of the page', () => {
    const ofText = view.prose!.body.notes.length;
    const numbers = view.accounts.flatMap(({ account }) => account.body.notes.map(({ number }) => number));
    expect(numbers).toEqual(numbers.map((_, index) => ofText + view.figureNotes.length + 1 + index));
    expect(view.accounts.map(({ id }) => id)).toEqual(view.table.map(({ id }) => id));
    expect(view.sources.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D', 'E']);
    const references = view.accounts.flatMap(({ account }) =>
      account.body.slots.flatMap((slot) => (slot.kind === 'note-reference' ? [slot.note] : [])),
    );
    expect([...new Set(references)]).toEqual(numbers);
  });

  it('shows where its incidents were, a map for each region', () => {
    expect(view.overviews.map(({ region, places }) => [region, places.map(({ name, count }) => `${name} ${count}`)])).toEqual([
      ['idlib', ['Southern Idlib 1', 'al-Kaseeh, Idlib city 1', 'Idlib city 1']],
      ['hama', ['Masasna 1']],
    ]);
  });

  it('says where a report is kept: its archived copy first, and that nothing is recorded where nothing is', () => {
    const kept = view.figureNotes.map(({ claims }) => claims[0]?.in[0]?.kept.kind);
    expect(kept).toEqual(['published', 'unknown', 'unknown', 'unknown']);
    const claims = view.figureNotes.flatMap((note) => note.claims);
    expect(unkeptText(claims, 'en')).toMatch(/^Where a note gives no address/);
    expect(unkeptText(claims.slice(-1), 'en')).toMatch(/^None of these reports/);
    expect(unkeptText(claims.slice(0, 1), 'en')).toBeUndefined();
  });

  it('says so where nothing is selected', () => {
    const { archive: whole, record } = briefing('places: [al-kaseeh]\nactors: [iran]');
    const empty = briefingView(whole, record);
    expect(empty.finding).toBe('No incident of this archive falls within the selection.');
    expect(empty.headline.killed).toMatchObject({ toll: null, incidents: 0 });
  });
});

describe('the text of a briefing', () => {
  const body = (...html: string[]): Body => ({
    blocks: html.map((part) => ({ html: part, notes: [] })),
    notes: [],
    slots: [
      { kind: 'component', name: 'Toll', attributes: {} },
      { kind: 'component', name: 'TollChart', attributes: { by: 'month' } },
    ],
  });

  it.each([
    ['before the first chart, whose heading goes with it', ['<p>a</p>', '<h2>b</h2>', '<!--slot:1-->', '<p>c</p>'], 1],
    ['before the first chart without a heading', ['<p>a</p>', '<p>b</p>', '<!--slot:1-->'], 2],
    ['nowhere, where it has figures alone', ['<p>a <!--slot:0--></p>', '<p>b</p>'], 2],
  ])('is parted %s', (_case, html, length) => {
    expect(partBody(body(...html)).text).toHaveLength(length);
  });
});
