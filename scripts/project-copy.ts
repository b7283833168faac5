import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = ['src', 'scripts', 'public', 'docs', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Copies what the site is built from to a folder, with the packages by link and caches of its own. `filter` leaves files out. */
export function copyProject(home: string, root: string, filter: (path: string) => boolean = () => true): void {
  mkdirSync(root, { recursive: true });
  for (const part of PARTS) {
    if (existsSync(join(home, part))) cpSync(join(home, part), join(root, part), { recursive: true, filter });
  }
  const packages = join(root, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(home, 'node_modules')))
    if (!/^\.(?!bin$)/.test(name)) symlinkSync(join(home, 'node_modules', name), join(packages, name));
}
