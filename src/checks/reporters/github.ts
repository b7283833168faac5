import type { Problem } from '../../records/index.ts';
import { rulePage } from '../rule-page.ts';
import type { CheckReport } from '../run.ts';
import { amount, formatReport } from './terminal.ts';

/** GitHub shows ten annotations of each severity for a step, and drops the rest. */
const SHOWN = 10;

/**
 * Writes a report as workflow commands of GitHub Actions: an annotation at the line of each problem, one a file where there are more
 * than GitHub shows, and the whole report in the log. `token` must be one that no record can hold: between two lines with it, GitHub
 * takes nothing for a command, whatever the records say.
 */
export function formatGithub(report: CheckReport, token: string): string {
  const annotations = (['error', 'warning'] as const).flatMap((severity) =>
    annotate(
      report.problems.filter((problem) => problem.severity === severity),
      severity,
    ),
  );
  return [...annotations, `::stop-commands::${token}`, formatReport(report), `::${token}::`].join('\n');
}

function annotate(problems: readonly Problem[], severity: Problem['severity']): string[] {
  if (problems.length <= SHOWN) return problems.map((problem) => command(problem, `[${problem.rule}] ${tell(problem)}`));
  const files = [...Map.groupBy(problems, ({ file }) => file).values()];
  const alone = files.length <= SHOWN ? files : files.slice(0, SHOWN - 1);
  const rest = files.slice(alone.length);
  return [
    ...alone.map((group) =>
      group.length === 1 ? command(group[0]!, `[${group[0]!.rule}] ${tell(group[0]!)}`) : groupCommand(group, severity),
    ),
    ...(rest.length > 0 ? [restCommand(rest, severity)] : []),
  ];
}

function groupCommand(group: readonly Problem[], severity: string): string {
  const lines = group.map((problem) => `${problem.line}:${problem.column} [${problem.rule}] ${tell(problem)}`);
  return command(group[0]!, `${amount(group.length, severity)} in this file:\n${lines.join('\n')}`);
}

function restCommand(rest: readonly (readonly Problem[])[], severity: string): string {
  const lines = rest.map((group) => `${group[0]!.file}: ${amount(group.length, severity)}, the first in line ${group[0]!.line}`);
  return command(rest[0]![0]!, `${amount(rest.length, 'more file')} with problems, all in the log:\n${lines.join('\n')}`);
}

function tell({ message, help, cause, rule }: Problem): string {
  return [
    message,
    ...(help === undefined ? [] : [`Help: ${/[.?!]$/.test(help) ? help : `${help}.`}`]),
    ...(cause ? [`See ${cause.file}:${cause.line} (${cause.message}).`] : []),
    rulePage(rule),
  ].join('\n');
}

function command({ file, line, column, severity, rule }: Problem, text: string): string {
  const properties = { file, line, col: column, title: rule };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${severity} ${written.join(',')}::${escapeText(text)}`;
}

/** As the runner’s own toolkit escapes a command’s text. */
function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
