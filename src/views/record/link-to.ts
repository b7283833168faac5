import { recordUrl, type Archive } from '../../archive.ts';
import type { Locale } from '../../i18n/locale.ts';
import { nameOf, shortNameOf, type NamedLink } from './record-name.ts';

type NamedCollection = 'actors' | 'ceasefires' | 'places';

/** An actor, a ceasefire or a place by its id, as a link. */
export function linkTo(
  archive: Archive,
  collection: NamedCollection,
  id: string,
  locale: Locale,
  form: 'full' | 'short' = 'full',
): NamedLink {
  const record = archive.get(collection, id);
  return { id, name: form === 'full' ? nameOf(record, locale) : shortNameOf(record, locale), url: recordUrl(collection, id) };
}

/** The same for several, in the order given. */
export function linksTo(
  archive: Archive,
  collection: NamedCollection,
  ids: readonly string[] | undefined,
  locale: Locale,
  form: 'full' | 'short' = 'full',
): NamedLink[] {
  return (ids ?? []).map((id) => linkTo(archive, collection, id, locale, form));
}
