import type { CollectionName } from '../schemas/shared.ts';

/** The name under which the page registers how records of a collection are read and written. */
export function formatOf(collection: CollectionName): string {
  return `${collection}-record`;
}

/** The name of the box that stands for a word in place of an id. */
export function insteadOf(name: string, word: string): string {
  return `${name}-${word}`;
}
