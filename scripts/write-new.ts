import { linkSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Writes a file in one step and never over another; returns its path. A name that leads out of the folder is refused. */
export function writeNew(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(realpathSync(folder), name);
  if (relative(realpathSync(folder), path) !== name || name.includes('/') || name.includes('\\'))
    throw new Error(`Unexpected file name \`${name}\`, expected one within \`${folder}\``);
  const aside = join(folder, `.new-${process.pid}`);
  writeFileSync(aside, text);
  try {
    linkSync(aside, path);
  } finally {
    rmSync(aside);
  }
  return relative(process.cwd(), path);
}
