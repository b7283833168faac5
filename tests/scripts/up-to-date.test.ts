import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOfProject, isUpToDate, noteBuild } from '../../scripts/up-to-date.ts';

let root: string;
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const answer = (): boolean => isUpToDate(root, join(root, 'dist'), join(root, 'note.json'));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'up-to-date-'));
  write('src/corpus.ts', '1');
  write('src/content/incidents/a.mdx', '1');
  write('src/content/incidents/a/picture.jpg', '1');
  write('node_modules/.package-lock.json', '1');
  write('dist/index.html', '1');
  write('dist/a/index.html', '1');
  noteBuild(digestOfProject(root), join(root, 'dist'), join(root, 'note.json'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a finished site', () => {
  it('is up to date while nothing changes', () => {
    expect(answer()).toBe(true);
  });

  it.each([
    'src/corpus.ts',
    'src/content/incidents/a.mdx',
    'src/content/incidents/a/picture.jpg',
    'node_modules/.package-lock.json',
    'dist/index.html',
    'dist/a/index.html',
  ])('is not when %s changes', (file) => {
    appendFileSync(join(root, file), '2');
    expect(answer()).toBe(false);
  });

  it.each(['src/content/places/b.mdx', 'src/b.ts', 'public/b.txt', 'public/.well-known/b', '.env', 'dist/b.html', 'dist/.well-known/b'])(
    'is not when %s is added',
    (file) => {
      write(file, '1');
      expect(answer()).toBe(false);
    },
  );

  it.each(['src/content/incidents/a.mdx', 'dist/a/index.html', 'dist', 'note.json'])('is not when %s is gone', (file) => {
    rmSync(join(root, file), { recursive: true });
    expect(answer()).toBe(false);
  });

  it('never is where a link leads elsewhere', () => {
    mkdirSync(join(root, 'src/content/places'));
    symlinkSync(tmpdir(), join(root, 'src/content/places/elsewhere'));
    noteBuild(digestOfProject(root), join(root, 'dist'), join(root, 'note.json'));
    expect(answer()).toBe(false);
  });

  it('is not when a file has another name', () => {
    rmSync(join(root, 'src/content/incidents/a.mdx'));
    write('src/content/incidents/b.mdx', '1');
    expect(answer()).toBe(false);
  });
});
