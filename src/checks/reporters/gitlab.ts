import { createHash } from 'node:crypto';
import type { Problem } from '../../records/index.ts';
import { rulePage } from '../rule-page.ts';
import type { CheckReport } from '../run.ts';

/** Writes a report as GitLab’s Code Quality does, which shows each problem at its line of a merge request. */
export function formatGitlab({ problems }: CheckReport): string {
  return JSON.stringify(problems.map(issueOf), null, 2);
}

function issueOf({ file, line, column, severity, rule, message, help }: Problem) {
  return {
    description: [message, ...(help === undefined ? [] : [`Help: ${help}`]), `See ${rulePage(rule)}`].join('. '),
    check_name: rule,
    // GitLab shows one of those with the same fingerprint: the place belongs into it.
    fingerprint: createHash('sha256').update([file, line, column, rule, message].join('\0')).digest('hex'),
    severity: severity === 'error' ? 'major' : 'minor',
    location: { path: file, lines: { begin: line } },
  };
}
