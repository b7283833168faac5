import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../src/checks/index.ts';
import { readArchiveFiles, readBaseArchive } from '../../src/records/index.ts';
import { INCIDENT, INVENTED, replaced, withFieldsInOrder, writeArchive } from '../records/invented.ts';

const incident = INVENTED[INCIDENT]!;

/** A repository whose main branch has published these records, with the files of a later branch in its work tree; null deletes one. */
function repository(published: Record<string, string | Uint8Array>, later: Record<string, string | null>): string {
  const root = writeArchive(published);
  git(root, 'init', '--quiet', '--initial-branch=main');
  commit(root);
  git(root, 'switch', '--quiet', '--create', 'work');
  for (const [path, content] of Object.entries(later)) {
    const file = join(root, 'src/content', path);
    if (content === null) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
  return root;
}

function git(root: string, ...words: string[]): string {
  return execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'core.autocrlf=false', ...words], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function commit(root: string): void {
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'Records');
}

function problemsOf(root: string): string[] {
  const report = checkArchive(readArchiveFiles(root), root, { today: '2026-01-01', base: readBaseArchive(root) });
  return report.problems.map(({ file, line, column, rule, message }) => `${file.slice(12)}:${line}:${column} ${rule}: ${message}`);
}

function changed(from: string, to: string, fields = ''): Record<string, string> {
  const text = replaced(incident, from, to);
  return { [INCIDENT]: fields === '' ? text : withFieldsInOrder(text, fields) };
}

const update = (now: string, kind = 'toll-revised') =>
  `updates:\n  - date: 2020-01-05\n    kind: ${kind}\n    changed: [claims]\n    summary: The monitor corrects its count.\n    was: 7 killed\n    now: '${now}'\n`;

