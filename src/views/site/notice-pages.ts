import { recordUrl, type Archive } from '../../archive.ts';
import { COLLECTIONS, type CollectionName } from '../../schemas/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import { digestOf } from '../digest.ts';
import { allRecords, recordTitle } from '../record/record-title.ts';
import { withdrawnView, type WithdrawnView } from './withdrawn.ts';

/** A page that stands where a record is not: it was withdrawn, or its id is now another. */
export type Notice = { kind: 'withdrawn'; view: WithdrawnView } | { kind: 'moved'; view: MovedView };

export interface MovedView {
  from: string;
  to: string;
  /** What the record is called now; its id where it was withdrawn since. */
  title: string;
}

export interface NoticePage {
  params: { collection: CollectionName; id: string };
  props: { notice: Notice };
  cacheKey: string;
}

/** A notice for every withdrawn record, and one for every id that a record had before. */
export function noticePages(archive: Archive, locale: Locale = 'en'): NoticePage[] {
  const withdrawn = archive.withdrawn.map((record): Notice => ({ kind: 'withdrawn', view: withdrawnView(record, locale) }));
  const moved = allRecords(archive).flatMap((record) =>
    (record.formerIds ?? []).map((id): Notice => ({
      kind: 'moved',
      view: {
        from: recordUrl(record.collection, id),
        to: record.url,
        title: record.status === 'withdrawn' ? record.id : recordTitle(record, locale),
      },
    })),
  );
  return [...withdrawn, ...moved].map((notice) => {
    const [, collection = '', id = ''] = (notice.kind === 'moved' ? notice.view.from : notice.view.url).split('/');
    return { params: { collection: COLLECTIONS.find((name) => name === collection)!, id }, props: { notice }, cacheKey: digestOf(notice) };
  });
}
