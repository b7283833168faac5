import type { CheckReport } from './run.ts';

/**
 * What a report says of some files and folders, given from the project’s root: what is wrong in them, and what is wrong elsewhere
 * because of them, such as the older twin of a new incident.
 */
export function narrowReport(report: CheckReport, asked: readonly string[]): CheckReport {
  const isAsked = (file: string): boolean => isAskedFor(file, asked);
  const problems = report.problems.filter(({ file, cause }) => isAsked(file) || (cause !== undefined && isAsked(cause.file)));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const drafts = report.drafts.filter(({ file }) => isAsked(file));
  return { ...report, problems, drafts, errors, warnings: problems.length - errors };
}

/** Whether a file is one of some files, or lies in one of some folders; none means all. */
export function isAskedFor(file: string, asked: readonly string[]): boolean {
  return asked.length === 0 || asked.some((name) => file === name || file.startsWith(`${name}/`));
}
