import { COLLECTIONS } from '../../schemas/index.ts';
import { recordRule } from '../rule.ts';

/** The keys of a record stand in the order of its template, so that two records are read alike. */
export const keyOrder = recordRule({
  id: 'key-order',
  severity: 'warning',
  summary: 'The keys of a record stand in the order of its template.',
  fixable: true,
  collections: COLLECTIONS,
  *check(record) {
    for (const { path, before } of record.misplaced) {
      yield {
        record,
        path,
        at: 'key',
        message: `Unexpected \`${String(path.at(-1))}\` below \`${before}\`, expected it above`,
        help: '`npm run check -- --fix` puts the keys in order, their comments with them',
        cause: { record, path: [...path.slice(0, -1), before], at: 'key', message: `the \`${before}\` it belongs before` },
      };
    }
  },
});
