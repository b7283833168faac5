/** A file that a proposal adds, changes or deletes, with git's mode of it afterwards; `000000` where it is gone. */
export interface Change {
  path: string;
  mode: string;
}

/** `records`: nothing but records and their pictures. `code`: no record at all. `mixed`: both. `refused`: what no proposal may hold. */
export type ScopeKind = 'records' | 'code' | 'mixed' | 'refused';

export interface Scope {
  kind: ScopeKind;
  /** Files that are no records, or, where the proposal is refused, those that it is refused for. */
  others: string[];
}

const COLLECTIONS = ['actors', 'briefings', 'ceasefires', 'incidents', 'places', 'reports'];
/** Names that start with a dot or an underscore are ours: templates and settings. */
const RECORD = new RegExp(`^src/content/(?:${COLLECTIONS.join('|')})/(?:[^/_.][^/]*/)*[^/_.][^/]*\\.(?:mdx|png|jpe?g|webp|avif)$`);
const PLAIN_FILE = '100644';
const GONE = '000000';

/** Says what a proposal touches. */
export function judgeScope(changes: readonly Change[]): Scope {
  const odd = changes.filter(({ path, mode }) => path.startsWith('src/content') && mode !== PLAIN_FILE && mode !== GONE);
  if (odd.length > 0) return { kind: 'refused', others: odd.map(({ path }) => path) };
  const others = changes.map(({ path }) => path).filter((path) => !RECORD.test(path));
  if (others.length === 0) return { kind: 'records', others };
  return { kind: others.length === changes.length ? 'code' : 'mixed', others };
}

/** Reads what `git diff --raw -z --no-renames` prints. */
export function parseRawDiff(text: string): Change[] {
  const parts = text.split('\0');
  const changes: Change[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const mode = /^:\d{6} (\d{6}) /.exec(parts[index] ?? '')?.[1];
    if (mode === undefined) throw new Error('Unexpected output of `git diff --raw -z`');
    changes.push({ path: parts[index + 1] ?? '', mode });
  }
  return changes;
}
