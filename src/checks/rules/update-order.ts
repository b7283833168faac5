import { COLLECTIONS } from '../../schemas/index.ts';
import { recordRule } from '../rule.ts';

/** Updates stand oldest first, none before the first publication; a withdrawal is one of them. */
export const updateOrder = recordRule({
  id: 'update-order',
  severity: 'error',
  summary: 'Updates stand oldest first, none before `firstPublished`, and a withdrawn record says when and why.',
  collections: COLLECTIONS,
  *check(record, { records }) {
    const { updates = [], firstPublished, status } = record.data;
    for (const [index, { date }] of updates.entries()) {
      const before = updates[index - 1]?.date;
      if (before && date.from < before.from) {
        yield {
          record,
          path: ['updates', index, 'date'],
          message: `Unexpected update of ${date.edtf} after one of ${before.edtf}, expected the oldest first`,
          help: 'put the entries in the order of their dates; one that was published keeps its place and its words',
          cause: { record, path: ['updates', index - 1, 'date'], message: 'the one above' },
        };
      }
      if (firstPublished && date.from < firstPublished.from) {
        yield {
          record,
          path: ['updates', index, 'date'],
          message: `Unexpected update of ${date.edtf}, expected none before ${firstPublished.edtf}`,
          help: 'what changed before the first publication is no update: delete the entry, or correct one of the dates',
          cause: { record, path: ['firstPublished'], message: 'the first publication' },
        };
      }
    }
    const last = updates.findLast(({ kind }) => kind === 'withdrawn' || kind === 'merged' || kind === 'legal-or-safety');
    if (status === 'withdrawn' && last?.kind === 'merged' && record.collection === 'incidents') {
      const into = records.incidents.some(({ data }) => data.mergedFrom?.some(({ incident }) => incident === record.id));
      if (!into) {
        yield {
          record,
          path: ['updates', updates.indexOf(last), 'kind'],
          message: `Unexpected \`merged\` where no incident has \`${record.id}\` in \`mergedFrom\`, expected the record that it became part of`,
          help: `add \`mergedFrom: [{ incident: ${record.id}, why: … }]\` to the incident that stays, or write \`kind: withdrawn\``,
        };
      }
    }
    const explains = updates.some(({ kind }) => kind === 'withdrawn' || kind === 'merged' || kind === 'legal-or-safety');
    if (status === 'withdrawn' && !explains) {
      yield {
        record,
        path: ['status'],
        message: 'Missing update of the kind `withdrawn`, `merged` or `legal-or-safety`, expected when and why the record was withdrawn',
        help: 'add it to `updates`: the notice on its page prints it',
      };
    }
  },
});
