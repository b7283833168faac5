import { countOf, claimStates, currentClaims, currentCounts, originOf, type Group, type Measure, type TollClaim } from './claim.ts';
import type { Count } from './count.ts';
import type { PartialDate } from './partial-date.ts';
import type { TollRange } from './range.ts';

export { claimStates, countOf, currentClaims, currentCounts, GROUPS, MEASURES, NOT_STATED, originOf } from './claim.ts';
export type { ClaimScope, ClaimState, Figures, Group, Measure, TollClaim } from './claim.ts';
export { formatNumber } from './number.ts';
export { formatRange, rangeParts, type RangeParts, type TollRange } from './range.ts';
export { describeRange } from './range-account.ts';

/** A range, with the indexes of all claims that gave its lower and its upper end. */
export interface ResolvedToll {
  range: TollRange;
  low: number[];
  high: number[];
}

/** A sum over incidents: undefined where none of them reports the group, and open above where some do not. */
export interface TollSum {
  range: TollRange | undefined;
  reported: number;
  notReported: number;
}

/** What a sum needs of an incident. */
export interface TollIncident {
  id: string;
  claims?: readonly TollClaim[] | undefined;
}

/** One figure of a toll as it moved over time. */
export interface TrackedFigure {
  /** The claim's index. */
  claim: number;
  origin: string;
  asOf: PartialDate | undefined;
  count: Count;
  superseded: boolean;
}

/** The range of an incident's claims for one group: smallest minimum to largest maximum, open if any claim is. Undefined is not reported. */
export function resolveToll(claims: readonly TollClaim[] | undefined, measure: Measure, group: Group): ResolvedToll | undefined {
  const given = currentCounts(claims, measure, group);
  if (given.length === 0) return undefined;
  const min = Math.min(...given.map(({ count }) => count.min));
  const max = given.some(({ count }) => count.max === null) ? null : Math.max(...given.map(({ count }) => count.max!));
  const low = given.filter(({ count }) => count.min === min);
  const high = given.filter(({ count }) => count.max === max);
  const range = {
    min,
    max,
    moreThan: low.every(({ count }) => count.qualifier === 'more-than'),
    about: [...low, ...high].some(({ count }) => count.qualifier === 'about'),
    ...(max && low.some(({ count }) => count.qualifier === 'none') ? { fromNone: true as const } : {}),
  };
  return { range, low: low.map(({ index }) => index), high: high.map(({ index }) => index) };
}

/** Adds ranges: minima and maxima apart. One that is not reported leaves the upper end open and is counted, never read as zero. */
export function sumTolls(ranges: readonly (TollRange | undefined)[]): TollSum {
  const given = ranges.filter((range) => range !== undefined);
  const notReported = ranges.length - given.length;
  if (given.length === 0) return { range: undefined, reported: 0, notReported };
  const open = notReported > 0 || given.some((range) => range.max === null);
  const about = given.some((range) => range.about);
  const fromNone = !open && given.some((range) => range.fromNone) && given.every((range) => range.fromNone || range.max === 0);
  const range = {
    min: given.reduce((sum, { min }) => sum + min, 0),
    max: open ? null : given.reduce((sum, { max }) => sum + max!, 0),
    // What is only about a figure is not surely more than it.
    moreThan: !about && given.some(({ moreThan }) => moreThan),
    about,
    ...(fromNone ? { fromNone: true as const } : {}),
  };
  return { range, reported: given.length, notReported };
}

/** The sum of one group over incidents: the only function that a total on any page comes from. */
export function sumOver(incidents: readonly TollIncident[], measure: Measure, group: Group): TollSum {
  return sumTolls(incidents.map(({ claims }) => resolveToll(claims, measure, group)?.range));
}

/** The total as it was given over time, superseded figures too, in order of date; an undated one stands before the claim that replaced it, else last. */
export function tollTrack(claims: readonly TollClaim[] | undefined = [], measure: Measure): TrackedFigure[] {
  const states = claimStates(claims);
  const figures = claims.flatMap((claim, index): TrackedFigure[] => {
    const count = countOf(claim[measure], 'total');
    const state = states[index]!;
    if (!count || (state !== 'current' && state !== 'superseded') || (claim.scope ?? 'all') !== 'all') return [];
    return [{ claim: index, origin: originOf(claim), asOf: claim.asOf, count, superseded: state === 'superseded' }];
  });
  const track = figures
    .filter(({ asOf }) => asOf)
    .sort((a, b) => (a.asOf!.from < b.asOf!.from ? -1 : a.asOf!.from > b.asOf!.from ? 1 : a.claim - b.claim));
  const undated = figures.filter(({ asOf }) => !asOf);
  const isReplaced = (figure: TrackedFigure): boolean => figures.some(({ claim }) => claims[claim]!.supersedes === figure.claim + 1);
  track.push(...undated.filter((figure) => !isReplaced(figure)));
  // From the last to the first, so that each of a chain of undated figures finds its successor in place.
  for (const figure of undated.filter(isReplaced).reverse()) {
    const successor = track.findIndex(({ claim }) => claims[claim]!.supersedes === figure.claim + 1);
    track.splice(successor < 0 ? track.length : successor, 0, figure);
  }
  return track;
}

/** The incidents to whose total of dead an origin contributes, apart by whether it is the only one. */
export function claimsResting(
  actor: string,
  incidents: readonly TollIncident[],
  measure: Measure = 'killed',
): { alone: string[]; withOthers: string[] } {
  const resting = { alone: [] as string[], withOthers: [] as string[] };
  for (const { id, claims = [] } of incidents) {
    const origins = new Set(
      currentClaims(claims)
        .filter((index) => countOf(claims[index]![measure], 'total'))
        .map((index) => originOf(claims[index]!)),
    );
    if (origins.has(actor)) resting[origins.size === 1 ? 'alone' : 'withOthers'].push(id);
  }
  return resting;
}
