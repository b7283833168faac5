import { possibleDays } from '../../domain/partial-date.ts';
import { lastDayOf } from '../dates.ts';
import { referencesOf } from '../references.ts';
import { recordRule } from '../rule.ts';

/** A report that an incident’s facts were read in was published, or last changed, on the day of the incident or later. */
export const reportBeforeEvent = recordRule({
  id: 'report-before-event',
  severity: 'error',
  summary: 'A report that an incident rests on was not published before it.',
  collections: ['incidents'],
  *check(record, { find }) {
    const earliest = possibleDays(record.data.date).from;
    const seen = new Set<string>();
    for (const { collection, id, path } of referencesOf('incidents', record.data)) {
      const report = collection === 'reports' && !seen.has(id) ? find('reports', id) : undefined;
      seen.add(id);
      if (!report) continue;
      if (lastDayOf(report.data) >= earliest) continue;
      yield {
        record,
        path,
        message: `Unexpected report \`${id}\` of ${report.data.published.edtf}, expected one from ${record.data.date.edtf} on`,
        help: 'a report cannot tell of what has not happened: correct one of the two dates',
        cause: { record: report, path: ['published'], message: 'its publication' },
      };
    }
  },
});
