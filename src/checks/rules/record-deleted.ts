import type { SourceRecord } from '../../records/index.ts';
import { addedRecords, publishedChanges } from '../published-changes.ts';
import { archiveRule, type CheckContext } from '../rule.ts';
import { looksLike } from './record-renamed.ts';

/** A published record is withdrawn, never deleted and never made a draft again: its address answers for ever. */
export const recordDeleted = archiveRule({
  id: 'record-deleted',
  severity: 'error',
  summary: 'A record that was published is withdrawn with a reason, never deleted or made a draft again.',
  overTime: true,
  *check(context) {
    const added = addedRecords(context);
    for (const { before, after, how } of publishedChanges(context)) {
      if (how === 'gone' && !added.some((record) => looksLike(record, before))) {
        yield {
          record: before,
          place: { line: 1, column: 1 },
          message: `Missing record \`${before.id}\`, which was published, expected its file with \`status: withdrawn\``,
          help: `put it back with \`git checkout ${context.base!.commit.slice(0, 10)} -- ${before.file}\`, set \`status: withdrawn\`, and say when and why in \`updates\``,
        };
      }
      if (after && how === 'merged' && before.data.status !== 'withdrawn' && !tellsOfMerger(before, after, context)) {
        yield {
          record: after,
          path: ['mergedFrom'],
          at: 'key',
          message: `Missing update of the kind \`merged\` that names \`${before.id}\`, expected it, since that published record leaves the totals`,
          help: `add it below the other entries of \`updates\`, with the figures that \`${before.id}\` had`,
        };
      }
      if (after && how !== 'merged' && after.data.status === 'draft') {
        yield {
          record: after,
          path: ['status'],
          message: `Unexpected \`status: draft\` of a record that was published as \`${before.data.status}\`, expected \`withdrawn\` or the status it had`,
          help: 'a draft vanishes from the site without a word; a withdrawn record says when and why',
        };
      }
    }
  },
});

/** Whether the record that stays says in a new entry, which readers see, that it took in another. */
function tellsOfMerger(before: SourceRecord, after: SourceRecord, { base }: CheckContext): boolean {
  const stayed = base!.changed.find(({ collection, id }) => collection === after.collection && id === after.id);
  const added = (after.data.updates ?? []).slice(stayed?.data.updates?.length ?? 0);
  return after.data.status !== 'draft' && added.some(({ kind, summary }) => kind === 'merged' && summary.includes(before.id));
}
