import { recordRule } from '../rule.ts';
import { figuresOf, partsOf } from '../figures.ts';

/** A total of `none` has no part in which somebody was harmed. */
export const noneWithParts = recordRule({
  id: 'none-with-parts',
  severity: 'error',
  summary: 'Where the total is `none`, no part of it is more.',
  collections: ['incidents'],
  *check(record) {
    for (const { path, figures } of figuresOf(record.data.claims)) {
      if (figures.total?.qualifier !== 'none') continue;
      for (const { axis, parts } of partsOf(figures)) {
        for (const [name, count] of parts) {
          if (count.max === 0) continue;
          yield {
            record,
            path: [...path, axis, name],
            message: `Unexpected \`${name}\` beside a total of \`none\`, expected no part`,
            help: '`none` says that nobody at all was harmed; correct the total or the part',
            cause: { record, path: [...path, 'total'], message: 'the total' },
          };
        }
      }
    }
  },
});
