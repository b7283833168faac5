import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../meta/imports.ts';
import { listOf, mapOf } from './workflow-file.ts';

export interface JobRun {
  passed: boolean;
  /** All that the steps printed. */
  log: string;
  output: string;
  summary: string;
}

/** What takes minutes, or the network. */
const LEFT_OUT = /^npm (?:ci|run build)\b/;

/** Runs the scripts of a job in a folder, one after another until one fails, as the runner of GitHub does. Actions are left out. */
export function runJob(workflow: string, job: string, folder: string, proposal: string): JobRun {
  const jobs = mapOf(mapOf(parse(readFileSync(join(ROOT, workflow), 'utf8')))['jobs']);
  const temp = mkdtempSync(join(tmpdir(), 'truceline-runner-'));
  const files = { GITHUB_OUTPUT: join(temp, 'output'), GITHUB_STEP_SUMMARY: join(temp, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  let log = '';
  let passed = true;
  for (const step of listOf(mapOf(jobs[job])['steps']).map(mapOf)) {
    const script = step['run'];
    if (typeof script !== 'string' || LEFT_OUT.test(script)) continue;
    if (typeof step['if'] === 'string' && readFileSync(files.GITHUB_OUTPUT, 'utf8') === 'kind=records\n') continue;
    const set = Object.entries(mapOf(step['env'])).map(([name, value]) => [name, String(value).replace('${{ github.sha }}', proposal)]);
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: temp,
        CI: 'true',
        RUNNER_TEMP: temp,
        ...files,
        ...(Object.fromEntries(set) as Record<string, string>),
      },
    });
    log += stdout + stderr;
    passed = status === 0;
    if (!passed) break;
  }
  const run = { passed, log, output: readFileSync(files.GITHUB_OUTPUT, 'utf8'), summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') };
  rmSync(temp, { recursive: true });
  return run;
}
