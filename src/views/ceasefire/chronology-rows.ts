import type { Archive, Ceasefire, Incident } from '../../archive.ts';
import { accusedOf } from '../../domain/attribution.ts';
import type { Chronology, Entry, QuietSpell } from '../../domain/chronology.ts';
import { formatDay } from '../../domain/partial-date.ts';
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
import { capacityText } from './standings.ts';

/** A row of the table of an agreement: an incident, or a long time without one, or without one that is called a violation. */
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
  /** Of the accused, or of each by name where they stand differently. */
  capacity: string;
  killed: TollText;
}

/** A time without a linked incident is shown from this many days on. */
export const QUIET_DAYS = 90;

/** The incidents of one agreement in order of date, with the long times without one between them and the longest without a violation last. */
export function chronologyRows(archive: Archive, chronology: Chronology<Incident>, locale: Locale): ChronologyRow[] {
  const rows: ChronologyRow[] = chronology.entries.map((entry) => ({ kind: 'incident', ...chronologyEntry(archive, entry, locale) }));
  const spells = longSpells(chronology).map((spell) => ({ spell, at: placeOf(spell, chronology.entries) }));
  // From the last to the first, so that a row put in does not move the places before it.
  for (const { spell, at } of spells.reverse()) rows.splice(at, 0, { kind: 'quiet', text: quietText(spell, locale) });
  const calm = longestCalm(chronology);
  return calm && calm.days > QUIET_DAYS ? [...rows, { kind: 'quiet', text: calmText(calm, locale) }] : rows;
}

/** The longest time without an incident that is called a violation, where it is another than the longest without any. */
export function longestCalm({ longestQuiet, longestWithoutViolation: calm }: Chronology<Incident>): QuietSpell | undefined {
  return calm && longestQuiet?.from === calm.from && longestQuiet.to === calm.to ? undefined : calm;
}

/** `831 days, 3 March 2019 to 11 June 2021: no linked incident that is called a violation`. */
function calmText(spell: QuietSpell, locale: Locale): string {
  return chronologyWords[locale].withoutViolation(daysText(spell, locale), formatDay(spell.from, locale), formatDay(spell.to, locale));
}

/** The times without a linked incident that are long enough to be shown. */
export function longSpells(chronology: Chronology<Incident>): QuietSpell[] {
  return chronology.quietSpells.filter((spell) => spell.days > QUIET_DAYS);
}

/** `821 days to the cut-off, no linked incident recorded`. */
export function quietText(spell: QuietSpell, locale: Locale): string {
  const words = chronologyWords[locale];
  const days = daysText(spell, locale);
  if (spell.until === 'cut-off') return spell.since === 'effective' ? words.quietWhole(days) : words.quietToCutOff(days);
  return spell.until === 'end' ? words.quietToEnd(days) : words.quietSpell(days);
}

function daysText({ atLeast, days }: QuietSpell, locale: Locale): string {
  return chronologyWords[locale][atLeast ? 'atLeastDays' : 'days'](formatNumber(days, locale));
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
    capacity: accused.length === 0 ? ceasefireWords[locale].nobodyAccused : capacityText(archive, incident, link, locale),
    killed: tollText(resolveToll(incident.claims, 'killed', 'total')?.range, locale),
  };
}

function linkDetail(archive: Archive, link: Entry<Incident>['link'], locale: Locale): string {
  const words = chronologyWords[locale];
  const by = [
    ...(link.allegedBy ?? []).map((id) => inSentence(actorLink(archive, id, locale, 'short').name, locale)),
    ...(link.allegedByWords ? [link.allegedByWords] : []),
  ];
  // Beside “violation disputed”, a bare “by” would name who disputes it.
  const say = link.violation === 'alleged' || link.violation === 'found-by-monitor' ? words.saidBy : words.allegedBy;
  const reports = new Set((link.in ?? []).map(({ report }) => report)).size;
  return [...(by.length > 0 ? [say(incidentWords[locale].list(by))] : []), ...(reports > 0 ? [words.readIn(reports)] : [])].join(
    incidentWords[locale].separator,
  );
}

/** `Sochi memorandum, 17 September 2018`. */
export function agreementHeading(ceasefire: Ceasefire, effective: string, locale: Locale): string {
  const { name } = ceasefire;
  return chronologyWords[locale].agreement((locale === 'ar' ? name.ar : name.short) ?? name.en, effective);
}
