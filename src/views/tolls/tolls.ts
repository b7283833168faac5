import type { Archive } from '../../archive.ts';
import type { MonthColumns, RangeBars } from '../../charts/description.ts';
import { formatDay, formatPeriod } from '../../domain/partial-date.ts';
import type { Locale } from '../../i18n/locale.ts';
import { reportsBehind } from '../incident/incident-reports.ts';
import { allGroupSums, headlineSums, type GroupSums, type HeadlineSums } from './toll-sums.ts';
import { tollsByCeasefire } from './tolls-by-ceasefire.ts';
import { tollsByMonth } from './tolls-by-month.ts';
import { tollsByPlace } from './tolls-by-place.ts';
import { tollsByStatus } from './tolls-by-status.ts';

/** The charts of the tolls page, each also served as `/tolls/<name>.csv`. */
export const TOLL_CHARTS = ['month', 'ceasefire', 'place', 'status'] as const;
export type TollChartName = (typeof TOLL_CHARTS)[number];

/** Where the rows of a chart are served. */
export function tollChartUrl(name: TollChartName): string {
  return `/tolls/${name}.csv`;
}

export interface TollsView {
  cutOff: string;
  /** From the first incident to the last; null where there is none. */
  period: string | null;
  incidents: number;
  reports: number;
  headline: HeadlineSums;
  groups: GroupSums[];
  charts: Record<TollChartName, RangeBars | MonthColumns>;
}

/** Everything that the tolls page shows: sums over all reviewed incidents, and their charts. */
export function tollsView(archive: Archive, locale: Locale = 'en'): TollsView {
  const { incidents } = archive;
  const [first, last] = [incidents[0], incidents.at(-1)];
  const cutOff = formatDay(archive.cutOff, locale);
  const frame = (name: TollChartName) => ({ locale, cutOff, csvHref: tollChartUrl(name) });
  return {
    cutOff,
    period: first && last ? formatPeriod(first.date.from, last.date.to, locale) : null,
    incidents: incidents.length,
    reports: reportsBehind(incidents).length,
    headline: headlineSums(incidents, locale),
    groups: allGroupSums(incidents, locale),
    charts: {
      month: tollsByMonth(incidents, frame('month')),
      ceasefire: tollsByCeasefire(archive, incidents, frame('ceasefire')),
      place: tollsByPlace(archive, incidents, frame('place')),
      status: tollsByStatus(incidents, frame('status')),
    },
  };
}
