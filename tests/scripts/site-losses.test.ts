import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findLosses, findPaperLosses } from '../../scripts/site-losses.ts';
import { readArchiveFiles, type ArchiveFiles } from '../../src/records/index.ts';
import { COLLECTIONS } from '../../src/schemas/index.ts';
import { INCIDENT, INVENTED, inventedWith, withFieldsInOrder, writeArchive } from '../records/invented.ts';

const second = 'incidents/2020-02-02-town.mdx';
const records = inventedWith({
  [second]: withFieldsInOrder(INVENTED[INCIDENT]!, "status: unconfirmed\nformerIds: ['2020-02-01-town']\n"),
  'places/draft.mdx': withFieldsInOrder(INVENTED['places/town.mdx']!, 'status: draft'),
});

const rows = (...ids: string[]): { id: string }[] => ids.map((id) => ({ id }));

/** A site that has all that these records ask for. */
function whole(): Record<string, string> {
  const ids = Object.keys(INVENTED).map((file) => file.replace('.mdx', ''));
  const pages = [...ids, second.replace('.mdx', ''), 'incidents/2020-02-01-town'];
  const listed = pages.slice(0, -1).map((path) => `<loc>https://truceline.example/${path}/</loc>`);
  const of = (collection: string) =>
    rows(...ids.filter((id) => id.startsWith(`${collection}/`)).map((id) => id.slice(collection.length + 1)));
  return {
    ...Object.fromEntries(pages.map((path) => [`${path}/index.html`, '<p>'])),
    ...Object.fromEntries(
      ['reports', 'actors', 'ceasefires', 'places'].map((name) => [`data/${name}.json`, JSON.stringify({ [name]: of(name) })]),
    ),
    'data/incidents.json': JSON.stringify({ incidents: rows('2020-01-02-town'), unconfirmed: rows('2020-02-02-town') }),
    'data/incidents.csv': 'id,title\r\n2020-01-02-town,"A, b"\r\n',
    'search/index.html': `<search data-search></search>${[...ids, second.replace('.mdx', '')].map((path) => `<li><a href="/${path}/">A</a></li>`).join('')}`,
    'data/incidents.geojson': JSON.stringify({ features: rows('2020-01-02-town') }),
    'sitemap-0.xml': `<urlset>${listed.join('')}</urlset>`,
  };
}

