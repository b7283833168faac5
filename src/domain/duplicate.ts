import { daysBetween } from './day.ts';
import { comparePartialDates, possibleDays, type PartialDate } from './partial-date.ts';
import { distanceKm, isWithin, type LocatedPlace } from './place.ts';

interface ExplainedLink {
  incident: string;
}

/** What a comparison of two incidents needs of each. */
export interface ComparedIncident {
  id: string;
  date: PartialDate;
  place: string;
  eventType?: string | undefined;
  parties: readonly { actor: string }[];
  relatedTo?: readonly ExplainedLink[] | undefined;
  notDuplicateOf?: readonly ExplainedLink[] | undefined;
  partOf?: string | undefined;
}

/** Two incidents that may be one; a person decides. */
export interface PossibleDuplicate {
  /** The ids, in order of date. */
  incidents: [string, string];
  /** Days between the dates at their closest; 0 where they share a day. */
  days: number;
  /** Kilometres between the places at their closest, or null where a position is missing and one lies within the other. */
  kilometres: number | null;
  /** Actors in both; empty where one of them names nobody. */
  actors: string[];
  /** From 0 to 1: how alike they are. */
  score: number;
  /** The reasons in English, for the checker. */
  reasons: string[];
}

const MOST_DAYS = 1;
const MOST_KILOMETRES = 25;

/** Pairs within one day and 25 km and with an actor in common (or none named), unless a record says why they are two; likeliest first. */
export function possibleDuplicates(incidents: readonly ComparedIncident[], places: ReadonlyMap<string, LocatedPlace>): PossibleDuplicate[] {
  const sorted = [...incidents].sort((a, b) => comparePartialDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
  const spans = sorted.map((incident) => ({ incident, ...possibleDays(incident.date) })).sort((a, b) => daysBetween(b.from, a.from));
  const found: PossibleDuplicate[] = [];
  for (const [index, first] of spans.entries()) {
    for (const second of spans.slice(index + 1)) {
      // Sorted by first day: nothing further on can be near enough.
      const days = daysBetween(first.to, second.from);
      if (days > MOST_DAYS) break;
      const pair = comparePair(first.incident, second.incident, Math.max(0, days), places);
      if (pair) found.push(pair);
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

function comparePair(
  a: ComparedIncident,
  b: ComparedIncident,
  days: number,
  places: ReadonlyMap<string, LocatedPlace>,
): PossibleDuplicate | undefined {
  if (isExplained(a, b) || isExplained(b, a)) return undefined;
  const kilometres = closestKilometres(a.place, b.place, places);
  if (kilometres === undefined || (kilometres ?? 0) > MOST_KILOMETRES) return undefined;
  const others = new Set(b.parties.map(({ actor }) => actor));
  const actors = [...new Set(a.parties.map(({ actor }) => actor))].filter((actor) => others.has(actor)).sort();
  const unnamed = a.parties.length === 0 || b.parties.length === 0;
  if (actors.length === 0 && !unnamed) return undefined;
  const sameType = a.eventType !== undefined && a.eventType === b.eventType;
  const exact = a.date.precision === 'day' && b.date.precision === 'day';
  const parts = [
    days === 0 && exact ? 1 : 0.5,
    kilometres === null ? 0.5 : 1 - kilometres / (2 * MOST_KILOMETRES),
    actors.length > 0 ? 1 : 0.25,
    sameType ? 1 : 0.5,
  ];
  return {
    incidents: [a.id, b.id],
    days,
    kilometres,
    actors,
    score: Math.round((parts.reduce((sum, part) => sum + part, 0) / parts.length) * 100) / 100,
    reasons: [
      days === 0 ? (exact ? 'the same day' : 'dates that overlap') : `${days} day apart`,
      kilometres === null
        ? 'one place within the other'
        : kilometres === 0
          ? 'the same place or area'
          : `${Math.ceil(kilometres)} km apart`,
      actors.length > 0 ? `the same actors: ${actors.join(', ')}` : 'no actor named in one of them',
      ...(sameType ? ['the same type of event'] : []),
    ],
  };
}

/** A record says that the two are related, separate, or one a part of the other. */
function isExplained(a: ComparedIncident, b: ComparedIncident): boolean {
  return a.partOf === b.id || [...(a.relatedTo ?? []), ...(a.notDuplicateOf ?? [])].some(({ incident }) => incident === b.id);
}

/** Kilometres between two places' areas at their closest; null: one lies within the other; undefined: it cannot be said. */
function closestKilometres(a: string, b: string, places: ReadonlyMap<string, LocatedPlace>): number | null | undefined {
  if (a === b) return 0;
  const [first, second] = [places.get(a), places.get(b)];
  const distance = first && second ? distanceKm(first, second) : undefined;
  if (isWithin(a, b, places) || isWithin(b, a, places)) return distance !== undefined && distance <= MOST_KILOMETRES ? distance : null;
  return distance === undefined ? undefined : Math.max(0, distance - (first!.radius ?? 0) - (second!.radius ?? 0));
}
