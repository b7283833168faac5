import { describe, expect, it } from 'vitest';
import { checkArchive, RULE_HEADERS } from '../../src/checks/index.ts';
import { baseOfReading, readArchiveFiles, type Problem } from '../../src/records/index.ts';
import { inventedWith, writeArchive } from '../records/invented.ts';
import { readRulePages, rulesFor, type RulePage } from './rule-pages.ts';

const OVER_TIME = new Set(RULE_HEADERS.filter(({ overTime }) => overTime).map(({ id }) => id));

/** What a contributor is told for each wrong example on the page of a rule. */
function toldOn({ id, before, wrong }: RulePage): Problem[] {
  return wrong.flatMap((files) => {
    const root = writeArchive(inventedWith(files));
    const read = readArchiveFiles(root);
    const published = OVER_TIME.has(id) ? baseOfReading(readArchiveFiles(writeArchive(inventedWith(before))), read) : undefined;
    return checkArchive(read, root, {
      rules: rulesFor(id),
      today: '2026-01-01',
      ...(published && { base: { kind: 'base', base: published } }),
    }).problems;
  });
}

describe('the messages of the rules', () => {
  it('say what was found and what should be, and what to write instead', () => {
    for (const problem of readRulePages().flatMap(toldOn)) {
      expect(problem.message).toMatch(/^(?:Unexpected|Missing) .+, \S+/);
      expect(problem.help, problem.message).toBeDefined();
    }
  });

  it('are read aloud here, one after another', async () => {
    const text = readRulePages()
      .flatMap((page) => [`# ${page.id}`, ...toldOn(page).flatMap(({ message, help }) => [message, `  help: ${help ?? 'none'}`]), ''])
      .join('\n');
    await expect(text).toMatchFileSnapshot('messages.txt');
  });
});