function losses(files: Record<string, string | undefined>): string[] {
  const site = mkdtempSync(join(tmpdir(), 'truceline-site-'));
  onTestFinished(() => rmSync(site, { recursive: true, force: true }));
  for (const [file, text] of Object.entries({ ...whole(), ...files })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  const root = writeArchive(records);
  return findLosses(root, site, readArchiveFiles(root));
}

describe('a finished site', () => {
  it('has lost nothing where each record has its page, rows and entries', () => {
    expect(losses({})).toEqual([]);
  });

  it.each<[string, Record<string, string | undefined>, string]>([
    [
      'a page',
      { 'places/town/index.html': undefined },
      'src/content/places/town.mdx: Missing page `places/town/index.html` of a record that is reviewed',
    ],
    [
      'the page of an old id',
      { 'incidents/2020-02-01-town/index.html': undefined },
      `src/content/${second}: Missing page \`incidents/2020-02-01-town/index.html\` of a record that is unconfirmed`,
    ],
    [
      'a row of JSON',
      { 'data/actors.json': JSON.stringify({ actors: rows('group-a', 'state-forces', 'monitor', 'paper') }) },
      'src/content/actors/other-monitor.mdx: Unexpected 0 entries in `data/actors.json`, expected one',
    ],
    [
      'a row of a table',
      { 'data/incidents.csv': 'id,title\r\n' },
      `src/content/${INCIDENT}: Unexpected 0 entries in \`data/incidents.csv\`, expected one`,
    ],
    ['a file of rows', { 'data/places.json': undefined }, 'data/places.json: Missing file, expected the records of places'],
    [
      'an entry of the search',
      { 'search/index.html': whole()['search/index.html']!.replace(/<li><a href="[^"]*norland\/">A<\/a><\/li>/, '') },
      'src/content/places/norland.mdx: Unexpected 0 entries in `search/index.html`, expected one',
    ],
    [
      'an entry of the site map',
      { 'sitemap-0.xml': whole()['sitemap-0.xml']!.replace(/<loc>[^<]*norland\/<\/loc>/, '') },
      'src/content/places/norland.mdx: Missing entry in the site map of a record that is reviewed',
    ],
  ])('has lost %s, and the record is named', (_, files, loss) => {
    expect(losses(files)).toEqual([loss]);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a page without a record',
      { 'actors/nobody/index.html': '<p>' },
      'actors/nobody/index.html: Unexpected page, expected a record `src/content/actors/nobody.mdx`',
    ],
    [
      'the page of a draft',
      { 'places/draft/index.html': '<p>' },
      'src/content/places/draft.mdx: Unexpected page `places/draft/index.html` of a draft, expected none',
    ],
    [
      'a row twice',
      { 'data/incidents.geojson': JSON.stringify({ features: rows('2020-01-02-town', '2020-01-02-town') }) },
      `src/content/${INCIDENT}: Unexpected 2 entries in \`data/incidents.geojson\`, expected one`,
    ],
    [
      'a row of what is not confirmed among what is',
      { 'data/incidents.csv': 'id\r\n2020-01-02-town\r\n2020-02-02-town\r\n' },
      'data/incidents.csv: Unexpected entry `2020-02-02-town`, expected a record of incidents that is reviewed',
    ],
  ])('has too much with %s', (_, files, loss) => {
    expect(losses(files)).toEqual([loss]);
  });

  it('has lost a file that was never read', () => {
    const root = writeArchive(inventedWith({ 'places/lost.mdx': '---\n' }));
    const site = mkdtempSync(join(tmpdir(), 'truceline-site-'));
    onTestFinished(() => rmSync(site, { recursive: true, force: true }));
    expect(findLosses(root, site, readArchiveFiles(root))).toContain(
      'src/content/places/lost.mdx: Unexpected file that was not read, expected a record',
    );
  });
});

describe('the PDFs of a finished site', () => {
  const pages = {
    'incidents/2031-01-14-tal-zahra/index.html': '',
    'ar/incidents/2031-01-14-tal-zahra/index.html': '',
    'places/tal-zahra/index.html': '',
  };
  const records = [
    {
      collection: 'incidents',
      id: '2031-01-14-tal-zahra',
      file: 'src/content/incidents/2031-01-14-tal-zahra.mdx',
      data: { status: 'reviewed' },
    },
    { collection: 'places', id: 'tal-zahra', file: 'src/content/places/tal-zahra.mdx', data: { status: 'reviewed' } },
  ];
  const files = {
    records: Object.fromEntries(COLLECTIONS.map((name) => [name, records.filter(({ collection }) => collection === name)])),
  } as unknown as ArchiveFiles;

  it.each([
    [
      'whole',
      {
        'incidents/2031-01-14-tal-zahra/briefing.pdf': '%PDF-1.7 … %%EOF\n',
        'ar/incidents/2031-01-14-tal-zahra/briefing.pdf': '%PDF-1.7 … %%EOF\n',
      },
      [],
    ],
    [
      'cut off',
      { 'incidents/2031-01-14-tal-zahra/briefing.pdf': '%PDF-1.7 …', 'ar/incidents/2031-01-14-tal-zahra/briefing.pdf': '%PDF-1.7 … %%EOF' },
      ['incidents/2031-01-14-tal-zahra/briefing.pdf'],
    ],
    ['missing', {}, ['incidents/2031-01-14-tal-zahra/briefing.pdf', 'ar/incidents/2031-01-14-tal-zahra/briefing.pdf']],
  ])('are missed where they are %s, in each language that the page has', (_case, pdfs, lost) => {
    const folder = mkdtempSync(join(tmpdir(), 'truceline-paper-'));
    for (const [file, text] of Object.entries({ ...pages, ...pdfs })) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const expected = lost.map((pdf) => `src/content/incidents/2031-01-14-tal-zahra.mdx: Missing or broken \`${pdf}\``);
    expect(findPaperLosses(folder, files, ['briefing.pdf'])).toEqual(expected);
    rmSync(folder, { recursive: true });
  });
});
