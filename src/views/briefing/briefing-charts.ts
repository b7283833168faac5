import type { Archive, Incident } from '../../archive.ts';
import type { MonthColumns, RangeBars } from '../../charts/description.ts';
import type { Locale } from '../../i18n/locale.ts';
import { tollsByCeasefire } from '../tolls/tolls-by-ceasefire.ts';
import { tollsByIncident } from '../tolls/tolls-by-incident.ts';
import { tollsByMonth } from '../tolls/tolls-by-month.ts';
import { tollsByPlace } from '../tolls/tolls-by-place.ts';

/** What a chart in a briefing's text may be made by. */
export const BRIEFING_CHARTS = ['incident', 'month', 'ceasefire', 'place'] as const;
export type BriefingChartName = (typeof BRIEFING_CHARTS)[number];

/** A chart over the incidents of a briefing; its rows are served beside the briefing's page. */
export function briefingChart(
  archive: Archive,
  incidents: readonly Incident[],
  name: BriefingChartName,
  frame: { url: string; cutOff: string; locale: Locale },
): RangeBars | MonthColumns {
  const chartFrame = { locale: frame.locale, cutOff: frame.cutOff, csvHref: `${frame.url}tolls-by-${name}.csv` };
  switch (name) {
    case 'incident':
      return tollsByIncident(archive, incidents, chartFrame);
    case 'month':
      return tollsByMonth(incidents, chartFrame);
    case 'ceasefire':
      return tollsByCeasefire(archive, incidents, chartFrame);
    case 'place':
      return tollsByPlace(archive, incidents, chartFrame);
  }
}