describe('a record that was published', () => {
  it('that nobody touched has no problem', () => {
    expect(problemsOf(repository(INVENTED, {}))).toEqual([]);
  });

  it.each([
    ['a figure', 'total: 7', 'total: 8', '21:14 claims-kept'],
    ['a part of a figure', 'civilians: 5', 'civilians: 4', '23:20 claims-kept'],
    ['who counted', '  - by: monitor\n    in', '  - by: other-monitor\n    in', '18:9 claims-kept'],
    ['the date', 'date: 2020-01-02', 'date: 2020-01-01', '5:1 unexplained-change'],
    ['the status', 'status: reviewed', 'status: unconfirmed', '4:1 unexplained-change'],
    ['the accused', 'status: suspected', 'status: contested', '10:1 unexplained-change'],
    ['the capacity', 'area: covered', 'area: disputed', '32:1 unexplained-change'],
  ])('does not change %s in silence', (_what, from, to, expected) => {
    const problems = problemsOf(repository(INVENTED, changed(from, to)));
    expect(problems.map((problem) => problem.replace(/: .*/, '').replace(`${INCIDENT}:`, ''))).toContain(expected);
  });

  it('says what stood before and what must be written', () => {
    const more = "  - by: other-monitor\n    in: ['2020-01-03-paper#5']\n    killed:\n      total: 9\ngrade:";
    const root = repository(INVENTED, changed('grade:', more));
    expect(problemsOf(root)).toMatchInlineSnapshot(`
      [
        "incidents/2020-01-02-town.mdx:17:1 unexplained-change: Unexpected change of killed total from 7 to 7–9, expected a new entry in \`updates\` with \`changed: [claims]\`",
      ]
    `);
  });

  it('takes a new claim with an entry that names the new figure, and no other', () => {
    const more = "  - by: other-monitor\n    in: ['2020-01-03-paper#5']\n    killed:\n      total: 9\ngrade:";
    expect(problemsOf(repository(INVENTED, changed('grade:', more, update('7 to 9 killed'))))).toEqual([]);
    expect(problemsOf(repository(INVENTED, changed('grade:', more, update('7 to 19 killed')))).join()).toContain('name these figures');
    expect(problemsOf(repository(INVENTED, changed('grade:', more, update('9', 'style')))).join()).toContain(
      'that is not of the kind `style`',
    );
  });

  it('is explained key by key', () => {
    const entry = (changed: string) =>
      `strikes: 2\nupdates:\n  - date: 2020-01-05\n    kind: correction\n    changed: [${changed}]\n    summary: As the report says.\n`;
    const problems = (keys: string) => problemsOf(repository(INVENTED, changed('placeRelation: at', 'placeRelation: near', entry(keys))));
    expect(problems('strikes, placeRelation')).toEqual([]);
    expect(problems('strikes')).toEqual([expect.stringContaining('Unexpected change of `placeRelation` from `at` to `near`')]);
    expect(problems('strikes, placeRelation, time')).toEqual([expect.stringContaining('Unexpected `time` in `changed`')]);
  });

  it('shows one entry for all that is to be explained', () => {
    const root = repository(INVENTED, changed('placeRelation: at', 'placeRelation: near', 'strikes: 2\n'));
    const { problems } = checkArchive(readArchiveFiles(root), root, { today: '2026-01-01', base: readBaseArchive(root) });
    expect(new Set(problems.map(({ help }) => help))).toEqual(
      new Set([
        "add the key `updates` and below it: `- { date: 2025-12-31, kind: correction, changed: [placeRelation, strikes], summary: 'TODO: why', was: 'placeRelation at; strikes nothing', now: 'placeRelation near; strikes 2' }`",
      ]),
    );
  });

  it('takes the entry that it shows, once it says why', () => {
    const claim = "  - by: other-monitor\n    in: ['2020-01-03-paper#5']\n    killed:\n      total: 9\n    displaced: 40\ngrade:";
    const later = changed('grade:', claim, 'title: Strike on Town\n');
    const root = repository(INVENTED, later);
    const { problems } = checkArchive(readArchiveFiles(root), root, { today: '2026-01-01', base: readBaseArchive(root) });
    const shown = /`(- \{.*\})`/.exec(problems[0]!.help!)![1]!.replace('TODO: why', 'A second count.');
    const told = { [INCIDENT]: withFieldsInOrder(later[INCIDENT]!, `updates:\n  ${shown}\n`) };
    expect(problemsOf(repository(INVENTED, told))).toEqual([]);
  });

  it('may break its lines elsewhere, and says no other words in silence', () => {
    const wrapped = replaced(incident, 'A strike hit the', 'A strike hit\nthe');
    expect(problemsOf(repository(INVENTED, { [INCIDENT]: wrapped }))).toEqual([]);
    const other = replaced(incident, 'A strike hit the', 'No strike hit the');
    expect(problemsOf(repository(INVENTED, { [INCIDENT]: other }))).toEqual([
      expect.stringContaining('Unexpected change of the text from its earlier wording to another'),
    ]);
  });

  it('does not get another citation, or people who were displaced, in silence', () => {
    const cited = replaced(incident, 'paper#1-2]', 'paper#1-3]');
    expect(problemsOf(repository(INVENTED, { [INCIDENT]: cited })).join()).toContain('with `changed: [body]`');
    const displaced = "  - by: other-monitor\n    in: ['2020-01-03-paper#5']\n    displaced: 4000\ngrade:";
    expect(problemsOf(repository(INVENTED, changed('grade:', displaced))).join()).toContain('with `changed: [claims]`');
  });

  it.each([
    ['other figures', 'was: 99 killed', 'now: 7 to 9 killed'],
    ['the figures the wrong way round', 'was: 7 to 9 killed', 'now: 7 killed'],
    ['the new figure only', 'summary: It counts 9 more.', 'now: 7 to 9 killed'],
    ['the figures in its summary only', 'was: what stood before', 'now: what stands now'],
  ])('is not explained by an entry that names %s', (_what, was, now) => {
    const more = "  - by: other-monitor\n    in: ['2020-01-03-paper#5']\n    killed:\n      total: 9\ngrade:";
    const summary = was.startsWith('summary') ? '' : '    summary: From 7 to 9.\n';
    const entry = `updates:\n  - date: 2020-01-05\n    kind: toll-revised\n    changed: [claims]\n${summary}    ${was}\n    ${now}\n`;
    expect(problemsOf(repository(INVENTED, changed('grade:', more, entry))).join()).toContain('name these figures');
  });

  it.each([
    ['an actor’s name', 'actors/monitor.mdx', 'en: The Monitor', 'en: The Ministry', '3:3'],
    ['a place’s name', 'places/town.mdx', 'en: Town', 'en: City', '3:3'],
    ['a summary', INCIDENT, 'summary: An air strike hit a market.', 'summary: Shelling hit a market.', '3:1'],
  ])('does not change %s in silence', (_what, path, from, to, place) => {
    expect(problemsOf(repository(INVENTED, { [path]: replaced(INVENTED[path]!, from, to) }))).toEqual([
      expect.stringContaining(`${path}:${place} unexplained-change: `),
    ]);
  });

  it('does not get another accused in silence', () => {
    const party =
      "  - actor: group-a\n    role: alleged-perpetrator\n    attribution:\n      status: suspected\n      by: [monitor]\n      in: ['2020-01-03-paper#2']\nclaims:";
    expect(problemsOf(repository(INVENTED, changed('claims:', party))).join()).toContain(
      'unexplained-change: Unexpected change of `parties`',
    );
  });

  it('does not change a figure that is typed in its account in silence', () => {
    const published = { ...INVENTED, [INCIDENT]: replaced(incident, 'A strike hit', 'A strike, with 13 houses among what it hit, struck') };
    const later = { [INCIDENT]: replaced(published[INCIDENT], '13 houses', '31 houses') };
    const line = incident.split('\n').length - 1;
    expect(problemsOf(repository(published, later))).toEqual([
      `${INCIDENT}:${line}:16 unexplained-change: Unexpected change of the figures in the account from 13 to 31, expected a new entry in \`updates\` with \`changed: [body]\``,
    ]);
  });

  it('does not give its numbers to others in silence', () => {
    const said = 'A strike killed five civilians and wounded two fighters; it hit';
    const claims = replaced(incident, '        combatants: 2\n', '        combatants: 2\n    injured:\n      total: 2\n');
    const published = { ...INVENTED, [INCIDENT]: replaced(claims, 'A strike hit', said) };
    const later = {
      [INCIDENT]: replaced(published[INCIDENT], 'five civilians and wounded two fighters', 'two civilians and wounded five fighters'),
    };
    expect(problemsOf(repository(published, later)).join()).toContain(
      'Unexpected change of the figures in the account from five civilians and, two fighters to two civilians and, five fighters',
    );
  });

  it.each([
    ['a short name', 'actors/state-forces.mdx', 'name:\n  en: Forces of Norland', 'name:\n  en: Forces of Norland\n  short: The Enemy'],
    ['the affiliation of an outlet', 'reports/2020-01-03-paper.mdx', 'affiliation: independent', 'affiliation: state'],
    ['how exact a position is', 'places/town.mdx', 'accuracy: town', 'accuracy: village'],
    ['the class of an agreement', 'ceasefires/truce-2019.mdx', 'class: preliminary', 'class: definitive'],
  ])('does not change %s in silence', (_, file, from, to) => {
    const later = { [file]: replaced(INVENTED[file]!, from, to) };
    expect(problemsOf(repository(INVENTED, later)).join()).toContain('expected a new entry in `updates`');
  });

  it('protects whom a report names, though the mark is taken away', () => {
    const report = 'reports/2020-01-03-paper.mdx';
    const published = {
      ...INVENTED,
      [report]: replaced(INVENTED[report]!, '\n---\n\nThe paper', '\nsensitivity: [names-a-witness]\n---\n\nThe paper'),
    };
    const later = {
      [report]: INVENTED[report]!,
      [INCIDENT]: replaced(incident, 'A strike hit', 'A resident named Ann Example said that a strike hit'),
    };
    const problems = problemsOf(repository(published, later)).join();
    expect(problems).toContain('private-name: Unexpected `Ann Example`');
    expect(problems).toContain('Unexpected change of `sensitivity`');
  });

  it('keeps the words of its source', () => {
    const published = { ...INVENTED, [INCIDENT]: replaced(incident, '    killed:\n', '    words: at least seven\n    killed:\n') };
    const later = { [INCIDENT]: replaced(published[INCIDENT], 'at least seven', 'at least ninety') };
    expect(problemsOf(repository(published, later)).join()).toContain('Unexpected change of `words` in claim 1');
  });

  it('does not put a claim before another', () => {
    const first = "claims:\n  - by: other-monitor\n    in: ['2020-01-03-paper#5']\n    killed:\n      total: 7\n";
    expect(problemsOf(repository(INVENTED, changed('claims:\n', first, update('7')))).join()).toContain('claims-kept');
  });

  it('keeps its claims where it is withdrawn, unless that protects somebody', () => {
    const withdrawn = (kind: string) =>
      changed(
        'total: 7',
        'total: 9',
        `status: withdrawn\nupdates:\n  - date: 2020-01-05\n    kind: ${kind}\n    summary: It is withdrawn.\n`,
      );
    expect(problemsOf(repository(INVENTED, withdrawn('withdrawn'))).join()).toContain('claims-kept');
    expect(problemsOf(repository(INVENTED, withdrawn('legal-or-safety')))).toEqual([]);
  });

  it('is not deleted', () => {
    const root = repository(INVENTED, { [INCIDENT]: null });
    expect(problemsOf(root)).toEqual([
      `${INCIDENT}:1:1 record-deleted: Missing record \`2020-01-02-town\`, which was published, expected its file with \`status: withdrawn\``,
    ]);
  });

  it('does not vanish into another without a word', () => {
    const other = 'incidents/2020-01-02-town-market.mdx';
    const kept = replaced(incident, 'title: ', 'title: Another ');
    const published = {
      ...INVENTED,
      [other]: withFieldsInOrder(kept, 'notDuplicateOf:\n  - incident: 2020-01-02-town\n    why: Another street.'),
    };
    const merged = withFieldsInOrder(kept, 'mergedFrom:\n  - incident: 2020-01-02-town\n    why: One event.');
    expect(problemsOf(repository(published, { [INCIDENT]: null, [other]: merged })).join()).toContain(
      'record-deleted: Missing update of the kind `merged` that names `2020-01-02-town`',
    );
    const draft = replaced(merged, 'status: reviewed', 'status: draft');
    expect(problemsOf(repository(published, { [INCIDENT]: null, [other]: draft })).join()).toContain('names `2020-01-02-town`');
    const entry = 'updates:\n  - date: 2020-01-05\n    kind: merged\n    summary: One event with 2020-01-02-town, which had 7 killed.';
    expect(problemsOf(repository(published, { [INCIDENT]: null, [other]: withFieldsInOrder(merged, entry) }))).toEqual([]);
  });

  it('is not hidden as a draft', () => {
    expect(problemsOf(repository(INVENTED, changed('status: reviewed', 'status: draft')))).toContainEqual(
      expect.stringContaining(`${INCIDENT}:4:9 record-deleted: Unexpected \`status: draft\``),
    );
  });

  it('leaves its old id where it gets another name', () => {
    const name = 'incidents/2020-01-02-town-market.mdx';
    expect(problemsOf(repository(INVENTED, { [INCIDENT]: null, [name]: incident }))).toEqual([
      `${name}:1:1 record-renamed: Missing former id \`2020-01-02-town\`, under which this record was published, expected it in \`formerIds\``,
    ]);
    const kept = withFieldsInOrder(incident, 'formerIds: [2020-01-02-town]');
    expect(problemsOf(repository(INVENTED, { [INCIDENT]: null, [name]: kept }))).toEqual([]);
  });

  it('is compared under its new name too', () => {
    const name = 'incidents/2020-01-02-town-market.mdx';
    const altered = replaced(withFieldsInOrder(incident, 'formerIds: [2020-01-02-town]'), 'total: 7', 'total: 70');
    expect(problemsOf(repository(INVENTED, { [INCIDENT]: null, [name]: altered })).join()).toContain('claims-kept');
  });

  it('does not lose a former id', () => {
    const published = { ...INVENTED, [INCIDENT]: withFieldsInOrder(incident, 'formerIds: [an-old-id]') };
    expect(problemsOf(repository(published, { [INCIDENT]: incident })).join()).toContain('record-renamed: Missing former id `an-old-id`');
  });

  it('as a draft may change and go', () => {
    const published = { ...INVENTED, [INCIDENT]: replaced(incident, 'status: reviewed', 'status: draft') };
    expect(problemsOf(repository(published, changed('total: 7', 'total: 8')))).toEqual([]);
    expect(problemsOf(repository(published, { [INCIDENT]: null }))).toEqual([]);
  });
});

