import type { Problem } from '../records/index.ts';

/** Where the dev server tells the problems of all records. */
export const PROBLEMS_PATH = '/_truceline/problems.json';
/** Where it shows the pages of the rules, each by its id. */
export const RULES_PATH = '/_truceline/rules/';
/** The message to open pages that the problems changed. */
export const PROBLEMS_CHANGED = 'truceline:problems';

/** A problem with the address of its rule’s page. */
export type ToldProblem = Problem & { page: string };

/** What the dev server tells its pages. */
export interface Told {
  problems: ToldProblem[];
  /** The drafts, and how much each leaves to be decided. */
  drafts: readonly { file: string; todos: number }[];
}
