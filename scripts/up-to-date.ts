import { createHash, randomUUID } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeDigest } from './code-digest.ts';

/** True where `site` holds, byte for byte, what a build of the project in `root` as it is now wrote there. */
export function isUpToDate(root: string, site: string, note: string): boolean {
  try {
    const { read, wrote } = JSON.parse(readFileSync(note, 'utf8')) as { read: string; wrote: string };
    return read === digestOfProject(root) && wrote === digestOfFiles(site, filesBelow(site));
  } catch {
    return false;
  }
}

/** A digest of everything that a build reads. It is taken before the build: a file that changes meanwhile makes the site out of date. */
export function digestOfProject(root: string): string {
  // Beside the code: the records, hidden files of `public`, settings of the machine, and the packages as npm installed them.
  const folders = ['src/content', 'public'].flatMap((folder) => filesBelow(root, folder));
  const settings = readdirSync(root).filter((name) => name.startsWith('.env'));
  const packages = ['node_modules/.package-lock.json'].filter((file) => existsSync(join(root, file)));
  const rest = digestOfFiles(root, [...folders, ...settings, ...packages]);
  return createHash('sha256').update(codeDigest(root)).update(rest).digest('hex');
}

/** Writes down in `note` that a build of what has the digest `read` gave the files in `site`. */
export function noteBuild(read: string, site: string, note: string): void {
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, JSON.stringify({ read, wrote: digestOfFiles(site, filesBelow(site)) }));
}

/** Every file and link below a folder, from `root`; links are not followed. */
function filesBelow(root: string, folder = ''): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(root, join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

/** The length stands before the bytes, so that no two lists of files give the same sum. */
function digestOfFiles(root: string, files: readonly string[]): string {
  const sum = createHash('sha256');
  for (const file of files) {
    // What a link leads to may change unseen: with one, nothing is ever up to date.
    const bytes = lstatSync(join(root, file)).isFile() ? readFileSync(join(root, file)) : Buffer.from(randomUUID());
    sum.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return sum.digest('hex');
}
