import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../src/checks/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';
import { INCIDENT, INVENTED, inventedWith, replaced, writeArchive } from './invented.ts';

const REPORT = 'reports/2020-01-03-paper.mdx';
const MONITOR = INVENTED['actors/monitor.mdx']!.replace(
  'en: The Monitor',
  'en: The Monitor of Norland\n  variants: [Norland Observatory for Rights]',
).replace('status: reviewed', 'acronyms: [NOR]\nstatus: reviewed');

/** What is said of a record in which `from` was written as `to`. */
function helpFor(file: string, from: string, to: string): string {
  const root = writeArchive(inventedWith({ 'actors/monitor.mdx': MONITOR, [file]: replaced(INVENTED[file]!, from, to) }));
  const { problems } = checkArchive(readArchiveFiles(root), root);
  return problems
    .filter((problem) => problem.file.endsWith(file) && problem.severity === 'error')
    .map(({ help }) => help)
    .join('\n');
}

describe('the help for a slip in an incident', () => {
  it.each([
    ['place: town', 'place: Town', 'write `town`, the id of “Town”'],
    ['place: town', 'place: Jabal al-Zawiya', 'write its record: `npm run new -- place`'],
    ['- by: monitor\n', '- by: Norland Observatory of Rights\n', 'write `monitor`, the id of “The Monitor of Norland”'],
    ['- by: monitor\n', '- by: NOR\n', 'write `monitor`, the id of “The Monitor of Norland”'],
    ['- by: monitor\n', '- by: nor\n', 'write `monitor`, which has this name or acronym'],
    ['- by: monitor\n', '- by: norland-observatory-for-rights\n', 'write `monitor`, which has this name or acronym'],
    ['      by: [monitor]', '      by: [Nor]', 'write `monitor`, the id of “The Monitor of Norland”'],
    ['date: 2020-01-02', 'date: June 2021', 'write `2021-06`'],
    ['date: 2020-01-02', 'date: 2020-01-02 to 2020-01-03', 'write `2020-01-02/2020-01-03`'],
    ['date: 2020-01-02', 'date: 2020-01-02\ntime: 7 am', 'write `exact 07:00`'],
    ['date: 2020-01-02', "date: 2020-01-02\ntime: '12:30 a.m.'", 'write `exact 00:30`'],
    ['date: 2020-01-02', 'date: 2020-01-02\ntime: noon', 'write `midday`'],
    ['subEventType: Air/drone strike', 'subEventType: Airstrike', 'write `Air/drone strike`'],
    ['subEventType: Air/drone strike', 'subEventType: air strikes', 'write `Air/drone strike`'],
    ['subEventType: Air/drone strike', 'subEventType: Air/drone strike\nstrikes: two', 'write `2`'],
    ['role: alleged-perpetrator', 'role: perpetrator', 'write `alleged-perpetrator`'],
    ['status: reviewed', 'status: published', 'write `reviewed`'],
    ['total: 7', 'total: [7, 9]', 'write `7-9` for a range'],
    ['total: 7', 'total: ?', 'leave the key out where nothing is known'],
    ['total: 7', 'total: unknown', 'leave the key out where it is not reported'],
    ['      status:\n        civilians: 5\n        combatants: 2', '      civilians: 5', 'write it below `status:`, further in'],
    ['title: Air strike on Town', 'title: #Town strikes', "`#` begins a comment: write `title: '#Town strikes'`"],
    ["    in: ['2020-01-03-paper#2']\n    killed", '    in: https://example.org/a\n    killed', 'npm run new -- report'],
    ["    in: ['2020-01-03-paper#2']\n    killed", '    in: [https://example.org/a]\n    killed', 'npm run new -- report'],
    ['[^2020-01-03-paper#1-2]', '<Toll of="dead" group="total" />', 'write `killed`'],
    ['[^2020-01-03-paper#1-2]', '<Toll of="killed" group="all" />', 'write `total`'],
    ['[^2020-01-03-paper#1-2]', '<Toll of=“killed” group=“total” />', 'write `<Toll of="killed" group="total" />`'],
    ['[^2020-01-03-paper#1-2]', '<br>', 'leave an empty line'],
    ['[^2020-01-03-paper#1-2]', '[1]', 'write `[^1]` with the line'],
  ])('says what to write: %j as %j', (from, to, help) => {
    expect(helpFor(INCIDENT, from, to)).toContain(help);
  });

  it('says which levels there are, where a grade has another', () => {
    expect(
      helpFor(INCIDENT, 'level: weak\n    why: One origin.\n  attribution', 'level: strong\n    why: One origin.\n  attribution'),
    ).toContain('`fair` two or more independent origins');
  });

  it('says that a claim lacks its `-`', () => {
    const claims = "  - by: monitor\n    in: ['2020-01-03-paper#2']\n";
    expect(helpFor(INCIDENT, claims, claims.replace('  - by', '    by'))).not.toContain('keys of one map begin in one column');
    expect(helpFor(INCIDENT, 'grade:', '    by: paper\ngrade:')).toContain('`- `');
  });
});

describe('the help for a slip in a report', () => {
  it.each([
    ['language: en', 'language: English', 'write `en`'],
    ['language: en', 'language: en\nurl: www.example.org/a', 'write `https://www.example.org/a`'],
    ['origins: [monitor, other-monitor, group-a]', 'origins:', 'write `origins: []` where there is none'],
    ['outlet: paper', 'outlet: unknown', '`outlet: null`'],
    ['outlet: paper', 'outlet: The Paper', 'write `paper`, the id of “The Paper”'],
  ])('says what to write: %j as %j', (from, to, help) => {
    expect(helpFor(REPORT, from, to)).toContain(help);
  });
});
