import type { Actor, Archive, Ceasefire, Place } from '../../archive.ts';
import type { Locale } from '../../i18n/locale.ts';

/** A record by its name, with its page. */
export interface NamedLink {
  id: string;
  name: string;
  url: string;
}

/** A record's name in a language; the English one where it has no other. */
export function nameOf(record: Pick<Actor | Place | Ceasefire, 'name'>, locale: Locale): string {
  return (locale === 'ar' && record.name.ar) || record.name.en;
}

/** A record's short name, for running text and narrow places. */
export function shortNameOf(record: Pick<Actor | Place | Ceasefire, 'name'>, locale: Locale): string {
  return locale === 'ar' ? nameOf(record, locale) : (record.name.short ?? record.name.en);
}

/** An actor by id, as a link. */
export function actorLink(archive: Archive, id: string, locale: Locale, form: 'full' | 'short' = 'full'): NamedLink {
  const actor = archive.get('actors', id);
  return { id, name: form === 'full' ? nameOf(actor, locale) : shortNameOf(actor, locale), url: actor.url };
}
