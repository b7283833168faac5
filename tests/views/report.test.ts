import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportListView } from '../../src/views/report/report-list.ts';
import { reportView } from '../../src/views/report/report.ts';
import { archiveWith } from './archive-with.ts';

const archive = archiveWith();
const viewOf = (id: string) => reportView(archive, archive.get('reports', id));

describe('a report', () => {
  it('is called by its outlet and day, and by its agency where the outlet is unknown', () => {
    expect(reportListView(archive).reports.map(({ label }) => label)).toEqual([
      'Outlet unknown, 10 or 11 June 2021',
      'Outlet unknown (AFP), 10 or 11 June 2021',
      'Outlet unknown, 15 March 2019',
      'Outlet unknown, 3 or 4 March 2019',
      'Diyaruna, 9 January 2018',
    ]);
  });

  it('has a letter where another would be called the same', () => {
    const own = readFileSync(new URL('../../src/content/reports/2021-06-10-outlet-unknown-b.mdx', import.meta.url), 'utf8');
    const alike = archiveWith({ 'reports/2021-06-10-outlet-unknown-b': own.replace('\noutletBasis:', '\nagency: afp\noutletBasis:') });
    expect(
      reportListView(alike)
        .reports.slice(0, 2)
        .map(({ label }) => label),
    ).toEqual(['Outlet unknown (AFP), 10 or 11 June 2021 (b)', 'Outlet unknown (AFP), 10 or 11 June 2021 (a)']);
  });

  it('cites itself by paragraph alone', () => {
    const { prose, id } = viewOf('2021-06-10-outlet-unknown-b');
    expect(prose?.cited[id]?.label).toBe('');
  });

  it('shows every claim read in it, with who counted and where else it was read', () => {
    const [incident] = viewOf('2021-06-10-outlet-unknown-a').incidents;
    expect(incident?.claims).toMatchObject([
      {
        by: { id: 'sohr' },
        paragraphs: '1, 4',
        killed: { total: '12 or more', parts: '4 civilians, 8 combatants, 1 man, 1 woman, 2 children' },
        limits: [],
        alsoIn: [{ report: '2021-06-10-outlet-unknown-b' }],
      },
      { by: { id: 'hts' }, killed: { total: '3 or more' }, limits: ['own losses only'] },
    ]);
  });

  it('shows a figure whose origin it does not state as nobody’s', () => {
    const [incident] = viewOf('2018-01-09-diyaruna').incidents;
    expect(incident?.claims).toContainEqual(
      expect.objectContaining({
        by: null,
        killed: { total: null, parts: '13 women, 5 children' },
        injured: { total: 'more than 100', parts: '' },
      }),
    );
  });

  it('keeps what it only mentions out of its incidents', () => {
    const view = viewOf('2019-03-03-outlet-unknown');
    expect(view.mentions).toMatchObject([{ paragraph: '¶ 14', ceasefire: { id: 'sochi-2018' } }]);
    expect(view.incidents.map(({ line }) => line.id)).toEqual(['2019-03-03-masasna']);
  });
});
