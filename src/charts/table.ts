import type { BarRow, ChartDescription, Lanes, MonthColumns, RangeBars } from './description.ts';

/** The same figures as the drawing, in the same words. */
export interface ChartTable {
  heads: { text: string; numeric: boolean }[];
  groups: { heading?: string; subset: boolean; rows: Cell[][] }[];
}

/** The first cell of a row is its head. `span` stands for the row's other columns. */
export interface Cell {
  text: string;
  detail?: string;
  href?: string;
  numeric: boolean;
  /** True for what nobody reported: set apart, never a number. */
  unreported: boolean;
  span?: boolean;
}

/** Turns a chart into its table. */
export function tableOf(chart: ChartDescription): ChartTable {
  if (chart.kind === 'range-bars') return tableOfBars(chart);
  if (chart.kind === 'month-columns') return tableOfMonths(chart);
  return tableOfLanes(chart);
}

/** One line for a row where all rows count the same groups; else one line for each figure, so that no cell is ever empty. */
function tableOfBars(chart: RangeBars): ChartTable {
  const all = [...chart.rows, ...(chart.own?.rows ?? [])];
  const first = all[0]?.bars.map((bar) => bar.group) ?? [];
  const alike = all.every((row) => row.bars.length === first.length && row.bars.every((bar, index) => bar.group === first[index]));
  const figure = (bar: BarRow['bars'][number]): Cell => ({ text: bar.value, numeric: true, unreported: bar.range === null });
  const head = (row: BarRow): Cell => ({ ...plain(row.label), detail: row.sublabel, href: row.href });
  const lines = (rows: readonly BarRow[]): Cell[][] =>
    alike
      ? rows.map((row) => [head(row), ...row.bars.map(figure)])
      : rows.flatMap((row) => row.bars.map((bar) => [head(row), plain(bar.group), figure(bar)]));
  return {
    heads: [
      { text: chart.heads.row, numeric: false },
      ...(alike
        ? first.map((text) => ({ text, numeric: true }))
        : [
            { text: chart.heads.group, numeric: false },
            { text: chart.heads.value, numeric: true },
          ]),
    ],
    groups: [
      { subset: false, rows: lines(chart.rows) },
      ...(chart.own && chart.own.rows.length > 0 ? [{ heading: chart.own.heading, subset: true, rows: lines(chart.own.rows) }] : []),
    ],
  };
}

/** Months without a record are left out of the lines and said in one between them. */
function tableOfMonths(chart: MonthColumns): ChartTable {
  const rows: Cell[][] = [];
  let gap: string[] = [];
  const closeGap = (): void => {
    const [from, to] = [gap[0], gap.at(-1)];
    if (from !== undefined && to !== undefined)
      rows.push([plain(from === to ? from : `${from} – ${to}`), { ...plain(chart.gap), span: true }]);
    gap = [];
  };
  const noted = chart.months.some((month) => month.note !== undefined);
  for (const month of chart.months) {
    if (month.incidents === 0) {
      gap.push(month.label);
      continue;
    }
    closeGap();
    rows.push([
      plain(month.label),
      { text: String(month.incidents), numeric: true, unreported: false },
      { text: month.value, detail: noted ? month.note : undefined, numeric: true, unreported: month.range === null },
    ]);
  }
  closeGap();
  const { heads } = chart;
  return {
    heads: [
      { text: heads.month, numeric: false },
      { text: heads.incidents, numeric: true },
      { text: heads.value, numeric: true },
    ],
    groups: [{ subset: false, rows }],
  };
}

function tableOfLanes(chart: Lanes): ChartTable {
  const { heads } = chart;
  return {
    heads: [heads.date, heads.accused, heads.figure, heads.link].map((text) => ({ text, numeric: false })),
    groups: chart.lanes.map((lane) => ({
      heading: `${lane.label}, ${lane.detail}`,
      subset: false,
      rows: [
        ...lane.marks.map((mark) => ({
          day: mark.day,
          cells: [{ ...plain(mark.date), href: mark.href }, plain(mark.accused), plain(mark.figure), plain(mark.link)],
        })),
        ...lane.quiet.map((spell) => ({ day: `${spell.from}~`, cells: [{ ...plain(spell.text), span: true }] })),
      ]
        .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
        .map((line) => line.cells),
    })),
  };
}

function plain(text: string): Cell {
  return { text, numeric: false, unreported: false };
}
