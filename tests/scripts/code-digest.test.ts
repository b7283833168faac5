import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeDigest } from '../../scripts/code-digest.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'code-'));
  mkdirSync(join(root, 'src/content/incidents'), { recursive: true });
  writeFileSync(join(root, 'src/corpus.ts'), '1');
  writeFileSync(join(root, 'src/content/incidents/a.mdx'), '1');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the digest of the code', () => {
  it('changes with the code', () => {
    const before = codeDigest(root, {});
    writeFileSync(join(root, 'src/corpus.ts'), '2');
    expect(codeDigest(root, {})).not.toBe(before);
  });

  it('changes with a file added, and with the address of the site and its digits', () => {
    const before = codeDigest(root, {});
    expect(codeDigest(root, { SITE_URL: 'https://example.org' })).not.toBe(before);
    expect(codeDigest(root, { DIGITS: 'arab' })).not.toBe(before);
    writeFileSync(join(root, 'src/view.ts'), '');
    expect(codeDigest(root, {})).not.toBe(before);
  });

  it('stays with a change of a record, and however the folder is written', () => {
    const before = codeDigest(root, {});
    writeFileSync(join(root, 'src/content/incidents/a.mdx'), '2');
    expect(codeDigest(root, {})).toBe(before);
    expect(codeDigest(`${root}/`, {})).toBe(before);
  });
});
