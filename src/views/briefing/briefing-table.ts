import type { Archive, Incident } from '../../archive.ts';
import { accusedOf } from '../../domain/attribution.ts';
import { resolveToll } from '../../domain/toll.ts';
import { ceasefireWords } from '../../i18n/ceasefires.ts';
import { codeWords } from '../../i18n/codes.ts';
import type { Locale } from '../../i18n/locale.ts';
import { dateText, type DateText } from '../record/date-text.ts';
import { incidentUrl } from '../incident/incident-title.ts';
import { capacityText } from '../ceasefire/standings.ts';
import { linksTo, linkTo } from '../record/link-to.ts';
import { actorLink, type NamedLink } from '../record/record-name.ts';
import { tollText, type TollText } from '../tolls/toll-text.ts';

/** One incident in a briefing's table. */
export interface BriefingRow {
  id: string;
  url: string;
  date: DateText;
  place: string;
  accused: { actor: NamedLink; by: NamedLink[] }[];
  ceasefires: { ceasefire: NamedLink; link: string; capacity: string | null }[];
  killed: TollText;
  injured: TollText;
  /** The note that says who counted. */
  note: number;
}

/** The incidents of a briefing, each with its note: `notes` are the numbers in the order of the incidents. */
export function briefingTable(archive: Archive, incidents: readonly Incident[], notes: readonly number[], locale: Locale): BriefingRow[] {
  return incidents.map((incident, index) => {
    const accused = accusedOf(incident);
    return {
      id: incident.id,
      url: incidentUrl(incident, locale),
      date: dateText(incident.date, locale, 'short'),
      place: linkTo(archive, 'places', incident.place, locale, 'short').name,
      accused: accused.map(({ actor, by }) => ({
        actor: actorLink(archive, actor, locale, 'short'),
        by: linksTo(archive, 'actors', by, locale, 'short'),
      })),
      ceasefires: (incident.ceasefires ?? []).map((link) => ({
        ceasefire: linkTo(archive, 'ceasefires', link.ceasefire, locale, 'short'),
        link: link.violation === 'context-only' ? ceasefireWords[locale].contextOnly : codeWords[locale].violation[link.violation],
        capacity: accused.length === 0 ? null : capacityText(archive, incident, link, locale),
      })),
      killed: tollText(resolveToll(incident.claims, 'killed', 'total')?.range, locale),
      injured: tollText(resolveToll(incident.claims, 'injured', 'total')?.range, locale),
      note: notes[index]!,
    };
  });
}
