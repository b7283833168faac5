import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { SourceRecord } from './read-record.ts';

/** Records that were read before, by file; each is good only for the same bytes and the same reader. */
export interface RecordCache {
  find(file: string, digest: string): SourceRecord | undefined;
  /** Keeps exactly these records for the next time. */
  keep(records: readonly SourceRecord[]): void;
}

/** Remembers nothing. */
export const noCache: RecordCache = { find: () => undefined, keep: () => undefined };

/** A cache in one file below `folder`. A cache that cannot be read, or that another reader wrote, is empty. */
export function diskCache(folder: string, version = readerVersion()): RecordCache {
  const path = join(folder, 'records.v8');
  const known = new Map(load(path, version).map((record) => [record.file, record]));
  return {
    find(file, digest) {
      const record = known.get(file);
      return record?.digest === digest ? record : undefined;
    },
    keep(records) {
      const unchanged = records.length === known.size && records.every((record) => known.get(record.file) === record);
      if (unchanged) return;
      mkdirSync(folder, { recursive: true });
      // Written aside and renamed, so that a build that is killed leaves the old cache or the new one.
      const aside = `${path}.${process.pid}`;
      writeFileSync(aside, serialize({ version, records }));
      renameSync(aside, path);
    },
  };
}

/** What earlier reads kept in such a cache, for those who may write nothing. */
export function keptRecords(folder: string): RecordCache {
  return { ...diskCache(folder), keep: () => undefined };
}

function load(path: string, version: string): SourceRecord[] {
  try {
    const stored = deserialize(readFileSync(path)) as { version: string; records: SourceRecord[] };
    return stored.version === version ? stored.records : [];
  } catch {
    return [];
  }
}

/** SHA-256 over the source of everything that turns bytes into a record: our code and the parsers’ versions. */
export function readerVersion(): string {
  return sourceVersion(['domain', 'schemas', 'records']);
}

/** SHA-256 over the source in folders of `src`, and the versions of the parsers and of Node. */
export function sourceVersion(folders: readonly string[]): string {
  const source = fileURLToPath(new URL('..', import.meta.url));
  const files = folders.flatMap((folder) => sourcesIn(join(source, folder)));
  const require = createRequire(import.meta.url);
  const parsers = ['yaml', 'satteri', 'zod', 'mdast-util-to-hast', 'hast-util-to-html'].map(
    (name) => `${name}@${versionOf(require, name)}`,
  );
  const parts = [process.version, ...parsers, ...files.map((file) => `${file.slice(source.length)}\n${readFileSync(file, 'utf8')}`)];
  return hash('sha256', parts.join('\0'), 'hex');
}

function sourcesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The version in a package’s own package.json, which its `exports` may hide. */
function versionOf(require: NodeJS.Require, name: string): string {
  let folder = dirname(require.resolve(name));
  while (folder !== dirname(folder)) {
    try {
      const found = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name?: string; version?: string };
      if (found.name === name && found.version) return found.version;
    } catch {
      // No package.json here: look in the folder above.
    }
    folder = dirname(folder);
  }
  throw new Error(`No version of \`${name}\` found`);
}
