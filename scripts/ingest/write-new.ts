import { linkSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { CONTENT } from '../../src/records/index.ts';

/** The folder of a collection’s drafts: below the archive’s content, or below a folder of one’s own. */
export function draftFolder(root: string, out: string | undefined, collection: 'reports' | 'incidents'): string {
  return out === undefined ? join(root, CONTENT, collection) : join(resolve(out), collection);
}

/** Writes a file in one step and never over another; returns its path. A name that leads out of the folder is refused. */
export function writeNew(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(realpathSync(folder), name);
  if (relative(realpathSync(folder), path) !== name || name.includes('/') || name.includes('\\'))
    throw new Error(`Unexpected file name \`${name}\`, expected one within \`${folder}\``);
  const aside = join(folder, `.ingest-${process.pid}`);
  writeFileSync(aside, text);
  try {
    linkSync(aside, path);
  } finally {
    rmSync(aside);
  }
  return relative(process.cwd(), path);
}
