import type { Path } from '../../records/index.ts';
import { COLLECTIONS } from '../../schemas/index.ts';
import { recordRule } from '../rule.ts';

const TODO = /\bTODO\b/;

/** What a draft leaves to be decided is decided before the record is published. */
export const todoLeft = recordRule({
  id: 'todo-left',
  severity: 'error',
  summary: 'Only a draft holds a `TODO`.',
  collections: COLLECTIONS,
  *check(record) {
    if (record.data.status === 'draft') return;
    const found = {
      message: 'Unexpected `TODO` in a record that is no draft, expected what it asks for',
      help: 'write it, or leave the field out where the source does not say',
    };
    for (const path of pathsOf(record.data)) yield { record, path, ...found };
    if ([...record.body.blocks, ...record.body.notes].some(({ html }) => TODO.test(html))) {
      yield { record, inBody: (text) => text.search(TODO), ...found };
    }
  },
});

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return TODO.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, Array.isArray(value) ? Number(key) : key]));
}
