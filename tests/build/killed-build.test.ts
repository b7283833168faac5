import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownEnvironment, runBuild } from './built-site.ts';
import { copyProject, differences, readSite } from './project-copy.ts';

const OPTIONS = ['--out', 'g', '--cache', 'kept', '--no-briefings'];
const INCIDENT = 'src/content/incidents/2019-03-03-masasna.mdx';

/** The folder has a name that stock builds have been seen to leave old pages in. */
describe('a site that is built again', { timeout: 300_000 }, () => {
  const copy = copyProject('truceline-killed');
  const site = join(copy.root, 'g');
  const incident = join(copy.root, INCIDENT);
  const whole = readFileSync(incident, 'utf8');
  let took = 0;

  beforeAll(async () => {
    const started = performance.now();
    await runBuild(copy.root, OPTIONS);
    took = performance.now() - started;
  }, 300_000);
  afterAll(() => copy.remove());

  it('is the old one or the new one, whole, whenever the build is killed', async () => {
    const before = readSite(site);
    let inTime = 0;
    for (const share of [0.3, 0.6, 0.9]) {
      writeFileSync(incident, whole.replace('title: Ground attack at Masasna', `title: Attack ${share * 10} at Masasna`));
      if (await killedAfter(took * share)) {
        inTime += 1;
        expect(differences(before, readSite(site)), `killed after ${share} of the time`).toEqual([]);
      } else break;
    }
    // A machine that is quicker now than at first may end a build before it is killed; the first never.
    expect(inTime).toBeGreaterThan(0);
    writeFileSync(incident, whole);
    await runBuild(copy.root, OPTIONS);
    expect(differences(before, readSite(site))).toEqual([]);
  });

  it('keeps nothing of a record that was withdrawn but its notice', async () => {
    const page = join(site, 'incidents/2019-03-03-masasna/index.html');
    const data = join(site, 'incidents/2019-03-03-masasna/claims.csv');
    expect(readFileSync(page, 'utf8')).toContain('data-min="26"');
    expect(existsSync(data)).toBe(true);
    const update =
      'updates:\n  - date: 2026-11-25\n    kind: legal-or-safety\n    summary: Taken down to protect somebody.\nfirstPublished:';
    writeFileSync(incident, whole.replace('status: reviewed', 'status: withdrawn').replace('firstPublished:', update));
    await runBuild(copy.root, OPTIONS);
    const notice = readFileSync(page, 'utf8');
    expect(notice).toContain('Taken down to protect somebody.');
    expect(notice).not.toContain('data-min="26"');
    expect(existsSync(data)).toBe(false);
    for (const list of ['data/incidents.csv', 'sitemap-0.xml', 'chronology/chronology.csv', 'feed.xml'])
      expect(readFileSync(join(site, list), 'utf8'), list).not.toContain('2019-03-03-masasna');
  });

  /** Kills a build and all that it started; false where it had ended by itself. */
  async function killedAfter(milliseconds: number): Promise<boolean> {
    const build = spawn(process.execPath, ['scripts/build.ts', ...OPTIONS], {
      cwd: copy.root,
      env: ownEnvironment(),
      stdio: 'ignore',
      detached: true,
    });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => build.on('exit', (_code, signal) => resolve(signal)));
    const timer = setTimeout(() => process.kill(-build.pid!, 'SIGKILL'), milliseconds);
    const signal = await ended;
    clearTimeout(timer);
    return signal === 'SIGKILL';
  }
});
