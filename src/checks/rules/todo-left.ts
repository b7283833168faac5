import { COLLECTIONS } from '../../schemas/index.ts';
import { recordRule } from '../rule.ts';
import { todosOf } from '../todos.ts';

/** What a draft leaves to be decided is decided before the record is published; comments count too. */
export const todoLeft = recordRule({
  id: 'todo-left',
  severity: 'error',
  summary: 'Only a draft holds a `TODO`, in a comment too.',
  collections: COLLECTIONS,
  *check(record) {
    if (record.data.status === 'draft') return;
    for (const spot of todosOf(record)) {
      yield {
        ...spot,
        message: 'Unexpected `TODO` in a record that is no draft, expected what it asks for',
        help: 'write it, or leave the field out where the source does not say; delete a comment that is done',
      };
    }
  },
});
