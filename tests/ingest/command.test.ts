import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { GOLD_ARCHIVE, readGold } from '../../scripts/bench-ingest/gold.ts';
import { checkArchive } from '../../src/checks/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';
import { ROOT } from '../meta/imports.ts';

const SCRIPT = join(ROOT, 'scripts/ingest.ts');
const ARTICLES = dirname(readGold()[0]!.path);

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'truceline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function copyOfArchive(): string {
  const root = temporary();
  cpSync(GOLD_ARCHIVE, root, { recursive: true });
  return root;
}

function run(root: string, args: readonly string[], input: string | Buffer = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [SCRIPT, ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
    env: { ...process.env, TRUCELINE_ROOT: root },
  });
  return { stdout, stderr, status };
}

function written(root: string): string[] {
  return ['reports', 'incidents'].flatMap((collection) => {
    const before = new Set(readdirSync(join(GOLD_ARCHIVE, 'src/content', collection)));
    return readdirSync(join(root, 'src/content', collection))
      .filter((name) => !before.has(name))
      .map((name) => `${collection}/${name}`);
  });
}

function problemsOf(root: string): string[] {
  return checkArchive(readArchiveFiles(root), root).problems.map(({ file, message }) => `${file}: ${message}`);
}

describe('npm run ingest', () => {
  it('writes drafts of a report and its incident that the checker takes, with the words that each value rests on', () => {
    const root = copyOfArchive();
    const { stdout, status } = run(root, ['--published', '2025-06-12', '--outlet', 'Daily Lantern', join(ARTICLES, '17-depot-wire.txt')]);
    expect(status).toBe(0);
    expect(written(root)).toEqual(['reports/2025-06-12-daily-lantern.mdx', 'incidents/2025-06-11-qusayba.mdx']);
    expect(problemsOf(root)).toEqual([]);
    const incident = readFileSync(join(root, 'src/content/incidents/2025-06-11-qusayba.mdx'), 'utf8');
    expect(incident).toContain('status: draft\n');
    expect(incident).toMatch(/^date: 2025-06-11 # "Wednesday night" ¶1$/m);
    expect(incident).toMatch(
      /^ {2}- by: health-ministry # "killed six workers" ¶1, "Nineteen people were treated for burns, including four firefighters" ¶2$/m,
    );
    expect(incident).toMatch(/^ {6}total: 6$/m);
    expect(stdout).toContain('Ardanian Ministry of Health [health-ministry]: 6 killed, 19 injured');
  });

  it('gives a claim of nobody the words of its source, without which it could not be published', () => {
    const root = copyOfArchive();
    const text =
      'Shell hits school\n\nA shell hit an empty school in Hadira on Tuesday, the Orange Vests said. Nobody was injured, they said.';
    expect(run(root, ['--published', '2025-07-11', '-'], text).status).toBe(0);
    const incident = readFileSync(join(root, 'src/content/incidents/2025-07-08-hadira.mdx'), 'utf8');
    expect(incident).toMatch(/^ {4}injured:\n {6}total: none\n {4}words: “Nobody was injured”$/m);
  });

  it('drafts every invented article without one finding of the checker, and reads the same each time', { timeout: 120_000 }, () => {
    const [first, second] = [copyOfArchive(), copyOfArchive()];
    for (const root of [first, second]) expect(run(root, ['--published', '2025-06-30', ARTICLES]).status).toBe(0);
    expect(problemsOf(first)).toEqual([]);
    const files = written(first);
    expect(files.length).toBeGreaterThan(60);
    expect(written(second)).toEqual(files);
    for (const file of files) {
      expect(readFileSync(join(second, 'src/content', file), 'utf8')).toBe(readFileSync(join(first, 'src/content', file), 'utf8'));
    }
  });

  it('never writes over a file, and tells of a text that the archive has', () => {
    const root = copyOfArchive();
    const args = ['--published', '2025-06-12', join(ARTICLES, '17-depot-wire.txt')];
    run(root, args);
    const report = join(root, 'src/content/reports/2025-06-12-outlet-unknown.mdx');
    const before = readFileSync(report, 'utf8');
    const again = run(root, args);
    expect(again.stdout).toContain('this very text is the report `2025-06-12-outlet-unknown` already');
    expect(readFileSync(report, 'utf8')).toBe(before);
    expect(written(root)).toHaveLength(2);
    const other = join(root, 'other.txt');
    writeFileSync(other, 'A mine killed two people near Sarmat on Monday, the Coast Police said.\n');
    run(root, ['--published', '2025-06-12', other]);
    expect(written(root)).toContain('reports/2025-06-12-outlet-unknown-b.mdx');
    expect(readFileSync(report, 'utf8')).toBe(before);
  });

  it('drafts the incidents of a draft report later, once their place has a record', () => {
    const root = copyOfArchive();
    const article = join(root, 'hill.txt');
    writeFileSync(article, 'Shells killed three people in the village of Quern Hill on Monday, the Coast Police said.\n');
    const args = ['--published', '2025-06-12', article];
    expect(run(root, args).stdout).toContain('incident 1 is not drafted');
    expect(written(root)).toEqual(['reports/2025-06-12-outlet-unknown.mdx']);
    const place = '---\nname:\n  en: Quern Hill\nkind: village\nstatus: reviewed\nwithin: ardania\naccuracy: country\n---\n';
    writeFileSync(join(root, 'src/content/places/quern-hill.mdx'), place);
    expect(run(root, args).stdout).toContain('only its incidents are drafted');
    const incident = readFileSync(join(root, 'src/content/incidents/2025-06-09-quern-hill.mdx'), 'utf8');
    expect(incident).toContain('2025-06-12-outlet-unknown#1');
    expect(problemsOf(root)).toEqual([]);
    expect(run(root, args).stdout).toContain('this very text is the report `2025-06-12-outlet-unknown` already');
  });

  it('proposes the record that an incident may be, and merges nothing', () => {
    const root = copyOfArchive();
    const record = join(root, 'src/content/incidents/2025-03-06-marrun.mdx');
    const before = readFileSync(record, 'utf8');
    const { stdout } = run(root, ['--published', '2025-03-07', join(ARTICLES, '01-market-strike-wire.txt')]);
    expect(stdout).toMatch(/same as\? 2025-03-06-marrun .*the same day; the same place/);
    expect(readFileSync(record, 'utf8')).toBe(before);
    const draft = readFileSync(join(root, 'src/content/incidents/2025-03-06-marrun-b.mdx'), 'utf8');
    expect(draft).toContain('- incident: 2025-03-06-marrun\n');
    expect(problemsOf(root)).toEqual([]);
  });

  it('names articles of one text as one origin, in the drafts too', () => {
    const root = copyOfArchive();
    const [wire, reprint] = ['17-depot-wire.txt', '18-depot-reprint.txt'].map((name) => join(ARTICLES, name));
    const { stdout } = run(root, ['--json', '--dry-run', wire!, reprint!]);
    const read = JSON.parse(stdout) as { file: string; sameTextAs: string[] }[];
    expect(read.map(({ sameTextAs }) => sameTextAs)).toEqual([[reprint], [wire]]);
    expect(written(root)).toEqual([]);
    run(root, ['--published', '2025-06-13', wire!, reprint!]);
    expect(readFileSync(join(root, 'src/content/reports/2025-06-13-outlet-unknown-b.mdx'), 'utf8')).toMatch(
      /^sameTextAs: 2025-06-13-outlet-unknown$/m,
    );
  });

  it('writes nothing without a date of publication, and says why', () => {
    const root = copyOfArchive();
    const { stdout, status } = run(root, [join(ARTICLES, '17-depot-wire.txt')]);
    expect(status).toBe(0);
    expect(stdout).toContain('nothing is drafted without the day of publication');
    expect(written(root)).toEqual([]);
  });

  it('drafts the report only where the text is not English', () => {
    const root = copyOfArchive();
    const { stdout } = run(root, ['--published', '2025-03-08', join(ARTICLES, '50-french.txt')]);
    expect(stdout).toContain('The text is not English (`fr`)');
    expect(written(root)).toEqual(['reports/2025-03-08-outlet-unknown.mdx']);
  });

  it('does not draft an incident at a place without a record, and says what to do', () => {
    const root = copyOfArchive();
    const file = join(root, 'article.txt');
    writeFileSync(file, 'A mine killed two people in the village of Ombrosa on Monday, police said.\n');
    const { stdout } = run(root, ['--published', '2025-06-12', file]);
    expect(stdout).toContain('“Ombrosa” is no place of the archive: write its record first');
    expect(written(root)).toEqual(['reports/2025-06-12-outlet-unknown.mdx']);
  });

  it('reads standard input, prints JSON alone on standard output, and writes below --out', () => {
    const root = copyOfArchive();
    const text = 'A mine killed two people near Sarmat on Monday, the Coast Police said.';
    const { stdout } = run(root, ['--json', '--published', '2025-06-12', '--out', join(root, 'mine'), '-'], text);
    const { article, incidents } = JSON.parse(stdout) as { article: { text: string }; incidents: { claims: { killed: unknown }[] }[] };
    expect(article.text).toBe(text);
    expect(incidents[0]!.claims[0]!.killed).toEqual({ min: 2, max: 2, qualifier: 'exact' });
    expect(written(root)).toEqual([]);
    expect(existsSync(join(root, 'mine/incidents/2025-06-09-sarmat.mdx'))).toBe(true);
  });
});

describe('hostile input of npm run ingest', () => {
  const CASES: [name: string, content: string | Buffer, message: string][] = [
    ['an empty file', '', 'Unexpected empty file'],
    ['white space', ' \n\t\n', 'Unexpected empty file'],
    ['a binary file', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2]), 'Unexpected binary file'],
    ['a binary file that is no UTF-8', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]), 'Unexpected binary file'],
    ['a PDF', '%PDF-1.7\nA mine killed two people.', 'Unexpected PDF file, expected text'],
    ['a word processor’s document', Buffer.from('PK\u0003\u0004\u0014\u0000'), 'Unexpected packed file'],
    [
      'bytes that are no UTF-8',
      Buffer.from([0x41, 0x0a, 0x41, 0xff, 0xfe, 0xfd]),
      'Unexpected bytes that are no UTF-8, first in line 2, column 2',
    ],
    ['an unknown encoding', '<html><head><meta charset="x-nothing"></head><p>A</p></html>', 'Unexpected encoding `x-nothing`'],
    ['more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 0x61), 'Unexpected size of 10485761 bytes'],
  ];
  it.each(CASES)('ends with a clear error at %s', (_name, content, message) => {
    const root = copyOfArchive();
    const file = join(root, 'article.txt');
    writeFileSync(file, content);
    const { stdout, stderr, status } = run(root, ['--published', '2025-06-12', file]);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
    expect(stdout).not.toContain('wrote');
    expect(written(root)).toEqual([]);
  });

  it('ends with a clear error at a file that is not there, and at wrong arguments', () => {
    const root = copyOfArchive();
    mkdirSync(join(root, 'empty'));
    const { stderr: missing, ...rest } = run(root, ['missing.txt', 'empty']);
    expect(rest).toEqual({ status: 2, stdout: '' });
    expect(missing).toMatch(/^empty: Unexpected folder without articles.*\nmissing\.txt: Unexpected path, expected a file/);
    const { stderr, status } = run(root, ['--published', '12/06/2025', '--url', 'javascript:alert(1)', '--colour', 'a.txt']);
    expect(status).toBe(2);
    expect(stderr).toContain('Unexpected --published `12/06/2025`');
    expect(stderr).toContain('Unexpected --url `javascript:alert(1)`');
    expect(stderr).toContain('Unexpected option `--colour`');
    expect(run(root, ['--help'])).toMatchObject({ status: 0 });
  });

  it('keeps within the two folders whatever the outlet, the title and the text hold', () => {
    const root = copyOfArchive();
    const file = join(root, 'article.html');
    writeFileSync(
      file,
      `<html><head><title>x</title><script>document.title = 'ran'</script><meta property="og:site_name" content="../../../etc"></head><body><article>
<h1>Mine \u202e"kills" two: {evil} --- \u0007</h1><p>A mine killed two people near Sarmat on Monday, <script>alert(1)</script>the Coast Police said. {import('fs')} --- </p>
<p onclick="x()">Three people were hurt.\u0000\u001b[31m</p></article></body></html>`.replace('\u0000', ''),
    );
    mkdirSync(join(root, 'elsewhere'));
    const { stdout, status } = run(root, ['--published', '2025-06-12', '--outlet', '../../../../tmp/evil', file]);
    expect(status).toBe(0);
    expect(written(root)).toEqual(['reports/2025-06-12-tmp-evil.mdx', 'incidents/2025-06-09-sarmat.mdx']);
    expect(readdirSync(root).sort()).toEqual(['article.html', 'elsewhere', 'src']);
    expect(problemsOf(root)).toEqual([]);
    for (const name of written(root)) {
      const text = readFileSync(join(root, 'src/content', name), 'utf8');
      expect(text).not.toMatch(/alert|\u202e|\u0007|\u001b/);
    }
    expect(stdout).not.toMatch(/\u202e|\u0007|\u001b/);
  });
});
