import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { checkArchive, RULE_HEADERS, rulePage, RULES_INDEX, rulesIndex, withHeader } from '../../src/checks/index.ts';
import { baseOfReading, readArchiveFiles } from '../../src/records/index.ts';
import { INVENTED, inventedWith, writeArchive } from '../records/invented.ts';
import { readRulePages, rulesFor } from './rule-pages.ts';

const pages = readRulePages();

function problemsOf(files: Record<string, string | Uint8Array>, before?: Record<string, string | Uint8Array>, id?: string): string[] {
  const root = writeArchive(files);
  const read = readArchiveFiles(root);
  const base = before && { kind: 'base' as const, base: baseOfReading(readArchiveFiles(writeArchive(before)), read) };
  const { problems } = checkArchive(read, root, { rules: rulesFor(id), today: '2026-01-01', ...(base && { base }) });
  return problems.map(({ rule, message }) => `${rule}: ${message}`);
}

/** What no fragment of a record’s text can break; tested in `tests/hostile`. */
const OF_FILES = new Set(['file-name', 'file-twin', 'file-kind', 'file-size', 'encoding', 'front-matter']);
/** What whole files that come and go break; tested in `history.test.ts`. */
const OF_HISTORY = new Set(['record-deleted', 'record-renamed']);
/** The rules whose examples are compared with what was published. */
const OVER_TIME = new Set(RULE_HEADERS.filter(({ overTime }) => overTime).map(({ id }) => id));

describe('the pages of the rules', () => {
  it('are one for each rule, and no more', () => {
    expect(pages.map(({ id }) => id)).toEqual(RULE_HEADERS.map(({ id }) => id));
  });

  it('begin with the rule’s own header, and are listed, as `npm run docs` writes them', () => {
    for (const header of RULE_HEADERS) {
      const page = readFileSync(rulePage(header.id), 'utf8');
      expect(page, header.id).toBe(withHeader(page, header));
    }
    expect(readFileSync(RULES_INDEX, 'utf8')).toBe(rulesIndex(RULE_HEADERS));
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
    expect(problemsOf(inventedWith(files), published, id)).toEqual([]);
  });

  it.each(wrong)('finds its wrong example, and no other rule does', (files) => {
    const problems = problemsOf(inventedWith(files), published, id);
    expect(problems).not.toEqual([]);
    expect(problems.filter((problem) => !problem.startsWith(`${id}: `))).toEqual([]);
  });
});
