import type { ChartTableRow } from '../views/tolls/chart-table.ts';
import type { Column } from './csv.ts';

/** The columns of a chart's CSV. */
export const chartColumns: readonly Column<ChartTableRow>[] = [
  { name: 'row', description: 'What the row is about.', of: (row) => row.row },
  { name: 'detail', description: 'More about it: its place, its number of incidents.', of: (row) => row.detail },
  { name: 'group', description: 'What is counted.', of: (row) => row.group },
  { name: 'min', description: 'The lowest figure. Empty: not reported, or nothing recorded; never 0.', of: (row) => row.min },
  { name: 'max', description: 'The highest figure. Empty beside a lowest one: open.', of: (row) => row.max },
  {
    name: 'more_than',
    description: '`true` where the lowest figure itself is not reached.',
    of: (row) => (row.moreThan === null ? null : String(row.moreThan)),
  },
  { name: 'about', description: '`true` where an end is approximate.', of: (row) => (row.about === null ? null : String(row.about)) },
  { name: 'text', description: 'The figure as the chart prints it.', of: (row) => row.text },
];
