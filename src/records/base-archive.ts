import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { COLLECTIONS, type CollectionName } from '../schemas/index.ts';
import { judgeFileName } from './file-names.ts';
import { CONTENT, type ArchiveFiles } from './read-archive-files.ts';
import { readRecord, type SourceRecord } from './read-record.ts';

/** The records of an earlier commit, as far as they differ from the files as they are now. */
export interface BaseArchive {
  /** The commit’s full id. */
  commit: string;
  /** What the commit is called here: `origin/main`. */
  name: string;
  /** Records whose file has changed or is gone since. */
  changed: SourceRecord[];
  /** Every file that the commit has for a record. */
  files: ReadonlySet<string>;
  /** Changed files that the reader of today does not read as they were. */
  unread: string[];
}

export type BaseReading = { kind: 'base'; base: BaseArchive } | { kind: 'none'; why: string };

/** The branches that a change is meant for, in this order. */
const BRANCHES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/**
 * Reads what the records were where the present work began: at the merge base with `asked`, or else with the main branch. Reads only
 * files that differ, so that the work grows with the change. Says why where there is nothing to compare with.
 */
export function readBaseArchive(root: string, asked?: string): BaseReading {
  const git = (...words: string[]) => run(root, words);
  if (git('rev-parse', '--is-inside-work-tree')?.toString().trim() !== 'true') return none('this is not a git repository');
  if (git('rev-parse', '--verify', '--quiet', 'HEAD') === undefined) return none('the repository has no commit yet');
  const name = (asked === undefined ? BRANCHES : [asked]).find(
    (branch) => git('rev-parse', '--verify', '--quiet', '--end-of-options', `${branch}^{commit}`) !== undefined,
  );
  if (name === undefined) return none(asked === undefined ? 'there is no main branch here' : `there is no commit \`${asked}\` here`);
  const commit = git('merge-base', 'HEAD', name)?.toString().trim();
  if (!commit)
    return none(`this clone does not reach back to where it left \`${name}\`; fetch the whole history (\`git fetch --unshallow\`)`);
  const tree = git('ls-tree', '-r', '-z', '--name-only', commit, '--', `${CONTENT}/`);
  const differing = git('diff', '--name-only', '-z', '--no-renames', '--relative', '--diff-filter=d', commit, '--', `${CONTENT}/`);
  const gone = git('diff', '--name-only', '-z', '--no-renames', '--relative', '--diff-filter=D', commit, '--', `${CONTENT}/`);
  if (!tree || !differing || !gone) return none(`git could not list the files of \`${name}\``);
  const files = new Set(namesIn(tree).filter((file) => recordFileOf(file) !== undefined));
  const changed = [...new Set([...namesIn(differing), ...namesIn(gone)])].filter((file) => files.has(file)).sort();
  return { kind: 'base', base: { commit, name, files, ...readBlobs(root, commit, changed) } };
}

/** What one reading of an archive has as the base of another: for checks and tests that need no git. */
export function baseOfReading(before: ArchiveFiles, after: ArchiveFiles): BaseArchive {
  const all = COLLECTIONS.flatMap((name): SourceRecord[] => before.records[name]);
  const now = new Map(COLLECTIONS.flatMap((name): SourceRecord[] => after.records[name]).map(({ file, digest }) => [file, digest]));
  return {
    commit: '0'.repeat(40),
    name: 'before',
    changed: all.filter(({ file, digest }) => now.get(file) !== digest),
    files: new Set(all.map(({ file }) => file)),
    unread: [],
  };
}

function none(why: string): BaseReading {
  return { kind: 'none', why };
}

function namesIn(listing: Buffer): string[] {
  return listing.toString('utf8').split('\0').filter(Boolean);
}

function recordFileOf(file: string): { collection: CollectionName; id: string } | undefined {
  const [collection, name, ...deeper] = file.slice(CONTENT.length + 1).split('/');
  const known = COLLECTIONS.find((candidate) => candidate === collection);
  if (!known || name === undefined || deeper.length > 0 || name.startsWith('_') || judgeFileName(name, file)) return undefined;
  return { collection: known, id: name.slice(0, -'.mdx'.length) };
}

function readBlobs(root: string, commit: string, files: readonly string[]): Pick<BaseArchive, 'changed' | 'unread'> {
  const changed: SourceRecord[] = [];
  const unread: string[] = [];
  for (const file of files) {
    const { collection, id } = recordFileOf(file)!;
    const bytes = run(root, ['cat-file', 'blob', `${commit}:./${file}`]);
    const record = bytes && readRecord({ collection, id, file, digest: hash('sha256', bytes, 'hex'), bytes }).record;
    if (record) changed.push(record);
    else unread.push(file);
  }
  return { changed, unread };
}

/** What git prints; undefined where it fails or is not there. */
function run(root: string, words: readonly string[]): Buffer | undefined {
  try {
    return execFileSync('git', [...words], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 512 * 1024 * 1024 });
  } catch {
    return undefined;
  }
}
