import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INCIDENT, INVENTED, inventedWith, replaced, writeArchive } from '../records/invented.ts';

const SCRIPT = join(import.meta.dirname, '../../scripts/check.ts');

function check(root: string, ...files: string[]) {
  return spawnSync(process.execPath, [SCRIPT, ...files], { cwd: root, encoding: 'utf8' });
}

const broken = inventedWith({
  [INCIDENT]: replaced(INVENTED[INCIDENT]!, 'place: town', 'place: twon'),
  'places/town.mdx': replaced(INVENTED['places/town.mdx']!, 'latitude: 35.93', 'latitude: 35.931'),
});

describe('npm run check', () => {
  it('says what it read and that nothing is wrong, with exit code 0', () => {
    const { stdout, status } = check(writeArchive(INVENTED));
    expect(stdout).toBe(
      '1 report, 1 incident, 5 actors, 1 ceasefire, 2 places, 1 briefing: no problems\n' +
        'Not compared with what was published: this is not a git repository\n',
    );
    expect(status).toBe(0);
  });

  it('prints every problem of every file, with exit code 1', () => {
    const { stdout, status } = check(writeArchive(broken));
    expect(stdout).toContain(`src/content/${INCIDENT}:6:8  error  Unexpected reference to \`twon\``);
    expect(stdout).toContain('src/content/places/town.mdx:7:11  error  Unexpected latitude `35.931`');
    expect(status).toBe(1);
  });

  it('prints the problems of the files and folders it is asked for', () => {
    const root = writeArchive(broken);
    expect(check(root, `src/content/${INCIDENT}`).stdout).not.toContain('35.931');
    expect(check(root, 'src/content/places').stdout).not.toContain('twon');
    expect(check(root, 'src/content/reports').status).toBe(0);
  });

  it('tells of a problem elsewhere that a file it is asked for is the cause of', () => {
    const twin = replaced(INVENTED[INCIDENT]!, 'title: Air strike on Town', 'title: Air strike on a market');
    const root = writeArchive(inventedWith({ 'incidents/2020-01-02-a-town.mdx': twin }));
    const { stdout, status } = check(root, 'src/content/incidents/2020-01-02-a-town.mdx');
    expect(stdout).toContain(`src/content/${INCIDENT}:5:7  error  Unexpected incident like \`2020-01-02-a-town\``);
    expect(status).toBe(1);
  });

  it('writes one document and nothing else in a format for programs', () => {
    const root = writeArchive(broken);
    const json = check(root, '--format', 'json');
    expect((JSON.parse(json.stdout) as { errors: number }).errors).toBe(2);
    expect(json.status).toBe(1);
    expect(JSON.parse(check(root, '--format=sarif').stdout)).toMatchObject({ version: '2.1.0' });
    expect(check(root, '--format', 'github').stdout).toContain(
      `::error file=src/content/${INCIDENT},line=6,col=8,title=dangling-reference::`,
    );
  });

  it('says everything that is wrong with the command itself, with exit code 2', () => {
    const { stdout, stderr, status } = check(writeArchive(INVENTED), 'src/content/nowhere.mdx', '--fromat', '--format', 'sarf', '..');
    expect(stderr.split('\n\n')[0]).toMatchInlineSnapshot(`
      "Found no file or folder \`src/content/nowhere.mdx\` to check
      Unexpected option \`--fromat\`, expected --base, --fix, --format or --help. Did you mean \`--format\`?
      Unexpected format \`sarf\`, expected terminal, github, gitlab, json or sarif. Did you mean \`sarif\`?
      Unexpected \`..\`, expected a file or folder below \`src/content/\`"
    `);
    expect([stdout, status]).toEqual(['', 2]);
  });

  it('refuses to call a file right that it never reads', () => {
    const root = writeArchive({ ...INVENTED, 'incidents/_template.mdx': 'anything' });
    expect(check(root, 'src/content/incidents/_template.mdx').stderr).toContain('expected a record');
  });

  it('refuses a date in the future', () => {
    const root = writeArchive(
      inventedWith({ 'places/town.mdx': replaced(INVENTED['places/town.mdx']!, 'kind: town', 'kind: town\nfirstPublished: 2190-01-01') }),
    );
    expect(check(root).stdout).toContain('date-in-future');
  });

  it('mends with --fix what needs no decision, in the files it is asked for, and keeps their line ends', () => {
    const untidy = replaced(INVENTED['places/town.mdx']!, 'kind: town\nstatus: reviewed', 'status: reviewed\nkind: town');
    const root = writeArchive(
      inventedWith({
        'places/town.mdx': `\ufeff${untidy.replaceAll('\n', '\r\n')}`,
        [INCIDENT]: replaced(INVENTED[INCIDENT]!, 'title: Air strike on Town', 'title: Air strike on a cafe\u0301'),
      }),
    );
    const town = join(root, 'src/content/places/town.mdx');
    expect(check(root).stdout).toContain('1 error and 1 warning in 2 files');
    expect(check(root, '--fix', `src/content/${INCIDENT}`).stdout).toContain(`Mended 1 file: src/content/${INCIDENT}`);
    expect(readFileSync(join(root, 'src/content', INCIDENT), 'utf8')).toContain('title: Air strike on a caf\u00e9');
    expect(readFileSync(town, 'utf8')).toContain('status: reviewed\r\nkind: town');
    const { stdout, status } = check(root, '--fix', '--format', 'json');
    expect([(JSON.parse(stdout) as { mended: string[] }).mended, status]).toEqual([['src/content/places/town.mdx'], 0]);
    expect(readFileSync(town, 'utf8')).toBe(`\ufeff${INVENTED['places/town.mdx']!.replaceAll('\n', '\r\n')}`);
    expect(check(root, '--fix').stdout).toContain('Nothing that could be mended');
  });
});
