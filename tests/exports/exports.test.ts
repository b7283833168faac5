import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/exports/csv.ts';
import { exportGeoJson } from '../../src/exports/geojson.ts';
import { claimColumns, incidentColumns } from '../../src/exports/incident-columns.ts';
import { exportClaims, exportIncidents } from '../../src/exports/incidents.ts';
import { exportActors, exportCeasefires, exportPlaces, exportReports } from '../../src/exports/records.ts';
import { exportSummary } from '../../src/exports/summary.ts';
import { archiveWith, incidentText } from '../views/archive-with.ts';

const address = (path: string): string => `https://site.example${path}`;
const own = archiveWith();
const all = exportIncidents(own, address, 'https://licence.example/');
const rows = new Map(all.incidents.map((row) => [row.id, row]));
const unconfirmed = archiveWith({
  'incidents/2019-03-03-test': incidentText(
    "claims:\n  - by: sohr\n    in: ['2019-03-03-outlet-unknown#1']\n    killed: { total: 50 }",
  ).replace('reviewed', 'unconfirmed'),
});

describe('summary.json', () => {
  const summary = exportSummary(own);

  it('counts incidents and the reports that they rest on', () => {
    expect(summary).toMatchObject({ cutOff: '2021-06-11', incidents: 4, reports: 5 });
  });

  it.each([
    ['killed', 'total', { min: 96, max: null, notReported: 0 }],
    ['killed', 'civilians', { min: 32, max: null, notReported: 2 }],
    ['killed', 'children', { min: 7, max: null, notReported: 2 }],
    ['injured', 'total', { min: 100, max: null, notReported: 3 }],
    ['injured', 'children', { min: null, max: null, notReported: 4 }],
  ] as const)('sums %s, %s', (measure, group, expected) => {
    expect(summary[measure][group]).toEqual(expected);
  });

  it('does not change with an unconfirmed incident', () => {
    expect(exportSummary(unconfirmed)).toEqual(summary);
  });
});

describe('incidents.json', () => {
  it('writes null for what nobody reports and for an open upper end', () => {
    expect(rows.get('2021-06-10-southern-idlib')?.killed).toEqual({
      total: { min: 12, max: null },
      civilians: { min: 4, max: 4 },
      combatants: { min: 8, max: 8 },
      men: { min: 1, max: 1 },
      women: { min: 1, max: 1 },
      children: { min: 2, max: 2 },
    });
    expect(rows.get('2021-06-10-southern-idlib')?.injured.total).toBeNull();
  });

  it('keeps what a bare range does not say', () => {
    expect(rows.get('2018-01-07-idlib-city')?.injured.total).toEqual({ min: 100, max: null });
    expect(rows.get('2018-01-07-idlib-city')?.qualifiers).toEqual({ killed: {}, injured: { total: 'more-than' } });
  });

  it('gives each claim with its readings, one entry a paragraph, and whether it counts', () => {
    expect(rows.get('2021-06-10-southern-idlib')?.claims.map(({ by, scope, current, excluded }) => [by, scope, current, excluded])).toEqual(
      [
        ['sohr', 'all', true, null],
        ['hts', 'own-losses', false, null],
      ],
    );
    expect(rows.get('2021-06-10-southern-idlib')?.claims[0]?.in).toContainEqual({ report: '2021-06-10-outlet-unknown-b', paragraph: 3 });
  });

  it('links back to pages and names date, place, parties, grades and agreements', () => {
    expect(rows.get('2019-03-13-idlib')).toMatchObject({
      url: 'https://site.example/incidents/2019-03-13-idlib/',
      title: 'Air raids and artillery in central Idlib, 13 March 2019',
      date: { from: '2019-03-13', to: '2019-03-13', precision: 'day' },
      place: { id: 'al-kaseeh', accuracy: 'city' },
      grade: { toll: 'ungraded', attribution: 'weak' },
      ceasefires: [{ id: 'sochi-2018', violation: 'context-only', allegedBy: [], capacity: 'signatory' }],
      reports: ['2019-03-15-outlet-unknown'],
      acled: { time_precision: 1 },
      ucdp: { date_prec: 1 },
    });
  });

  it('keeps unconfirmed incidents in a list of their own', () => {
    const exported = exportIncidents(unconfirmed, address, '');
    expect(exported.incidents).toHaveLength(4);
    expect(exported.unconfirmed.map(({ id, status }) => [id, status])).toEqual([['2019-03-03-test', 'unconfirmed']]);
  });
});

