import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What one command cost: CPU and wall seconds, and the largest resident set of one of its processes in megabytes. */
export interface Usage {
  cpu: number;
  wall: number;
  peak: number;
}

/**
 * Runs a Node program and sums what each of its Node processes, its threads included, reports of itself at its end.
 * The operating system's own figures per process; processes other than Node's are not counted (the builds measured here start none).
 */
export function measure(program: string, args: string[], options: { cwd: string; env?: Record<string, string> }): Usage {
  const folder = mkdtempSync(join(tmpdir(), 'truceline-usage-'));
  const probe = pathToFileURL(join(import.meta.dirname, 'probe.mjs')).href;
  const started = performance.now();
  const result = spawnSync(process.execPath, [program, ...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env, USAGE_FOLDER: folder, NODE_OPTIONS: `--import=${probe}`, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const wall = (performance.now() - started) / 1000;
  const rows = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as { cpu: number; peak: number });
  rmSync(folder, { recursive: true });
  if (result.status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${result.stdout}\n${result.stderr}`);
  return { cpu: rows.reduce((sum, row) => sum + row.cpu, 0), wall, peak: Math.max(...rows.map((row) => row.peak)) };
}
