import type { Archive, Ceasefire, Incident } from '../../archive.ts';
import { accusedOf } from '../../domain/attribution.ts';
import { daysInForce } from '../../domain/ceasefire.ts';
import { formatDate } from '../../domain/partial-date.ts';
import { formatNumber } from '../../domain/toll.ts';
import { codeWords } from '../../i18n/codes.ts';
import { incidentWords } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/locale.ts';
import { citedIn, type Cited, type Letters } from './incident-reports.ts';
import { recordText, type RecordText } from '../record/record-text.ts';
import { sentenceCase } from '../../i18n/sentence-case.ts';
import { actorLink, nameOf, type NamedLink } from '../record/record-name.ts';

/** An agreement on an incident’s page: how the incident is linked to it, and where the accused stands. */
export interface CeasefirePanel {
  anchor: string;
  ceasefire: NamedLink;
  /** `Dated 5 March 2020; in effect from 00:01 on 6 March 2020, 461 days before this incident.` */
  dates: string;
  /** `in force for 461 days` */
  inForce: string;
  violation: string;
  isViolation: boolean;
  allegedBy: NamedLink[];
  allegedByWords?: RecordText;
  in: Cited[];
  signatories: NamedLink[];
  guarantors: NamedLink[];
  /** Who is accused and where they stand; empty where nobody is accused. */
  accused: NamedLink[];
  capacity: string;
  /** True where it must be said that the page does not settle whether the agreement binds the accused. */
  unsettled: boolean;
  area: string;
  areaWords: RecordText;
  clause?: RecordText;
  text: string[];
  textUrl?: string;
  note?: RecordText;
}

/** The agreements that an incident is linked to, in the order of the record. */
export function ceasefirePanels(archive: Archive, incident: Incident, letters: Letters, locale: Locale): CeasefirePanel[] {
  const codes = codeWords[locale];
  const words = incidentWords[locale];
  const accused = accusedOf(incident).map((party) => actorLink(archive, party.actor, locale));
  return (incident.ceasefires ?? []).map((link) => {
    const ceasefire = archive.get('ceasefires', link.ceasefire);
    const clause = ceasefire.clauses?.find(({ id }) => id === link.clause);
    const days = daysInForce(ceasefire, incident.date.from);
    return {
      anchor: `ceasefire-${ceasefire.id}`,
      ceasefire: { id: ceasefire.id, name: nameOf(ceasefire, locale), url: ceasefire.url },
      dates: datesOf(ceasefire, days, locale),
      inForce: words.inForceFor(formatNumber(days, locale), days),
      violation: sentenceCase(codes.violation[link.violation]),
      isViolation: link.violation !== 'context-only',
      allegedBy: (link.allegedBy ?? []).map((id) => actorLink(archive, id, locale)),
      ...(link.allegedByWords ? { allegedByWords: recordText(link.allegedByWords) } : {}),
      in: citedIn(letters, link.in, locale),
      signatories: partiesIn(archive, ceasefire, 'signatory', locale),
      guarantors: partiesIn(archive, ceasefire, 'guarantor', locale),
      accused,
      capacity: accused.length === 0 ? words.nobodyAccusedCapacity : words.capacitySentence[link.capacity],
      unsettled: !link.note && accused.length > 0 && (link.capacity === 'non-party' || link.capacity === 'unknown'),
      area: sentenceCase(codes.area[link.area]),
      areaWords: recordText(ceasefire.area.words),
      ...(clause ? { clause: recordText(clause.summary) } : {}),
      text: [...(ceasefire.unSymbol ? [words.un(ceasefire.unSymbol)] : []), ...(ceasefire.paxId ? [words.pax(ceasefire.paxId)] : [])],
      ...(ceasefire.textUrl ? { textUrl: ceasefire.textUrl } : {}),
      ...(link.note ? { note: recordText(link.note) } : {}),
    };
  });
}

function datesOf(ceasefire: Ceasefire, days: number, locale: Locale): string {
  const words = incidentWords[locale];
  const declared = ceasefire.declarations[0]?.date;
  const effect = words.inEffect(ceasefire.effectiveTime ?? '', formatDate(ceasefire.effective, locale));
  const parts = declared ? [words.declared(formatDate(declared, locale)), effect] : [effect];
  return `${sentenceCase(parts.join(locale === 'ar' ? '؛ ' : '; '))}${locale === 'ar' ? '، ' : ', '}${words.daysBefore(formatNumber(days, locale), days)}.`;
}

function partiesIn(archive: Archive, ceasefire: Ceasefire, capacity: 'signatory' | 'guarantor', locale: Locale): NamedLink[] {
  return ceasefire.parties.filter((party) => party.capacity === capacity).map((party) => actorLink(archive, party.actor, locale));
}
