import type { Archive, Incident, Place } from '../../archive.ts';

/** A place and every place around it, from the innermost outwards. A cycle, which the checker refuses, ends the walk. */
export function placesAround(archive: Archive, id: string): Place[] {
  const around: Place[] = [];
  for (let at: string | undefined = id; at !== undefined && !around.some((place) => place.id === at); at = around.at(-1)?.within) {
    around.push(archive.get('places', at));
  }
  return around;
}

/** True where the incident is placed in one of these places or anywhere inside one. */
export function isPlacedIn(archive: Archive, incident: Incident, places: readonly string[]): boolean {
  return placesAround(archive, incident.place).some((place) => places.includes(place.id));
}
