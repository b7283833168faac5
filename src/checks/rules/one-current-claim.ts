import { originOf } from '../../domain/toll.ts';
import { recordRule } from '../rule.ts';

/** Of each origin and scope one claim is current: a newer one says which older one it supersedes, or one is excluded with a reason. */
export const oneCurrentClaim = recordRule({
  id: 'one-current-claim',
  severity: 'error',
  summary: 'Each origin has one current claim in each scope.',
  collections: ['incidents'],
  *check(record) {
    const claims = record.data.claims ?? [];
    const replaced = new Set(claims.filter(({ excluded }) => excluded === undefined).map(({ supersedes }) => (supersedes ?? 0) - 1));
    const current = new Map<string, number>();
    for (const [index, claim] of claims.entries()) {
      // Figures for several parts of an incident stand beside each other.
      if (claim.excluded !== undefined || replaced.has(index) || claim.scope === 'part') continue;
      const key = `${originOf(claim)} ${claim.scope ?? 'all'}`;
      const first = current.get(key);
      if (first === undefined) {
        current.set(key, index);
        continue;
      }
      yield {
        record,
        path: ['claims', index, 'by'],
        message: `Unexpected second current claim of \`${claim.by}\`, expected one for each origin and scope`,
        help: `add \`supersedes: ${first + 1}\` to the newer one, join the readings of one figure in one claim, or say in \`excluded\` why one does not count`,
        cause: { record, path: ['claims', first, 'by'], message: `claim ${first + 1}` },
      };
    }
  },
});
