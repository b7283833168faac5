import type { CollectionName } from '../schemas/index.ts';

/** A record that this change declares to have been read by a second person. */
export interface NewlyReviewed {
  collection: CollectionName;
  id: string;
  /** What it was before; undefined where it was not there. */
  was: string | undefined;
}

interface Stated {
  collection: CollectionName;
  id: string;
  status: string;
  formerIds?: readonly string[] | undefined;
}

/** The records that are reviewed now and were not, whatever they were. */
export function newlyReviewed(before: readonly Stated[], now: readonly Stated[]): NewlyReviewed[] {
  const known = new Map(before.map(({ collection, id, status }) => [`${collection}/${id}`, status]));
  return now.flatMap(({ collection, id, status, formerIds = [] }) => {
    const was = [id, ...formerIds].map((name) => known.get(`${collection}/${name}`)).find((found) => found !== undefined);
    return status === 'reviewed' && was !== 'reviewed' ? [{ collection, id, was }] : [];
  });
}
