import { rulePage } from '../rule-page.ts';
import type { CheckReport } from '../run.ts';

/** Writes a report as JSON; its form is documented in `docs/checking.md` and only ever added to. */
export function formatJson({ problems, errors, warnings, counts, drafts, history, mended }: CheckReport): string {
  const told = problems.map((problem) => ({ ...problem, page: rulePage(problem.rule) }));
  return JSON.stringify({ version: 1, errors, warnings, files: counts, drafts, history, mended, problems: told }, null, 2);
}
