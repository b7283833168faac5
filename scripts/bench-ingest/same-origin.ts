import type { GoldClaim } from './gold.ts';
import type { ReadClaim } from './reading.ts';
import { foldName, foldWord, isStretch } from './same.ts';

/**
 * Whether a claim is told of the same origin.
 *
 * - Where the gold has an id, a reader that has the archive must give it: “the monitor” without the record is an origin that was not found. A
 *   reader without an archive (`actor` left out) is judged by the name.
 * - Names are compared by their words, in any order: “Gul Dad, provincial police official” is “provincial police official Gul Dad”. One may say
 *   less than the other (“police” and “Hadira police”), for a text calls one origin by several names.
 * - Who only speaks for somebody is left out: “a ministry spokesman” is “the ministry”. So are possessives, plurals and the spelling of “defense”.
 * - Yet a stretch of a sentence that holds the name is no name: “in the quarter of Zubdiya Reuters” is not Reuters, nor is a name with seven more words.
 */
export function hasSameOrigin(gold: Pick<GoldClaim, 'by'>, read: Pick<ReadClaim, 'by'>): boolean {
  if (gold.by === null || read.by === null) return gold.by === null && read.by === null;
  const { name, id } = gold.by;
  const { actor } = read.by;
  if (id !== undefined && actor !== undefined) return id === actor;
  const [asked, found] = [wordsOf(name), wordsOf(read.by.name)];
  if (asked.size === 0 || found.size === 0) return false;
  const isLess = [...found].every((word) => asked.has(word));
  const isMore = [...asked].every((word) => found.has(word));
  return isLess || (isMore && !isStretch(read.by.name, found.size - asked.size));
}

const SPEAKS = /^(?:spokes(?:man|woman|person|people)|statement|communique|press|release|bulletin)$/;
const LINKS = /^(?:the|a|an|of|for|from|at|in|by|and|to|on|its|his|her|their|official)$/;

function wordsOf(name: string): ReadonlySet<string> {
  const words = foldName(name.replace(/\s*['’]\s?s\b/g, ''))
    .split(' ')
    .filter((word) => word !== '' && !LINKS.test(word))
    .map(foldWord);
  const bodies = words.filter((word) => !SPEAKS.test(word));
  return new Set(bodies.length > 0 ? bodies : words);
}
