import { describe, expect, it } from 'vitest';
import { ALLOWANCE_RULE, checkArchive, RULES } from '../../src/checks/index.ts';
import { baseOfReading, readArchiveFiles, READING_RULES } from '../../src/records/index.ts';
import { INVENTED, inventedWith, writeArchive } from '../records/invented.ts';
import { readRulePages } from './rule-pages.ts';

const pages = readRulePages();
const rules = [...RULES, ALLOWANCE_RULE];

function problemsOf(files: Record<string, string | Uint8Array>, before?: Record<string, string | Uint8Array>): string[] {
  const root = writeArchive(files);
  const read = readArchiveFiles(root);
  const base = before && { kind: 'base' as const, base: baseOfReading(readArchiveFiles(writeArchive(before)), read) };
  const { problems } = checkArchive(read, root, { today: '2026-01-01', ...(base && { base }) });
  return problems.map(({ rule, message }) => `${rule}: ${message}`);
}

/** What no fragment of a record’s text can break; tested in `tests/hostile`. */
const OF_FILES = new Set(['file-name', 'file-twin', 'file-kind', 'file-size', 'encoding', 'front-matter']);
/** What whole files that come and go break; tested in `history.test.ts`. */
const OF_HISTORY = new Set(['record-deleted', 'record-renamed']);
/** The rules whose examples are compared with what was published. */
const OVER_TIME = new Set(['claims-kept', 'unexplained-change', 'updates-kept']);

describe('the pages of the rules', () => {
  it('are one for each rule, and no more', () => {
    expect(pages.map(({ id }) => id)).toEqual([...rules.map(({ id }) => id), ...READING_RULES].sort());
  });

  it('begin with the rule’s own summary', () => {
    for (const { id, summary } of rules) expect(pages.find((page) => page.id === id)?.summary).toBe(summary);
  });

  it('show what is right and what is wrong', () => {
    for (const { id, right, wrong } of pages) {
      if (OF_FILES.has(id) || OF_HISTORY.has(id)) continue;
      if (id !== 'body-image') expect(right, id).not.toHaveLength(0);
      expect(wrong, id).not.toHaveLength(0);
    }
  });

  it('stand on an archive in which nothing is wrong', () => {
    expect(problemsOf(INVENTED)).toEqual([]);
  });
});

describe.each(pages.filter(({ id }) => !OF_FILES.has(id) && !OF_HISTORY.has(id)))('$id', ({ id, before, right, wrong }) => {
  const published = OVER_TIME.has(id) ? inventedWith(before) : undefined;

  it.each(right)('lets its right example through', (files) => {
    expect(problemsOf(inventedWith(files), published)).toEqual([]);
  });

  it.each(wrong)('finds its wrong example, and no other rule does', (files) => {
    const problems = problemsOf(inventedWith(files), published);
    expect(problems).not.toEqual([]);
    expect(problems.filter((problem) => !problem.startsWith(`${id}: `))).toEqual([]);
  });
});
