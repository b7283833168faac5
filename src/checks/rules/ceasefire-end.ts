import { recordRule } from '../rule.ts';

/** The end of an agreement has a date where its manner needs one, and none where it has not ended or nobody knows. */
export const ceasefireEnd = recordRule({
  id: 'ceasefire-end',
  severity: 'error',
  summary: 'The end of an agreement has the date and the successor that its manner asks for, and does not come before its beginning.',
  collections: ['ceasefires'],
  *check(record) {
    const { effective, end } = record.data;
    const open = end.how === 'in-force-at-cutoff' || end.how === 'unknown';
    if (open && end.date)
      yield {
        record,
        path: ['end', 'date'],
        message: `Unexpected \`date\` with \`how: ${end.how}\`, expected it left out`,
        help: 'delete the date, or say in `how` in which manner the agreement ended',
      };
    if (!open && !end.date)
      yield {
        record,
        path: ['end', 'how'],
        message: `Missing \`date\` with \`how: ${end.how}\`, expected the last day in force`,
        help: 'write the day, the month (`2020-03`) or the year, as far as a source says; where none does, `how: unknown`',
      };
    if (end.how === 'replaced' && end.by === undefined)
      yield {
        record,
        path: ['end', 'how'],
        message: 'Missing `by` with `how: replaced`, expected the agreement that replaced it',
        help: 'write the id of that agreement’s record',
      };
    if (end.how !== 'replaced' && end.by !== undefined)
      yield {
        record,
        path: ['end', 'by'],
        message: `Unexpected \`by\` with \`how: ${end.how}\`, expected it left out`,
        help: 'delete it, or write `how: replaced`',
      };
    if (end.date && end.date.to < effective.from) {
      yield {
        record,
        path: ['end', 'date'],
        message: `Unexpected end ${end.date.edtf}, expected a day from ${effective.edtf}`,
        help: 'no agreement ends before it begins: correct one of the two dates',
        cause: { record, path: ['effective'], message: 'the first day in force' },
      };
    }
  },
});
