import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { CONTENT, type ArchiveFiles } from '../src/records/index.ts';
import { COLLECTIONS, type CollectionName } from '../src/schemas/index.ts';
import { listFiles } from './output-gate/inspect-site.ts';

type Status = 'draft' | 'unconfirmed' | 'reviewed' | 'withdrawn';

/** What losses are looked for by: a record’s collection, id and status, whatever else it holds. */
interface Counted {
  collection: CollectionName;
  id: string;
  file: string;
  status: Status;
  formerIds: readonly string[];
}

/** A file of the site that lists records, and which of them it must list, each once. */
interface Index {
  file: string;
  of: CollectionName;
  statuses: readonly Status[];
  idsIn: (text: string) => string[];
}

const PUBLISHED = ['reviewed', 'unconfirmed'] as const;

const INDEXES: readonly Index[] = [
  ...(['reports', 'actors', 'ceasefires', 'places'] as const).map((of) => ({
    file: `data/${of}.json`,
    of,
    statuses: PUBLISHED,
    idsIn: rowsOf(of),
  })),
  { file: 'data/incidents.json', of: 'incidents', statuses: ['reviewed'], idsIn: rowsOf('incidents') },
  { file: 'data/incidents.json', of: 'incidents', statuses: ['unconfirmed'], idsIn: rowsOf('unconfirmed') },
  { file: 'data/incidents.csv', of: 'incidents', statuses: ['reviewed'], idsIn: csvIds },
  ...COLLECTIONS.map((of) => ({ file: 'search/index.html', of, statuses: PUBLISHED, idsIn: entriesOf(of) })),
  { file: 'data/incidents.geojson', of: 'incidents', statuses: ['reviewed'], idsIn: rowsOf('features') },
];

/**
 * Everything in which a finished site departs from the records: one that has no page, no row or no entry, or more than one; a page that
 * belongs to no record; a draft that is shown. `files` is what the reader gives, and the folders are listed once more beside it.
 */
export function findLosses(root: string, site: string, files: ArchiveFiles): string[] {
  const pages = new Set(listFiles(site));
  const records = countRecords(files);
  return [
    ...findUnread(root, records),
    ...records.flatMap((record) => pageLosses(record, pages)),
    ...findStrangers(records, pages),
    ...INDEXES.flatMap((index) => indexLosses(index, records, textOf(site, index.file))),
    ...sitemapLosses(records, site, pages),
  ];
}

/** Collections whose pages can be handed out. */
const PRINTED: readonly CollectionName[] = ['incidents', 'actors', 'ceasefires', 'briefings'];

/** The PDFs that a finished site lacks, or that are not whole: one for each page of a published record that can be handed out, on each paper. */
export function findPaperLosses(site: string, files: ArchiveFiles, names: readonly string[]): string[] {
  const pages = new Set(listFiles(site));
  return countRecords(files)
    .filter(({ collection, status }) => PRINTED.includes(collection) && (PUBLISHED as readonly Status[]).includes(status))
    .flatMap(({ collection, id, file }) =>
      [`${collection}/${id}`, `ar/${collection}/${id}`]
        .filter((folder) => pages.has(`${folder}/index.html`))
        .flatMap((folder) => names.map((name) => `${folder}/${name}`))
        .filter((pdf) => !pages.has(pdf) || !isWholePdf(readFileSync(join(site, pdf))))
        .map((pdf) => `${file}: Missing or broken \`${pdf}\``),
    );
}

function isWholePdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.subarray(-16).toString('latin1').trimEnd().endsWith('%%EOF');
}

function countRecords(files: ArchiveFiles): Counted[] {
  return COLLECTIONS.flatMap((collection) =>
    files.records[collection].map(({ id, file, data }) => {
      const { status, formerIds = [] } = data as { status: Status; formerIds?: string[] };
      return { collection, id, file, status, formerIds };
    }),
  );
}

