import { COLLECTIONS } from '../../schemas/index.ts';
import { datesOf } from '../dates.ts';
import { recordRule } from '../rule.ts';

/** Nothing is dated after today. Only a check that is told the day applies it: the outcome of a build never depends on the clock. */
export const dateInFuture = recordRule({
  id: 'date-in-future',
  severity: 'error',
  summary: 'Nothing is dated after today.',
  collections: COLLECTIONS,
  *check(record, { today }) {
    if (today === undefined) return;
    for (const { path, date } of datesOf(record.data)) {
      // What an agreement asks for may lie ahead.
      if (date.from <= today || path.includes('deadline') || path.includes('end')) continue;
      yield {
        record,
        path,
        message: `Unexpected date ${date.edtf} in the future, expected a day until ${today}`,
        help: 'correct the date: often it is the year, or day and month are exchanged',
      };
    }
  },
});
