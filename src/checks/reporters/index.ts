import { ALLOWANCE_RULE } from '../allowances.ts';
import { RULES } from '../rules/index.ts';
import type { CheckReport } from '../run.ts';
import { formatGithub } from './github.ts';
import { formatGitlab } from './gitlab.ts';
import { formatJson } from './json.ts';
import { formatSarif } from './sarif.ts';
import { formatReport } from './terminal.ts';

export const FORMATS = ['terminal', 'github', 'gitlab', 'json', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * Writes a report in a format. `token` is one that nobody can foresee: see `formatGithub`. `addressOf` says where the code host shows
 * a file, if it is known.
 */
export function writeReport(
  report: CheckReport,
  format: Format,
  token: string,
  addressOf: (file: string) => string | undefined = () => undefined,
): string {
  switch (format) {
    case 'terminal':
      return formatReport(report);
    case 'github':
      return formatGithub(report, token);
    case 'gitlab':
      return formatGitlab(report);
    case 'json':
      return formatJson(report);
    case 'sarif':
      return formatSarif(report, [...RULES, ALLOWANCE_RULE], addressOf);
  }
}
