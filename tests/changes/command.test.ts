import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INCIDENT, INVENTED, replaced, writeArchive } from '../records/invented.ts';

const SCRIPT = join(import.meta.dirname, '../../scripts/diff.ts');

/** What the command says in a repository whose main branch has the invented archive, and that has one more incident. */
function diff(status: string, ...options: string[]): string {
  const root = writeArchive(INVENTED);
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', ...words], { cwd: root, stdio: 'pipe' });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'The archive');
  const added = replaced(replaced(INVENTED[INCIDENT]!, 'status: reviewed', `status: ${status}`), 'date: 2020-01-02', 'date: 2020-05-02');
  writeFileSync(join(root, 'src/content/incidents/2020-05-02-town.mdx'), added);
  return spawnSync(process.execPath, [SCRIPT, 'main', ...options], { cwd: root, encoding: 'utf8' }).stdout;
}

describe('npm run diff', () => {
  it('says which totals a new incident moves', () => {
    const said = diff('reviewed');
    expect(said).toContain('killed total 7 to 14: 1 incident added');
    expect(said).toContain(
      'Reviewed by this change: has a second person read these against their sources?\n  incidents/2020-05-02-town: new',
    );
  });

  it('counts no draft, says so, and shows with --drafts what it would move', () => {
    const said = diff('draft');
    expect(said).toContain('not counted: 1 draft; npm run diff -- --drafts says what would change with them');
    expect(said).not.toContain('killed total');
    expect(said).not.toContain('Reviewed by');
    expect(diff('draft', '--drafts')).toContain('killed total 7 to 14: 1 incident added');
  });
});
