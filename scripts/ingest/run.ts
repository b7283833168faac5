import { readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { printable } from '../../src/checks/reporters/printable.ts';
import { readTemplate } from '../../src/drafts/template.ts';
import { writeDraft } from '../../src/drafts/write-draft.ts';
import {
  describeReading,
  draftReading,
  prepareArchive,
  printedReading,
  readArticle,
  shareText,
  shinglesOf,
  type Draft,
  type DraftedSoFar,
  type FullReading,
} from '../../src/ingest/index.ts';
import { CONTENT, keptRecords, readArchiveFiles } from '../../src/records/index.ts';
import { INGEST_HELP, readIngestArguments, type IngestArguments } from './arguments.ts';
import { readInput } from './input.ts';
import { writeNew } from '../write-new.ts';

// `npm run ingest -- ARTICLE…`: reads news articles, says what it found, and writes drafts of a report and its incidents.
const root = process.env['TRUCELINE_ROOT'] ?? process.cwd();
const given = readIngestArguments(process.argv.slice(2));
if (given.kind === 'help') console.log(INGEST_HELP);
else if (given.kind === 'wrong') stop(`${given.problems.join('\n')}\n\n${INGEST_HELP}`);
else ingest(given);

interface Read {
  file: string;
  sha256: string;
  reading: FullReading;
  shingles: Set<string>;
  /** Files of this run with the same text. */
  sameTextAs: string[];
}

function ingest({ articles, published, url, outlet, out, json, dryRun }: IngestArguments): void {
  const files = articles.flatMap(filesOf);
  const { records, ids } = readArchiveFiles(root, { cache: keptRecords(join(root, 'node_modules/.cache/truceline')) });
  const archive = prepareArchive(records);
  const read: Read[] = [];
  for (const file of files) {
    const input = readInput(file, (text) => readArticle(text, { published, url, outlet }, archive));
    if (!input.ok) {
      stop(`${printable(file)}: ${input.problem}`);
      continue;
    }
    const { sha256, reading } = input;
    read.push({ file, sha256, reading, shingles: shinglesOf(reading.article.text), sameTextAs: [] });
  }
  findSameTexts(read);
  if (json) {
    const printed = read.map(({ file, reading, sameTextAs }) => ({
      ...(files.length > 1 ? { file, sameTextAs } : {}),
      ...printedReading(reading),
    }));
    if (read.length > 0) process.stdout.write(`${JSON.stringify(files.length > 1 ? printed : printed[0], null, 2)}\n`);
  }
  const say = json ? console.error : console.log;
  const before: DraftedSoFar = { ids: { reports: new Set(ids.reports), incidents: new Set(ids.incidents) }, incidents: [] };
  const reports = new Map<string, string>();
  for (const { file, sha256, reading, sameTextAs } of read) {
    if (!json) say(describeReading(reading, file));
    for (const other of sameTextAs) say(`  same text as ${printable(other)}: one origin, not two`);
    if (dryRun) continue;
    const twin = sameTextAs.map((other) => reports.get(other)).find((id) => id !== undefined);
    const { drafts, problems } = draftReading(reading, archive, before, { sha256, sameTextAs: twin });
    for (const draft of drafts) {
      say(`  wrote ${write(draft, out)}`);
      if (draft.collection === 'reports') reports.set(file, draft.id);
    }
    for (const problem of problems) say(`  ! ${problem}`);
  }
  if (!dryRun && !json && read.length > 0) say('Read each draft against its article, decide what says TODO, and run `npm run check`.');
}

/** A folder stands for the articles in it. */
function filesOf(name: string): string[] {
  if (name === '-' || !(statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false)) return [name];
  const kinds = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml'];
  const files = readdirSync(name, { withFileTypes: true })
    .filter((entry) => entry.isFile() && kinds.includes(extname(entry.name).toLowerCase()))
    .map((entry) => join(name, entry.name))
    .sort();
  if (files.length === 0) stop(`${printable(name)}: Unexpected folder without articles, expected files that end in ${kinds.join(', ')}`);
  return files;
}

/** Each text is held against those with which it shares a run of words. */
function findSameTexts(read: readonly Read[]): void {
  const byShingle = new Map<string, Read[]>();
  for (const one of read) {
    const candidates = new Set<Read>();
    for (const shingle of one.shingles) {
      const list = byShingle.get(shingle);
      if (!list) byShingle.set(shingle, [one]);
      // What a hundred texts share is a formula, and would make this slow.
      else if (list.length < 100) {
        for (const other of list) candidates.add(other);
        list.push(one);
      }
    }
    for (const other of candidates) {
      if (!shareText(one.shingles, other.shingles)) continue;
      one.sameTextAs.push(other.file);
      other.sameTextAs.push(one.file);
    }
  }
}

function write({ collection, id, draft }: Draft, out: string | undefined): string {
  const template = readFileSync(join(import.meta.dirname, '../..', CONTENT, collection, '_template.mdx'), 'utf8');
  const folder = out === undefined ? join(root, CONTENT, collection) : join(resolve(out), collection);
  return writeNew(folder, `${id}.mdx`, writeDraft({ ...draft, fields: readTemplate(template) }));
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
