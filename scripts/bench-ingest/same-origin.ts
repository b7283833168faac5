import type { GoldClaim } from './gold.ts';
import type { ReadClaim } from './reading.ts';
import { foldName } from './same.ts';

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
  return isLess || (isMore && found.size - asked.size <= MOST_ADDED && !STRETCH.test(` ${foldName(read.by.name)} `));
}

/** Titles and offices add some words to a name, sentences add more. */
const MOST_ADDED = 6;

/** Words that stand in no name: what they stand in is a piece of a sentence. */
const STRETCH =
  / (?:was|were|is|are|has|have|had|been|killed|wounded|injured|died|that|after|when|while|published|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:neighbou?rhood|quarter|district|town|village|city) in) /;

const SPEAKS = /^(?:spokes(?:man|woman|person|people)|statement|communique|press|release|bulletin)$/;
const LINKS = /^(?:the|a|an|of|for|from|at|in|by|and|to|on|its|his|her|their|official)$/;

function wordsOf(name: string): ReadonlySet<string> {
  const words = foldName(name.replace(/\s*['’]\s?s\b/g, ''))
    .split(' ')
    .filter((word) => word !== '' && !LINKS.test(word))
    .map((word) =>
      word
        .replace(/defense/, 'defence')
        .replace(/(organi)z/, '$1s')
        .replace(/center$/, 'centre'),
    )
    .map((word) => (word.length > 4 ? word.replace(/s$/, '') : word));
  const bodies = words.filter((word) => !SPEAKS.test(word));
  return new Set(bodies.length > 0 ? bodies : words);
}
