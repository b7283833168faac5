import type { SourceRecord } from '../../records/index.ts';
import { formatCount } from '../../domain/count.ts';
import { isSame } from '../../domain/same.ts';
import { recordRule, type CheckContext, type Finding } from '../rule.ts';

/** Those who pass on what others count and say; they may count themselves, and say so then. */
const RELAYS: ReadonlySet<string> = new Set(['media', 'agency']);

/** Who prints or passes on a count or an accusation is no second origin of it: a grade would rise by the number of articles. */
export const relayNotOrigin = recordRule({
  id: 'relay-not-origin',
  severity: 'error',
  summary: 'An outlet or agency that passes on a count or an accusation is no second origin of it.',
  allowable: true,
  collections: ['incidents'],
  *check(record, { find }) {
    yield* relayedCounts(record, find);
    yield* relayedAccusations(record, find);
  },
});

type Find = CheckContext['find'];

function isRelay(id: string, find: Find): boolean {
  return RELAYS.has(find('actors', id)?.data.kind ?? '');
}

function* relayedCounts(record: SourceRecord<'incidents'>, find: Find): Iterable<Finding> {
  const claims = record.data.claims ?? [];
  for (const [index, claim] of claims.entries()) {
    if (claim.excluded !== undefined || !isRelay(claim.by, find)) continue;
    const first = claims.findIndex(
      (other) =>
        other.by !== claim.by &&
        !isRelay(other.by, find) &&
        (['killed', 'injured'] as const).some((measure) => {
          const total = claim[measure]?.total;
          return total !== undefined && isSame(total, other[measure]?.total);
        }),
    );
    if (first === -1) continue;
    const total = claim.killed?.total ?? claim.injured!.total!;
    yield {
      record,
      path: ['claims', index, 'by'],
      message: `Unexpected \`${claim.by}\` beside \`${claims[first]!.by}\` with the same count (${formatCount(total, 'en')}), expected one origin`,
      help: `where it passes the count on, add its reading to the other claim, and \`via: ${claim.by}\` where it is an agency; where it counted itself, say so under \`allow\``,
      cause: { record, path: ['claims', first, 'by'], message: 'who counted' },
    };
  }
}

function* relayedAccusations(record: SourceRecord<'incidents'>, find: Find): Iterable<Finding> {
  for (const [index, { attribution }] of record.data.parties.entries()) {
    const by = attribution?.by ?? [];
    if (by.every((id) => isRelay(id, find))) continue;
    for (const [place, id] of by.entries()) {
      if (!isRelay(id, find)) continue;
      yield {
        record,
        path: ['parties', index, 'attribution', 'by', place],
        message: `Unexpected \`${id}\` among those who accuse, expected none who pass an accusation on`,
        help: 'delete it: its report stands under `in`; where it accuses in its own name, say so under `allow`',
      };
    }
  }
}
