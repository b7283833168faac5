import { hash } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS, type CollectionName } from '../schemas/index.ts';
import { noCache, type RecordCache } from './cache.ts';
import { MAX_FILE_BYTES } from './decode.ts';
import { findTwins, judgeFileName } from './file-names.ts';
import { helpWithNames } from './find-by-name.ts';
import { findBadImages, findStrayFiles } from './images.ts';
import { compareProblems, readingError, type Problem } from './problem.ts';
import { readRecord, type SourceRecord } from './read-record.ts';

/** The records of each collection, in the order of their ids. */
export type SourceRecords = { [Name in CollectionName]: SourceRecord<Name>[] };

export interface ArchiveFiles {
  records: SourceRecords;
  /** Every id that has a file, of records that could not be read too. */
  ids: Record<CollectionName, ReadonlySet<string>>;
  problems: Problem[];
  /** What could be read of files that are no records, for rules alone: see `RecordReading`. */
  partials: SourceRecord[];
  /** How many files were parsed, and not taken from the cache. */
  parsed: number;
}

export const CONTENT = 'src/content';

/** Reads every record below `root`, all problems of all files at once. Templates and hidden files are left out. */
export function readArchiveFiles(root: string, { cache = noCache }: { cache?: RecordCache } = {}): ArchiveFiles {
  const records = Object.fromEntries(COLLECTIONS.map((name) => [name, []])) as unknown as SourceRecords;
  const ids = Object.fromEntries(COLLECTIONS.map((name) => [name, new Set<string>()])) as Record<CollectionName, Set<string>>;
  const problems: Problem[] = judgeContentFolder(root);
  const partials: SourceRecord[] = [];
  let parsed = 0;
  for (const collection of COLLECTIONS) {
    const listing = listFiles(root, collection);
    problems.push(...listing.problems);
    for (const { id, file, path } of listing.files) {
      ids[collection].add(id);
      const size = lstatSync(path).size;
      if (size > MAX_FILE_BYTES) {
        problems.push(
          readingError(
            file,
            'file-size',
            TOP,
            `Unexpected size of ${size} bytes, expected at most ${MAX_FILE_BYTES}`,
            'a record is not an archive of articles: cut the text',
          ),
        );
        continue;
      }
      const bytes = readFileSync(path);
      const digest = hash('sha256', bytes, 'hex');
      let record = cache.find(file, digest);
      if (!record) {
        parsed += 1;
        const reading = readRecord({ collection, id, file, digest, bytes });
        problems.push(...reading.problems);
        record = reading.record;
        if (reading.partial) partials.push(reading.partial);
      }
      if (!record) continue;
      problems.push(...findBadImages(root, record), ...findStrayFiles(root, record));
      (records[collection] as SourceRecord[]).push(record);
    }
  }
  helpWithNames(problems, records);
  cache.keep(COLLECTIONS.flatMap((name) => records[name] as SourceRecord[]));
  return { records, ids, problems: problems.sort(compareProblems), partials, parsed };
}

const TOP = { line: 1, column: 1 };

interface Listing {
  files: { id: string; file: string; path: string }[];
  problems: Problem[];
}

function listFiles(root: string, collection: CollectionName): Listing {
  const folder = `${CONTENT}/${collection}`;
  const entries = entriesOf(join(root, folder));
  const names = new Set(entries.map(({ name }) => name));
  const listing: Listing = { files: [], problems: [] };
  const named: { name: string; file: string }[] = [];
  for (const entry of entries) {
    const { name } = entry;
    const file = `${folder}/${name}`;
    if (isLeftOut(name)) continue;
    if (entry.isSymbolicLink()) {
      listing.problems.push(
        readingError(file, 'file-kind', TOP, `Unexpected symbolic link \`${name}\`, expected a file`, 'put the file itself here'),
      );
      continue;
    }
    // A folder holds the pictures of the record beside it.
    if (entry.isDirectory()) {
      if (!names.has(`${name}.mdx`))
        listing.problems.push(
          readingError(
            file,
            'file-kind',
            TOP,
            `Unexpected folder \`${name}\`, expected a record \`${name}.mdx\` beside it`,
            'a folder holds the pictures of the record with its name',
          ),
        );
      continue;
    }
    if (!entry.isFile()) {
      listing.problems.push(readingError(file, 'file-kind', TOP, `Unexpected \`${name}\` that is no file, expected a file`));
      continue;
    }
    named.push({ name, file });
    const misnamed = judgeFileName(name, file);
    if (misnamed) listing.problems.push(misnamed);
    else listing.files.push({ id: name.slice(0, -'.mdx'.length), file, path: join(root, file) });
  }
  listing.problems.push(...findTwins(named));
  return listing;
}

/** The template, hidden files and what editors leave behind. A record whose name begins like theirs would be lost in silence. */
function isLeftOut(name: string): boolean {
  return name.endsWith('.mdx') ? /^(?:_template\.mdx$|\.[#_])/.test(name) : name.startsWith('.');
}

/** Whatever stands beside the six collections would be lost in silence. */
function judgeContentFolder(root: string): Problem[] {
  if (lstatSync(join(root, CONTENT), { throwIfNoEntry: false })?.isSymbolicLink()) {
    return [readingError(CONTENT, 'file-kind', TOP, `Unexpected symbolic link \`${CONTENT}\`, expected a folder`)];
  }
  return entriesOf(join(root, CONTENT))
    .filter(({ name }) => !name.startsWith('.'))
    .filter((entry) => !(entry.isDirectory() && (COLLECTIONS as readonly string[]).includes(entry.name)))
    .map(({ name }) =>
      readingError(`${CONTENT}/${name}`, 'file-kind', TOP, `Unexpected \`${name}\`, expected one of the folders ${COLLECTIONS.join(', ')}`),
    );
}

function entriesOf(folder: string): Dirent[] {
  // A collection without a folder has no records; a link is not followed.
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
