import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Everything but the records that decides what a build writes. */
const CODE = ['src/**/*', 'public/**/*', 'scripts/**/*.ts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** What of the environment a build reads. */
const SETTINGS = ['SITE_URL', 'SOURCE_DATE_EPOCH', 'BRIEFINGS', 'DIGITS'];
const RECORDS = join('src', 'content', '/');

/**
 * A digest of the code of the site under `root`. Parsed records and finished pages are kept per digest, because a change of code
 * may alter how a record is read, and may rename a style sheet that an untouched page links to.
 */
export function codeDigest(root: string, environment: NodeJS.ProcessEnv = process.env): string {
  const hash = createHash('sha256');
  const settings = SETTINGS.map((name) => environment[name] ?? '');
  hash.update(`${[process.versions.node, ...settings].join('\n')}\n`);
  const files = CODE.flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith(RECORDS))
    .sort();
  for (const path of files)
    hash
      .update(`${path}\n`)
      .update(readFileSync(join(root, path)))
      .update('\n');
  return hash.digest('hex');
}

/** A digest of the scripts below a folder. */
export function codeOf(folder: string): string {
  const hash = createHash('sha256');
  for (const path of globSync('**/*.ts', { cwd: folder }).sort()) hash.update(`${path}\n`).update(readFileSync(join(folder, path)));
  return hash.digest('hex');
}
