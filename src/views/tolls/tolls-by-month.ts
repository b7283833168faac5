import type { Incident } from '../../archive.ts';
import type { MonthColumns } from '../../charts/description.ts';
import { formatMonth } from '../../domain/partial-date.ts';
import { monthSeries } from '../../domain/series.ts';
import { formatRange } from '../../domain/toll.ts';
import { tollWords } from '../../i18n/tolls.ts';
import type { ChartFrame } from './tolls-chart-bars.ts';

/** People killed month by month; a month without a recorded incident is a gap, not a zero. */
export function tollsByMonth(incidents: readonly Incident[], frame: ChartFrame): MonthColumns {
  const words = tollWords[frame.locale];
  const series = monthSeries(incidents, 'killed', 'total');
  const recorded = series.filter((month) => month.incidents.length > 0).length;
  return {
    kind: 'month-columns',
    id: 'tolls-by-month',
    locale: frame.locale,
    name: words.byMonthName,
    finding: recorded === series.length ? words.byMonthFindingAll : words.byMonthFinding(recorded, series.length),
    caption: `${words.peopleKilledCap} ${words.scope(incidents.length, frame.cutOff)}`,
    ...(frame.csvHref === undefined ? {} : { csvHref: frame.csvHref }),
    counts: 'killed',
    unit: words.peopleKilled,
    months: series.map((month) => ({
      month: month.month,
      label: formatMonth(month.month, frame.locale),
      incidents: month.incidents.length,
      range: month.range ?? null,
      value:
        month.incidents.length === 0 ? words.noIncidentRecorded : month.range ? formatRange(month.range, frame.locale) : words.notReported,
      ...(month.notReported === 0 ? {} : { note: words.notReportedNote(month.notReported, month.incidents.length) }),
    })),
    gap: words.noIncidentRecorded,
    heads: { month: words.month, incidents: words.incidents, value: words.killedHead, note: words.limits },
  };
}
