import { compareText, type Archive, type Briefing, type Incident, type Place } from '../../archive.ts';
import { daysBetween } from '../../domain/partial-date.ts';
import { incidentWords } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/locale.ts';
import { briefingIncidents } from '../briefing/briefing-incidents.ts';
import { incidentTitle, incidentUrl } from './incident-title.ts';
import { once } from '../once.ts';
import { placesAround } from '../place/place-tree.ts';
import { actorLink, nameOf } from '../record/record-name.ts';

/** Something related to an incident, and why. */
export interface RelatedRecord {
  id: string;
  title: string;
  url: string;
  /** `same area: Idlib; 10 days apart`. */
  reasons: string[];
}

/** An incident before or after another in time. */
export interface Neighbour {
  title: string;
  url: string;
}

/** How many related incidents a page names; the chronology has the rest. */
const SHOWN = 5;
const NEAR_DAYS = 30;
/** Further apart than this, a place or an actor in common is no relation; it also bounds the work on a long archive. */
const FAR_DAYS = 3 * 365;

/** Incidents that the record calls related, and those nearest in place, time and actors: the most reasons first, then the nearest in time. */
export function relatedIncidents(archive: Archive, incident: Incident, locale: Locale): RelatedRecord[] {
  const stated = new Map((incident.relatedTo ?? []).map(({ incident: id, why }) => [id, why]));
  if (incident.partOf) stated.set(incident.partOf, '');
  const facts = factsOf(archive);
  const own = facts.get(incident.id)!;
  const related = [...stated.keys()].map((id) => facts.get(id)).filter((other) => other?.incident.status === 'reviewed');
  return [...related.map((other) => other!), ...nearest(archive, own, stated)]
    .map((other) => ({ other: other.incident, stated: stated.has(other.incident.id), ties: tiesBetween(own, other) }))
    .sort(
      (a, b) =>
        Number(b.stated) - Number(a.stated) ||
        b.ties.strength - a.ties.strength ||
        a.ties.days - b.ties.days ||
        compareText(a.other.id, b.other.id),
    )
    .slice(0, SHOWN)
    .map(({ other, ties }) => ({
      id: other.id,
      title: incidentTitle(other, locale),
      url: incidentUrl(other, locale),
      reasons: [stated.get(other.id) ?? '', ...reasonsOf(archive, ties, locale)].filter((reason) => reason !== ''),
    }));
}

/** The unstated incidents that can stand in a list of `SHOWN`: read outwards in time, until no further one can have more reasons. */
function nearest(archive: Archive, own: Facts, stated: ReadonlyMap<string, string>): Facts[] {
  const list = archive.incidents;
  const facts = factsOf(archive);
  const found: Facts[] = [];
  const strong = [0, 0, 0, 0];
  let later = firstFrom(list, own.incident.date.from);
  let earlier = later - 1;
  let reached = 0;
  while (earlier >= 0 || later < list.length) {
    const [before, after] = [list[earlier], list[later]].map((incident) => incident && facts.get(incident.id)!);
    const isLater = !before || (after !== undefined && after.day - own.day < own.day - before.day);
    const other = isLater ? after! : before;
    if (isLater) later += 1;
    else earlier -= 1;
    const days = Math.abs(other.day - own.day);
    if (days > FAR_DAYS) break;
    // Those as far away as the last one are still compared with it by their id.
    if (days > reached && strongest(days, strong) >= SHOWN) break;
    reached = days;
    if (other.incident.id === own.incident.id || stated.has(other.incident.id)) continue;
    const { strength } = tiesBetween(own, other);
    if (strength === 0) continue;
    strong[strength]! += 1;
    found.push(other);
  }
  return found;
}

/** How many of those found have at least as many reasons as one can have that is `days` away. */
function strongest(days: number, found: readonly number[]): number {
  const most = days <= NEAR_DAYS ? 3 : 2;
  return found.slice(most).reduce((sum, count) => sum + count, 0);
}

/** The index of the first incident, in order of date, that is not before a day. */
function firstFrom(incidents: readonly Incident[], day: string): number {
  let [low, high] = [0, incidents.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (incidents[middle]!.date.from < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The briefings whose selection holds the incident. */
export function briefingsOf(archive: Archive, incident: Incident, locale: Locale): RelatedRecord[] {
  return (briefingsByIncident(archive).get(incident.id) ?? []).map(({ id, title, url }) => ({
    id,
    title,
    url,
    reasons: [incidentWords[locale].briefing],
  }));
}

/** The incident before and the incident after, by date. */
export function neighboursOf(archive: Archive, incident: Incident, locale: Locale): { earlier?: Neighbour; later?: Neighbour } {
  const { index } = factsOf(archive).get(incident.id)!;
  const list = incident.status === 'unconfirmed' ? archive.unconfirmed : archive.incidents;
  const [earlier, later] = [list[index - 1], list[index + 1]];
  return { ...(earlier ? { earlier: neighbour(earlier, locale) } : {}), ...(later ? { later: neighbour(later, locale) } : {}) };
}

/** What of an incident is compared with every other. */
interface Facts {
  incident: Incident;
  /** Its place in the list of its kind. */
  index: number;
  day: number;
  area: Place | undefined;
  actors: readonly string[];
}

const factsOf = once((archive: Archive): ReadonlyMap<string, Facts> => {
  const lists = [archive.incidents, archive.unconfirmed];
  return new Map(
    lists.flatMap((list) =>
      list.map((incident, index) => [
        incident.id,
        {
          incident,
          index,
          day: daysBetween('1970-01-01', incident.date.from),
          area: placesAround(archive, incident.place).find(({ kind }) => kind === 'governorate'),
          actors: [...new Set(incident.parties.map(({ actor }) => actor))],
        },
      ]),
    ),
  );
});

const briefingsByIncident = once((archive: Archive): ReadonlyMap<string, Briefing[]> => {
  const holding = new Map<string, Briefing[]>();
  for (const briefing of archive.briefings) {
    for (const { id } of briefingIncidents(archive, briefing)) holding.set(id, [...(holding.get(id) ?? []), briefing]);
  }
  return holding;
});

interface Ties {
  area?: Place;
  days: number;
  actors: string[];
  strength: number;
}

function tiesBetween(own: Facts, other: Facts): Ties {
  const sameArea = own.area !== undefined && own.area === other.area;
  const days = Math.abs(own.day - other.day);
  const actors = other.actors.filter((actor) => own.actors.includes(actor));
  return {
    ...(sameArea ? { area: own.area! } : {}),
    days,
    actors,
    strength: Number(sameArea) + Number(days <= NEAR_DAYS) + Number(actors.length > 0),
  };
}

function reasonsOf(archive: Archive, { area, days, actors }: Ties, locale: Locale): string[] {
  const words = incidentWords[locale].relation;
  return [
    ...(days <= NEAR_DAYS ? [words.withinDays(days)] : []),
    ...(area ? [words.sameGovernorate(nameOf(area, locale))] : []),
    ...(actors.length > 0 ? [words.sharedActors(actors.map((id) => actorLink(archive, id, locale, 'short').name))] : []),
  ];
}

function neighbour(incident: Incident, locale: Locale): Neighbour {
  return { title: incidentTitle(incident, locale), url: incidentUrl(incident, locale) };
}
