import type { Incident } from '../../archive.ts';
import { formatDate } from '../../domain/partial-date.ts';
import type { Locale } from '../../i18n/locale.ts';

/** What and where: the record's title without its date; the English one where it is not translated. */
export function incidentHeading(incident: Incident, locale: Locale): string {
  return (locale === 'ar' && incident.translations?.ar?.title) || incident.title;
}

/** What, where, when: `Two strikes in southern Idlib, 10 June 2021`. */
export function incidentTitle(incident: Incident, locale: Locale): string {
  return `${incidentHeading(incident, locale)}${locale === 'ar' ? '، ' : ', '}${formatDate(incident.date, locale)}`;
}

/** The address of an incident's page in a language; the English page where there is no translation. */
export function incidentUrl(incident: Incident, locale: Locale): string {
  return locale === 'ar' && incident.translations?.ar ? `/ar${incident.url}` : incident.url;
}
