import type { SourceRecord } from '../../records/index.ts';
import { addedRecords, publishedChanges } from '../published-changes.ts';
import { archiveRule } from '../rule.ts';

/** A record that gets another file name keeps its old id in `formerIds`, from which a redirect is made; and none that it has is taken away. */
export const recordRenamed = archiveRule({
  id: 'record-renamed',
  severity: 'error',
  summary: 'A record with a new file name keeps its old id in `formerIds`, for ever.',
  overTime: true,
  *check(context) {
    const added = addedRecords(context);
    for (const { before, after, how } of publishedChanges(context)) {
      const renamed = how === 'gone' ? added.find((record) => looksLike(record, before)) : undefined;
      if (renamed) {
        yield {
          record: renamed,
          place: { line: 1, column: 1 },
          message: `Missing former id \`${before.id}\`, under which this record was published, expected it in \`formerIds\``,
          help: `add \`formerIds: [${[...(renamed.data.formerIds ?? []), before.id].join(', ')}]\`: links to the old address lead here then`,
        };
      }
      for (const id of (after && how !== 'merged' && before.data.formerIds) || []) {
        if (after!.data.formerIds?.includes(id)) continue;
        yield {
          record: after!,
          place: { line: 1, column: 1 },
          message: `Missing former id \`${id}\`, which this record had, expected it in \`formerIds\``,
          help: 'put it back: links to the old address would lead nowhere',
        };
      }
    }
  },
});

/** Whether a new record is an old one under another name: the same file, or the same title. */
export function looksLike(added: SourceRecord, before: SourceRecord): boolean {
  return added.collection === before.collection && (added.digest === before.digest || titleOf(added) === titleOf(before));
}

function titleOf({ data }: SourceRecord): string {
  return 'title' in data ? data.title : data.name.en;
}
