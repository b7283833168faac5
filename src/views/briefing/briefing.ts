import type { Archive, Briefing, Incident } from '../../archive.ts';
import type { Block } from '../../domain/body.ts';
import type { MonthColumns, RangeBars } from '../../charts/description.ts';
import { chronologyOf } from '../../domain/chronology.ts';
import { formatDay, formatPeriod } from '../../domain/partial-date.ts';
import { briefingWords } from '../../i18n/briefings.ts';
import { incidentWords } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/locale.ts';
import { overviewsOf, type OverviewView } from '../../maps/overview.ts';
import { briefingAccounts, type BriefingAccount } from './briefing-accounts.ts';
import { BRIEFING_CHARTS, briefingChart, type BriefingChartName } from './briefing-charts.ts';
import { briefingIncidents } from './briefing-incidents.ts';
import { partBody, usesOf } from './briefing-parts.ts';
import { briefingTable, type BriefingRow } from './briefing-table.ts';
import { chronologyEntry, type ChronologyEntry } from '../ceasefire/chronology-rows.ts';
import { footText } from '../ceasefire/chronology.ts';
import { figureNotes, type FigureNote } from '../tolls/figure-notes.ts';
import { letterReports, reportsBehind } from '../incident/incident-reports.ts';
import { sourcesOf, type Source } from '../incident/source-list.ts';
import { linkTo, linksTo } from '../record/link-to.ts';
import { proseOf, type PageProse } from '../record/page-prose.ts';
import type { NamedLink } from '../record/record-name.ts';
import { headlineSums, type HeadlineSums } from '../tolls/toll-sums.ts';
import { updateEntries, type UpdateEntry } from '../record/update-entries.ts';

export interface BriefingView {
  id: string;
  url: string;
  locale: Locale;
  cutOff: string;
  title: string;
  standfirst: string;
  /** How many reports and incidents, and what was selected: made of the record, so that it cannot disagree with the figures. */
  finding: string;
  selection: string;
  incidents: number;
  headline: HeadlineSums;
  prose: PageProse | null;
  /** The text before the first chart or table, and what follows. */
  text: Block[];
  shown: Block[];
  charts: Partial<Record<BriefingChartName, RangeBars | MonthColumns>>;
  /** True where the text has no such component and the page adds it. */
  adds: { chart: boolean; table: boolean; chronologies: string[] };
  chronologies: Record<string, { ceasefire: NamedLink; entries: ChronologyEntry[] }>;
  table: BriefingRow[];
  foot: string;
  figureNotes: FigureNote[];
  /** Where the incidents were, a map for each region. */
  overviews: OverviewView[];
  accounts: BriefingAccount[];
  /** The reports that the incidents rest on, by their letters. */
  sources: Source[];
  updates: UpdateEntry[];
}

/** Everything that a briefing's page shows, in the briefing's language. */
export function briefingView(archive: Archive, briefing: Briefing): BriefingView {
  const locale = briefing.language;
  const words = briefingWords[locale];
  const cutOff = formatDay(archive.cutOff, locale);
  const incidents = briefingIncidents(archive, briefing);
  const reports = reportsBehind(incidents).length;
  const parts = partBody(briefing.body);
  const stated = usesOf(briefing.body, 'TollChart').map(({ by }) => getChartName(by));
  const told = usesOf(briefing.body, 'Chronology').map(({ ceasefire = '' }) => ceasefire);
  const linked = new Set(incidents.flatMap((incident) => (incident.ceasefires ?? []).map((link) => link.ceasefire)));
  const chronologies = archive.ceasefires.map(({ id }) => id).filter((id) => linked.has(id) && !told.includes(id));
  const adds = { chart: stated.length === 0, table: usesOf(briefing.body, 'IncidentTable').length === 0, chronologies };
  const letters = letterReports(archive, ...incidents);
  const names = new Set<BriefingChartName>([...stated, ...(adds.chart ? (['incident'] as const) : [])]);
  const notes = figureNotes(archive, incidents, briefing.body.notes.length + 1, locale);
  return {
    id: briefing.id,
    url: briefing.url,
    locale,
    cutOff,
    title: briefing.title,
    standfirst: briefing.standfirst,
    finding: words.finding(incidents.length, reports),
    selection: selectionText(archive, briefing, locale),
    incidents: incidents.length,
    headline: headlineSums(incidents, locale),
    prose: proseOf(archive, briefing.body, locale),
    ...parts,
    charts: Object.fromEntries(
      [...names].map((name) => [name, briefingChart(archive, incidents, name, { url: briefing.url, cutOff, locale })]),
    ),
    adds,
    chronologies: Object.fromEntries(
      [...told, ...chronologies].map((ceasefire) => [ceasefire, entriesUnder(archive, ceasefire, incidents, locale)]),
    ),
    table: briefingTable(
      archive,
      incidents,
      notes.map(({ number }) => number),
      locale,
    ),
    foot: footText(incidents, locale),
    figureNotes: notes,
    overviews: overviewsOf(
      archive.places,
      incidents.map(({ place }) => place),
      locale,
    ),
    accounts: briefingAccounts(archive, incidents, letters, briefing.body.notes.length + notes.length + 1, locale),
    sources: sourcesOf(archive, letters, locale),
    updates: updateEntries(briefing, locale),
  };
}

/** Incidents from … in … that name …, linked to …. */
export function selectionText(archive: Archive, { period, places, actors, ceasefires }: Briefing, locale: Locale): string {
  const words = briefingWords[locale];
  const list = (collection: 'places' | 'actors' | 'ceasefires', ids: readonly string[] | undefined) =>
    incidentWords[locale].list(linksTo(archive, collection, ids, locale).map(({ name }) => name));
  return words.selected(
    [
      words.period(formatPeriod(period.from.from, period.to.to, locale)),
      ...(places ? [words.inPlaces(list('places', places))] : []),
      ...(actors ? [words.withActors(list('actors', actors))] : []),
      ...(ceasefires ? [words.underCeasefires(list('ceasefires', ceasefires))] : []),
    ].join(locale === 'ar' ? '، ' : ', '),
  );
}

/** The selected incidents of one agreement. Times without an incident are left out: a selection cannot tell them. */
function entriesUnder(archive: Archive, id: string, incidents: readonly Incident[], locale: Locale) {
  const { entries } = chronologyOf(archive.get('ceasefires', id), incidents, archive.cutOff);
  return { ceasefire: linkTo(archive, 'ceasefires', id, locale), entries: entries.map((entry) => chronologyEntry(archive, entry, locale)) };
}

function getChartName(by: string | undefined): BriefingChartName {
  const name = BRIEFING_CHARTS.find((candidate) => candidate === by);
  if (!name) throw new Error(`Unexpected \`${by}\` in <TollChart>, expected one of ${BRIEFING_CHARTS.join(', ')}`);
  return name;
}
