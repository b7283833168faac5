import type { Archive, Ceasefire, Incident } from '../../archive.ts';
import { accusedOf } from '../../domain/attribution.ts';
import type { Chronology, Entry, QuietSpell } from '../../domain/chronology.ts';
import { formatNumber, resolveToll } from '../../domain/toll.ts';
import { inSentence } from '../../i18n/article.ts';
import { ceasefireWords } from '../../i18n/ceasefires.ts';
import { chronologyWords } from '../../i18n/chronology.ts';
import { codeWords } from '../../i18n/codes.ts';
import { incidentWords } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/locale.ts';
import { dateText, type DateText } from '../record/date-text.ts';
import { incidentHeading, incidentUrl } from '../incident/incident-title.ts';
import { linksTo } from '../record/link-to.ts';
import { actorLink, type NamedLink } from '../record/record-name.ts';
import { tollText, type TollText } from '../tolls/toll-text.ts';

/** A row of the table of an agreement: an incident, or a long time without one. */
export type ChronologyRow = ({ kind: 'incident' } & ChronologyEntry) | { kind: 'quiet'; text: string };

export interface ChronologyEntry {
  id: string;
  url: string;
  title: string;
  date: DateText;
  /** Days since the agreement took effect; `167–170` for an imprecise date. */
  day: string;
  accused: { actor: NamedLink; by: NamedLink[] }[];
  /** What the accused say themselves: whole sentences. */
  own: string[];
  violation: boolean;
  /** `violation alleged`, `context only`. */
  link: string;
  /** Who calls it one, and in how many reports; or that nobody does. */
  linkDetail: string;
  capacity: string;
  killed: TollText;
}

/** A time without a recorded incident is shown from this many days on. */
export const QUIET_DAYS = 90;

/** The incidents of one agreement in order of date, with the long times without one between them. */
export function chronologyRows(archive: Archive, chronology: Chronology<Incident>, locale: Locale): ChronologyRow[] {
  const rows: ChronologyRow[] = chronology.entries.map((entry) => ({ kind: 'incident', ...chronologyEntry(archive, entry, locale) }));
  const spells = longSpells(chronology).map((spell) => ({ spell, at: placeOf(spell, chronology.entries) }));
  // From the last to the first, so that a row put in does not move the places before it.
  for (const { spell, at } of spells.reverse()) rows.splice(at, 0, { kind: 'quiet', text: quietText(spell, locale) });
  return rows;
}

/** The times without a recorded incident that are long enough to be shown. */
export function longSpells(chronology: Chronology<Incident>): QuietSpell[] {
  return chronology.quietSpells.filter((spell) => spell.days > QUIET_DAYS);
}

/** `821 days to the cut-off with no incident recorded here`. */
export function quietText(spell: QuietSpell, locale: Locale): string {
  const words = chronologyWords[locale];
  const days = spell.atLeast ? words.atLeastDays(formatNumber(spell.days, locale)) : words.days(formatNumber(spell.days, locale));
  if (spell.until === 'cut-off') return spell.since === 'effective' ? words.quietWhole(days) : words.quietToCutOff(days);
  return spell.until === 'end' ? words.quietToEnd(days) : words.quietSpell(days);
}

/** The index of the entry before which a spell lies: the first that is not over when the spell ends. */
function placeOf(spell: QuietSpell, entries: readonly Entry<Incident>[]): number {
  const next = spell.until === 'incident' ? entries.findIndex(({ incident }) => incident.date.from >= spell.to) : -1;
  return next < 0 ? entries.length : next;
}

/** One incident under one agreement, as its row shows it. */
export function chronologyEntry(
  archive: Archive,
  { incident, link, day, lastDay, violation }: Entry<Incident>,
  locale: Locale,
): ChronologyEntry {
  const accused = accusedOf(incident);
  return {
    id: incident.id,
    url: incidentUrl(incident, locale),
    title: incidentHeading(incident, locale),
    date: dateText(incident.date, locale, 'short'),
    day: day === lastDay ? formatNumber(day, locale) : `${formatNumber(day, locale)}–${formatNumber(lastDay, locale)}`,
    accused: accused.map(({ actor, by }) => ({
      actor: actorLink(archive, actor, locale, 'short'),
      by: linksTo(archive, 'actors', by, locale, 'short'),
    })),
    own: accused.flatMap(({ actor, own }) => {
      if (!own) return [];
      return [
        incidentWords[locale].line.own(actorLink(archive, own.by ?? actor, locale, 'short').name, codeWords[locale].stance[own.stance]),
      ];
    }),
    violation,
    link: violation ? codeWords[locale].violation[link.violation] : ceasefireWords[locale].contextOnly,
    linkDetail: violation ? linkDetail(archive, link, locale) : ceasefireWords[locale].notCalledViolation,
    capacity: accused.length === 0 ? ceasefireWords[locale].nobodyAccused : ceasefireWords[locale].accusedCapacities[link.capacity],
    killed: tollText(resolveToll(incident.claims, 'killed', 'total')?.range, locale),
  };
}

function linkDetail(archive: Archive, link: Entry<Incident>['link'], locale: Locale): string {
  const words = chronologyWords[locale];
  const by = [
    ...(link.allegedBy ?? []).map((id) => inSentence(actorLink(archive, id, locale, 'short').name, locale)),
    ...(link.allegedByWords ? [link.allegedByWords] : []),
  ];
  const reports = new Set((link.in ?? []).map(({ report }) => report)).size;
  return [...(by.length > 0 ? [words.saidBy(incidentWords[locale].list(by))] : []), ...(reports > 0 ? [words.readIn(reports)] : [])].join(
    '; ',
  );
}

/** `Sochi memorandum, 17 September 2018`. */
export function agreementHeading(ceasefire: Ceasefire, effective: string, locale: Locale): string {
  const { name } = ceasefire;
  return chronologyWords[locale].agreement((locale === 'ar' ? name.ar : name.short) ?? name.en, effective);
}
