import type { Archive, Incident, RecordOf } from '../../archive.ts';
import type { CollectionName } from '../../schemas/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import { incidentTitle } from '../incident/incident-title.ts';

/** What a record of any collection is called in a list of records. */
export function recordTitle(record: RecordOf<CollectionName>, locale: Locale): string {
  if (record.collection === 'incidents') return incidentTitle(record as unknown as Incident, locale);
  if ('title' in record) return record.title;
  return (locale === 'ar' && record.name.ar) || record.name.en;
}

/** Every published record of the archive, withdrawn ones last. */
export function allRecords(archive: Archive): RecordOf<CollectionName>[] {
  const { incidents, unconfirmed, reports, actors, ceasefires, places, briefings, withdrawn } = archive;
  return [...incidents, ...unconfirmed, ...reports, ...actors, ...ceasefires, ...places, ...briefings, ...withdrawn];
}
