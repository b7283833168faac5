import { compareText, type Archive, type RecordOf } from '../../archive.ts';
import { formatDay } from '../../domain/partial-date.ts';
import { correctionWords } from '../../i18n/corrections.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { CollectionName } from '../../schemas/index.ts';
import { allRecords, recordTitle } from '../record/record-title.ts';
import { updateEntries, type UpdateEntry } from '../record/update-entries.ts';

/** A record in the list of changes. A withdrawn one is named by its id alone: its title may be what had to go. */
export interface ChangedRecord {
  id: string;
  url: string;
  collection: string;
  title: string;
}

export interface CorrectionsView {
  cutOff: string;
  changes: { record: ChangedRecord; update: UpdateEntry }[];
  withdrawn: ChangedRecord[];
}

/** Every update of every record, newest first, and every withdrawn record. */
export function correctionsView(archive: Archive, locale: Locale = 'en'): CorrectionsView {
  const changes = allRecords(archive)
    .flatMap((record) => {
      const days = [...(record.updates ?? [])].reverse().map((update) => update.date.from);
      return updateEntries(record, locale).map((update, index) => ({
        day: days[index]!,
        id: record.id,
        record: changedRecord(record, locale),
        update,
      }));
    })
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.id, b.id));
  return {
    cutOff: formatDay(archive.cutOff, locale),
    changes: changes.map(({ record, update }) => ({ record, update })),
    withdrawn: archive.withdrawn.map((record) => changedRecord(record, locale)),
  };
}

function changedRecord(record: RecordOf<CollectionName>, locale: Locale): ChangedRecord {
  return {
    id: record.id,
    url: record.url,
    collection: correctionWords[locale].collections[record.collection],
    title: record.status === 'withdrawn' ? record.id : recordTitle(record, locale),
  };
}
