import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ROOT } from './imports.ts';

/** Every file that is, or with the next commit would be, under version control. */
export function trackedFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  return listed.split('\0').filter((file) => file !== '' && existsSync(`${ROOT}/${file}`));
}
