import type { BarRow, ChartDescription } from './description.ts';
import { markText } from './lanes.ts';
import { rowName } from './range-bars.ts';

/** Says in sentences all that a chart shows, for those who do not see it. */
export function describeChart(chart: ChartDescription): string {
  const separator = chart.locale === 'ar' ? '؛ ' : '; ';
  if (chart.kind === 'range-bars') {
    const row = (each: BarRow): string =>
      `${rowName(each, chart.locale)}: ${each.bars.map((bar) => `${bar.group} ${bar.value}`).join(separator)}.`;
    const own = chart.own && chart.own.rows.length > 0 ? [`${chart.own.heading}.`, ...chart.own.rows.map(row)] : [];
    return [...chart.rows.map(row), ...own].join(' ');
  }
  if (chart.kind === 'month-columns') {
    return chart.months
      .filter((month) => month.incidents > 0)
      .map((month) => `${month.label}: ${month.value}${month.note === undefined ? '' : ` (${month.note})`}.`)
      .join(' ');
  }
  return chart.lanes
    .map((lane) => {
      const events = [
        ...lane.marks.map((mark) => ({ day: mark.day, text: `${mark.accused}, ${markText(mark, chart.locale)}` })),
        ...lane.quiet.map((spell) => ({ day: `${spell.from}~`, text: spell.text })),
      ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
      return `${lane.label}, ${lane.detail}: ${events.map((event) => event.text).join(separator)}.`;
    })
    .join(' ');
}
