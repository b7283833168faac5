import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '../schemas/index.ts';
import { diskCache, readerVersion, type RecordCache } from './cache.ts';
import { proveGuard } from './guard.ts';
import { judgePictures } from './pictures.ts';
import { CONTENT, readArchiveFiles, type ArchiveFiles } from './read-archive-files.ts';
import type { SourceRecord } from './read-record.ts';

/** What the checker says of an archive. */
export interface CheckResult {
  errors: number;
  /** Every problem of every file, ready to print; empty where there is none. */
  text: string;
}

export interface LoaderOptions {
  check: (files: ArchiveFiles, root: string) => CheckResult;
  /** Where a report is printed. */
  print?: (text: string) => void;
  cacheOf?: (root: string, version: string) => RecordCache;
}

interface Reading {
  files: ArchiveFiles;
  errors: number;
}

const SETTLE_MS = 60;

/**
 * Astro loaders for the collections: all share one read of the archive and one run of the checker. A build with an error prints
 * every problem and stops; the dev server prints them and keeps the last good records.
 */
export function recordLoaders({
  check,
  print = (text) => process.stderr.write(`${text}\n`),
  cacheOf = cacheBelow,
}: LoaderOptions): (collection: CollectionName) => Loader {
  const contexts = new Map<CollectionName, LoaderContext>();
  const watched = new WeakSet<object>();
  let round: { reading: Promise<Reading>; served: Set<CollectionName> } | undefined;
  const version = readerVersion();

  async function read(root: string): Promise<Reading> {
    proveGuard();
    const files = readArchiveFiles(root, { cache: cacheOf(root, version) });
    await judgePictures(root, files, keptBelow(root));
    const { errors, text } = check(files, root);
    if (text !== '') print(text);
    return { files, errors };
  }

  return (collection) => ({
    name: 'truceline-records',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      contexts.set(collection, context);
      // A collection that asks again begins a new round: the others will follow.
      if (!round || round.served.has(collection)) round = { reading: read(root), served: new Set() };
      round.served.add(collection);
      const reading = await round.reading;
      if (reading.errors === 0) fillStore(context, reading.files.records[collection], version);
      else if (!context.watcher) throw failure(reading.errors);
      if (context.watcher && !watched.has(context.watcher)) {
        watched.add(context.watcher);
        watch(context.watcher, root, async () => {
          round = { reading: read(root), served: new Set() };
          const reading = await round.reading;
          if (reading.errors > 0) {
            print('The pages keep what they showed before.');
            return;
          }
          for (const [name, { store, meta }] of contexts) fillStore({ store, meta }, reading.files.records[name], version);
          print(`${[...contexts.keys()].length} collections read again, no problems`);
        });
      }
    },
  });
}

/** Writes a collection’s records into Astro’s store: unchanged ones are left alone, vanished ones go. */
function fillStore({ store, meta }: Pick<LoaderContext, 'store' | 'meta'>, records: readonly SourceRecord[], version: string): void {
  // Astro compares digests of files only; another reader may make something else of the same file.
  if (meta.get('reader') !== version) store.clear();
  meta.set('reader', version);
  const ids = new Set(records.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { id, digest, file, data, body } of records) {
    if (store.get(id)?.digest === digest) continue;
    const html = body.blocks.map((block) => block.html).join('\n');
    store.set({
      id,
      digest,
      filePath: file,
      data: data,
      rendered: { html, metadata: { body: body as unknown as Record<string, unknown> } },
    });
  }
}

function watch(watcher: NonNullable<LoaderContext['watcher']>, root: string, change: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  watcher.add(join(root, CONTENT));
  watcher.on('all', (_event: string, path: string) => {
    if (!relative(root, path).split(sep).join('/').startsWith(`${CONTENT}/`)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void change(), SETTLE_MS);
  });
}

function failure(errors: number): Error {
  const error = new Error(`${errors} ${errors === 1 ? 'error' : 'errors'} in the records, printed above; nothing was built`);
  // The place of the fault is in the records, not in this code.
  error.stack = '';
  return error;
}

function cacheBelow(root: string, version: string): RecordCache {
  return diskCache(keptBelow(root), version);
}

function keptBelow(root: string): string {
  return join(root, 'node_modules/.cache/truceline');
}
