import type { Incident } from '../../archive.ts';
import { formatDate } from '../../domain/partial-date.ts';
import { incidentWords } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/locale.ts';
import { incidentTitle } from './incident-title.ts';

/** How to cite a record, and where its data are. */
export interface Citation {
  /** The whole reference; the record’s id stands in it once. */
  text: string;
  id: string;
  json: string;
  csv: string;
  /** The subject of a message that reports an error. */
  subject: string;
}

/** How to cite the version of an incident that is shown: the day of its last change, and the beginning of its digest. */
export function citationOf(incident: Incident, locale: Locale): Citation {
  const words = incidentWords[locale];
  const changed = incident.updates?.at(-1)?.date ?? incident.firstPublished;
  const version = words.version(changed ? formatDate(changed, locale) : '', incident.digest.slice(0, 8));
  return {
    text: words.citeAs(incidentTitle(incident, locale), incident.id, version),
    id: incident.id,
    json: incident.url.replace(/\/$/, '.json'),
    csv: `${incident.url}claims.csv`,
    subject: words.errorSubject(incident.id),
  };
}
