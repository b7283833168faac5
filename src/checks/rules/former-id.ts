import { COLLECTIONS } from '../../schemas/index.ts';
import type { SourceRecord } from '../../records/index.ts';
import { archiveRule } from '../rule.ts';

/** A former id redirects to one record: no living record has it, and no other record had it. */
export const formerId = archiveRule({
  id: 'former-id',
  severity: 'error',
  summary: 'A former id belongs to one record, and to none that exists now.',
  *check({ records, ids }) {
    for (const collection of COLLECTIONS) {
      const first = new Map<string, { record: SourceRecord; path: (string | number)[] }>();
      for (const record of records[collection] as SourceRecord[]) {
        const merged =
          record.collection === 'incidents'
            ? (record.data.mergedFrom ?? []).map(({ incident }, index) => ({ id: incident, path: ['mergedFrom', index, 'incident'] }))
            : [];
        const former = (record.data.formerIds ?? []).map((id, index) => ({ id, path: ['formerIds', index] }));
        for (const { id, path } of [...former, ...merged]) {
          const known = first.get(id);
          const message = ids[collection].has(id)
            ? `Unexpected former id \`${id}\` of a record that exists, expected one that is free`
            : `Unexpected second record with the former id \`${id}\`, expected one`;
          const help = 'one id means one record for ever: delete it here, or give the other record another id';
          if (ids[collection].has(id)) yield { record, path, message, help };
          else if (known && known.record !== record) yield { record, path, message, help, cause: { ...known, message: 'the first' } };
          if (!known) first.set(id, { record, path });
        }
      }
    }
  },
});
