import type { GoldClaim } from './gold.ts';
import type { ReadClaim, ReadFigure } from './reading.ts';

/** A name without case, marks, hyphens, quotation marks and a leading article, for comparison only. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘ʿʾ`"“”]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|al|el) /, '');
}

/** Whether a reading names the same thing as the gold: by id where the gold has one, else by name, or one name within the other. */
export function isSameName(
  gold: { name: string; id?: string | undefined },
  read: { name: string; id?: string | null | undefined },
): boolean {
  if (gold.id !== undefined && typeof read.id === 'string') return gold.id === read.id;
  const [a, b] = [foldName(gold.name), foldName(read.name)];
  return a !== '' && b !== '' && (a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
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
