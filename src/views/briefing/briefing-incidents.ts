import type { Archive, Briefing, Incident } from '../../archive.ts';
import { isPlacedIn } from '../place/place-tree.ts';

/** The reviewed incidents of a briefing: wholly within its period, and within each of the lists that it gives. */
export function briefingIncidents(archive: Archive, briefing: Briefing): Incident[] {
  const { period, places, actors, ceasefires } = briefing;
  return archive.incidents.filter(
    (incident) =>
      incident.date.from >= period.from.from &&
      incident.date.to <= period.to.to &&
      (!places || isPlacedIn(archive, incident, places)) &&
      (!actors || incident.parties.some((party) => actors.includes(party.actor))) &&
      (!ceasefires || (incident.ceasefires ?? []).some((link) => ceasefires.includes(link.ceasefire))),
  );
}
