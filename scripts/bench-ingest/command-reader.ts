import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { ReadArticle, Reader, Reading } from './reading.ts';

const run = promisify(execFile);
const printed = z.looseObject({ article: z.looseObject({ text: z.string().optional() }), incidents: z.array(z.looseObject({})) });

/** Reads with the command as its users start it, a process per article, so that what is measured is what they get. */
export function commandReader(program: string, archive: string): Reader {
  return async ({ path, text, published }) => {
    const { stdout } = await runCommand(program, archive, [
      '--json',
      '--dry-run',
      ...(published === undefined ? [] : ['--published', published]),
      path,
    ]);
    const reading = printed.parse(JSON.parse(stdout));
    return { text: reading.article.text ?? text, reading: reading as unknown as Reading } satisfies ReadArticle;
  };
}

/** Runs the command on files; the archive is the root whose `src/content/` it reads. */
export function runCommand(program: string, archive: string, args: readonly string[]) {
  return run(process.execPath, [program, ...args], { env: { ...process.env, TRUCELINE_ROOT: archive }, maxBuffer: 2 ** 28 });
}
