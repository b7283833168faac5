import type { RecordOf } from '../../archive.ts';
import { correctionWords } from '../../i18n/corrections.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { CollectionName } from '../../schemas/index.ts';
import { updateEntries, type UpdateEntry } from '../record/update-entries.ts';

/** The notice that stands in the place of a withdrawn record: nothing of the record but its id and its updates. */
export interface WithdrawnView {
  id: string;
  url: string;
  collection: CollectionName;
  title: string;
  /** Why and when, newest first. */
  updates: UpdateEntry[];
}

export function withdrawnView(record: RecordOf<CollectionName>, locale: Locale = 'en'): WithdrawnView {
  const words = correctionWords[locale];
  return {
    id: record.id,
    url: record.url,
    collection: record.collection,
    title: words.noticeTitle(words.collections[record.collection]),
    updates: updateEntries(record, locale),
  };
}
