import type { Count } from '../../domain/count.ts';
import { formatCount } from '../../domain/count.ts';
import { recordRule } from '../rule.ts';
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

function leastOf({ min, qualifier }: Count): number {
  return qualifier === 'more-than' ? min + 1 : min;
}
