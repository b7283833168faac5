import type { Incident, Records } from '../../archive.ts';
import { addDays, daysBetween, possibleDays } from '../../domain/partial-date.ts';
import { ancestorsOf, distanceKm, isWithin, type LocatedPlace } from '../../domain/place.ts';
import { guessKind } from './event-kind.ts';
import { foldName } from '../names/names.ts';
import type { FullIncident, Likeness } from '../reading.ts';

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

/** What speaks for or against two being one. */
interface Sign {
  score: number;
  why: string[];
}

type Places = ReadonlyMap<string, LocatedPlace & { name?: { en: string; variants?: readonly string[] | undefined } }>;

/** The archive’s incidents that may be the one that was read, likeliest first, with the reasons. A person decides. */
export function likeRecords(read: FullIncident, published: string | null, { incidents, places }: Records): Likeness[] {
  const days = daysOf(read, published);
  if (!days) return [];
  const located: Places = new Map(places.map((place) => [place.id, place]));
  return incidents
    .filter(({ status }) => status !== 'withdrawn')
    .flatMap((incident) => compare(read, days, incident, located) ?? [])
    .sort((a, b) => b.score - a.score || (a.incident < b.incident ? -1 : 1));
}

/** A record can be the same as one incident of an article only: the likeliest keeps it. */
export function withoutRivals<Read extends Pick<FullIncident, 'sameAs'>>(incidents: readonly Read[]): Read[] {
  const best = new Map<string, { score: number; index: number }>();
  for (const [index, { sameAs }] of incidents.entries()) {
    for (const { incident, score } of sameAs) if (score > (best.get(incident)?.score ?? 0)) best.set(incident, { score, index });
  }
  return incidents.map((incident, index) => ({
    ...incident,
    sameAs: incident.sameAs.filter((one) => best.get(one.incident)!.index === index),
  }));
}

function daysOf({ date }: FullIncident, published: string | null): Days | undefined {
  if (date?.from && date.to) return { from: date.from, to: date.to, isGuess: false };
  return published ? { from: addDays(published, -MOST_DAYS_BEFORE), to: published, isGuess: true } : undefined;
}

function compare(read: FullIncident, days: Days, incident: Incident, places: Places): Likeness | undefined {
  const span = possibleDays(incident.date);
  if (Math.max(daysBetween(days.to, span.from), daysBetween(span.to, days.from)) > 0) return undefined;
  const place = comparePlaces(read, incident, places);
  if (!place) return undefined;
  const signs = [
    compareDays(days, incident),
    place,
    compareTolls(read, incident),
    compareParties(read, incident),
    compareMeans(read, incident),
  ];
  const score = signs.reduce((sum, sign) => sum + sign.score, 0);
  if (score < LEAST) return undefined;
  return { incident: incident.id, score: Math.round(Math.min(1, score) * 100) / 100, why: signs.flatMap(({ why }) => why) };
}

function compareDays(days: Days, { date }: Incident): Sign {
  if (days.isGuess) return { score: 0.1, why: ['published in the week after it'] };
  const isExact = days.from === days.to && days.from === date.from && days.to === date.to;
  if (isExact) return { score: 0.25, why: ['the same day'] };
  const isClose = daysBetween(days.from, days.to) <= 1 && daysBetween(date.from, date.to) <= 1;
  return { score: isClose ? 0.2 : 0.15, why: ['dates that overlap'] };
}

/** The same place, one within the other, one that the article names beside its own, or near each other. */
function comparePlaces(read: FullIncident, incident: Incident, places: Places): Sign | undefined {
  const { place, namedIds } = read;
  const other = places.get(incident.place);
  if (place?.id === incident.place) return { score: 0.35, why: ['the same place'] };
  if (place && place.id === null && namesOf(other).includes(foldName(place.name))) return { score: 0.3, why: ['a place of the same name'] };
  if (place && place.id !== null && (isWithin(place.id, incident.place, places) || isWithin(incident.place, place.id, places)))
    return { score: 0.25, why: ['one place within the other'] };
  if (namedIds.includes(incident.place))
    return { score: place === null || place.id === null ? 0.25 : 0.15, why: ['a place that the article names'] };
  const around = ancestorsOf(incident.place, places);
  if (place === null || place.id === null) {
    const isNamed = namedIds.some((id) => around.slice(0, -1).includes(id) || isWithin(id, incident.place, places));
    return isNamed
      ? { score: 0.15, why: ['a place that the article names lies around it'] }
      : place === null
        ? { score: 0.05, why: ['no place was read'] }
        : undefined;
  }
  const own = places.get(place.id);
  const distance = own && other ? distanceKm(own, other) : undefined;
  if (distance === undefined || distance > MOST_KILOMETRES) return undefined;
  return { score: 0.1, why: [`${Math.ceil(distance)} km apart`] };
}

function namesOf(place: (LocatedPlace & { name?: { en: string; variants?: readonly string[] | undefined } }) | undefined): string[] {
  return place?.name ? [place.name.en, ...(place.name.variants ?? [])].map(foldName) : [];
}

/** Equal numbers of dead or of wounded, numbers near each other, or a toll that has risen since. */
function compareTolls({ claims }: FullIncident, incident: Incident): Sign {
  const own = claims.filter(({ scope }) => scope !== 'background');
  const minima = (harm: 'killed' | 'injured'): [number[], number[]] => [
    own.flatMap((claim) => ((claim[harm]?.min ?? 0) > 0 ? [claim[harm]!.min!] : [])),
    (incident.claims ?? []).flatMap((claim) => (claim[harm]?.total?.min ? [claim[harm].total.min] : [])),
  ];
  const [killed, others] = minima('killed');
  const [injured, hurt] = minima('injured');
  const isSameHurt = injured.some((count) => hurt.includes(count) && count > 2);
  if (killed.length === 0 || others.length === 0)
    return isSameHurt ? { score: 0.15, why: ['the same number of wounded'] } : { score: 0, why: [] };
  if (killed.some((count) => others.includes(count))) return { score: 0.25, why: ['the same number of dead'] };
  const [most, highest] = [Math.max(...killed), Math.max(...others)];
  const share = Math.min(most, highest) / Math.max(most, highest);
  if (share >= 0.6 || Math.abs(most - highest) <= 1) return { score: 0.15, why: ['numbers of dead that are near each other'] };
  if (isSameHurt) return { score: 0.1, why: ['the same number of wounded'] };
  // First counts are low and rise: a higher one is no contradiction.
  if (share >= 0.34) return { score: most > highest ? 0.05 : 0, why: ['different numbers of dead'] };
  return { score: -0.25, why: ['different numbers of dead'] };
}

function compareParties({ parties }: FullIncident, incident: Incident): Sign {
  const own = new Set(parties.map(({ actor }) => actor).filter((actor) => actor !== null));
  const common = [...new Set(incident.parties.map(({ actor }) => actor))].filter((actor) => own.has(actor));
  if (common.length > 0) return { score: 0.2, why: [`the same actors: ${common.join(', ')}`] };
  return own.size === 0 || incident.parties.length === 0 ? { score: 0.05, why: [] } : { score: -0.1, why: ['other actors'] };
}

/** The same sort of attack, as far as words tell; another one says little, because the words are few. */
function compareMeans({ words }: FullIncident, { subEventType }: Incident): Sign {
  if (subEventType === undefined) return { score: 0, why: [] };
  return guessKind(words).subtype === subEventType ? { score: 0.1, why: ['the same means'] } : { score: 0, why: [] };
}
