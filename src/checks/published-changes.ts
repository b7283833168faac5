import { COLLECTIONS } from '../schemas/index.ts';
import type { SourceRecord } from '../records/index.ts';
import type { CheckContext } from './rule.ts';

/** A record that was published at the base of this work, and what it is now. */
export interface PublishedChange {
  before: SourceRecord;
  /** The record that has its id now, or had it formerly; undefined where there is none that can be read. */
  after: SourceRecord | undefined;
  how: 'same-id' | 'renamed' | 'merged' | 'gone' | 'unreadable';
}

const known = new WeakMap<CheckContext, PublishedChange[]>();

/** Every record that was published before and whose file is not as it was. Drafts may change freely; without a base there is nothing to compare. */
export function publishedChanges(context: CheckContext): PublishedChange[] {
  const earlier = known.get(context);
  if (earlier) return earlier;
  const changes = (context.base?.changed ?? [])
    .filter(({ data }) => data.status !== 'draft')
    .map((before): PublishedChange => ({ before, ...findSuccessor(before, context) }));
  known.set(context, changes);
  return changes;
}

function findSuccessor({ collection, id }: SourceRecord, { find, ids, records }: CheckContext): Omit<PublishedChange, 'before'> {
  const same = find(collection, id);
  if (same) return { after: same, how: 'same-id' };
  if (ids[collection].has(id)) return { after: undefined, how: 'unreadable' };
  const renamed = (records[collection] as SourceRecord[]).find(({ data }) => data.formerIds?.includes(id));
  if (renamed) return { after: renamed, how: 'renamed' };
  const merged =
    collection === 'incidents' && records.incidents.find(({ data }) => data.mergedFrom?.some(({ incident }) => incident === id));
  return merged ? { after: merged, how: 'merged' } : { after: undefined, how: 'gone' };
}

/** The records that the base does not have: new ones, or old ones under a new name. */
export function addedRecords({ base, records }: CheckContext): SourceRecord[] {
  if (!base) return [];
  return COLLECTIONS.flatMap((name): SourceRecord[] => records[name]).filter(({ file }) => !base.files.has(file));
}