/** Files of records on the disk that the reader did not give. */
function findUnread(root: string, records: readonly Counted[]): string[] {
  const read = new Set(records.map(({ file }) => file));
  return COLLECTIONS.flatMap((collection) => {
    const folder = join(root, CONTENT, collection);
    const names = existsSync(folder) ? readdirSync(folder) : [];
    return names
      .filter((name) => !/^[_.]/.test(name) && name.endsWith('.mdx'))
      .map((name) => `${CONTENT}/${collection}/${name}`)
      .filter((file) => !read.has(file))
      .map((file) => `${file}: Unexpected file that was not read, expected a record`);
  });
}

function pageLosses({ collection, id, file, status, formerIds }: Counted, pages: ReadonlySet<string>): string[] {
  const lost = [id, ...(status === 'draft' ? [] : formerIds)]
    .map((name) => `${collection}/${name}/index.html`)
    .filter((page) => pages.has(page) === (status === 'draft'));
  return lost.map((page) =>
    status === 'draft'
      ? `${file}: Unexpected page \`${page}\` of a draft, expected none`
      : `${file}: Missing page \`${page}\` of a record that is ${status}`,
  );
}

function findStrangers(records: readonly Counted[], pages: ReadonlySet<string>): string[] {
  const own = new Set(records.flatMap(({ collection, id, formerIds }) => [id, ...formerIds].map((name) => `${collection}/${name}`)));
  const form = new RegExp(`^(?:ar/)?((?:${COLLECTIONS.join('|')})/[^/]+)/index\\.html$`);
  return [...pages].flatMap((page) => {
    const name = form.exec(page)?.[1];
    return name === undefined || own.has(name) ? [] : [`${page}: Unexpected page, expected a record \`${CONTENT}/${name}.mdx\``];
  });
}

function indexLosses({ file: index, of, statuses, idsIn }: Index, records: readonly Counted[], text: string | undefined): string[] {
  if (text === undefined) return [`${index}: Missing file, expected the records of ${of}`];
  const counts = new Map<string, number>();
  for (const id of idsIn(text)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const expected = records.filter(({ collection, status }) => collection === of && statuses.includes(status));
  const losses = expected.flatMap(({ id, file }) => {
    const count = counts.get(id) ?? 0;
    counts.delete(id);
    return count === 1 ? [] : [`${file}: Unexpected ${count} entries in \`${index}\`, expected one`];
  });
  return [
    ...losses,
    ...[...counts.keys()].map((id) => `${index}: Unexpected entry \`${id}\`, expected a record of ${of} that is ${statuses.join(' or ')}`),
  ];
}

function sitemapLosses(records: readonly Counted[], site: string, pages: ReadonlySet<string>): string[] {
  const maps = [...pages].filter((file) => /^sitemap-\d+\.xml$/.test(file)).map((file) => textOf(site, file) ?? '');
  const listed = new Set(maps.flatMap((text) => [...text.matchAll(/<loc>https?:\/\/[^/<]+\/([^<]*)<\/loc>/g)].map(([, path]) => path)));
  return records.flatMap(({ collection, id, file, status }) => {
    const isListed = listed.has(`${collection}/${id}/`);
    const isPublished = status === 'reviewed' || status === 'unconfirmed';
    return isListed === isPublished
      ? []
      : [`${file}: ${isListed ? 'Unexpected' : 'Missing'} entry in the site map of a record that is ${status}`];
  });
}

function textOf(site: string, file: string): string | undefined {
  return existsSync(join(site, file)) ? readFileSync(join(site, file), 'utf8') : undefined;
}

function rowsOf(key: string): (text: string) => string[] {
  return (text) => ((JSON.parse(text) as Record<string, { id: string }[] | undefined>)[key] ?? []).map(({ id }) => id);
}

function csvIds(text: string): string[] {
  return Papa.parse<{ id: string }>(text, { header: true, skipEmptyLines: true }).data.map(({ id }) => id.replace(/^'/, ''));
}

/** The records that the page for searching lists. */
function entriesOf(collection: CollectionName): (text: string) => string[] {
  const entry = new RegExp(`<li[^>]*>\\s*<a href="[^"]*/${collection}/([^/"]+)/"`, 'g');
  return (text) => [...text.slice(text.indexOf('data-search')).matchAll(entry)].map(([, id]) => id!);
}
