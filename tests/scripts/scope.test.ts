import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeScope } from '../../scripts/scope/describe.ts';
import { judgeScope } from '../../scripts/scope/judge.ts';
import { COLLECTIONS } from '../../src/schemas/index.ts';
import { ROOT } from '../meta/imports.ts';

const plain = (...paths: string[]) => judgeScope(paths.map((path) => ({ path, mode: '100644' })));

describe('the scope of a proposal', () => {
  it.each(COLLECTIONS)('takes records and pictures of %s', (collection) => {
    expect(plain(`src/content/${collection}/2031-01-14-tal-zahra.mdx`, `src/content/${collection}/tal-zahra/market.webp`).kind).toBe(
      'records',
    );
  });

  it('takes a deleted record for one, too: whether it may go is for the rules to say', () => {
    expect(judgeScope([{ path: 'src/content/places/tal-zahra.mdx', mode: '000000' }]).kind).toBe('records');
  });

  it.each([
    'src/content/incidents/_template.mdx',
    'src/content/incidents/.gitattributes',
    'src/content/incidents/.hidden/a.mdx',
    'src/content/incidents/a.mdx.ts',
    'src/content/incidents/a.svg',
    'src/content/a.mdx',
    'src/content/essays/a.mdx',
    'src/content/incidents/a.mdx\n.ts',
    'src/content.config.ts',
    'src/contents/incidents/a.mdx',
    'elsewhere/src/content/incidents/a.mdx',
    '.github/workflows/pull-request.yml',
    'package.json',
  ])('takes %j for code', (path) => {
    expect(plain(path)).toEqual({ kind: 'code', others: [path] });
  });

  it('tells a proposal of both, and names what is no record', () => {
    expect(plain('src/content/incidents/a.mdx', 'src/site.ts')).toEqual({ kind: 'mixed', others: ['src/site.ts'] });
  });

  it.each(['120000', '160000', '100755'])('refuses a file of mode %s among the records', (mode) => {
    expect(judgeScope([{ path: 'src/content/incidents/a.mdx', mode }]).kind).toBe('refused');
    expect(judgeScope([{ path: 'src/content', mode }]).kind).toBe('refused');
  });
});

describe('the description of a scope', () => {
  it('says what a maintainer has to do', () => {
    expect(describeScope({ kind: 'code', others: ['src/site.ts'] })).toMatchInlineSnapshot(`
      "This proposal touches code. Its own code checked it, so a passed check says no more than the code does: **a maintainer has to read it.**

      - \`src/site.ts\`
      "
    `);
  });

  it('lets no file name end its line, its code span or start a command', () => {
    const text = describeScope({ kind: 'code', others: ['a\n::error::b', '`<img src=x>`', '##[command]rm', '\u202egnp.exe'] });
    expect(text.split('\n').slice(2, -1)).toEqual(['- `a???error??b`', '- `??img?src?x??`', '- `???command?rm`', '- `?gnp.exe`']);
  });

  it('stays short', () => {
    const text = describeScope({ kind: 'code', others: Array.from({ length: 3000 }, (_, index) => `${index}`.repeat(500)) });
    expect(text.length).toBeLessThan(12_000);
    expect(text).toContain('- and 2950 more');
  });
});

describe('`node scripts/scope.ts`', () => {
  const folder = mkdtempSync(join(tmpdir(), 'truceline-scope-'));
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@truceline.example', ...words], { cwd: folder, encoding: 'utf8' }).trim();
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const commit = () => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'a');
    return git('rev-parse', 'HEAD');
  };
  const scope = (...words: string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'scripts/scope.ts'), ...words], { cwd: folder, encoding: 'utf8' });
  let base = '';

  beforeAll(() => {
    git('init', '--quiet');
    write('src/content/places/a.mdx', 'a');
    write('src/site.ts', 'a');
    base = commit();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints one word, and exits with 0', () => {
    git('switch', '--quiet', '--detach', base);
    write('src/content/places/b.mdx', 'b');
    const { stdout, stderr, status } = scope(base, commit());
    expect({ stdout, status }).toEqual({ stdout: 'records\n', status: 0 });
    expect(stderr).toContain('records and their pictures only');
  });

  it('sees code moved among the records, and records moved out of them', () => {
    git('switch', '--quiet', '--detach', base);
    git('mv', 'src/content/places/a.mdx', 'a.mdx');
    expect(scope(base, commit()).stdout).toBe('mixed\n');
    git('switch', '--quiet', '--detach', base);
    git('mv', 'src/site.ts', 'src/content/places/site.mdx');
    expect(scope(base, commit()).stdout).toBe('mixed\n');
  });

  it('refuses a link among the records, and exits with 1', () => {
    git('switch', '--quiet', '--detach', base);
    symlinkSync('/etc/hostname', join(folder, 'src/content/places/c.mdx'));
    const { stdout, status } = scope(base, commit());
    expect({ stdout, status }).toEqual({ stdout: 'refused\n', status: 1 });
  });

  it('takes no option for a commit', () => {
    const { stdout, status } = scope('--output=a', 'HEAD');
    expect({ stdout, failed: status !== 0 }).toEqual({ stdout: '', failed: true });
    expect(scope(base).status).toBe(2);
  });
});
