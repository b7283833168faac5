import { MEASURES } from '../../domain/claim.ts';
import { resolveToll } from '../../domain/toll.ts';
import { archiveRule } from '../rule.ts';

/** Of an incident and the larger one that it is part of, only one gives the toll: a sum would count its people twice. */
export const partCountedTwice = archiveRule({
  id: 'part-counted-twice',
  severity: 'error',
  summary: 'An incident that is part of another does not give a toll that the other gives too.',
  *check({ records, find }) {
    for (const record of records.incidents) {
      const whole = record.data.partOf === undefined ? undefined : find('incidents', record.data.partOf);
      if (!whole || [record, whole].some(({ data }) => data.status !== 'reviewed')) continue;
      const twice = MEASURES.find((measure) => [record, whole].every(({ data }) => resolveToll(data.claims, measure, 'total')));
      if (!twice) continue;
      yield {
        record,
        path: ['partOf'],
        message: `Unexpected toll of people ${twice} beside that of \`${whole.id}\`, expected it in one of the two`,
        help: 'the totals would count these people twice: give the parts their tolls and the whole none, or one record for all of it',
        cause: { record: whole, path: ['claims'], message: 'the toll of the whole' },
      };
    }
  },
});
