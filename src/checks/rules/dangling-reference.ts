import { COLLECTIONS } from '../../schemas/index.ts';
import { didYouMean, findByName } from '../../records/index.ts';
import { referencesOf } from '../references.ts';
import { recordRule, type CheckContext } from '../rule.ts';

/**
 * Every id that a record names has a record: in its fields, in citations, in links of the site and in components.
 * A record that exists but cannot be read counts as existing: its own faults are reported there.
 */
export const danglingReference = recordRule({
  id: 'dangling-reference',
  severity: 'error',
  summary: 'Every record that a record names exists.',
  collections: COLLECTIONS,
  *check(record, context) {
    for (const { collection, id, path, at } of referencesOf(record.collection, record.data)) {
      if (!context.ids[collection].has(id)) yield { record, path, at, ...describe(collection, id, context) };
    }
    for (const mention of record.mentions) {
      if (mention.kind !== 'record' || context.ids[mention.collection].has(mention.id)) continue;
      yield { record, place: mention, ...describe(mention.collection, mention.id, context) };
    }
  },
});

function describe(collection: (typeof COLLECTIONS)[number], id: string, { ids, records }: CheckContext): { message: string; help: string } {
  const message = `Unexpected reference to \`${id}\`, expected the id of a record of ${collection}`;
  const renamed = records[collection].find(({ data }) => data.formerIds?.includes(id));
  if (renamed) return { message, help: `It was renamed: write \`${renamed.id}\`.` };
  const elsewhere = COLLECTIONS.find((name) => name !== collection && ids[name].has(id));
  if (elsewhere) return { message, help: `\`${id}\` is a record of ${elsewhere}.` };
  if (/^(?:unknown|none|null|not-stated)$/.test(id) && collection === 'actors')
    return {
      message,
      help: 'for an outlet write `outlet: null` with `outletBasis: unknown`; elsewhere leave the key out, or use `byWords`',
    };
  const called = findByName(id, collection, records);
  if (called !== undefined) return { message, help: `write \`${called}\`, which has this name or acronym` };
  return {
    message,
    help:
      didYouMean(id, ids[collection]) ??
      `Add \`src/content/${collection}/${id}.mdx\`, or correct the id: \`npm run new -- ${collection.slice(0, -1)}\`.`,
  };
}
