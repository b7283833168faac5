import { compareText, type Archive, type Briefing, type Incident, type Place } from '../archive.ts';
import { daysBetween } from '../domain/partial-date.ts';
import { incidentWords } from '../i18n/incident.ts';
import type { Locale } from '../i18n/locale.ts';
import { briefingIncidents } from './briefing-incidents.ts';
import { incidentTitle, incidentUrl } from './incident-title.ts';
import { once } from './once.ts';
import { placesAround } from './place-tree.ts';
import { actorLink, nameOf } from './record-name.ts';

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
  const own = factsOf(archive).get(incident.id)!;
  return [...factsOf(archive).values()]
    .filter(({ incident: { id, status }, day }) => {
      if (id === incident.id || status !== 'reviewed') return false;
      return Math.abs(day - own.day) <= FAR_DAYS || stated.has(id);
    })
    .map((other) => ({ other: other.incident, stated: stated.has(other.incident.id), ties: tiesBetween(own, other) }))
    .filter(({ stated: isStated, ties }) => isStated || ties.strength > 0)
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
