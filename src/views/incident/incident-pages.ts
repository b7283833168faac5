import type { Archive } from '../../archive.ts';
import type { Locale } from '../../i18n/locale.ts';
import { digestOf } from '../digest.ts';
import { incidentView, type IncidentView } from './incident.ts';

/** One page to build: its address, what it shows, and a key that changes whenever anything shown does. */
export interface IncidentPageToBuild {
  params: { id: string };
  props: { view: IncidentView };
  cacheKey: string;
}

/** The pages of incidents in a language: English for each, Arabic for those that are translated. */
export function incidentPages(archive: Archive, locale: Locale, address: (path: string) => string): IncidentPageToBuild[] {
  return [...archive.incidents, ...archive.unconfirmed]
    .filter(({ translations }) => locale === 'en' || translations?.ar !== undefined)
    .map((incident) => {
      const view = incidentView(archive, incident, locale, address);
      return { params: { id: incident.id }, props: { view }, cacheKey: digestOf(view) };
    });
}
