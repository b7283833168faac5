import type { Archive, Ceasefire } from '../../archive.ts';
import type { Lanes } from '../../charts/description.ts';
import { daysInForce } from '../../domain/ceasefire.ts';
import { chronologyOf, type QuietSpell } from '../../domain/chronology.ts';
import { formatDate, formatDay } from '../../domain/partial-date.ts';
import { formatNumber } from '../../domain/toll.ts';
import { ceasefireWords } from '../../i18n/ceasefires.ts';
import { codeWords } from '../../i18n/codes.ts';
import type { Locale } from '../../i18n/locale.ts';
import { overviewsOf, type OverviewView } from '../../maps/overview.ts';
import { ceasefireMentions, type CeasefireMention } from './ceasefire-mentions.ts';
import { chronologyLanes, endText } from './chronology-lanes.ts';
import { chronologyRows, longestCalm, type ChronologyRow } from './chronology-rows.ts';
import { accusedRows, footText, monthRows, quietNote, type TallyRow } from './chronology.ts';
import { tellIncidents, type Told } from '../briefing/briefing-accounts.ts';
import { shortAccounts, type ShortAccount } from '../briefing/short-accounts.ts';
import { linkTo, linksTo } from '../record/link-to.ts';
import { proseOf, type PageProse } from '../record/page-prose.ts';
import { nameOf, type NamedLink } from '../record/record-name.ts';
import { figureNotes, type FigureNote } from '../tolls/figure-notes.ts';
import { headlineSums, type HeadlineSums } from '../tolls/toll-sums.ts';
import { tollText, type TollText } from '../tolls/toll-text.ts';
import { updateEntries, type UpdateEntry } from '../record/update-entries.ts';

export interface CeasefireView {
  id: string;
  url: string;
  cutOff: string;
  name: { en: string; ar?: string };
  description: string;
  otherNames: string[];
  /** `17 September 2018; no end recorded`. */
  deck: string[];
  facts: { term: string; text?: string; links?: NamedLink[] }[];
  /** By day, and by capacity, in the record's order. */
  declarations: { date: string; actors: NamedLink[] }[];
  parties: { capacity: string; actors: NamedLink[] }[];
  clauses: { id: string; summary: string; deadline?: string }[];
  prose: PageProse | null;
  chart: Lanes;
  rows: ChronologyRow[];
  foot: { text: string; killed: TollText };
  violations: number;
  byMonth: TallyRow[];
  byAccused: TallyRow[];
  /** The longest time without a linked incident, with what it does not mean. */
  quiet: { sentence: string; lead: string; rest: string } | null;
  /** The longest without one that is called a violation, where it is another. */
  withoutViolation: string | null;
  mentions: CeasefireMention[];
  /** The sums over the linked incidents; null where there is none. */
  headline: HeadlineSums | null;
  incidents: number;
  overviews: OverviewView[];
  figureNotes: FigureNote[];
  /** Every incident of the page at length, where they are few. */
  told: Told | null;
  /** Every incident in a sentence, where they are many. */
  inShort: ShortAccount[];
  /** The number of the note on each incident, by its id. */
  noteNumbers: Record<string, number>;
  references: { title: string; url?: string; for?: string }[];
  updates: UpdateEntry[];
}

