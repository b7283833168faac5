import { execFileSync } from 'node:child_process';
import { describeScope } from './scope/describe.ts';
import { judgeScope, parseRawDiff } from './scope/judge.ts';

// `node scripts/scope.ts BASE PROPOSAL`: what a proposal touches, as one word on standard output and as Markdown on standard error.
// It needs no packages, so that it can run before any is installed.
const [base, proposal, ...more] = process.argv.slice(2);
if (base === undefined || proposal === undefined || more.length > 0) {
  console.error('Expected two commits: `node scripts/scope.ts BASE PROPOSAL`');
  process.exit(2);
}
const commits = [base, proposal].map((name) =>
  execFileSync('git', ['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`], { encoding: 'utf8' }).trim(),
);
const diff = execFileSync('git', ['diff', '--raw', '-z', '--no-renames', '--no-abbrev', '--no-ext-diff', ...commits, '--'], {
  encoding: 'utf8',
  maxBuffer: 1024 ** 3,
});
const scope = judgeScope(parseRawDiff(diff));
console.log(scope.kind);
console.error(describeScope(scope));
process.exitCode = scope.kind === 'refused' ? 1 : 0;
