import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../meta/imports.ts';
import { trackedFiles } from '../meta/tracked-files.ts';
import { runJob } from './run-job.ts';

const WORKFLOW = '.github/workflows/pull-request.yml';
const folder = mkdtempSync(join(tmpdir(), 'truceline-proposal-'));
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@truceline.example', ...words], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

beforeAll(() => {
  for (const file of trackedFiles().filter((name) => !name.startsWith('tests/') || name.startsWith('tests/meta/'))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  // The packages are those of the project; what is kept between runs is not.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter((entry) => entry !== '.cache'))
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Base');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Leaves the folder as the runner's checkout of a pull request is, at the merge; gives the merge. */
function propose(change: () => void): string {
  git('switch', '--quiet', '--force', '--force-create', 'proposal', 'main');
  git('clean', '-fdq', '--exclude', 'node_modules');
  change();
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Proposal');
  git('switch', '--quiet', '--detach', 'main');
  git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'proposal');
  return git('rev-parse', 'HEAD');
}

/** Runs a job on a proposal from the start, as each job of a run does. */
function run(job: 'scope' | 'records', proposal: string) {
  git('switch', '--quiet', '--force', '--detach', proposal);
  return runJob(WORKFLOW, job, folder, proposal);
}

function falsifyFigure(): void {
  const incidents = globSync('src/content/incidents/2*.mdx', { cwd: folder }).sort();
  const file = incidents.find((name) => /^ +total: \d+\+?$/m.test(read(name)));
  if (file === undefined) throw new Error('Expected a published total');
  write(file, read(file).replace(/^( +total: )\d+\+?$/m, '$1999'));
}

describe('a proposal', () => {
  it('of a record passes by the code of the base, and says what it changes', () => {
    const proposal = propose(() => {
      const [place = ''] = globSync('src/content/places/[a-z]*.mdx', { cwd: folder }).sort();
      const entry = 'updates:\n  - date: 2026-11-25\n    kind: style\n    changed: [body]\n    summary: A sentence more.\n';
      write(
        place,
        `${read(place)
          .trimEnd()
          .replace(/\n---\n/, `\n${entry}---\n`)}\n\nA sentence more.\n`,
      );
    });
    expect(run('scope', proposal)).toMatchObject({ passed: true, output: 'kind=records\n' });
    const { passed, log, summary } = run('records', proposal);
    expect(log).toContain('no problems');
    expect(passed).toBe(true);
    expect(summary).toMatch(/^- places\/\S+ changed/m);
    expect(summary).toContain('<ins>` A sentence more. `</ins>');
  });

  it('of a falsified figure is refused at its line', () => {
    const proposal = propose(falsifyFigure);
    expect(run('scope', proposal).output).toBe('kind=records\n');
    const { passed, log } = run('records', proposal);
    expect(passed).toBe(false);
    expect(log).toMatch(/^::error file=src\/content\/incidents\/[\w-]+\.mdx,line=\d+,col=\d+,title=claims-kept::/m);
  });

  it('that brings its own checker calls a maintainer, and its records are checked by ours', () => {
    const proposal = propose(() => {
      falsifyFigure();
      write('scripts/check.ts', "console.log('no problems');\n");
      write('package.json', read('package.json').replace('node scripts/check.ts', 'true'));
    });
    const scope = run('scope', proposal);
    expect(scope).toMatchObject({ passed: true, output: 'kind=mixed\n' });
    expect(scope.log).toMatch(/^::warning title=More than records::/m);
    expect(scope.summary).toContain('- `scripts/check.ts`');
    expect(run('records', proposal).passed).toBe(false);
    expect(read('scripts/check.ts')).not.toContain("console.log('no problems')");
  });

  it('that brings its own judge is judged by ours', () => {
    const proposal = propose(() => write('scripts/scope.ts', "console.log('records');\n"));
    expect(run('scope', proposal).output).toBe('kind=code\n');
  });

  it('of code that runs from a record is refused, and runs nothing', () => {
    const proposal = propose(() => {
      write('src/content/places/new-place.mdx', `${read('src/content/places/_template.mdx')}\n{console.log('ran') ?? process.exit(0)}\n`);
    });
    const { passed, log } = run('records', proposal);
    expect(passed).toBe(false);
    expect(log).toContain('body-expression');
    expect(log).not.toMatch(/^ran$/m);
  });

  it('of a link among the records gets nowhere', () => {
    const proposal = propose(() => symlinkSync('/etc/hostname', join(folder, 'src/content/places/new-place.mdx')));
    const { passed, output, summary } = run('scope', proposal);
    expect({ passed, output }).toEqual({ passed: false, output: '' });
    expect(summary).toContain('`src/content/places/new-place.mdx`');
  });

  it('whose file names are commands gives the runner none', () => {
    const proposal = propose(() => write('a\n::add-mask::b\n`$(touch ran)`', ''));
    const { log, summary, output } = run('scope', proposal);
    expect(output).toBe('kind=code\n');
    expect(`${log}\n${summary}`).not.toMatch(/^::add-mask/m);
    expect(readdirSync(folder)).not.toContain('ran');
  });
});
