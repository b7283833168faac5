import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { checkArchive, isAskedFor, writeReport, type CheckReport } from '../src/checks/index.ts';
import { fileAddress, readFormSettings } from '../src/form/settings.ts';
import { site } from '../src/site.ts';
import { diskCache, judgePictures, mendRecords, readArchiveFiles, readBaseArchive, type BaseReading } from '../src/records/index.ts';
import { CHECK_HELP, readCheckArguments } from './check/arguments.ts';

// `npm run check [-- FILES…]`: reads and checks all records; with files, says what is wrong in them or because of them; with `--fix`,
// first mends what needs no decision.
const root = process.env['TRUCELINE_ROOT'] ?? process.cwd();
const asked = readCheckArguments(process.argv.slice(2), root);
if (asked.kind === 'help') {
  console.log(CHECK_HELP);
} else if (asked.kind === 'wrong') {
  console.error([...asked.problems, '', CHECK_HELP].join('\n'));
  process.exitCode = 2;
} else {
  const base = readBaseArchive(root, asked.base);
  // Whoever names a base relies on the comparison.
  if (asked.base !== undefined && base.kind === 'none') {
    console.error(`Could not compare with \`${asked.base}\`: ${base.why}`);
    process.exit(2);
  }
  const check = async (base: BaseReading): Promise<CheckReport> => {
    const kept = resolve(root, 'node_modules/.cache/truceline');
    const files = readArchiveFiles(root, { cache: diskCache(kept) });
    await judgePictures(root, files, kept);
    return checkArchive(files, root, { today: tomorrowInUtc(), base, asked: asked.files });
  };
  let report = await check(base);
  if (asked.fix) {
    const within = report.problems.filter(({ file }) => isAskedFor(file, asked.files));
    const mended = mendRecords(root, within);
    report = { ...(mended.length > 0 ? await check(readBaseArchive(root, asked.base)) : report), mended };
  }
  const host = readFormSettings(site.form);
  console.log(writeReport(report, asked.format, randomUUID(), (file) => fileAddress(host, file)));
  process.exitCode = report.errors > 0 ? 1 : 0;
}

/** No zone is ahead of UTC by a day: what is later than this is in the future everywhere. */
function tomorrowInUtc(): string {
  return new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
}
