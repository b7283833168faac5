import { didYouMean, READING_RULES, type SourceRecord } from '../records/index.ts';
import { COLLECTIONS } from '../schemas/index.ts';
import type { CheckContext, Finding, Rule } from './rule.ts';
import type { RuleFinding } from './run.ts';

/** The rule that an exception names a rule which can be excepted, and is still needed. */
export const ALLOWANCE_RULE = {
  id: 'unused-allowance',
  severity: 'error',
  summary: 'An exception in `allow` names a rule that can be excepted, and is needed.',
} as const;

/** Takes out the findings that their record allows with a reason, and adds one for each exception that nothing needs. */
export function checkAllowances(
  found: readonly { rule: Rule; finding: Finding }[],
  context: CheckContext,
  rules: readonly Rule[],
): { kept: RuleFinding[]; findings: RuleFinding[] } {
  const used = new Set<string>();
  const kept = found.filter(({ rule, finding: { record } }) => {
    if (!rule.allowable || !record.data.allow?.some((allowance) => allowance.rule === rule.id)) return true;
    used.add(`${record.file} ${rule.id}`);
    return false;
  });
  const findings = COLLECTIONS.flatMap((name): SourceRecord[] => context.records[name]).flatMap((record) =>
    (record.data.allow ?? []).flatMap(({ rule: id }, index): RuleFinding[] => {
      const path = ['allow', index, 'rule'];
      const rule = rules.find((other) => other.id === id);
      const first = record.data.allow!.findIndex((other) => other.rule === id);
      const refuse = (message: string, help: string): RuleFinding[] => [{ rule: ALLOWANCE_RULE, finding: { record, path, message, help } }];
      if (!rule && !Object.hasOwn(READING_RULES, id)) {
        return refuse(
          `Unexpected rule \`${id}\`, expected one of the checker’s`,
          didYouMean(
            id,
            rules.map((other) => other.id),
          ) ?? 'docs/rules/README.md lists them',
        );
      }
      if (!rule?.allowable)
        return refuse(`Unexpected exception from \`${id}\`, expected a rule that allows exceptions`, 'correct the record');
      if (first < index) return refuse(`Unexpected second exception from \`${id}\`, expected one`, 'join the two reasons in the first');
      if (!used.has(`${record.file} ${id}`))
        return refuse(`Unexpected exception from \`${id}\`, expected one that is needed`, 'delete it: the record keeps the rule');
      return [];
    }),
  );
  return { kept, findings };
}
