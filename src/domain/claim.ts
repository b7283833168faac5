import type { Count } from './count.ts';
import type { PartialDate } from './partial-date.ts';

/** The word for an origin that a report does not name. */
export const NOT_STATED = 'not-stated';

export type Measure = 'killed' | 'injured';
export const MEASURES = ['killed', 'injured'] as const satisfies readonly Measure[];

export const GROUPS = ['total', 'civilians', 'combatants', 'men', 'women', 'children'] as const;
export type Group = (typeof GROUPS)[number];

export type ClaimScope = 'all' | 'part' | 'own-losses';

/** The figures of one claim: a total, and its parts along axes that overlap each other. */
export interface Figures {
  total?: Count | undefined;
  status?: { civilians?: Count | undefined; combatants?: Count | undefined; unknown?: Count | undefined } | undefined;
  people?: { men?: Count | undefined; women?: Count | undefined; children?: Count | undefined; unknown?: Count | undefined } | undefined;
  sides?: Readonly<Record<string, Count>> | undefined;
}

/** What one origin says of an incident's toll, as far as a range is made of it. */
export interface TollClaim {
  by: string;
  in: readonly { report: string }[];
  asOf?: PartialDate | undefined;
  scope?: ClaimScope | undefined;
  killed?: Figures | undefined;
  injured?: Figures | undefined;
  missing?: Count | undefined;
  detained?: Count | undefined;
  displaced?: Count | undefined;
  supersedes?: number | undefined;
  derived?: string | undefined;
  excluded?: string | undefined;
}

/** Why a claim is in the range or not. */
export type ClaimState = 'current' | 'superseded' | 'excluded' | 'part' | 'own-losses';

/** The origin a claim counts for: its actor, or the first report that gives the figure without naming anyone. */
export function originOf(claim: Pick<TollClaim, 'by' | 'in'>): string {
  return claim.by === NOT_STATED ? `${NOT_STATED}:${claim.in[0]?.report ?? ''}` : claim.by;
}

/** The figure that a claim states for a group; undefined means not reported. */
export function countOf(figures: Figures | undefined, group: Group): Count | undefined {
  switch (group) {
    case 'total':
      return figures?.total;
    case 'civilians':
    case 'combatants':
      return figures?.status?.[group];
    case 'men':
    case 'women':
    case 'children':
      return figures?.people?.[group];
  }
}

/** What a current claim says of a group. */
export interface GroupCount {
  /** The claim's index. */
  index: number;
  count: Count;
}

/**
 * What the current claims say of a group. That nobody was harmed says so of every part too, where all who give a total agree, or where
 * another claim states that part: it is then the lower end. Where nobody gives the part, it would put a zero for what is not reported.
 */
export function currentCounts(claims: readonly TollClaim[] | undefined = [], measure: Measure, group: Group): GroupCount[] {
  const current = currentClaims(claims).map((index) => ({ index, figures: claims[index]![measure] }));
  const totals = current.flatMap(({ figures }) => figures?.total ?? []);
  const agreeOnNobody = totals.every(({ qualifier }) => qualifier === 'none');
  const isStated = current.some(({ figures }) => countOf(figures, group) !== undefined);
  return current.flatMap(({ index, figures }) => {
    const nobody = figures?.total?.qualifier === 'none' && (agreeOnNobody || isStated) ? figures.total : undefined;
    const count = countOf(figures, group) ?? nobody;
    return count ? [{ index, count }] : [];
  });
}

/** Indexes of the claims that a range is made of: of everyone affected, not excluded, not superseded, the latest of each origin. */
export function currentClaims(claims: readonly TollClaim[] | undefined): number[] {
  return claimStates(claims).flatMap((state, index) => (state === 'current' ? [index] : []));
}

/** The state of each claim, in their order. An excluded claim supersedes nothing. */
export function claimStates(claims: readonly TollClaim[] = []): ClaimState[] {
  const replaced = new Set(
    claims.flatMap((claim) => (claim.supersedes !== undefined && claim.excluded === undefined ? [claim.supersedes - 1] : [])),
  );
  const latest = new Map<string, number>();
  const states = claims.map((claim, index): ClaimState => {
    if (claim.excluded !== undefined) return 'excluded';
    if (replaced.has(index)) return 'superseded';
    if (claim.scope !== undefined && claim.scope !== 'all') return claim.scope;
    const origin = originOf(claim);
    const before = latest.get(origin);
    if (before === undefined || !isEarlier(claim, claims[before]!)) latest.set(origin, index);
    return 'current';
  });
  return states.map((state, index) => (state === 'current' && latest.get(originOf(claims[index]!)) !== index ? 'superseded' : state));
}

/** A claim with an older `asOf` is earlier; where a day is missing, the list's own order decides. */
function isEarlier(claim: TollClaim, other: TollClaim): boolean {
  return claim.asOf !== undefined && other.asOf !== undefined && claim.asOf.from < other.asOf.from;
}
