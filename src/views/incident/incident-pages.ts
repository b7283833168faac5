import type { Archive } from '../../archive.ts';
import type { Locale } from '../../i18n/locale.ts';
import { digestOf } from '../digest.ts';
import { paperOf, type Paper } from '../paper/paper.ts';
import { incidentView, type IncidentView } from './incident.ts';

/** One page to build: its address, what it shows, and a key that changes whenever anything shown does. */
export interface IncidentPageToBuild {
  params: { id: string };
  props: { view: IncidentView; paper: Paper };
  cacheKey: string;
}

/** Other records that a page only leads to do not change what is on paper. */
const NOT_PRINTED = ['related', 'briefings', 'neighbours', 'jsonLd', 'alternates'] as const satisfies (keyof IncidentView)[];

/** The pages of incidents in a language: English for each, Arabic for those that are translated. */
export function incidentPages(archive: Archive, locale: Locale, address: (path: string) => string): IncidentPageToBuild[] {
  return [...archive.incidents, ...archive.unconfirmed]
    .filter(({ translations }) => locale === 'en' || translations?.ar !== undefined)
    .map((incident) => {
      const view = incidentView(archive, incident, locale, address);
      const props = { view, paper: paperOf(archive, view, NOT_PRINTED) };
      return { params: { id: incident.id }, props, cacheKey: digestOf(props) };
    });
}