describe('the comparison', () => {
  it('is with the place where the branch began, not with what main became since', () => {
    const root = repository(INVENTED, changed('placeRelation: at', 'placeRelation: at\nplaceNote: In its middle.'));
    commit(root);
    git(root, 'switch', '--quiet', 'main');
    writeFileSync(join(root, 'src/content', INCIDENT), replaced(incident, 'date: 2020-01-02', 'date: 2020-01-01'));
    commit(root);
    git(root, 'switch', '--quiet', 'work');
    expect(problemsOf(root)).toEqual([]);
  });

  it('works in a folder of a larger repository', () => {
    const outer = repository(INVENTED, { [INCIDENT]: null });
    const inner = join(outer, 'archive');
    mkdirSync(inner);
    git(outer, 'switch', '--quiet', '--discard-changes', 'main');
    git(outer, 'mv', 'src', 'archive/src');
    commit(outer);
    rmSync(join(inner, 'src/content', INCIDENT));
    expect(readBaseArchive(inner)).toMatchObject({
      kind: 'base',
      base: { name: 'main', unread: [], changed: [{ file: `src/content/${INCIDENT}` }] },
    });
  });

  it('names what it could not read', () => {
    const root = repository({ ...INVENTED, [INCIDENT]: 'broken' }, { [INCIDENT]: incident });
    const report = checkArchive(readArchiveFiles(root), root, { base: readBaseArchive(root) });
    expect(report.history).toContain(`1 could not be read as they were: src/content/${INCIDENT}`);
  });

  it('says why there is none', () => {
    expect(readBaseArchive(writeArchive(INVENTED))).toEqual({ kind: 'none', why: 'this is not a git repository' });
    expect(readBaseArchive(repository(INVENTED, {}), 'nowhere')).toEqual({ kind: 'none', why: 'there is no commit `nowhere` here' });
    expect(readBaseArchive(repository(INVENTED, {}), '--output=x')).toEqual({ kind: 'none', why: 'there is no commit `--output=x` here' });
  });

  it.each([[['--base']], [['--base=']], [['--base', '']]])('is refused where the base is left empty: %j', (words) => {
    const script = join(import.meta.dirname, '../../scripts/check.ts');
    const { stderr, status } = spawnSync(process.execPath, [script, ...words], { cwd: repository(INVENTED, {}), encoding: 'utf8' });
    expect([stderr.split('\n')[0], status]).toEqual(['Missing commit after `--base`, expected a branch or commit to compare with', 2]);
  });

  it('is a promise where a base is named: the command fails without it', () => {
    const script = join(import.meta.dirname, '../../scripts/check.ts');
    const root = repository(INVENTED, {});
    const { stderr, status } = spawnSync(process.execPath, [script, '--base', 'nowhere'], { cwd: root, encoding: 'utf8' });
    expect([stderr, status]).toEqual(['Could not compare with `nowhere`: there is no commit `nowhere` here\n', 2]);
  });
});
