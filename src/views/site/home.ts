import type { Archive } from '../../archive.ts';
import type { RangeBars } from '../../charts/description.ts';
import { formatDay, formatPeriod } from '../../domain/partial-date.ts';
import { formatNumber } from '../../domain/toll.ts';
import { homeWords } from '../../i18n/home.ts';
import { incidentWords } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/locale.ts';
import { ceasefireListView, type CeasefireEntry } from '../ceasefire/ceasefire-list.ts';
import { incidentLine, type IncidentLine } from '../incident/incident-line.ts';
import { reportsBehind } from '../incident/incident-reports.ts';
import { placesAround } from '../place/place-tree.ts';
import { nameOf } from '../record/record-name.ts';
import { headlineSums, type HeadlineSums } from '../tolls/toll-sums.ts';
import { tollsByIncident } from '../tolls/tolls-by-incident.ts';

/** Everything that the first page shows. */
export interface HomeView {
  locale: Locale;
  cutOff: string;
  sums: HeadlineSums;
  incidents: { number: number; text: string };
  /** `in 4 incidents, from 5 reports` */
  from: string;
  /** The governorates and the period that the sums cover; undefined while there is no incident. */
  scope?: string;
  latest: IncidentLine[];
  chart?: RangeBars;
  /** How many incidents the chart leaves out. */
  undrawn: number;
  ceasefires: CeasefireEntry[];
  someOpen: boolean;
}

/** How many incidents the first page lists, and how many it draws. */
const LISTED = 6;
const DRAWN = 12;

/** The first page: sums over every reviewed incident, the latest of them, and each agreement. */
export function homeView(archive: Archive, locale: Locale = 'en'): HomeView {
  const { incidents } = archive;
  const words = homeWords[locale];
  const cutOff = formatDay(archive.cutOff, locale);
  const drawn = incidents.slice(-DRAWN);
  const reports = reportsBehind(incidents).length;
  const scope = scopeOf(archive, locale);
  const { ceasefires, someOpen } = ceasefireListView(archive, locale);
  return {
    locale,
    cutOff,
    sums: headlineSums(incidents, locale),
    incidents: { number: incidents.length, text: formatNumber(incidents.length, locale) },
    from: words.from(
      words.incidents(incidents.length, formatNumber(incidents.length, locale)),
      words.reports(reports, formatNumber(reports, locale)),
    ),
    ...(scope === undefined ? {} : { scope }),
    latest: incidents
      .slice(-LISTED)
      .reverse()
      .map((incident) => incidentLine(archive, incident, locale)),
    ...(drawn.length > 0 ? { chart: tollsByIncident(archive, drawn, { locale, cutOff, csvHref: '/data/incidents.csv' }) } : {}),
    undrawn: incidents.length - drawn.length,
    ceasefires,
    someOpen,
  };
}

function scopeOf(archive: Archive, locale: Locale): string | undefined {
  const { incidents } = archive;
  const [first, last] = [incidents[0], incidents.at(-1)];
  if (!first || !last) return undefined;
  const areas = incidents.map(({ place }) => {
    const around = placesAround(archive, place);
    return { area: around.find(({ kind }) => kind === 'governorate') ?? around[0]!, country: around.at(-1)! };
  });
  const names = unique(areas.map(({ area }) => nameOf(area, locale)));
  const countries = unique(areas.map(({ country }) => nameOf(country, locale))).filter((country) => !names.includes(country));
  const { list, comma } = incidentWords[locale];
  const places = [list(names), ...(countries.length > 0 ? [list(countries)] : [])].join(comma);
  return homeWords[locale].scope(places, formatPeriod(first.date.from, last.date.to, locale));
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
