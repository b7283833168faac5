import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readInput } from '../../scripts/ingest/input.ts';

function fileOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'truceline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'article.txt'), text);
  return join(folder, 'article.txt');
}

it('gives what was read, and the digest of the bytes', () => {
  expect(readInput(fileOf('A mine.'), (text) => text.length)).toEqual({
    ok: true,
    sha256: '1b402b122388231a060f5c074c3f666eebda8b250b819852195b51cf92a036d2',
    reading: 7,
  });
});

it('tells of a reader that fails, and does not fail with it', () => {
  const input = readInput(fileOf('A mine.'), () => {
    throw new Error('no such \u001b[31mtoken');
  });
  expect(input).toEqual({
    ok: false,
    problem: expect.stringMatching(/^the reader failed \(no such .*token\); nothing was drafted/) as string,
  });
  expect(JSON.stringify(input)).not.toContain('\\u001b');
});
