import type { BarRow, ChartDescription, MonthColumns, RangeBars } from '../../charts/description.ts';
import type { TollRange } from '../../domain/toll.ts';
import { siteWords } from '../../i18n/site.ts';
import { tollWords } from '../../i18n/tolls.ts';

/** The rows of a chart as data. An empty minimum is a figure that is not reported, or a month without a recorded incident. */
export interface ChartTableRow {
  /** What the row is about, and its second line. */
  row: string;
  detail: string | null;
  /** What is counted. */
  group: string;
  min: number | null;
  max: number | null;
  moreThan: boolean | null;
  about: boolean | null;
  /** The figure as the chart prints it. */
  text: string;
}

/** A chart of tolls as rows, from the same description as its drawing. */
export function chartTable(chart: Exclude<ChartDescription, { kind: 'lanes' }>): ChartTableRow[] {
  return chart.kind === 'range-bars' ? barRows(chart) : monthRows(chart);
}

function barRows(chart: RangeBars): ChartTableRow[] {
  const rows = (bars: readonly BarRow[]) =>
    bars.flatMap(({ label, sublabel, bars: figures }) =>
      figures.map(({ group, range, value }) => ({ row: label, detail: sublabel ?? null, group, ...ends(range), text: value })),
    );
  return [...rows(chart.rows), ...rows(chart.own?.rows ?? [])];
}

function monthRows(chart: MonthColumns): ChartTableRow[] {
  return chart.months.map(({ month, note, incidents, range, value }) => ({
    row: month,
    detail: [tollWords[chart.locale].incidentCount(incidents), ...(note === undefined ? [] : [note])].join(
      siteWords[chart.locale].separator,
    ),
    group: chart.heads.value,
    ...ends(range),
    text: value,
  }));
}

function ends(range: TollRange | null): Pick<ChartTableRow, 'min' | 'max' | 'moreThan' | 'about'> {
  if (!range) return { min: null, max: null, moreThan: null, about: null };
  return { min: range.min, max: range.max, moreThan: range.moreThan, about: range.about };
}
