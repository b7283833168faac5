import { recordRule } from '../rule.ts';

/** A position has at most two decimals, about one kilometre: a finer one could lead to a door. */
export const coordinates = recordRule({
  id: 'coordinates',
  severity: 'error',
  summary: 'A position has at most two decimals, about one kilometre.',
  collections: ['places'],
  *check(record) {
    for (const axis of ['latitude', 'longitude'] as const) {
      const degrees = record.data[axis];
      if (degrees === undefined || Number(degrees.toFixed(2)) === degrees) continue;
      yield {
        record,
        path: [axis],
        message: `Unexpected ${axis} \`${degrees}\`, expected at most two decimals`,
        help: `write \`${degrees.toFixed(2)}\``,
      };
    }
  },
});
