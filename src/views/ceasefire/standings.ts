import type { Archive, Incident } from '../../archive.ts';
import { accusedOf } from '../../domain/attribution.ts';
import { commonCapacity, standingsOf, type PartOf, type Standing } from '../../domain/ceasefire.ts';
import { ceasefireWords } from '../../i18n/ceasefires.ts';
import { chronologyWords } from '../../i18n/chronology.ts';
import type { Locale } from '../../i18n/locale.ts';
import { siteWords } from '../../i18n/site.ts';
import { actorLink } from '../record/record-name.ts';

type Link = NonNullable<Incident['ceasefires']>[number];

/** What each actor of the archive is part of, by its own record. */
export function partOfIn(archive: Archive): PartOf {
  return (id) => (archive.get('actors', id).relations ?? []).filter(({ kind }) => kind === 'part-of').map(({ to }) => to);
}

/** Where each accused of an incident stands under an agreement that it is linked to; each actor once. */
export function accusedStandings(archive: Archive, incident: Incident, link: Link): Standing[] {
  const accused = [...new Set(accusedOf(incident).map(({ actor }) => actor))];
  return standingsOf(archive.get('ceasefires', link.ceasefire), accused, link.capacity, partOfIn(archive));
}

/** The standing that all accused share, as a table says it, or that of each of them by name. */
export function capacityText(archive: Archive, incident: Incident, link: Link, locale: Locale): string {
  const words = ceasefireWords[locale].accusedCapacities;
  const standings = accusedStandings(archive, incident, link);
  if (!differ(standings)) return words[commonCapacity(standings)];
  const each = standings.map(({ actor, capacity }) =>
    chronologyWords[locale].eachStanding(actorLink(archive, actor, locale, 'short').name, words[capacity]),
  );
  return each.join(siteWords[locale].separator);
}

/** Whether the accused stand differently, so that each needs its own words. */
export function differ(standings: readonly Standing[]): boolean {
  return new Set(standings.map(({ capacity }) => capacity)).size > 1;
}
