import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './imports.ts';

describe('the page of threats', () => {
  const rows = readFileSync(join(ROOT, 'docs/threats.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\| (?:-+|what is tried|fault) /.test(line));

  it('ends every row in a test that exists', () => {
    expect(rows.length).toBeGreaterThan(25);
    const missing = rows.filter((row) => {
      const [, file, title] = /\| (tests\/\S+\.test\.ts): “([^”]+)”\s*\|$/.exec(row) ?? [];
      return file === undefined || !titlesIn(readFileSync(join(ROOT, file), 'utf8')).some((found) => found.includes(title!));
    });
    expect(missing).toEqual([]);
  });
});

/** The titles of the tests of a file. */
function titlesIn(source: string): string[] {
  return [...source.matchAll(/\b(?:it|describe)(?:\.\w+(?:\([^]*?\))?)?\(\s*'((?:[^'\\]|\\.)+)'/g)].map(([, title]) => title!);
}
