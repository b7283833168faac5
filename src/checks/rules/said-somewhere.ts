import { recordRule } from '../rule.ts';

const LISTS = ['kindChanges', 'formerNames', 'relations', 'strength', 'leaders', 'territory'] as const;

/** What an actor is said to be, to hold or to belong to is a statement: somebody makes it, and a reader can find where. */
export const saidSomewhere = recordRule({
  id: 'said-somewhere',
  severity: 'error',
  summary:
    'Each relation, name, strength, leader and territory of an actor says where it was read, or who says so beside a public reference.',
  collections: ['actors'],
  *check(record) {
    const hasReference = (record.data.references ?? []).length > 0;
    for (const list of LISTS) {
      for (const [index, entry] of (record.data[list] ?? []).entries()) {
        if (entry.in || (hasReference && (entry.by !== undefined || entry.byWords !== undefined))) continue;
        const lacks = entry.by === undefined && entry.byWords === undefined ? 'who says so and where that was read' : 'where that was read';
        yield {
          record,
          path: [list, index],
          message: `Unexpected entry of \`${list}\` without a source, expected ${lacks}`,
          help: 'add `by` or `byWords`, and `in: [report-id#3]`; where no report of the archive states it, name a public reference under `references`',
        };
      }
    }
  },
});
