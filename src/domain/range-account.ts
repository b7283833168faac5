import { claimStates, countOf, currentCounts, NOT_STATED, type Group, type Measure, type TollClaim } from './claim.ts';
import { formatCount, type Count } from './count.ts';
import { isDerived, readDerived } from './derived.ts';
import type { Locale } from './locale.ts';
import { RANGE_WORDS } from './range-account-words.ts';
import { formatRange, type TollRange } from './range.ts';

/**
 * Says in sentences how a range came about: who counted, which claims gave which end, and which figures play no part.
 * `nameOf` gives an actor's name in the page's language.
 */
export function describeRange(
  claims: readonly TollClaim[] | undefined = [],
  resolved: Resolved | undefined,
  nameOf: (actor: string) => string,
  locale: Locale,
  measure: Measure = 'killed',
  group: Group = 'total',
): string[] {
  const words = RANGE_WORDS[locale];
  const who = words.who[measure][group];
  const counts = currentCounts(claims, measure, group);
  const account: Account = {
    claims,
    measure,
    group,
    locale,
    current: new Map(counts.map(({ index, count }) => [index, count])),
    nameOf: (index) => originName(claims[index]!, nameOf, locale),
  };
  if (!resolved) return [words.nobody(who), ...asides(account)];
  const counting = [...account.current.keys()];
  return [...openingOf(account, counting, who), endsOf(account, counting, resolved), ...asides(account)];
}

interface Resolved {
  range: TollRange;
  low: readonly number[];
  high: readonly number[];
}

interface Account {
  claims: readonly TollClaim[];
  measure: Measure;
  group: Group;
  locale: Locale;
  /** What each claim that the range is made of says of the group. */
  current: ReadonlyMap<number, Count>;
  /** The name of a claim's origin. */
  nameOf: (index: number) => string;
}

function openingOf(account: Account, counting: readonly number[], who: string): string[] {
  const words = RANGE_WORDS[account.locale];
  const figure = (index: number): string => words.figure(figureOf(account, index)!, (count) => formatCount(count, account.locale));
  if (counting.length === 1) {
    const index = counting[0]!;
    return [account.claims[index]!.by === NOT_STATED ? words.oneUnstated(who, figure(index)) : words.one(who, figure(index))];
  }
  return [
    words.several(
      counting.length,
      who,
      counting.map((index) => `${account.nameOf(index)} (${figure(index)})`),
    ),
  ];
}

function endsOf(account: Account, counting: readonly number[], { range, low, high }: Resolved): string {
  const words = RANGE_WORDS[account.locale];
  const qualifierOf = (index: number): string => figureOf(account, index)!.qualifier;
  if (counting.length === 1) {
    if (range.max === null) return words.onlyLower;
    return qualifierOf(counting[0]!) === 'at-most' ? words.onlyUpper : words.bothEnds;
  }
  if (range.min === range.max) return words.agree;
  const names = (indexes: readonly number[]): string[] => [...new Set(indexes.map(account.nameOf))];
  const end = (value: number, indexes: readonly number[]): string => {
    const about = indexes.every((index) => qualifierOf(index) === 'about');
    return formatRange({ min: value, max: range.moreThan ? null : value, moreThan: range.moreThan, about }, account.locale);
  };
  const lower = end(range.min, low);
  if (range.max !== null) return words.lowerAndUpper(lower, names(low), end(range.max, high), names(high));
  return high.length === counting.length ? words.lowerOfAllOpen(lower, names(low)) : words.lowerAndOpen(lower, names(low), names(high));
}

/** What a reader must know of the figures beside the range: whose are unnamed, ours, replaced, set aside or of another scope. */
function asides(account: Account): string[] {
  const { claims, locale } = account;
  const words = RANGE_WORDS[locale];
  const states = claimStates(claims);
  const given = [...claims.keys()].filter((index) => figureOf(account, index) !== undefined);
  const inState = (state: string): number[] => given.filter((index) => states[index] === state);
  const current = inState('current');
  const unstated = current.filter((index) => claims[index]!.by === NOT_STATED);
  return [
    ...(current.length > 1 && unstated.length > 0 ? [words.unstated(unstated.length)] : []),
    ...current
      .filter((index) => isDerived(claims[index]!, account.measure, account.group))
      .map((index) => words.derived(account.nameOf(index), readDerived(claims[index]!.derived!).arithmetic)),
    ...inState('superseded')
      .slice(0, 1)
      .map(() => words.superseded(inState('superseded').length)),
    ...inState('excluded')
      .slice(0, 1)
      .map(() => words.excluded(inState('excluded').length)),
    ...inState('own-losses').map((index) => words.ownLosses(account.nameOf(index))),
    ...inState('part').map((index) => words.part(account.nameOf(index))),
  ];
}

function figureOf({ claims, measure, group, current }: Account, index: number): Count | undefined {
  return current.get(index) ?? countOf(claims[index]![measure], group);
}

function originName(claim: TollClaim, nameOf: (actor: string) => string, locale: Locale): string {
  return claim.by === NOT_STATED ? RANGE_WORDS[locale].unnamed : nameOf(claim.by);
}
