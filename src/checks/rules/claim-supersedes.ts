import { originOf } from '../../domain/toll.ts';
import { recordRule } from '../rule.ts';

/** A claim replaces an earlier claim of its own origin and scope, and each claim is replaced once. */
export const claimSupersedes = recordRule({
  id: 'claim-supersedes',
  severity: 'error',
  summary: 'A claim supersedes an earlier claim of the same origin and scope, which no other claim supersedes.',
  collections: ['incidents'],
  *check(record) {
    const claims = record.data.claims ?? [];
    const replacedBy = new Map<number, number>();
    for (const [index, claim] of claims.entries()) {
      if (claim.supersedes === undefined) continue;
      const path = ['claims', index, 'supersedes'];
      const earlier = claims[claim.supersedes - 1];
      const refuse = (problem: string, help: string, at?: number) => ({
        record,
        path,
        message: `Unexpected \`supersedes: ${claim.supersedes}\`, ${problem}`,
        help,
        cause: at === undefined ? undefined : { record, path: ['claims', at, 'by'], message: `claim ${at + 1}` },
      });
      if (!earlier) {
        yield refuse('expected the number of a claim in this list', `claims are numbered from 1; there are ${claims.length}`);
      } else if (claim.supersedes - 1 >= index) {
        yield refuse('expected the number of a claim above this one', 'a claim replaces an earlier one; put the older claim first');
      } else if (originOf(earlier) !== originOf(claim)) {
        yield refuse(
          `expected a claim of \`${claim.by}\``,
          'only an origin replaces its own figure; two origins stand side by side',
          claim.supersedes - 1,
        );
      } else if ((earlier.scope ?? 'all') !== (claim.scope ?? 'all')) {
        yield refuse(
          `expected a claim of the scope \`${claim.scope ?? 'all'}\``,
          'a figure for a part does not replace one for everyone',
          claim.supersedes - 1,
        );
      } else if (earlier.asOf && claim.asOf && claim.asOf.to < earlier.asOf.from) {
        yield refuse('expected a claim that is not of a later day', 'exchange the two, or correct `asOf`', claim.supersedes - 1);
      } else if (replacedBy.has(claim.supersedes)) {
        yield refuse(
          'expected a claim that no other replaces',
          `let it supersede ${replacedBy.get(claim.supersedes)! + 1}, the claim in between`,
          replacedBy.get(claim.supersedes),
        );
      }
      if (!replacedBy.has(claim.supersedes)) replacedBy.set(claim.supersedes, index);
    }
  },
});
