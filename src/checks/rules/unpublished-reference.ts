import { COLLECTIONS } from '../../schemas/index.ts';
import { referencesOf } from '../references.ts';
import { recordRule } from '../rule.ts';

/** A published record names no draft: drafts are not built, and the page would name what no reader can open. */
export const unpublishedReference = recordRule({
  id: 'unpublished-reference',
  severity: 'error',
  summary: 'A published record names no draft.',
  collections: COLLECTIONS,
  *check(record, { find }) {
    if (record.data.status === 'draft') return;
    const help = 'publish that record first, or make this one a draft too';
    const isDraft = (collection: (typeof COLLECTIONS)[number], id: string): boolean => find(collection, id)?.data.status === 'draft';
    for (const { collection, id, path, at } of referencesOf(record.collection, record.data)) {
      if (isDraft(collection, id))
        yield { record, path, at, message: `Unexpected reference to the draft \`${id}\`, expected a published record`, help };
    }
    for (const mention of record.mentions) {
      if (mention.kind !== 'record' || !isDraft(mention.collection, mention.id)) continue;
      yield { record, place: mention, message: `Unexpected mention of the draft \`${mention.id}\`, expected a published record`, help };
    }
  },
});
