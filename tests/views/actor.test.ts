import { describe, expect, it } from 'vitest';
import { actorJsonLd } from '../../src/views/actor/actor-json-ld.ts';
import { actorListView } from '../../src/views/actor/actor-list.ts';
import { MOST_TOLD, tellIncidents } from '../../src/views/briefing/briefing-accounts.ts';
import { shortAccounts } from '../../src/views/briefing/short-accounts.ts';
import { actorView } from '../../src/views/actor/actor.ts';
import { chartTable } from '../../src/views/tolls/chart-table.ts';
import { archiveWith } from './archive-with.ts';

const archive = archiveWith();
const viewOf = (id: string) => actorView(archive, archive.get('actors', id));

describe('an actor', () => {
  it('shows a relation on both sides, turned round on the one that does not state it', () => {
    expect(viewOf('ajnad-al-qawqaz').relations.find(({ relation }) => relation === 'loyal to')).toMatchObject({
      other: { id: 'hts' },
      derived: false,
    });
    expect(viewOf('hts').relations.find(({ relation }) => relation === 'has the loyalty of')).toMatchObject({
      other: { id: 'ajnad-al-qawqaz' },
      derived: true,
      said: { by: { id: 'diyaruna' }, in: [{ report: '2018-01-09-diyaruna' }] },
    });
  });

  it('notes every figure once, and tells its few incidents at length with notes of the numbers after', () => {
    const { roles, figureNotes, told } = viewOf('hts');
    const named = new Set(roles.flatMap(({ incidents }) => incidents.map(({ id }) => id)));
    expect(told?.accounts.map(({ id }) => id).sort()).toEqual([...named].sort());
    const first = roles.flatMap(({ notes }) => notes.filter((note) => note.first).map(({ number }) => number));
    expect(first.sort((a, b) => a - b)).toEqual(figureNotes.map(({ number }) => number));
    const last = figureNotes.at(-1)!.number;
    const numbers = told!.accounts.flatMap(({ account }) => account.body.notes.map(({ number }) => number));
    expect(numbers).toEqual(numbers.map((_, index) => last + 1 + index));
  });

  it('tells no incident at length where there are too many for a sheet', () => {
    const incident = archive.incidents[0]!;
    expect(tellIncidents(archive, Array<typeof incident>(MOST_TOLD).fill(incident), 1, 'en')?.accounts).toHaveLength(MOST_TOLD);
    expect(tellIncidents(archive, Array<typeof incident>(MOST_TOLD + 1).fill(incident), 1, 'en')).toBeNull();
    expect(tellIncidents(archive, [], 1, 'en')).toBeNull();
  });

  it('tells many incidents in a sentence each, with figures, what is not reported, and the note on them', () => {
    const many = Array<(typeof archive.incidents)[number]>(MOST_TOLD + 1).fill(archive.get('incidents', '2019-03-13-idlib'));
    expect(shortAccounts(many.slice(1), 5, 'en')).toEqual([]);
    const accounts = shortAccounts(many, 5, 'en');
    expect(accounts.map(({ note }) => note)).toEqual(many.map((_, index) => 5 + index));
    expect(accounts[0]).toMatchObject({ summary: { text: many[0]!.summary, lang: 'en' }, killed: { text: '15' }, injured: null });
    expect(shortAccounts(many, 5, 'ar')[0]).toMatchObject({ summary: { lang: 'ar' }, url: '/ar/incidents/2019-03-13-idlib/' });
  });

  it('sums each role with what nobody reported, and of what it counted its own figures only', () => {
    expect(viewOf('hts').sums).toMatchObject([
      { role: 'target', incidents: 1, killed: { toll: { text: '15' } }, civilians: { toll: null, notReported: 1 } },
      { role: 'harmed', incidents: 1, killed: { toll: { text: '12 or more' } }, injured: { toll: null, notReported: 1 } },
    ]);
    expect(viewOf('sohr').sums.find(({ role }) => role === 'counted')).toMatchObject({
      incidents: 3,
      killed: { toll: { text: '81 or more' }, notReported: 0 },
      civilians: { toll: { text: '32 or more' }, notReported: 1 },
      injured: { toll: null, notReported: 3 },
    });
    expect(viewOf('syria-civil-defence').sums).toEqual([]);
  });

  it('gives each role its own incidents and its own bar', () => {
    const view = viewOf('hts');
    expect(view.roles.map(({ role, incidents }) => [role, incidents.map(({ id }) => id)])).toEqual([
      ['target', ['2019-03-13-idlib']],
      ['harmed', ['2021-06-10-southern-idlib']],
      ['countedOwnLosses', ['2021-06-10-southern-idlib']],
    ]);
    expect(chartTable(view.chart!)).toMatchObject([
      { row: 'Target', min: 15, max: 15 },
      { row: 'Harmed', min: 12, max: null },
    ]);
    expect(chartTable(view.chart!)).toHaveLength(2);
  });

  it('gives one who counted only its own losses that figure, never the toll of the whole', () => {
    expect(viewOf('hts').roles.find(({ role }) => role === 'countedOwnLosses')?.incidents[0]?.sentences[0]).toBe(
      'Its own figure: 3 or more killed.',
    );
  });

  it('draws no toll beside one who only names the accused', () => {
    const view = viewOf('syria-civil-defence');
    expect(view.roles.map(({ role }) => role)).toEqual(['accuser']);
    expect(view.chart).toBeNull();
  });

  it('knows one who spoke for the accused', () => {
    expect(viewOf('russian-ministry-of-defence').roles).toMatchObject([{ role: 'spoke', incidents: [{ id: '2019-03-13-idlib' }] }]);
  });

  it('names the agreements under which it stands, and in what capacity', () => {
    expect(viewOf('hts').agreements.map(({ ceasefire, capacity }) => [ceasefire.id, capacity])).toContainEqual([
      'sochi-2018',
      'did not sign',
    ]);
    expect(viewOf('russian-aerospace-forces').agreements.map(({ ceasefire, capacity }) => [ceasefire.id, capacity])).toContainEqual([
      'moscow-2020',
      'signatory, through Russia',
    ]);
  });

  it('is to search engines no more than its names and our own sentence', () => {
    expect(actorJsonLd(viewOf('hts'))).toMatchObject({ '@type': 'Thing', name: 'Hay’at Tahrir al-Sham' });
    expect(Object.keys(actorJsonLd(viewOf('sohr'))).sort()).toEqual(['@context', '@type', 'alternateName', 'description', 'name']);
  });
});

