import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { assembleArchive, recordsOf } from '../src/archive.ts';
import { archiveChanges } from '../src/changes/archive-changes.ts';
import { newlyReviewed } from '../src/changes/newly-reviewed.ts';
import { writeChanges, writeChangesAsMarkdown } from '../src/changes/write-changes.ts';
import {
  diskCache,
  readArchiveFiles,
  readBaseArchive,
  type BaseArchive,
  type SourceRecord,
  type SourceRecords,
} from '../src/records/index.ts';
import { COLLECTIONS } from '../src/schemas/index.ts';

const HELP = `npm run diff                         what would change on the site, compared with the main branch
npm run diff -- BASE                 compared with where this work left the commit or branch BASE
npm run diff -- --drafts             as if the drafts were reviewed
npm run diff -- BASE --format NAME   as terminal, markdown or json`;

// `npm run diff -- BASE`: which records, figures and totals differ from what was published.
const root = process.env['TRUCELINE_ROOT'] ?? process.cwd();
const { values, positionals } = parseArgs({
  options: {
    format: { type: 'string', default: 'terminal' },
    drafts: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  },
  allowPositionals: true,
});
if (values.help) console.log(HELP);
else if (!['terminal', 'markdown', 'json'].includes(values.format) || positionals.length > 1) fail(`Unexpected arguments.\n\n${HELP}`);
else printDiff(positionals[0], values.format);

function printDiff(asked: string | undefined, format: string): void {
  const reading = readBaseArchive(root, asked);
  if (reading.kind === 'none') {
    fail(`Found nothing to compare with: ${reading.why}`);
    return;
  }
  const { base } = reading;
  const files = readArchiveFiles(root, { cache: diskCache(resolve(root, 'node_modules/.cache/truceline')) });
  const now = COLLECTIONS.flatMap((name): SourceRecord[] => files.records[name]);
  const before = recordsAt(base, now);
  const drafts = now.filter((record) => record.data.status === 'draft' && !before.includes(record));
  const changes = {
    ...archiveChanges(archiveOf(before), archiveOf(values.drafts ? now.map(asReviewed) : now)),
    reviewed: newlyReviewed(before.map(statedOf), now.map(statedOf)),
  };
  const missing = [
    ...(drafts.length > 0 && !values.drafts
      ? [
          `not counted: ${drafts.length} ${drafts.length === 1 ? 'draft' : 'drafts'}; npm run diff -- --drafts says what would change with them`,
        ]
      : []),
    ...base.unread.map((file) => `not compared: ${file} could not be read as it was`),
    ...[...new Set(files.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file))].map(
      (file) => `not compared: ${file} has errors; see npm run check`,
    ),
  ];
  const compared = { with: `${base.name} at ${base.commit.slice(0, 10)}`, missing };
  if (format === 'json') console.log(JSON.stringify({ version: 1, base: base.name, commit: base.commit, missing, ...changes }, null, 2));
  else console.log(format === 'markdown' ? writeChangesAsMarkdown(changes, compared) : writeChanges(changes, compared));
}

function statedOf({ collection, id, data }: SourceRecord) {
  return { collection, id, status: data.status, formerIds: data.formerIds };
}

/** A draft as it will count once a second person has reviewed it. */
function asReviewed(record: SourceRecord): SourceRecord {
  return record.data.status === 'draft' ? ({ ...record, data: { ...record.data, status: 'reviewed' } } as SourceRecord) : record;
}

/** The records as they were: those that have not changed since, and the others as the base has them. */
function recordsAt(base: BaseArchive, now: readonly SourceRecord[]): SourceRecord[] {
  const otherwise = new Set([...base.changed.map(({ file }) => file), ...base.unread]);
  return [...now.filter(({ file }) => base.files.has(file) && !otherwise.has(file)), ...base.changed];
}

function archiveOf(records: readonly SourceRecord[]) {
  const byCollection = COLLECTIONS.map((name) => [name, records.filter(({ collection }) => collection === name)]);
  return assembleArchive(recordsOf(Object.fromEntries(byCollection) as SourceRecords));
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
