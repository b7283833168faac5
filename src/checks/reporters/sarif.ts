import type { Problem } from '../../records/index.ts';
import type { Rule } from '../rule.ts';
import { rulePage } from '../rule-page.ts';
import type { CheckReport } from '../run.ts';

/** Writes a report as SARIF 2.1.0 (OASIS), which code hosts and editors read. Addresses are relative to the project’s root, `%SRCROOT%`. */
export function formatSarif(
  { problems }: CheckReport,
  rules: readonly Pick<Rule, 'id' | 'summary'>[],
  addressOf: (file: string) => string | undefined,
): string {
  const summaries = new Map(rules.map(({ id, summary }) => [id, summary]));
  const ids = [...new Set(problems.map(({ rule }) => rule))].sort();
  return JSON.stringify(
    {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Truceline', rules: ids.map((id) => describeRule(id, summaries.get(id), addressOf(rulePage(id)))) } },
          columnKind: 'utf16CodeUnits',
          results: problems.map((problem) => resultOf(problem, ids.indexOf(problem.rule))),
        },
      ],
    },
    null,
    2,
  );
}

function describeRule(id: string, summary: string | undefined, helpUri: string | undefined) {
  return {
    id,
    ...(summary === undefined ? {} : { shortDescription: { text: summary } }),
    help: { text: `See ${rulePage(id)}` },
    ...(helpUri === undefined ? {} : { helpUri }),
  };
}

function resultOf({ rule, severity, message, help, cause, ...place }: Problem, ruleIndex: number) {
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: help === undefined ? message : `${message}. Help: ${help}` },
    locations: [locationOf(place)],
    ...(cause ? { relatedLocations: [{ id: 1, ...locationOf(cause), message: { text: cause.message } }] } : {}),
  };
}

function locationOf({ file, line, column }: { file: string; line: number; column: number }) {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: { startLine: line, startColumn: column } } };
}
