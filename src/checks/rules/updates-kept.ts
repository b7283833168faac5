import { isSame } from '../../domain/same.ts';
import { publishedChanges } from '../published-changes.ts';
import { archiveRule } from '../rule.ts';

/** The entries of `updates` are the record’s memory: they are added to, never altered, moved or removed. */
export const updatesKept = archiveRule({
  id: 'updates-kept',
  severity: 'error',
  summary: 'Entries of `updates` that were published stay as they are; new ones come after them.',
  overTime: true,
  *check(context) {
    for (const { before, after, how } of publishedChanges(context)) {
      if (!after || how === 'merged') continue;
      const now = after.data.updates ?? [];
      for (const [index, entry] of (before.data.updates ?? []).entries()) {
        if (isSame(now[index], entry)) continue;
        const stood = `${entry.date.edtf}, ${entry.kind}: ${entry.summary}`;
        yield {
          record: after,
          path: now[index] ? ['updates', index] : ['updates'],
          at: now.length > 0 ? 'value' : 'key',
          message: `${now[index] ? 'Unexpected change of' : 'Missing'} entry ${index + 1} of \`updates\`, expected it as it was published: “${stood}”`,
          help: 'put the entry back as it was, and add a new one below that says what is to be said now',
        };
        break;
      }
    }
  },
});
