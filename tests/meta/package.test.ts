import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from './imports.ts';
import { trackedFiles } from './tracked-files.ts';

interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const read = (file: string) => readFileSync(`${ROOT}/${file}`, 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const packages = { ...manifest.dependencies, ...manifest.devDependencies };

describe('package.json', () => {
  it('pins every package to one version', () => {
    expect(Object.entries(packages).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('has scripts that lead to files', () => {
    const files = Object.values(manifest.scripts).flatMap((command) => command.match(/scripts\/[\w/-]+\.ts/g) ?? []);
    expect(files.filter((file) => !existsSync(`${ROOT}/${file}`))).toEqual([]);
  });

  it('runs its scripts with Node 24, whatever started npm', () => {
    expect(Number(process.versions.node.split('.')[0])).toBe(24);
  });
});

describe('the README', () => {
  const readme = read('README.md');

  it('explains every script, and no other', () => {
    const rows = [...readme.matchAll(/^\| `npm (?:run )?([\w:-]+)[^`]*` *\| \S.+\|$/gm)].map((match) => match[1]);
    expect(rows.sort()).toEqual(Object.keys(manifest.scripts).sort());
  });

  it('maps every place of src', () => {
    const block = /```text\n(src\/[\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const mapped = [...block.matchAll(/^ {2}(\S+(?: \S+)*) {2,}/gm)].flatMap((match) =>
      (match[1] ?? '').split(' ').map((name) => name.replace(/\/$/, '')),
    );
    const tracked = trackedFiles().filter((file) => file.startsWith('src/'));
    const places = new Set(tracked.map((file) => file.split('/')[1]));
    expect(mapped.sort()).toEqual([...places].sort());
  });

  it('links to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(`${ROOT}/${link}`))).toEqual([]);
  });
});

describe('docs/decisions', () => {
  it('has a sentence for every package', () => {
    const explained = [...read('docs/decisions/dependencies.md').matchAll(/`([@\w/.-]+)`/g)].map((match) => match[1]);
    expect(Object.keys(packages).filter((name) => !explained.includes(name))).toEqual([]);
  });
});
