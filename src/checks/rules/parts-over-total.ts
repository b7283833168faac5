import type { Count } from '../../domain/count.ts';
import { formatCount } from '../../domain/count.ts';
import { currentClaims, MEASURES, NOT_STATED } from '../../domain/toll.ts';
import type { SourceRecord } from '../../records/index.ts';
import { recordRule, type Finding } from '../rule.ts';
import { figuresOf, partsOf } from '../figures.ts';

/**
 * Within one axis (status; sex and age; sides) the parts together are not more than the total can be. An open total that its own
 * parts exceed is too low: they give the lower end.
 */
export const partsOverTotal = recordRule({
  id: 'parts-over-total',
  severity: 'error',
  summary: 'Within one axis, the parts of a toll are together not more than its total.',
  collections: ['incidents'],
  *check(record) {
    yield* partsOverWhole(record);
    for (const { path, figures } of figuresOf(record.data.claims)) {
      const { total } = figures;
      // `none` has a rule of its own.
      if (!total || total.qualifier === 'none') continue;
      const limit = total.max ?? leastOf(total);
      for (const { axis, parts } of partsOf(figures)) {
        const least = parts.reduce((sum, [, count]) => sum + leastOf(count), 0);
        if (least <= limit) continue;
        const sum = parts.map(([, count]) => formatCount(count, 'en')).join(' + ');
        yield {
          record,
          path: [...path, axis],
          at: 'key',
          message: `Unexpected parts of ${parts.length > 1 ? `${sum}, at least ${least},` : `at least ${least}`} in \`${axis}\`, expected at most the total of ${formatCount(total, 'en')}`,
          help: `a part is inside the total: correct one of them, or write \`${least}+\` and the sum under \`derived\` where the source counted them all`,
          cause: { record, path: [...path, 'total'], message: 'the total' },
        };
      }
    }
  },
});

/** What an origin counts of a part is not more than what it counts of the whole. */
function* partsOverWhole(record: SourceRecord<'incidents'>): Iterable<Finding> {
  const claims = record.data.claims ?? [];
  const current = currentClaims(claims);
  for (const [index, claim] of claims.entries()) {
    if (claim.scope !== 'part' || claim.excluded !== undefined || claim.by === NOT_STATED) continue;
    const whole = current.find((other) => claims[other]!.by === claim.by);
    if (whole === undefined) continue;
    for (const measure of MEASURES) {
      const [part, total] = [claim[measure]?.total, claims[whole]![measure]?.total];
      if (!part || !total || total.max === null || leastOf(part) <= total.max) continue;
      yield {
        record,
        path: ['claims', index, measure, 'total'],
        message: `Unexpected part of ${formatCount(part, 'en')}, expected at most the ${formatCount(total, 'en')} that \`${claim.by}\` counts of all`,
        help: 'correct one of the two, or its `scope`',
        cause: { record, path: ['claims', whole, measure, 'total'], message: 'the whole' },
      };
    }
  }
}

function leastOf({ min, qualifier }: Count): number {
  return qualifier === 'more-than' ? min + 1 : min;
}
