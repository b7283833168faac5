import type { Archive, Ceasefire, Incident } from '../../archive.ts';
import type { Lanes } from '../../charts/description.ts';
import { chronologyOver, type CommonChronology, type Tally } from '../../domain/chronology.ts';
import { formatDate, formatDay, formatMonth, formatPeriod } from '../../domain/partial-date.ts';
import { sumOver } from '../../domain/toll.ts';
import { ceasefireWords } from '../../i18n/ceasefires.ts';
import { chronologyWords } from '../../i18n/chronology.ts';
import type { Locale } from '../../i18n/locale.ts';
import { ceasefireMentions, type CeasefireMention } from './ceasefire-mentions.ts';
import { chronologyFinding } from './chronology-finding.ts';
import { chronologyLanes } from './chronology-lanes.ts';
import { agreementHeading, chronologyRows, longSpells, type ChronologyRow } from './chronology-rows.ts';
import { actorLink, nameOf, type NamedLink } from '../record/record-name.ts';
import { tollText, type TollText } from '../tolls/toll-text.ts';

export interface ChronologyView {
  cutOff: string;
  title: string;
  standfirst: string;
  deck: string[];
  chart: Lanes | null;
  /** What a long time without an incident does not mean; null where the page shows none. */
  quietNote: { lead: string; rest: string } | null;
  agreements: AgreementRows[];
  byMonth: TallyRow[];
  byAccused: TallyRow[];
  foot: { text: string; killed: TollText };
  mentions: CeasefireMention[];
}

export interface AgreementRows {
  ceasefire: NamedLink;
  heading: string;
  /** Empty where no incident is linked and the agreement is too young for a long time without one. */
  rows: ChronologyRow[];
}

/** How many incidents of a month, or of one accused, are linked to an agreement and how many of them are called violations. */
export interface TallyRow {
  label: string;
  /** The accused's page. */
  url?: string;
  incidents: number;
  violations: number;
}

/** One page over all agreements. */
export function chronologyView(archive: Archive, locale: Locale = 'en'): ChronologyView {
  const words = chronologyWords[locale];
  const cutOff = formatDay(archive.cutOff, locale);
  const common = chronologyOver(archive.ceasefires, archive.incidents, archive.cutOff);
  const first = archive.ceasefires[0]?.effective.from;
  const mentions = archive.ceasefires.flatMap(({ id }) => ceasefireMentions(archive, id, locale));
  return {
    cutOff,
    title: words.title(archive.ceasefires.length),
    standfirst: chronologyFinding(archive, common, locale),
    deck: [
      ...(first === undefined ? [] : [formatPeriod(first, archive.cutOff, locale)]),
      words.deckIncidents(common.incidents.length),
      deckToll(common, locale),
    ],
    chart:
      archive.ceasefires.length === 0
        ? null
        : chronologyLanes(archive, common.agreements, { locale, cutOff, csvHref: '/chronology/chronology.csv' }),
    quietNote: common.agreements.some(({ chronology }) => longSpells(chronology).length > 0) ? quietNote(mentions.length, locale) : null,
    agreements: common.agreements.map(({ ceasefire, chronology }) => ({
      ceasefire: { id: ceasefire.id, name: nameOf(ceasefire, locale), url: ceasefire.url },
      heading: agreementHeading(ceasefire, formatDate(ceasefire.effective, locale), locale),
      rows: chronologyRows(archive, chronology, locale),
    })),
    byMonth: monthRows(common.byMonth, locale),
    byAccused: accusedRows(archive, common.byAccused, locale),
    foot: { text: footText(common.incidents, locale), killed: tollText(common.killed.range, locale) },
    mentions,
  };
}

/** The foot of a table of incidents: how many, and what their figures lack. */
export function footText(incidents: readonly Incident[], locale: Locale): string {
  const words = chronologyWords[locale];
  const missing = [
    ...lacking(words.killedNotReported, sumOver(incidents, 'killed', 'total').notReported),
    ...lacking(words.civiliansNotReported, sumOver(incidents, 'killed', 'civilians').notReported),
    ...lacking(words.injuredNotReported, sumOver(incidents, 'injured', 'total').notReported),
  ];
  return [words.foot(incidents.length), ...(missing.length > 0 ? [missing.join(locale === 'ar' ? '، ' : ', ')] : [])].join(
    locale === 'ar' ? '؛ ' : '; ',
  );
}

/** What a long time without a linked incident means, and what it does not; `mentioned` are the background events that the page lists. */
export function quietNote(mentioned: number, locale: Locale): { lead: string; rest: string } {
  const words = chronologyWords[locale];
  return {
    lead: words.quietMeaning,
    rest: [words.quietDetail, ...(mentioned > 0 ? [words.mentionsDetail(mentioned)] : [])].join(' '),
  };
}

/** Months with an entry; the others are gaps, not zeros. */
export function monthRows(tallies: readonly Tally[], locale: Locale): TallyRow[] {
  return tallies.map(({ key, violations, incidents }) => ({
    label: formatMonth(key ?? '', locale),
    incidents: incidents.length,
    violations,
  }));
}

/** One row an accused; an incident with two stands in both. */
export function accusedRows(archive: Archive, tallies: readonly Tally[], locale: Locale): TallyRow[] {
  return tallies.map(({ key, violations, incidents }) => {
    const actor = key === null ? undefined : actorLink(archive, key, locale);
    return {
      label: actor?.name ?? ceasefireWords[locale].nobodyAccused,
      ...(actor ? { url: actor.url } : {}),
      incidents: incidents.length,
      violations,
    };
  });
}

function lacking(say: (n: number) => string, n: number): string[] {
  return n > 0 ? [say(n)] : [];
}

function deckToll(common: CommonChronology<Ceasefire, Incident>, locale: Locale): string {
  const words = chronologyWords[locale];
  const killed = tollText(common.killed.range, locale);
  return killed ? words.deckKilled(killed.text) : words.deckNoToll;
}
