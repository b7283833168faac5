import { countOf, currentClaims, GROUPS, NOT_STATED, type TollClaim } from './claim.ts';
import { accusedOf, type AttributedParty } from './attribution.ts';

/** Airwars' words, and our `ungraded`. Rank counts support; the last three state a doubt and need none. */
export type GradeLevel = 'confirmed' | 'fair' | 'weak' | 'contested' | 'discounted' | 'ungraded';

/** The highest grade that the claims support for the toll: `fair` from two named origins of the same figure, `weak` from one. */
export function highestTollGrade(claims: readonly TollClaim[] | undefined): GradeLevel {
  for (const figure of FIGURES) {
    const origins = namedOrigins(claims, figure);
    if (origins !== undefined) return gradeOf(origins);
  }
  return 'ungraded';
}

/** The highest grade that the accusations support: `confirmed` only where an accused accepted it, `contested` where one is contested. */
export function highestAttributionGrade(parties: readonly AttributedParty[]): GradeLevel {
  const accused = accusedOf({ parties });
  if (accused.some(({ status }) => status === 'claimed-by-actor' || status === 'acknowledged')) return 'confirmed';
  if (accused.some(({ status }) => status === 'contested')) return 'contested';
  return gradeOf(Math.max(0, ...accused.map(({ by }) => by.length)));
}

/** Says whether a grade stands at or below the highest that is supported. */
export function isGradeSupported(level: GradeLevel, highest: GradeLevel): boolean {
  return RANK[level] <= RANK[highest];
}

const RANK: Record<GradeLevel, number> = { confirmed: 3, fair: 2, weak: 1, contested: 0, discounted: 0, ungraded: 0 };

/** What a toll can be graded by, in this order; the first that anybody gives decides. */
const FIGURES = [
  ...(['killed', 'injured'] as const).flatMap((measure) => GROUPS.map((group) => (claim: TollClaim) => countOf(claim[measure], group))),
  ...(['missing', 'detained', 'displaced'] as const).map((measure) => (claim: TollClaim) => claim[measure]),
];

/** How many named origins give a figure; undefined where nobody gives it. */
function namedOrigins(claims: readonly TollClaim[] = [], figure: (claim: TollClaim) => unknown): number | undefined {
  const giving = currentClaims(claims)
    .map((index) => claims[index]!)
    .filter((claim) => figure(claim) !== undefined);
  return giving.length === 0 ? undefined : new Set(giving.map(({ by }) => by).filter((by) => by !== NOT_STATED)).size;
}

function gradeOf(origins: number): GradeLevel {
  return origins >= 2 ? 'fair' : origins === 1 ? 'weak' : 'ungraded';
}
