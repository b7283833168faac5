import type { CollectionName } from '../../schemas/index.ts';
import type { RecordOf } from '../../archive.ts';
import { codeWords } from '../../i18n/codes.ts';
import type { Locale } from '../../i18n/locale.ts';
import { dateText, type DateText } from './date-text.ts';

/** One dated change of a record. */
export interface UpdateEntry {
  date: DateText;
  kind: string;
  summary: string;
  was?: string;
  now?: string;
}

/** A record's updates, newest first; two of one day stand in the reverse of their order in the record. */
export function updateEntries(record: Pick<RecordOf<CollectionName>, 'updates'>, locale: Locale): UpdateEntry[] {
  return [...(record.updates ?? [])].reverse().map((update) => ({
    date: dateText(update.date, locale),
    kind: codeWords[locale].update[update.kind],
    summary: update.summary,
    ...(update.was === undefined ? {} : { was: update.was }),
    ...(update.now === undefined ? {} : { now: update.now }),
  }));
}