describe('incidents.csv', () => {
  const text = csvOf(incidentColumns, all.incidents);
  const parsed = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });

  it('has one row an incident and ends every line with CRLF', () => {
    expect(parsed.errors).toEqual([]);
    expect(parsed.data.map(({ id }) => id)).toEqual([...rows.keys()]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('leaves a cell empty for what is not reported, and never writes 0 for it', () => {
    const row = parsed.data.find(({ id }) => id === '2019-03-13-idlib')!;
    expect([row['killed_total_min'], row['killed_total_max'], row['killed_civilians_min'], row['injured_total_min']]).toEqual([
      '15',
      '15',
      '',
      '',
    ]);
  });

  it('has columns with names of their own, each explained', () => {
    for (const columns of [incidentColumns, claimColumns]) {
      const names = columns.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(columns.filter(({ description }) => !description.endsWith('.'))).toEqual([]);
    }
  });

  it('disarms a cell that a spreadsheet would run, and leaves negative numbers alone', () => {
    const columns = [
      { name: 'text', description: 'A text.', of: (row: { text: string }) => row.text },
      { name: 'number', description: 'A number.', of: () => -33.5 },
    ];
    const dangerous = ['=1+1', '+1', '-1', '@x', 'a "b", c\nd'];
    const table = Papa.parse<string[]>(
      csvOf(
        columns,
        dangerous.map((value) => ({ text: value })),
      ),
      { skipEmptyLines: true },
    );
    expect(table.data.slice(1)).toEqual([
      ["'=1+1", '-33.5'],
      ["'+1", '-33.5'],
      ["'-1", '-33.5'],
      ["'@x", '-33.5'],
      ['a "b", c\nd', '-33.5'],
    ]);
  });

  it('lists the claims of one incident, counted or not', () => {
    const claims = Papa.parse<Record<string, string>>(
      csvOf(claimColumns, exportClaims(own.get('incidents', '2021-06-10-southern-idlib'))),
      {
        header: true,
        skipEmptyLines: true,
      },
    );
    expect(claims.data.map(({ by, current, killed_total_min: min }) => [by, current, min])).toEqual([
      ['sohr', 'true', '12'],
      ['hts', 'false', '3'],
    ]);
  });
});

describe('incidents.geojson', () => {
  it('writes longitude first, with how exact the position is', () => {
    const { features } = exportGeoJson(own, address);
    const feature = features.find(({ id }) => id === '2018-01-07-idlib-city');
    const place = own.get('places', 'idlib-city');
    expect(feature?.geometry?.coordinates).toEqual([place.longitude, place.latitude]);
    expect(feature?.properties).toMatchObject({ accuracy: place.accuracy, killed: { total: { min: 43, max: null } } });
  });

  it('says how far around its position a place reaches', () => {
    const village = `---
name:
  en: Somewhere
  ar: مكان ما
kind: village
status: reviewed
within: idlib
accuracy: village
latitude: 35.7
longitude: 36.6
---
`;
    const incident = incidentText('noTollReported: true').replace('place: idlib-city', 'place: somewhere');
    const archive = archiveWith({ 'places/somewhere': village, 'incidents/2019-03-03-test': incident });
    const properties = new Map(exportGeoJson(archive, address).features.map((feature) => [feature.id, feature.properties]));
    const { radius } = own.get('places', 'southern-idlib');
    expect(properties.get('2021-06-10-southern-idlib')).toMatchObject({ accuracy: 'region', radius });
    expect(properties.get('2019-03-03-test')).toMatchObject({ accuracy: 'village', radius: 3 });
  });

  it('has no geometry where no position is recorded', () => {
    const place =
      '---\nname:\n  en: Somewhere\n  ar: مكان ما\nkind: village\nstatus: reviewed\nwithin: idlib\naccuracy: governorate\n---\n';
    const incident = incidentText('noTollReported: true').replace('place: idlib-city', 'place: somewhere');
    const archive = archiveWith({ 'places/somewhere': place, 'incidents/2019-03-03-test': incident });
    const feature = exportGeoJson(archive, address).features.find(({ id }) => id === '2019-03-03-test');
    expect(feature?.geometry).toBeNull();
    expect(feature?.properties).toMatchObject({ accuracy: 'governorate', radius: null });
  });
});

describe('a village without a position', () => {
  const place = '---\nname:\n  en: Somewhere\n  ar: مكان ما\nkind: village\nstatus: reviewed\nwithin: idlib\naccuracy: village\n---\n';
  const incident = incidentText('noTollReported: true').replace('place: idlib-city', 'place: somewhere');
  const archive = archiveWith({ 'places/somewhere': place, 'incidents/2019-03-03-test': incident });

  it('is exported as exact as the governorate around it', () => {
    const row = exportIncidents(archive, address, '').incidents.find(({ id }) => id === '2019-03-03-test');
    expect(row).toMatchObject({
      place: { id: 'somewhere', latitude: null, accuracy: 'governorate' },
      ucdp: { where_prec: 4 },
      acled: { geo_precision: 3 },
    });
  });
});

describe('one origin that says nobody and another that counts', () => {
  it('give no parts', () => {
    const claims =
      "claims:\n  - by: sohr\n    in: ['2019-03-03-outlet-unknown#1']\n    injured: { total: ~40 }\n  - by: hts\n    in: ['2019-03-03-outlet-unknown#2']\n    injured: { total: none }";
    const summary = exportSummary(archiveWith({ 'incidents/2019-03-03-test': incidentText(claims) }));
    expect(summary.injured.civilians).toEqual({ min: null, max: null, notReported: 5 });
    expect(summary.injured.total).toMatchObject({ min: 100, max: null });
  });
});

describe('the other collections', () => {
  it.each([
    ['reports', exportReports(own, address), 5],
    ['actors', exportActors(own, address), own.actors.length],
    ['ceasefires', exportCeasefires(own, address), 3],
    ['places', exportPlaces(own, address), own.places.length],
  ] as const)('%s link back to their pages and hold no body, digest or inner value', (name, records, count) => {
    expect(records).toHaveLength(count);
    for (const record of records) {
      expect(record.url).toBe(`https://site.example/${name}/${record.id}/`);
      expect(Object.keys(record)).not.toContain('body');
      expect(Object.keys(record)).not.toContain('digest');
      expect(JSON.stringify(record)).not.toContain('edtf');
    }
  });

  it('reports name the incidents that rest on them', () => {
    const report = exportReports(own, address).find(({ id }) => id === '2021-06-10-outlet-unknown-a');
    expect(report).toMatchObject({ published: { from: '2021-06-10', to: '2021-06-11' }, incidents: ['2021-06-10-southern-idlib'] });
  });

  it('ceasefires name the incidents that are linked to them', () => {
    const ceasefire = exportCeasefires(own, address).find(({ id }) => id === 'sochi-2018');
    expect(ceasefire?.['incidents']).toEqual([
      { id: '2019-03-03-masasna', violation: 'alleged' },
      { id: '2019-03-13-idlib', violation: 'context-only' },
    ]);
  });
});
