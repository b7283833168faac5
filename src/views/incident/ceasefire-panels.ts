import type { Archive, Ceasefire, Incident } from '../../archive.ts';
import { commonCapacity, daySpan, type DaySpan } from '../../domain/ceasefire.ts';
import { formatDate } from '../../domain/partial-date.ts';
import { formatNumber } from '../../domain/toll.ts';
import { codeWords } from '../../i18n/codes.ts';
import { incidentWords } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/locale.ts';
import { citedIn, type Cited, type Letters } from './incident-reports.ts';
import { recordText, type RecordText } from '../record/record-text.ts';
import { sentenceCase } from '../../i18n/sentence-case.ts';
import { actorLink, nameOf, type NamedLink } from '../record/record-name.ts';
import { accusedStandings, differ } from '../ceasefire/standings.ts';

/** An agreement on an incident’s page: how the incident is linked to it, and where the accused stands. */
export interface CeasefirePanel {
  anchor: string;
  ceasefire: NamedLink;
  /** `Dated 5 March 2020; in effect from 00:01 on 6 March 2020, 461 days before this incident.` */
  dates: string;
  /** `in force for 461 days`; of an imprecise date `in force for 56 to 86 days`. */
  inForce: string;
  violation: string;
  isViolation: boolean;
  allegedBy: NamedLink[];
  allegedByWords?: RecordText;
  in: Cited[];
  signatories: NamedLink[];
  guarantors: NamedLink[];
  /** Who is accused and where they stand; empty where nobody is, or where they stand differently and `capacity` names each. */
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
  return (incident.ceasefires ?? []).map((link) => {
    const ceasefire = archive.get('ceasefires', link.ceasefire);
    const clause = ceasefire.clauses?.find(({ id }) => id === link.clause);
    const span = daySpan(ceasefire, incident.date);
    return {
      anchor: `ceasefire-${ceasefire.id}`,
      ceasefire: { id: ceasefire.id, name: nameOf(ceasefire, locale), url: ceasefire.url },
      dates: datesOf(ceasefire, span, locale),
      inForce: inForceText(span, locale),
      violation: sentenceCase(codes.violation[link.violation]),
      isViolation: link.violation !== 'context-only',
      allegedBy: (link.allegedBy ?? []).map((id) => actorLink(archive, id, locale)),
      ...(link.allegedByWords ? { allegedByWords: recordText(link.allegedByWords) } : {}),
      in: citedIn(letters, link.in, locale),
      signatories: partiesIn(archive, ceasefire, 'signatory', locale),
      guarantors: partiesIn(archive, ceasefire, 'guarantor', locale),
      ...standingIn(archive, incident, link, locale),
      area: sentenceCase(codes.area[link.area]),
      areaWords: recordText(ceasefire.area.words),
      ...(clause ? { clause: recordText(clause.summary) } : {}),
      text: [...(ceasefire.unSymbol ? [words.un(ceasefire.unSymbol)] : []), ...(ceasefire.paxId ? [words.pax(ceasefire.paxId)] : [])],
      ...(ceasefire.textUrl ? { textUrl: ceasefire.textUrl } : {}),
      ...(link.note ? { note: recordText(link.note) } : {}),
    };
  });
}

function inForceText(span: DaySpan | undefined, locale: Locale): string {
  const words = incidentWords[locale];
  if (!span) return words.notYetInForce;
  const { first, last } = span;
  if (first === undefined) return words.inForceAtMost(formatNumber(last, locale), last);
  if (first < last) return words.inForceBetween(formatNumber(first, locale), formatNumber(last, locale), last);
  return words.inForceFor(formatNumber(last, locale), last);
}

/** `461 days before this incident`; nothing where it took effect after the incident. */
function beforeText(span: DaySpan | undefined, locale: Locale): string | undefined {
  const words = incidentWords[locale];
  if (!span) return undefined;
  const { first, last } = span;
  if (first === undefined) return words.daysBeforeAtMost(formatNumber(last, locale), last);
  if (first < last) return words.daysBeforeBetween(formatNumber(first, locale), formatNumber(last, locale), last);
  return words.daysBefore(formatNumber(last, locale), last);
}

/** Where the accused stand: together, or each of them by name. */
function standingIn(
  archive: Archive,
  incident: Incident,
  link: NonNullable<Incident['ceasefires']>[number],
  locale: Locale,
): Pick<CeasefirePanel, 'accused' | 'capacity' | 'unsettled'> {
  const words = incidentWords[locale];
  const standings = accusedStandings(archive, incident, link);
  if (standings.length === 0) return { accused: [], capacity: words.nobodyAccusedCapacity, unsettled: false };
  const unsettled = !link.note && standings.some(({ capacity }) => capacity === 'non-party' || capacity === 'unknown');
  const accused = standings.map(({ actor }) => actorLink(archive, actor, locale));
  if (!differ(standings)) return { accused, capacity: words.capacitySentence[commonCapacity(standings)], unsettled };
  const each = standings.map(({ capacity }, index) => `${accused[index]!.name} ${words.capacitySentence[capacity]}`);
  return { accused: [], capacity: each.join(words.separator), unsettled };
}

function datesOf(ceasefire: Ceasefire, span: DaySpan | undefined, locale: Locale): string {
  const words = incidentWords[locale];
  const before = beforeText(span, locale);
  const declared = ceasefire.declarations[0]?.date;
  const effect = words.inEffect(ceasefire.effectiveTime ?? '', formatDate(ceasefire.effective, locale));
  const parts = declared ? [words.declared(formatDate(declared, locale)), effect] : [effect];
  return `${[sentenceCase(parts.join(words.separator)), ...(before === undefined ? [] : [before])].join(words.comma)}.`;
}

function partiesIn(archive: Archive, ceasefire: Ceasefire, capacity: 'signatory' | 'guarantor', locale: Locale): NamedLink[] {
  return ceasefire.parties.filter((party) => party.capacity === capacity).map((party) => actorLink(archive, party.actor, locale));
}
