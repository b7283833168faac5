import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyProject as copyFiles } from '../../scripts/project-copy.ts';
import { listFiles } from '../../scripts/output-gate/inspect-site.ts';
import { runBuild } from './built-site.ts';

/** A copy of the project in a folder of its own, with the same packages. */
export interface ProjectCopy {
  root: string;
  /** Builds into `dist`, keeping what can be kept in the folder `cache` of the copy; without PDFs, which have tests of their own. */
  build(cache: string, environment?: NodeJS.ProcessEnv): Promise<Map<string, string>>;
  remove(): void;
}

/** Copies the project to a new folder whose name begins with `name`. */
export function copyProject(name: string): ProjectCopy {
  const home = fileURLToPath(new URL('../..', import.meta.url));
  const root = mkdtempSync(join(tmpdir(), `${name}-`));
  copyFiles(home, root);
  return {
    root,
    async build(cache, environment) {
      await runBuild(root, ['--out', 'dist', '--cache', cache, '--no-briefings'], environment);
      return readSite(join(root, 'dist'));
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Every file of a site with its bytes, as text that holds each byte. */
export function readSite(root: string): Map<string, string> {
  return new Map(listFiles(root).map((file) => [file, readFileSync(join(root, file), 'latin1')]));
}

/** The files in which two sites differ, with the first place where they do. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].sort().flatMap((file) => {
    const [a, b] = [one.get(file), other.get(file)];
    if (a === b) return [];
    if (a === undefined || b === undefined) return [`${file}: only in ${a === undefined ? 'the second' : 'the first'}`];
    let start = 0;
    while (start < a.length && a[start] === b[start]) start += 1;
    return [
      `${file}: ${JSON.stringify(a.slice(Math.max(0, start - 20), start + 60))} / ${JSON.stringify(b.slice(Math.max(0, start - 20), start + 60))}`,
    ];
  });
}
