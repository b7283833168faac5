import type { GoldClaim } from './gold.ts';
import type { ReadClaim, ReadFigure } from './reading.ts';

/** A name without case, marks, hyphens, quotation marks, the stops of “U.S.” and a leading article, for comparison only. */
export function foldName(name: string): string {
  return name
    .replace(/(?<!\p{L})(?:\p{Lu}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘ʿʾ`"“”]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|al|el) /, '');
}

/**
 * Whether a reading names the same thing as the gold: by id where the gold has one, else by name, or one name within the other. Plurals and
 * two ways of spelling English are no difference; a stretch of a sentence that holds the name is no name.
 */
export function isSameName(
  gold: { name: string; id?: string | undefined },
  read: { name: string; id?: string | null | undefined },
): boolean {
  if (gold.id !== undefined && typeof read.id === 'string') return gold.id === read.id;
  const [a, b] = [gold.name, read.name].map((name) => foldName(name).split(' ').map(foldWord).join(' ')) as [string, string];
  if (a === '' || b === '') return false;
  return ` ${a} `.includes(` ${b} `) || (` ${b} `.includes(` ${a} `) && !isStretch(read.name, b.split(' ').length - a.split(' ').length));
}

/** A word without the ending of a plural, in one spelling. */
export function foldWord(word: string): string {
  const spelled = word
    .replace(/defense/, 'defence')
    .replace(/(organi)z/, '$1s')
    .replace(/center$/, 'centre');
  return spelled.length > 4 ? spelled.replace(/s$/, '') : spelled;
}

/** Titles and offices add some words to a name, sentences add more. */
const MOST_ADDED = 6;

/** Words that stand in no name: what they stand in is a piece of a sentence. */
const STRETCH =
  / (?:was|were|is|are|has|have|had|been|killed|wounded|injured|died|that|after|when|while|published|indicates?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:neighbou?rhood|quarter|district|town|village|city) in) /;

/** Whether what is read is a piece of a sentence, with so many words more than the name. */
export function isStretch(read: string, added: number): boolean {
  return added > MOST_ADDED || STRETCH.test(` ${foldName(read)} `);
}

/** The lower end of a figure in the gold’s notation; null where there is none. */
export function minimumOf(figure: string | undefined): number | null {
  if (figure === undefined) return null;
  if (figure === 'none' || figure.startsWith('<=')) return 0;
  return Number(/\d+/.exec(figure)![0]);
}

/** Whether both minima of two claims are equal. A figure that is only a word has none. */
export function hasSameMinima(gold: GoldClaim, read: ReadClaim): boolean {
  return minimumOf(gold.killed) === readMinimum(read.killed) && minimumOf(gold.injured) === readMinimum(read.injured);
}

export function readMinimum(figure: ReadFigure | null | undefined): number | null {
  return figure?.min ?? null;
}
