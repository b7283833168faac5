import { isInForce } from '../../domain/ceasefire.ts';
import { recordRule } from '../rule.ts';

/** An incident is linked to an agreement that was in force on its date, as far as both are known. */
export const ceasefireInForce = recordRule({
  id: 'ceasefire-in-force',
  severity: 'error',
  summary: 'An incident is linked only to agreements that were in force on its date.',
  collections: ['incidents'],
  *check(record, { find }) {
    for (const [index, { ceasefire: id }] of (record.data.ceasefires ?? []).entries()) {
      const ceasefire = find('ceasefires', id);
      if (!ceasefire || isInForce(ceasefire.data, record.data.date) !== 'no') continue;
      const { effective, end } = ceasefire.data;
      const until = end.date ? ` to ${end.date.edtf}` : '';
      yield {
        record,
        path: ['ceasefires', index, 'ceasefire'],
        message: `Unexpected agreement \`${id}\`, expected one in force on ${record.data.date.edtf}`,
        help: `it was in force from ${effective.edtf}${until}`,
        cause: { record: ceasefire, path: ['effective'], message: 'the day it took effect' },
      };
    }
  },
});
