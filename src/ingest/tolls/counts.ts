import type { ReadCount } from '../reading.ts';

/** Whether two figures are one, whatever their qualifiers. */
export function isSameCount(a: ReadCount | null, b: ReadCount | null): boolean {
  return (
    a !== null &&
    b !== null &&
    a.min === b.min &&
    (a.min !== null || a.word === b.word) &&
    (a.qualifier === 'at-most') === (b.qualifier === 'at-most') &&
    (a.qualifier !== 'at-most' || a.max === b.max)
  );
}

/** Whether both may be one figure: “more than 40” and 43. */
export function isConsistent(a: ReadCount, b: ReadCount): boolean {
  if (isSameCount(a, b)) return true;
  if (a.min === null && b.min === null) return false;
  if (a.min === null || b.min === null) return mayCount(a.word ?? b.word ?? '', a.min ?? b.min ?? 0);
  const [loose, firm] = a.qualifier === 'exact' ? [b, a] : [a, b];
  if (loose.qualifier === 'more-than' || loose.qualifier === 'at-least')
    return firm.min! >= loose.min! && firm.min! <= loose.min! * 1.3 + 1 && firm.qualifier !== loose.qualifier;
  // “as many as 11” and 11.
  if (loose.qualifier === 'at-most') return firm.qualifier !== 'at-most' && loose.max === firm.min;
  if (loose.qualifier === 'about') return Math.abs(firm.min! - loose.min!) <= Math.max(1, loose.min! * 0.1);
  return false;
}

/** Whether a word may stand for a figure: “dozens” for 41, but not for nine. */
function mayCount(word: string, figure: number): boolean {
  return figure >= (LEAST[word] ?? 2);
}

const LEAST: Readonly<Record<string, number>> = { dozens: 20, tens: 20, scores: 30, hundreds: 100, thousands: 1000 };

/** “Several were wounded. Nobody was hurt there”: nobody is no nearer figure of somebody. */
export function isDenial(before: ReadCount, { qualifier }: ReadCount): boolean {
  return qualifier === 'none' && before.qualifier !== 'none';
}
