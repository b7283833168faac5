import { describe, expect, it } from 'vitest';
import { checkArchive, RULES } from '../../src/checks/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';
import { INCIDENT, INVENTED, inventedWith, writeArchive } from '../records/invented.ts';
import { readRulePages } from './rule-pages.ts';

const today = '2026-01-01';
const ofOneRecord = RULES.filter(({ scope }) => scope === 'record').map(({ id }) => id);
const wrong = readRulePages().flatMap(({ id, wrong }) => wrong.map((files, index) => ({ id, index, files })));

function check(files: Record<string, string | Uint8Array>, asked: readonly string[] = []) {
  const root = writeArchive(inventedWith(files));
  return checkArchive(readArchiveFiles(root), root, { today, asked }).problems;
}

describe('a check of some files', () => {
  it.each(wrong)('tells what the whole check tells of them, and because of them: wrong example $index of $id', ({ files }) => {
    const whole = check(files);
    for (const path of [INCIDENT, ...Object.keys(files)]) {
      const file = `src/content/${path}`;
      const own = whole.filter((problem) => problem.file === file || problem.cause?.file === file);
      expect(check(files, [file]), file).toEqual(own);
    }
  });

  // Only so may a check of an incident leave the other records alone.
  it.each(wrong.filter(({ id }) => ofOneRecord.includes(id)))(
    'finds no cause in another incident or briefing: $id, $index',
    ({ files }) => {
      for (const { file, cause } of check(files)) {
        if (cause && cause.file !== file) expect(cause.file).not.toMatch(/^src\/content\/(?:incidents|briefings)\//);
      }
    },
  );

  it('says nothing of faults that have nothing to do with them', () => {
    const broken = { 'places/town.mdx': INVENTED['places/town.mdx']!.replace('en: Town', 'en: Тown') };
    expect(check(broken)).toHaveLength(1);
    expect(check(broken, [`src/content/${INCIDENT}`])).toEqual([]);
  });
});
