/** What a job holds in its folder: the merged proposal, or the code of the base branch. */
export type Checkout = 'proposal' | 'base';

export const TAKE_BASE = /^git switch --detach (?:HEAD\^1|"\$CI_MERGE_REQUEST_DIFF_BASE_SHA")$/;
const TAKE_PROPOSAL = /^git switch --detach "\$CI_COMMIT_SHA"$/;
const TAKE_RECORDS = /^git restore --source="\$(?:PROPOSAL|CI_COMMIT_SHA)" --staged --worktree -- src\/content$/;

/** What a line of a script does to the checkout; undefined where git moves files in a way that the gate does not know. */
export function follow(line: string, checkout: Checkout): Checkout | undefined {
  const command = line.trim();
  if (TAKE_BASE.test(command)) return 'base';
  if (TAKE_PROPOSAL.test(command)) return 'proposal';
  if (TAKE_RECORDS.test(command)) return checkout;
  return /\bgit (?:switch|checkout|restore|reset|merge|rebase|apply|am|cherry-pick|worktree|stash|read-tree|archive|show|cat-file)\b/.test(
    command,
  )
    ? undefined
    : checkout;
}

/** Whether a line runs what lies in the folder: npm and its scripts, node, or a file. */
export function runsFiles(line: string): boolean {
  return /\b(?:npm|node)\b|(?:^|[\s;&|])\.{0,2}\/\S|\.ci\//.test(line.replaceAll(/'[^']*'/g, ''));
}
