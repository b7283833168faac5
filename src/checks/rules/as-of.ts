import { possibleDays } from '../../domain/partial-date.ts';
import { lastDayOf } from '../dates.ts';
import { recordRule } from '../rule.ts';

/** A count is of a day from the incident’s on, and not later than what it was read in. */
export const asOf = recordRule({
  id: 'as-of',
  severity: 'error',
  summary: 'The day of a count lies between the incident and the last report that gives it.',
  collections: ['incidents'],
  *check(record, { find }) {
    const begin = possibleDays(record.data.date).from;
    for (const [index, claim] of (record.data.claims ?? []).entries()) {
      if (!claim.asOf) continue;
      const { from, to } = possibleDays(claim.asOf);
      const path = ['claims', index, 'asOf'];
      const message = `Unexpected \`${claim.asOf.edtf}\` as the day of a count, expected one`;
      if (to < begin)
        yield {
          record,
          path,
          message: `${message} from ${record.data.date.edtf} on`,
          help: 'nobody counts the dead of what has not happened: correct one of the two',
        };
      const reports = claim.in.map(({ report }) => find('reports', report)?.data);
      if (reports.some((report) => report === undefined)) continue;
      const last = reports
        .map((report) => lastDayOf(report!))
        .sort()
        .at(-1)!;
      if (from > last)
        yield {
          record,
          path,
          message: `${message} up to ${last}`,
          help: 'no report tells of a later count: correct the day, or add the report that gives it to `in`',
        };
    }
  },
});
