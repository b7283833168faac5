import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { assembleArchive, recordsOf, type Archive } from '../../src/archive.ts';
import { archiveChanges } from '../../src/changes/archive-changes.ts';
import { newlyReviewed } from '../../src/changes/newly-reviewed.ts';
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
    expect(renamed).toContain('  incidents/2020-01-02-market renamed from 2020-01-02-town (formerIds): Air strike on Town');
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
    const [, told = ''] = text.split('### Records');
    expect(
      nodesOf(told).filter((type) => !/^(?:root|heading|list|listItem|paragraph|text|inlineCode|html:<\/?(?:del|ins)>)$/.test(type)),
    ).toEqual([]);
    expect(text.replaceAll(/(`+) .*? \1/g, '')).not.toMatch(/<(?!\/?(?:del|ins)>)|\]\(|\*\*|`d`|@someone/);
  });

  it('writes no markup of fields and texts, whatever they hold', () => {
    const bad = 'see www.example.org `` ` a < b > a@example.org #12 **b** | --- |';
    const hostile = replaced(incident, 'A strike hit the', `${bad.replace(/[<>]/g, (mark) => `\\${mark}`).replaceAll('`', '\\`')} hit the`);
    const fields = withFieldsInOrder(hostile, `placeNote: '${bad}'`);
    const text = writeChangesAsMarkdown(archiveChanges(archiveWith({}), archiveWith({ [INCIDENT]: fields })), {
      with: 'main',
      missing: [],
    });
    expect(text).toContain('example.org');
    expect(
      nodesOf(text).filter((type) => !/^(?:root|heading|list|listItem|paragraph|text|inlineCode|html:<\/?(?:del|ins)>)$/.test(type)),
    ).toEqual([]);
  });
});

/** The kinds of all nodes of a text as GitHub parses it; of HTML, the HTML. */
function nodesOf(markdown: string): string[] {
  interface Node {
    type: string;
    value?: string;
    children?: Node[];
  }
  const walk = (node: Node): string[] => [node.type === 'html' ? `html:${node.value!}` : node.type, ...(node.children ?? []).flatMap(walk)];
  return walk(unified().use(remarkParse).use(remarkGfm).parse(markdown));
}

describe('a record that changed', () => {
  const lines = (after: string, before = incident) => told({ [INCIDENT]: before }, { [INCIDENT]: after });

  it('says what its fields were and are', () => {
    const more = "  - by: other-monitor\n    in: ['2020-01-03-paper#5']\n    killed:\n      total: 9+\ngrade:";
    const later = withFieldsInOrder(replaced(incident, 'grade:', more), 'date: 2020-01-01\nplaceRelation: near');
    const text = lines(later);
    expect(text.slice(text.indexOf('Records') + 1)).toEqual([
      '  incidents/2020-01-02-town changed (claims, date, placeRelation): Air strike on Town',
      '    date',
      '      - 2020-01-02',
      '      + 2020-01-01',
      '    placeRelation',
      '      - at',
      '      + near',
      '    claims 2',
      '      + by other-monitor; in 2020-01-03-paper#5; killed (total 9 or more)',
    ]);
  });

  it('says which words its text lost and got, and where', () => {
    const text = lines(
      replaced(
        incident,
        'A strike hit the market of Town.[^2020-01-03-paper#1-2]',
        'A strike hit the barracks of Town.[^2020-01-03-paper#3]',
      ),
    );
    expect(text.slice(text.indexOf('Records') + 1)).toEqual([
      '  incidents/2020-01-02-town changed (account): Air strike on Town',
      '    account, paragraph 1, after “A strike hit the”',
      '      - market',
      '      + barracks',
      '    account, paragraph 1, after “the barracks of Town.”',
      '      - [2020-01-03-paper#1,2]',
      '      + [2020-01-03-paper#3]',
    ]);
  });

  it('tells a new paragraph from those that stayed', () => {
    const text = lines(replaced(incident, 'A strike hit', 'Nobody was hurt.[^2020-01-03-paper#4]\n\nA strike hit'));
    expect(text.slice(text.indexOf('Records') + 2)).toEqual([
      '    account, paragraph 1, at its beginning',
      '      + Nobody was hurt. [2020-01-03-paper#4]',
    ]);
  });

  it('says a change of one word as one of one word, in a long text too', () => {
    const long = (word: string): string => replaced(incident, 'A strike hit', `${'It is said. '.repeat(400)}A ${word} hit`);
    const text = lines(long('shell'), long('strike'));
    expect(text.slice(text.indexOf('Records') + 2)).toEqual([
      '    account, paragraph 1, after “It is said. A”',
      '      - strike',
      '      + shell',
    ]);
  });

  it('says so where it shows not all', () => {
    const text = lines(
      replaced(incident, 'A strike hit', `${Array.from({ length: 40 }, (_, index) => `Word${index} the`).join('\n\n')}\n\nA strike hit`),
    );
    expect(text).toContain('    … and 28 more: read the change of the files themselves');
    expect(lines(withFieldsInOrder(incident, `placeNote: ${'so '.repeat(98)}it is`)).join()).toContain('(59 more letters)');
  });

  it('hides nothing behind a new name', () => {
    const renamed = told(
      {},
      {
        [INCIDENT]: null,
        'incidents/2020-01-02-market.mdx': withFieldsInOrder(
          replaced(incident, 'area: covered', 'area: disputed'),
          'formerIds: [2020-01-02-town]',
        ),
      },
    );
    expect(renamed).toContain('    ceasefires 1 › area');
  });

  it('begins no line of its own in a terminal', () => {
    const changes = archiveChanges(archiveWith({}), archiveWith({ [INCIDENT]: replaced(incident, 'title: Air', 'title: An air') }));
    changes.records[0]!.title = 'a\n  incidents/forged changed\u001b[2K';
    expect(writeChanges(changes, { with: 'main', missing: [] })).toContain('changed (title): a   incidents/forged changed [2K');
  });
});

describe('what a change declares to be reviewed', () => {
  const stated = (status: string, id = 'x', formerIds: string[] = []) => ({ collection: 'incidents' as const, id, status, formerIds });

  it.each([
    ['a draft', [stated('draft')], [stated('reviewed')], ['draft']],
    ['an unconfirmed one', [stated('unconfirmed')], [stated('reviewed')], ['unconfirmed']],
    ['a new one', [], [stated('reviewed')], [undefined]],
    ['a draft with a new name', [stated('draft', 'old')], [stated('reviewed', 'x', ['old'])], ['draft']],
    ['none that was reviewed', [stated('reviewed')], [stated('reviewed')], []],
    ['no draft', [], [stated('draft')], []],
  ])('is %s', (_what, before, now, expected) => {
    expect(newlyReviewed(before, now).map(({ was }) => was)).toEqual(expected);
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
