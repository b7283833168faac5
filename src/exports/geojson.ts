import type { Archive } from '../archive.ts';
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
    placeRelation: string;
  };
}

/** The reviewed incidents as features, in order of date. */
export function exportGeoJson(archive: Archive, address: Address): GeoJsonExport {
  return {
    type: 'FeatureCollection',
    features: archive.incidents.map((incident) => featureOf(exportIncident(archive, incident, address))),
  };
}

function featureOf(row: ExportedIncident): Feature {
  const { id, url, title, status, date, eventType, subEventType, killed, injured, grade, place, placeRelation } = row;
  const { latitude, longitude, accuracy } = place;
  return {
    type: 'Feature',
    id,
    geometry: latitude === null || longitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      url,
      title,
      status,
      date,
      place: place.id,
      placeName: place.name,
      accuracy,
      placeRelation,
      eventType,
      subEventType,
      killed,
      injured,
      grade,
    },
  };
}
