import type { PartialDate } from '../../domain/partial-date.ts';
import type { Path, SourceRecord } from '../../records/index.ts';
import { recordRule } from '../rule.ts';

/** A period ends when it began or later. */
export const periodOrder = recordRule({
  id: 'period-order',
  severity: 'error',
  summary: 'A period does not end before it begins.',
  collections: ['reports', 'actors', 'briefings'],
  *check(record) {
    for (const { path, first, last, start, end } of periodsOf(record)) {
      if (!start || !end || end.to >= start.from) continue;
      yield {
        record,
        path: [...path, last],
        message: `Unexpected \`${last}\` of ${end.edtf}, expected a date from ${start.edtf} on`,
        help: 'correct one of the two dates',
        cause: { record, path: [...path, first], message: `\`${first}\`` },
      };
    }
  },
});

interface Period {
  path: Path;
  first: string;
  last: string;
  start: PartialDate | undefined;
  end: PartialDate | undefined;
}

function periodsOf(record: SourceRecord<'reports' | 'actors' | 'briefings'>): Period[] {
  if (record.collection === 'reports')
    return [{ path: [], first: 'published', last: 'updated', start: record.data.published, end: record.data.updated }];
  if (record.collection === 'briefings')
    return [{ path: ['period'], first: 'from', last: 'to', start: record.data.period.from, end: record.data.period.to }];
  const { relations = [], formerNames = [], designations = [] } = record.data;
  return [
    ...relations.map((relation, index) => ({
      path: ['relations', index],
      first: 'firstCited',
      last: 'lastCited',
      start: relation.firstCited,
      end: relation.lastCited,
    })),
    ...formerNames.map((name, index) => ({ path: ['formerNames', index], first: 'from', last: 'to', start: name.from, end: name.to })),
    ...designations.map((listing, index) => ({
      path: ['designations', index],
      first: 'date',
      last: 'until',
      start: listing.date,
      end: listing.until,
    })),
  ];
}
