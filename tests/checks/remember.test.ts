import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkUnlessKnown } from '../../src/checks/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';
import { INCIDENT, INVENTED, inventedWith, replaced, writeArchive } from '../records/invented.ts';

function check(root: string) {
  return checkUnlessKnown(readArchiveFiles(root), root, join(root, 'memory'));
}

describe('a check that is remembered', () => {
  it('gives the same report for the same files', () => {
    const root = writeArchive(INVENTED);
    expect(check(root)).toEqual(check(root));
  });

  it('finds what a changed file breaks in another', () => {
    const root = writeArchive(INVENTED);
    check(root);
    writeFileSync(
      join(root, 'src/content/ceasefires/truce-2019.mdx'),
      replaced(INVENTED['ceasefires/truce-2019.mdx']!, 'effective: 2019-06-01', 'effective: 2020-06-01'),
    );
    expect(check(root).problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([`src/content/${INCIDENT} ceasefire-in-force`]);
  });

  it('is never of an archive with a problem', () => {
    const root = writeArchive(
      inventedWith({ 'places/town.mdx': replaced(INVENTED['places/town.mdx']!, 'latitude: 35.93', 'latitude: 35.931') }),
    );
    expect([check(root).errors, check(root).errors]).toEqual([1, 1]);
  });
});
