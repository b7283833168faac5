/** The door to the checker. */
export { checkArchive, type CheckOptions, type CheckReport } from './run.ts';
export { RULES } from './rules/index.ts';
export { formatReport } from './reporters/terminal.ts';
export { ALLOWANCE_RULE } from './allowances.ts';
export { checkUnlessKnown } from './remember.ts';
