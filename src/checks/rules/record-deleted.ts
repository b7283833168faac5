import { addedRecords, publishedChanges } from '../published-changes.ts';
import { archiveRule } from '../rule.ts';
import { looksLike } from './record-renamed.ts';

/** A published record is withdrawn, never deleted and never made a draft again: its address answers for ever. */
export const recordDeleted = archiveRule({
  id: 'record-deleted',
  severity: 'error',
  summary: 'A record that was published is withdrawn with a reason, never deleted or made a draft again.',
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
