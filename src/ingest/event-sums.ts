import { hasLiveCount, isRoundUp } from './event-borders.ts';
import { isIncident, type Event } from './events.ts';
import { sumOf } from './group.ts';
import { sideOf } from './sides.ts';
import { isSameOrigin } from './speakers.ts';

/** Without what is only added up: the figures of a round-up, of a country, of what nothing tells to be news. */
export function withoutSums(events: readonly Event[]): Event[] {
  return withoutDoubtful(withoutRoundUp(withoutTotal(events)));
}

/** Figures of other places that nothing tells to be news lie behind it: “More than 200 people were killed in Nahr”. */
function withoutDoubtful(events: readonly Event[]): Event[] {
  const [first, ...others] = events;
  if (!first || isRoundUp(first) || first.isSum) return [...events];
  const doubtful = hasLiveCount(first) && first.date ? others.filter(({ isDoubtful, date }) => isDoubtful && !date) : [];
  first.told.push(...doubtful.flatMap(({ told }) => told.map((one) => ({ ...one, isBackground: true }))));
  return events.filter((event) => !doubtful.includes(event));
}

/** Without the sum of a round-up, whose parts follow with places of their own. */
function withoutRoundUp(events: readonly Event[]): Event[] {
  const [first, ...others] = events;
  const isOver =
    first?.isSummary === true || (first !== undefined && isRoundUp(first) && (first.place === null || first.place.found.isWide));
  if (others.length < 2 || !isOver) return [...events];
  others[0]!.told.unshift(...first.told.map((told) => ({ ...told, isBackground: true })));
  return others;
}

/** The first figure of the dead is a sum where the figures of several places add up to it. */
function withoutTotal(events: readonly Event[]): Event[] {
  const told = events.flatMap((event) => event.told.map((one) => ({ one, event })));
  const dead = told.filter(({ one }) => one.harm === 'killed' && !one.isBackground && !one.isReplaced && (one.count?.min ?? 0) > 0);
  const total = dead[0]?.one.count?.min;
  if (total === undefined || total === null) return [...events];
  const by = dead[0]!.one.by;
  const parts = dead.filter(
    ({ one, event }, index) =>
      (one.by === null || by === null || one.isInherited || isSameOrigin(one.by, by) || total >= 10) &&
      one.count!.min !== total &&
      dead.findIndex((other) => other.one.count!.min === one.count!.min && other.event === event) === index,
  );
  const apart = parts.filter(({ event }) => event !== dead[0]!.event);
  const whole = dead[0]!.one;
  const side = sideOf(whole.nouns);
  // “Nine rebels died”, then five at one place and four at another: the first figure of that side at each.
  const firsts = events.flatMap((event) => {
    const first = dead.find(
      ({ one, event: own }) => own === event && one.sentence !== whole.sentence && sideOf(one.nouns) === side && one.count!.min !== total,
    );
    return first ? [first] : [];
  });
  const isSum = [parts, apart, ...(total >= 5 ? [firsts] : [])].some((some) => {
    const places = new Set(some.flatMap(({ event }) => (event.place ? [event] : [])));
    return places.size > 1 && sumOf(some.map(({ one }) => one.count!)).min === total;
  });
  if (!isSum) return [...events];
  const withoutIt = (event: Event): Event => ({
    ...event,
    isSum: true,
    told: event.told.map((one) =>
      one.sentence === whole.sentence || (one.harm === 'killed' && one.count?.min === total) ? { ...one, isBackground: true } : one,
    ),
  });
  return events.map(withoutIt).filter(isIncident);
}
