import type { Archive } from '../archive.ts';
import { reachOf } from '../domain/reach.ts';
import type { Address } from './address.ts';
import { exportIncident, type ExportedIncident } from './incidents.ts';

/** `/data/incidents.geojson` after RFC 7946: longitude before latitude. */
export interface GeoJsonExport {
  type: 'FeatureCollection';
  features: Feature[];
}

interface Feature {
  type: 'Feature';
  id: string;
  /** Null where no position is recorded. A position is that of the place, only as exact as `accuracy` says. */
  geometry: { type: 'Point'; coordinates: [number, number] } | null;
  properties: Pick<
    ExportedIncident,
    'url' | 'title' | 'status' | 'date' | 'eventType' | 'subEventType' | 'killed' | 'injured' | 'grade'
  > & {
    place: string;
    placeName: string;
    accuracy: string;
    /** Kilometres that the place reaches from the position: it happened somewhere within them. Null without a position. */
    radius: number | null;
    placeRelation: string;
  };
}

/** The reviewed incidents as features, in order of date. */
export function exportGeoJson(archive: Archive, address: Address): GeoJsonExport {
  return {
    type: 'FeatureCollection',
    features: archive.incidents.map((incident) =>
      featureOf(exportIncident(archive, incident, address), reachOf(archive.get('places', incident.place))),
    ),
  };
}

function featureOf(row: ExportedIncident, reach: number): Feature {
  const { id, url, title, status, date, eventType, subEventType, killed, injured, grade, place, placeRelation } = row;
  const { latitude, longitude, accuracy } = place;
  const isPlaced = latitude !== null && longitude !== null;
  return {
    type: 'Feature',
    id,
    geometry: isPlaced ? { type: 'Point', coordinates: [longitude, latitude] } : null,
    properties: {
      url,
      title,
      status,
      date,
      place: place.id,
      placeName: place.name,
      accuracy,
      radius: isPlaced ? reach : null,
      placeRelation,
      eventType,
      subEventType,
      killed,
      injured,
      grade,
    },
  };
}
