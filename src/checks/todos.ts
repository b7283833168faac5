import type { Path, SourceRecord } from '../records/index.ts';
import type { Spot } from './rule.ts';

const TODO = /\bTODO\b/;
const TODOS = new RegExp(TODO, 'g');

/** Every place where a record leaves something to be decided: in its fields, in comments, in its body. */
export function todosOf(record: SourceRecord): Spot[] {
  const inBody = [...record.body.blocks, ...record.body.notes].flatMap(({ html }) => html.match(TODOS) ?? []);
  // One search for all of them: there may be thousands.
  let offsets: number[] | undefined;
  const offsetsIn = (text: string): number[] => (offsets ??= [...text.matchAll(TODOS)].map(({ index }) => index));
  return [
    ...pathsOf(record.data).map((path): Spot => ({ record, path })),
    ...record.todoComments.map((place): Spot => ({ record, place })),
    ...inBody.map((_, index): Spot => ({ record, inBody: (text) => offsetsIn(text)[index] ?? 0 })),
  ];
}

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return TODO.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, Array.isArray(value) ? Number(key) : key]));
}
