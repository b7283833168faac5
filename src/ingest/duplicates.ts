import type { Incident, Records } from '../archive.ts';
import { addDays, daysBetween, possibleDays } from '../domain/partial-date.ts';
import { distanceKm, isWithin, type LocatedPlace } from '../domain/place.ts';
import { foldName } from './names.ts';
import type { Likeness, ReadIncident } from './reading.ts';

const LEAST = 0.5;
const MOST_KILOMETRES = 25;
/** News without a day of its own is of the days before it was published. */
const MOST_DAYS_BEFORE = 7;

/** When an incident was: its own days, or those that the day of publication leaves open. */
interface Days {
  from: string;
  to: string;
  isGuess: boolean;
}

/** The archive’s incidents that may be the one that was read, likeliest first, with the reasons. A person decides. */
export function likeRecords(read: ReadIncident, published: string | null, { incidents, places }: Records): Likeness[] {
  const days = daysOf(read, published);
  if (!days) return [];
  const located = new Map<string, LocatedPlace>(places.map((place) => [place.id, place]));
  return incidents
    .filter(({ status }) => status !== 'withdrawn')
    .flatMap((incident) => compare(read, days, incident, located) ?? [])
    .sort((a, b) => b.score - a.score || (a.incident < b.incident ? -1 : 1));
}

function daysOf({ date }: ReadIncident, published: string | null): Days | undefined {
  if (date?.from && date.to) return { from: date.from, to: date.to, isGuess: false };
  return date === null && published ? { from: addDays(published, -MOST_DAYS_BEFORE), to: published, isGuess: true } : undefined;
}

function compare(read: ReadIncident, days: Days, incident: Incident, places: ReadonlyMap<string, LocatedPlace>): Likeness | undefined {
  const span = possibleDays(incident.date);
  if (Math.max(daysBetween(days.to, span.from), daysBetween(span.to, days.from)) > 0) return undefined;
  const place = comparePlaces(read, incident, places);
  if (!place) return undefined;
  const toll = compareTolls(read, incident);
  const parties = compareParties(read, incident);
  const isExact = days.from === days.to && days.from === incident.date.from && days.to === incident.date.to;
  const score = (isExact ? 0.25 : days.isGuess ? 0.1 : 0.15) + place.score + toll.score + parties.score;
  if (score < LEAST) return undefined;
  return {
    incident: incident.id,
    score: Math.round(Math.min(1, score) * 100) / 100,
    why: [
      isExact ? 'the same day' : days.isGuess ? 'published in the week after it' : 'dates that overlap',
      place.why,
      ...toll.why,
      ...parties.why,
    ],
  };
}

function comparePlaces(
  { place, within }: ReadIncident,
  incident: Incident,
  places: ReadonlyMap<string, LocatedPlace>,
): { score: number; why: string } | undefined {
  if (!place) return { score: 0.05, why: 'no place was read' };
  const id = place.id;
  const other = places.get(incident.place);
  if (id === null) {
    const names = [place.name, ...within].map(foldName);
    const own = other && 'name' in other ? foldName((other as unknown as { name: { en: string } }).name.en) : '';
    return names.includes(own) ? { score: 0.3, why: 'a place of the same name' } : undefined;
  }
  if (id === incident.place) return { score: 0.35, why: 'the same place' };
  if (isWithin(id, incident.place, places) || isWithin(incident.place, id, places))
    return { score: 0.25, why: 'one place within the other' };
  const own = places.get(id);
  const distance = own && other ? distanceKm(own, other) : undefined;
  if (distance === undefined || distance > MOST_KILOMETRES) return undefined;
  return { score: 0.1, why: `${Math.ceil(distance)} km apart` };
}

function compareTolls({ claims }: ReadIncident, incident: Incident): { score: number; why: string[] } {
  const own = claims.filter(({ scope }) => scope !== 'background').flatMap(({ killed }) => ((killed?.min ?? 0) > 0 ? [killed!.min!] : []));
  const others = (incident.claims ?? []).flatMap(({ killed }) => (killed?.total?.min ? [killed.total.min] : []));
  if (own.length === 0 || others.length === 0) return { score: 0, why: [] };
  if (own.some((count) => others.includes(count))) return { score: 0.25, why: ['the same number of dead'] };
  const [most, highest] = [Math.max(...own), Math.max(...others)];
  const share = Math.min(most, highest) / Math.max(most, highest);
  if (share >= 0.6) return { score: 0.15, why: ['numbers of dead that are near each other'] };
  return { score: share < 0.34 ? -0.25 : 0, why: ['different numbers of dead'] };
}

function compareParties({ parties }: ReadIncident, incident: Incident): { score: number; why: string[] } {
  const own = new Set(parties.map(({ actor }) => actor).filter((actor) => actor !== null));
  const common = [...new Set(incident.parties.map(({ actor }) => actor))].filter((actor) => own.has(actor));
  if (common.length > 0) return { score: 0.2, why: [`the same actors: ${common.join(', ')}`] };
  return own.size === 0 || incident.parties.length === 0 ? { score: 0.05, why: [] } : { score: -0.1, why: ['other actors'] };
}
