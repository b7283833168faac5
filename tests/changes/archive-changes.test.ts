import { describe, expect, it } from 'vitest';
import { assembleArchive, recordsOf, type Archive } from '../../src/archive.ts';
import { archiveChanges } from '../../src/changes/archive-changes.ts';
import { shortRange, writeChanges, writeChangesAsMarkdown } from '../../src/changes/write-changes.ts';
import { readArchiveFiles } from '../../src/records/index.ts';
import { INCIDENT, INVENTED, replaced, withFieldsInOrder, writeArchive } from '../records/invented.ts';

const incident = INVENTED[INCIDENT]!;
const second = replaced(replaced(incident, 'date: 2020-01-02', 'date: 2020-03-02'), 'total: 7', 'total: 12+');

function archiveWith(files: Record<string, string | null>): Archive {
  const kept = Object.entries({ ...INVENTED, ...files }).filter((entry): entry is [string, string] => entry[1] !== null);
  const { records, problems } = readArchiveFiles(writeArchive(Object.fromEntries(kept)));
  expect(problems).toEqual([]);
  return assembleArchive(recordsOf(records));
}

function told(before: Record<string, string | null>, after: Record<string, string | null>): string[] {
  const text = writeChanges(archiveChanges(archiveWith(before), archiveWith(after)), { with: 'main', missing: [] });
  return text.split('\n').filter((line) => line !== '');
}

describe('what differs between two states of the archive', () => {
  it('is nothing where nothing changed', () => {
    expect(told({}, {})).toEqual([
      'Compared with main',
      '  no published record is added, changed or withdrawn',
      '  incidents in the totals: 1 as before',
      'Totals that move',
      '  none',
    ]);
  });

  it('names a new incident, its figures and the totals that it moves', () => {
    expect(told({}, { 'incidents/2020-03-02-town.mdx': second })).toMatchInlineSnapshot(`
      [
        "Compared with main",
        "  records: 1 added",
        "  incidents in the totals: 1 to 2",
        "Totals that move",
        "  killed total 7 to 19+: 1 incident added",
        "  killed civilians 5 to 10: 1 incident added",
        "  killed combatants 2 to 4: 1 incident added",
        "Figures",
        "  2020-03-02-town: killed total not reported to 12+",
        "  2020-03-02-town: killed civilians not reported to 5",
        "  2020-03-02-town: killed combatants not reported to 2",
        "Records",
        "  incidents/2020-03-02-town added: Air strike on Town",
      ]
    `);
  });

  it('counts a corrected figure as a change of one incident', () => {
    expect(told({}, { [INCIDENT]: replaced(incident, 'total: 7', 'total: 70') })).toContain('  killed total 7 to 70: 1 incident changed');
  });

  it('tells of an incident that leaves the totals without being gone', () => {
    const lines = told({}, { [INCIDENT]: replaced(incident, 'status: reviewed', 'status: unconfirmed') });
    expect(lines).toContain('  killed total 7 to not reported: 1 incident taken out');
    expect(lines).toContain(`  incidents/2020-01-02-town changed (status): Air strike on Town`);
  });

  it('tells withdrawn, gone and renamed apart, and follows a renamed incident', () => {
    const withdrawn = withFieldsInOrder(incident, 'status: withdrawn');
    expect(told({}, { [INCIDENT]: withdrawn })).toContain('  incidents/2020-01-02-town withdrawn: Air strike on Town');
    expect(told({}, { [INCIDENT]: null })).toContain('  incidents/2020-01-02-town gone: Air strike on Town');
    const renamed = told(
      {},
      { [INCIDENT]: null, 'incidents/2020-01-02-market.mdx': withFieldsInOrder(incident, 'formerIds: [2020-01-02-town]') },
    );
    expect(renamed).toContain('  incidents/2020-01-02-market renamed from 2020-01-02-town: Air strike on Town');
    expect(renamed).toContain('  none');
  });

  it('does not see drafts', () => {
    expect(told({}, { 'incidents/2020-03-02-town.mdx': replaced(second, 'status: reviewed', 'status: draft') })).toContain('  none');
  });

  it('writes no markup that a record holds', () => {
    const title = 'title: "a < b [a](javascript:b) **c** `d` @someone"';
    const changes = archiveChanges(archiveWith({}), archiveWith({ [INCIDENT]: withFieldsInOrder(incident, title) }));
    const text = writeChangesAsMarkdown(changes, { with: 'main', missing: ['a\n# b'] });
    expect(
      text
        .split('\n')
        .filter((line) => line.startsWith('#'))
        .every((line) => line.startsWith('### ')),
    ).toBe(true);
    expect(text).not.toMatch(/<|\]\(|\*\*|`d`|@someone/);
  });
});

describe('a range in short', () => {
  it.each([
    [{ min: 96, max: null, moreThan: false, about: false }, '96+'],
    [{ min: 100, max: null, moreThan: true, about: false }, '>100'],
    [{ min: 12, max: 15, moreThan: false, about: false }, '12-15'],
    [{ min: 200, max: 200, moreThan: false, about: true }, '~200'],
    [{ min: 0, max: 0, moreThan: false, about: false }, 'none'],
    [undefined, 'not reported'],
  ])('%j is %s', (range, expected) => {
    expect(shortRange(range)).toBe(expected);
  });
});
