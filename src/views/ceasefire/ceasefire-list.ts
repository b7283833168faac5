import type { Archive, Ceasefire } from '../../archive.ts';
import { daysInForce } from '../../domain/ceasefire.ts';
import { chronologyOf } from '../../domain/chronology.ts';
import { formatDate, formatDay } from '../../domain/partial-date.ts';
import { formatNumber } from '../../domain/toll.ts';
import type { Locale } from '../../i18n/locale.ts';
import { endText } from './chronology-lanes.ts';
import { incidentHeading, incidentUrl } from '../incident/incident-title.ts';
import { actorLink, shortNameOf, type NamedLink } from '../record/record-name.ts';

/** One agreement in the list of agreements. */
export interface CeasefireEntry {
  id: string;
  url: string;
  name: { en: string; ar?: string };
  /** For the first page, where the whole title would be too long. */
  short: string;
  from: string;
  end: string;
  signers: NamedLink[];
  days: string;
  linked: number;
  violations: number;
  latest: { date: string; incident: NamedLink } | null;
}

export interface CeasefireListView {
  cutOff: string;
  ceasefires: CeasefireEntry[];
  /** True where some agreement has no recorded end, which needs saying what its days are. */
  someOpen: boolean;
}

/** Every agreement, the latest first, with what is linked to it. */
export function ceasefireListView(archive: Archive, locale: Locale = 'en'): CeasefireListView {
  const latestFirst = [...archive.ceasefires].reverse();
  return {
    cutOff: formatDay(archive.cutOff, locale),
    ceasefires: latestFirst.map((ceasefire) => ceasefireEntry(archive, ceasefire, locale)),
    someOpen: latestFirst.some(({ end }) => end.date === undefined),
  };
}

function ceasefireEntry(archive: Archive, ceasefire: Ceasefire, locale: Locale): CeasefireEntry {
  const { entries, violations } = chronologyOf(ceasefire, archive.incidents, archive.cutOff);
  const latest = violations.at(-1)?.incident;
  return {
    id: ceasefire.id,
    url: ceasefire.url,
    name: { en: ceasefire.name.en, ...(ceasefire.name.ar === undefined ? {} : { ar: ceasefire.name.ar }) },
    short: shortNameOf(ceasefire, locale),
    from: formatDate(ceasefire.effective, locale, 'short'),
    end: endText(ceasefire, locale),
    signers: ceasefire.parties
      .filter(({ capacity }) => capacity === 'signatory' || capacity === 'guarantor')
      .map(({ actor }) => actorLink(archive, actor, locale, 'short')),
    days: formatNumber(daysInForce(ceasefire, archive.cutOff), locale),
    linked: entries.length,
    violations: violations.length,
    latest: latest
      ? {
          date: formatDate(latest.date, locale, 'short'),
          incident: { id: latest.id, name: incidentHeading(latest, locale), url: incidentUrl(latest, locale) },
        }
      : null,
  };
}
