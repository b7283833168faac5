import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site. */
    siteRoot: string;
  }
}

const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/truceline/tested', import.meta.url));

/** Builds the site once, from nothing, for the tests that read it; `TRUCELINE_SITE` names one that is built already. */
export default async function setup(project: TestProject): Promise<void> {
  const built = process.env['TRUCELINE_SITE'];
  if (!built)
    await runBuild(fileURLToPath(new URL('../..', import.meta.url)), ['--out', `${FOLDER}/site`, '--cache', `${FOLDER}/cache`, '--force']);
  project.provide('siteRoot', built ?? `${FOLDER}/site`);
}

/** Runs the build command of the project in `root` as a person would: in a process and environment of its own. */
export async function runBuild(root: string, options: string[] = [], environment: NodeJS.ProcessEnv = {}): Promise<void> {
  await promisify(execFile)(process.execPath, ['scripts/build.ts', ...options], {
    cwd: root,
    env: { ...ownEnvironment(), ...environment },
    maxBuffer: 1e8,
  });
}

/** The environment of these tests without what the tests themselves put there. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && !name.startsWith('VITEST')));
}
