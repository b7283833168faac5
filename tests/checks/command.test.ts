import { spawnSync } from 'node:child_process';
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
    expect(stdout).toBe('1 report, 1 incident, 5 actors, 1 ceasefire, 2 places, 1 briefing: no problems\n');
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

  it('says that a file it is asked for does not exist', () => {
    const { stderr, status } = check(writeArchive(INVENTED), 'src/content/nowhere.mdx');
    expect(stderr).toBe('Found no file or folder `src/content/nowhere.mdx` to check\n');
    expect(status).toBe(1);
  });

  it('refuses a date in the future', () => {
    const root = writeArchive(
      inventedWith({ 'places/town.mdx': replaced(INVENTED['places/town.mdx']!, 'kind: town', 'kind: town\nfirstPublished: 2190-01-01') }),
    );
    expect(check(root).stdout).toContain('date-in-future');
  });
});
