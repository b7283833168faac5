import { foldText } from '../../domain/fold-text.ts';
import type { SourceRecord } from '../../records/index.ts';
import { archiveRule } from '../rule.ts';

/** Two records of one actor divide what is known of it: its origins count twice, and its incidents stand on two pages. */
export const sameName = archiveRule({
  id: 'same-name',
  severity: 'error',
  summary: 'No two actors or agreements, and no two places of one kind within the same place, have the same name.',
  allowable: true,
  *check({ records }) {
    const first = new Map<string, SourceRecord>();
    for (const record of [...records.actors, ...records.ceasefires, ...records.places]) {
      if (record.data.status === 'withdrawn') continue;
      const where = record.collection === 'places' ? [record.data.kind, record.data.within] : [];
      const key = [record.collection, foldText(record.data.name.en), ...where].join(' ');
      const other = first.get(key);
      if (!other) {
        first.set(key, record);
        continue;
      }
      yield {
        record,
        path: ['name', 'en'],
        message: `Unexpected name of \`${other.id}\` too, expected one record for one ${record.collection.slice(0, -1)}`,
        help: `use \`${other.id}\`, and put other spellings into its \`name.variants\`; where they are two, name them apart`,
        cause: { record: other, path: ['name', 'en'], message: 'the other record' },
      };
    }
  },
});
