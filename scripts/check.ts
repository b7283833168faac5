import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { checkArchive, formatReport } from '../src/checks/index.ts';
import { diskCache, readArchiveFiles } from '../src/records/index.ts';

// `npm run check [files…]`: reads and checks all records; with files, prints only their problems.
const root = process.env['TRUCELINE_ROOT'] ?? process.cwd();
const cache = diskCache(resolve(root, 'node_modules/.cache/truceline'));
const report = checkArchive(readArchiveFiles(root, { cache }), root, { today: tomorrowInUtc() });
const asked = process.argv.slice(2).map((file) => relative(root, resolve(file)).split(sep).join('/'));
const missing = asked.filter((name) => !existsSync(resolve(root, name)));
if (missing.length > 0) {
  console.error(`Found no file or folder \`${missing.join('`, `')}\` to check`);
  process.exit(1);
}
const problems =
  asked.length === 0
    ? report.problems
    : report.problems.filter(({ file }) => asked.some((name) => file === name || file.startsWith(`${name}/`)));
const errors = problems.filter(({ severity }) => severity === 'error').length;
console.log(formatReport({ ...report, problems, errors, warnings: problems.length - errors }));
process.exitCode = errors > 0 ? 1 : 0;

/** No zone is ahead of UTC by a day: what is later than this is in the future everywhere. */
function tomorrowInUtc(): string {
  return new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
}
