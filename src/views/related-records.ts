import { compareText, type Archive, type Incident, type Place } from '../archive.ts';
import { daysBetween } from '../domain/partial-date.ts';
import { incidentWords } from '../i18n/incident.ts';
import type { Locale } from '../i18n/locale.ts';
import { briefingIncidents } from './briefing-incidents.ts';
import { incidentTitle, incidentUrl } from './incident-title.ts';
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

/** Incidents that the record calls related, and those nearest in place, time and actors: the most reasons first, then the nearest in time. */
export function relatedIncidents(archive: Archive, incident: Incident, locale: Locale): RelatedRecord[] {
  const stated = new Map((incident.relatedTo ?? []).map(({ incident: id, why }) => [id, why]));
  if (incident.partOf) stated.set(incident.partOf, '');
  return archive.incidents
    .filter((other) => other.id !== incident.id)
    .map((other) => ({ other, stated: stated.has(other.id), ties: tiesBetween(archive, incident, other) }))
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
  return archive.briefings
    .filter((briefing) => briefingIncidents(archive, briefing).some(({ id }) => id === incident.id))
    .map(({ id, title, url }) => ({ id, title, url, reasons: [incidentWords[locale].briefing] }));
}

/** The incident before and the incident after, by date. */
export function neighboursOf(archive: Archive, incident: Incident, locale: Locale): { earlier?: Neighbour; later?: Neighbour } {
  const list = incident.status === 'unconfirmed' ? archive.unconfirmed : archive.incidents;
  const index = list.findIndex(({ id }) => id === incident.id);
  const [earlier, later] = [list[index - 1], list[index + 1]];
  return { ...(earlier ? { earlier: neighbour(earlier, locale) } : {}), ...(later ? { later: neighbour(later, locale) } : {}) };
}

interface Ties {
  area?: Place;
  days: number;
  actors: string[];
  strength: number;
}

function tiesBetween(archive: Archive, incident: Incident, other: Incident): Ties {
  const area = governorateOf(archive, incident);
  const sameArea = area !== undefined && governorateOf(archive, other)?.id === area.id;
  const days = Math.abs(daysBetween(incident.date.from, other.date.from));
  const parties = new Set(incident.parties.map(({ actor }) => actor));
  const actors = [...new Set(other.parties.map(({ actor }) => actor))].filter((actor) => parties.has(actor));
  return {
    ...(sameArea ? { area } : {}),
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

function governorateOf(archive: Archive, incident: Incident): Place | undefined {
  return placesAround(archive, incident.place).find(({ kind }) => kind === 'governorate');
}

function neighbour(incident: Incident, locale: Locale): Neighbour {
  return { title: incidentTitle(incident, locale), url: incidentUrl(incident, locale) };
}
