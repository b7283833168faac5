/** The door to the checker. */
export { checkArchive, type CheckOptions, type CheckReport } from './run.ts';
export { RULES } from './rules/index.ts';
export { formatReport } from './reporters/terminal.ts';
export { FORMATS, writeReport, type Format } from './reporters/index.ts';
export { isAskedFor } from './narrow-report.ts';
export { rulePage } from './rule-page.ts';
export { ALLOWANCE_RULE } from './allowances.ts';
export { checkUnlessKnown } from './remember.ts';
export { RULE_HEADERS, RULES_INDEX, rulesIndex, withHeader, type RuleHeader } from './rule-headers.ts';