describe('a monitor', () => {
  it('shows in how many incidents the dead are counted by it alone', () => {
    const { reliance } = viewOf('sohr');
    expect(reliance).toMatchObject({
      alone: 3,
      counted: 3,
      finding: 'In all three incidents whose dead it counted, the figure rests on it alone',
    });
    expect(reliance?.incidents.map(({ line, killed, injured }) => [line.id, killed, injured])).toEqual([
      ['2021-06-10-southern-idlib', 'alone', 'not'],
      ['2019-03-03-masasna', 'alone', 'not'],
      ['2018-01-07-idlib-city', 'alone', 'not'],
    ]);
  });

  it('is no longer alone where another origin counted the dead', () => {
    const text = `---
title: Shelling of Idlib city
summary: Shells fell on the city.
status: reviewed
date: 2019-03-03
place: idlib-city
placeRelation: at
eventType: Explosions/Remote violence
subEventType: Shelling/artillery/missile attack
parties: []
claims:
  - by: sohr
    in: ['2019-03-03-outlet-unknown#2']
    killed: { total: 4 }
  - by: syria-civil-defence
    in: ['2019-03-03-outlet-unknown#3']
    killed: { total: 6 }
grade:
  toll: { level: contested, why: Written for a test. }
  attribution: { level: ungraded, why: Nobody is accused. }
---

Shells fell.[^2019-03-03-outlet-unknown#1]
`;
    const whole = archiveWith({ 'incidents/two-origins': text });
    const view = actorView(whole, whole.get('actors', 'sohr'));
    expect(view.reliance).toMatchObject({
      alone: 3,
      counted: 4,
      finding: 'In three of the four incidents whose dead it counted, the figure rests on it alone',
    });
    const counted = (id: string) => chartTable(actorView(whole, whole.get('actors', id)).chart!).find(({ row }) => row === 'Counted by it');
    expect(counted('syria-civil-defence')).toMatchObject({ min: 6, max: 6 });
  });

  it('has no such figures where it counted nothing that enters a range', () => {
    expect(viewOf('hts').reliance).toBeNull();
  });
});

describe('the list of actors', () => {
  it('is by kind, and counts each role by itself', () => {
    const { groups } = actorListView(archive);
    expect(groups.map(({ kind }) => kind)).toEqual([
      'state-forces',
      'rebel-group',
      'political-militia',
      'external-forces',
      'state',
      'monitor',
      'rescue-service',
      'media',
      'agency',
    ]);
    expect(groups.flatMap(({ actors }) => actors).find(({ id }) => id === 'sohr')?.roles).toEqual(['counted in 3', 'accuser in 2']);
  });
});
