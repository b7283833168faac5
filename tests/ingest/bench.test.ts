import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commandReader } from '../../scripts/bench-ingest/command-reader.ts';
import { readGold } from '../../scripts/bench-ingest/gold.ts';
import { readPlainly } from '../../scripts/bench-ingest/plain-reader.ts';
import { scoreReadings } from '../../scripts/bench-ingest/score.ts';
import { measure } from '../../scripts/bench-ingest/tally.ts';
import { ROOT } from '../meta/imports.ts';

describe('the bench of readings', () => {
  it('asks the command as its users do, and takes its word for the text', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'truceline-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const program = join(folder, 'ingest.mjs');
    writeFileSync(
      program,
      `console.log(JSON.stringify({ article: { text: process.argv.slice(2).join(' ') + ' ' + process.env.TRUCELINE_ROOT }, incidents: [] }));`,
    );
    const read = commandReader(program, '/archive');
    const known = await read({ path: 'a.html', text: '<p>', published: '2025-03-07' });
    const unknown = await read({ path: 'a.html', text: '<p>' });
    expect(known.text).toBe('--json --dry-run --published 2025-03-07 a.html /archive');
    expect(unknown.text).toBe('--json --dry-run a.html /archive');
  });

  it('has a gold that a few regular expressions do not reach', () => {
    const tallies = scoreReadings(
      readGold().map((article) => [article, readPlainly({ path: article.path, text: article.text, published: article.gold.published })]),
    );
    expect(measure(tallies.evidence).precision).toBe(1);
    expect(measure(tallies.claims).f1).toBeGreaterThan(0.05);
    expect(measure(tallies.claims).f1).toBeLessThan(0.4);
    expect(measure(tallies.background).recall).toBeLessThan(0.9);
  });

  it('prints what was held out without its misses, and fails only where it is asked to be strict', () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['scripts/bench-ingest.ts', '--reader', 'plain', '--verbose', ...args], { cwd: ROOT, encoding: 'utf8' });
    const { status, stdout } = run();
    expect(status).toBe(0);
    const heldOut = readGold().filter(({ gold }) => gold.split === 'held-out');
    expect(stdout).toContain(`${readGold().length - heldOut.length} invented articles, dev`);
    expect(stdout).toContain(`${heldOut.length} invented articles, held-out`);
    expect(heldOut.filter(({ name }) => stdout.includes(name))).toEqual([]);
    expect(stdout).toContain('claims, both minima | 02-market-strike-paper.txt');
    expect(run('--strict').status).toBe(1);
  });
});
