import type { BarKind, ChartDescription, MarkShape } from './description.ts';

/** What the reader must know to read a chart: only signs that this chart uses. */
export type KeyEntry =
  | { sign: BarKind; text?: string }
  | { sign: 'highest' | 'open' | 'none' | 'not-reported' | 'violation' | 'in-force'; text?: undefined }
  | { sign: 'mark'; shape: MarkShape; text: string };

/** The signs that a chart uses, in the order of the key. `text` is given where the general words do not do. */
export function keyOf(chart: ChartDescription): KeyEntry[] {
  if (chart.kind === 'lanes') {
    const marks = chart.lanes.flatMap((lane) => lane.marks);
    const accused = new Map(marks.map(({ shape, accused: text }) => [`${shape} ${text}`, { sign: 'mark' as const, shape, text }]));
    return [...accused.values(), ...(marks.length > 0 ? [{ sign: 'violation' as const }] : []), { sign: 'in-force' }];
  }
  const figures =
    chart.kind === 'range-bars'
      ? [...chart.rows, ...(chart.own?.rows ?? [])].flatMap((row) => row.bars)
      : chart.months.filter((month) => month.incidents > 0).map((month) => ({ kind: chart.counts, range: month.range }));
  const ranges = figures.flatMap(({ range }) => (range ? [range] : []));
  const drawn = figures.filter(({ range }) => range !== null && range.min > 0).map(({ kind }) => kind);
  const entries: KeyEntry[] = KINDS.filter((kind) => drawn.includes(kind)).map((sign) => ({ sign, text: chart.key?.[sign] }));
  if (ranges.some(({ min, max }) => max !== null && max > min)) entries.push({ sign: 'highest' });
  if (ranges.some(({ max }) => max === null)) entries.push({ sign: 'open' });
  if (ranges.some(({ min, max }) => min === 0 && max === 0)) entries.push({ sign: 'none' });
  if (ranges.length < figures.length) entries.push({ sign: 'not-reported' });
  return entries;
}

const KINDS: readonly BarKind[] = ['killed', 'part', 'injured', 'unknown', 'own'];
