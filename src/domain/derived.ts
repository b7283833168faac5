import { countOf, GROUPS, type Group, type Measure, type TollClaim } from './claim.ts';

/** Which figures of a claim are ours, and how they were made. */
export interface Derived {
  /** The groups named before the arithmetic; none where every figure that it comes to is meant. */
  groups: Group[];
  /** `1 + 1 + 2`, or words. */
  arithmetic: string;
  /** What the arithmetic comes to; undefined for words. */
  sum: number | undefined;
}

const ANY = GROUPS.join('|');
const NAMED = new RegExp(`^((?:${ANY})(?:, (?:${ANY}))*) (?=\\d)`);
const ARITHMETIC = /^\d{1,7}(?: [+\-−] \d{1,7})+$/;

/** Reads `derived` of a claim: `civilians 1 + 1 + 2`. */
export function readDerived(text: string): Derived {
  const named = NAMED.exec(text);
  const arithmetic = text.slice(named?.[0].length ?? 0);
  return {
    groups: (named?.[1]?.split(', ') ?? []) as Group[],
    arithmetic,
    sum: ARITHMETIC.test(arithmetic) ? sumOf(arithmetic) : undefined,
  };
}

/** Whether a claim’s figure for a group is our arithmetic and not stated by its origin. */
export function isDerived(claim: TollClaim, measure: Measure, group: Group): boolean {
  const figure = countOf(claim[measure], group);
  if (claim.derived === undefined || !figure) return false;
  const { groups, sum } = readDerived(claim.derived);
  if (groups.length > 0 && !groups.includes(group)) return false;
  return sum === undefined || sum === figure.min || sum === figure.max;
}

function sumOf(arithmetic: string): number {
  const [first, ...rest] = arithmetic.split(' ');
  let sum = Number(first);
  for (let index = 0; index < rest.length; index += 2) sum += (rest[index] === '+' ? 1 : -1) * Number(rest[index + 1]);
  return sum;
}