/** Everything that an agreement's page shows. */
export function ceasefireView(archive: Archive, ceasefire: Ceasefire, locale: Locale = 'en'): CeasefireView {
  const words = ceasefireWords[locale];
  const cutOff = formatDay(archive.cutOff, locale);
  const chronology = chronologyOf(ceasefire, archive.incidents, archive.cutOff);
  const { longestQuiet: quiet } = chronology;
  const calm = longestCalm(chronology);
  const incidents = chronology.entries.map(({ incident }) => incident);
  const notes = figureNotes(archive, incidents, ceasefire.body.notes.length + 1, locale);
  const mentions = ceasefireMentions(archive, ceasefire.id, locale);
  return {
    id: ceasefire.id,
    url: ceasefire.url,
    cutOff,
    name: { en: ceasefire.name.en, ...(ceasefire.name.ar === undefined ? {} : { ar: ceasefire.name.ar }) },
    description: words.description(
      nameOf(ceasefire, locale),
      formatDate(ceasefire.effective, locale),
      chronology.entries.length,
      chronology.violations.length,
    ),
    otherNames: [...new Set([...(ceasefire.popularNames ?? []), ...(ceasefire.name.variants ?? [])])],
    deck: [
      words.fromDate(formatDate(ceasefire.effective, locale)),
      endText(ceasefire, locale),
      words.dayCount(formatNumber(daysInForce(ceasefire, archive.cutOff), locale)),
    ],
    facts: factsOf(archive, ceasefire, locale),
    declarations: grouped(ceasefire.declarations, ({ date }) => formatDate(date, locale)).map(([date, actors]) => ({
      date,
      actors: linksTo(archive, 'actors', actors, locale),
    })),
    parties: grouped(ceasefire.parties, ({ capacity }) => codeWords[locale].capacity[capacity]).map(([capacity, actors]) => ({
      capacity,
      actors: linksTo(archive, 'actors', actors, locale),
    })),
    clauses: (ceasefire.clauses ?? []).map(({ id, summary, deadline }) => ({
      id,
      summary,
      ...(deadline === undefined ? {} : { deadline: words.deadline(formatDate(deadline, locale)) }),
    })),
    prose: proseOf(archive, ceasefire.body, locale),
    chart: chronologyLanes(archive, [{ ceasefire, chronology }], { locale, cutOff, csvHref: `${ceasefire.url}chronology.csv` }),
    rows: chronologyRows(archive, chronology, locale),
    foot: {
      text: footText(incidents, locale),
      killed: tollText(chronology.killed.range, locale),
    },
    violations: chronology.violations.length,
    byMonth: monthRows(chronology.byMonth, locale),
    byAccused: accusedRows(archive, chronology.byAccused, locale),
    quiet: quiet
      ? {
          sentence: spellSentence(quiet, locale),
          ...quietNote(mentions.length, locale),
        }
      : null,
    withoutViolation: calm ? spellSentence(calm, locale) : null,
    mentions,
    headline: incidents.length === 0 ? null : headlineSums(incidents, locale),
    incidents: incidents.length,
    overviews: overviewsOf(
      archive.places,
      incidents.map(({ place }) => place),
      locale,
    ),
    figureNotes: notes,
    told: tellIncidents(archive, incidents, ceasefire.body.notes.length + notes.length + 1, locale),
    inShort: shortAccounts(incidents, ceasefire.body.notes.length + 1, locale),
    noteNumbers: Object.fromEntries(notes.map(({ number }, index) => [incidents[index]!.id, number])),
    references: referencesOf(ceasefire, locale),
    updates: updateEntries(ceasefire, locale),
  };
}

function spellSentence({ days, atLeast, from, to, until }: QuietSpell, locale: Locale): string {
  const words = ceasefireWords[locale];
  return words.quietSentence(formatNumber(days, locale), atLeast, formatDay(from, locale), formatDay(to, locale), words.spellEnds[until]);
}

function factsOf(archive: Archive, ceasefire: Ceasefire, locale: Locale): CeasefireView['facts'] {
  const words = ceasefireWords[locale];
  const fact = (term: string, text: string | undefined) => (text === undefined ? [] : [{ term, text }]);
  const linked = (term: string, id: string | undefined) =>
    id === undefined ? [] : [{ term, links: [linkTo(archive, 'ceasefires', id, locale)] }];
  const form = [
    ...(ceasefire.written === undefined ? [] : [ceasefire.written ? words.written : words.unwritten]),
    ...(ceasefire.mediated === undefined ? [] : [ceasefire.mediated ? words.mediated : words.unmediated]),
  ];
  const time = ceasefire.effectiveTime === undefined ? '' : `, ${words.effectiveAt(ceasefire.effectiveTime)}`;
  return [
    ...fact(words.effective, `${formatDate(ceasefire.effective, locale)}${time}`),
    ...fact(words.end, endText(ceasefire, locale)),
    ...linked(words.endBy, ceasefire.end.by),
    { term: words.area, text: ceasefire.area.words, links: linksTo(archive, 'places', ceasefire.area.places, locale) },
    ...fact(words.class, words.classes[ceasefire.class]),
    ...fact(words.purpose, words.purposes[ceasefire.purpose]),
    ...fact(words.writtenHead, form.length === 0 ? undefined : form.join(', ')),
    ...fact(words.mechanism, ceasefire.mechanism),
    ...fact(words.enforcement, words.enforcements[ceasefire.enforcement]),
    ...linked(words.replaces, ceasefire.replaces),
    ...linked(words.amends, ceasefire.amends),
  ];
}

/** The actors of entries by a key, in order of first appearance. */
function grouped<Entry extends { actor: string }>(entries: readonly Entry[], keyOf: (entry: Entry) => string): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry.actor]);
  return [...groups];
}

/** Where its text and its facts can be read: by their numbers, then the record's own list. */
function referencesOf(ceasefire: Ceasefire, locale: Locale): CeasefireView['references'] {
  const words = ceasefireWords[locale];
  const stated = ceasefire.references;
  const numbered = [
    ...(ceasefire.unSymbol === undefined ? [] : [{ title: words.unDocument(ceasefire.unSymbol) }]),
    ...(ceasefire.paxId === undefined ? [] : [{ title: words.pax(String(ceasefire.paxId)) }]),
    ...(ceasefire.textUrl === undefined || stated.some(({ url }) => url === ceasefire.textUrl)
      ? []
      : [{ title: words.text, url: ceasefire.textUrl }]),
  ];
  return [...numbered, ...stated];
}
