import { formatNumber } from '../domain/number.ts';
import { niceAxis } from './axis.ts';
import type { MonthColumn, MonthColumns } from './description.ts';
import { NARROW, type Label, type Plate, type RangePoint, type Rule, type Surroundings } from './plate.ts';
import { bracket, rule } from './rule.ts';
import { label, widest } from './text.ts';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const TOP = 50;

/** Arranges a column for each month that has a record; a month without one has no mark, a long spell of them is said in words. */
export function layoutMonths(chart: MonthColumns, { width, measure }: Pick<Surroundings, 'width' | 'measure'>): Plate {
  const narrow = width < NARROW;
  const bottom = TOP + (narrow ? 150 : 180);
  const highest = Math.max(0, ...chart.months.map((month) => month.range?.max ?? month.range?.min ?? 0));
  const axis = niceAxis(highest, bottom - TOP, 36);
  const ticks = axis.ticks.map((tick) => formatNumber(tick, chart.locale));
  const left = Math.ceil(widest(ticks, false, measure)) + 14;
  const right = width - 12;
  const slot = (right - left) / Math.max(1, chart.months.length);
  const thickness = Math.min(28, Math.max(1, slot * 0.72));
  const centre = (index: number): number => left + (index + 0.5) * slot;
  const toPixel = (value: number): number => bottom - (value / axis.max) * (bottom - TOP);

  const points = chart.months.flatMap((month, index): RangePoint[] =>
    month.incidents === 0
      ? []
      : [
          {
            form: 'column',
            low: month.range?.min ?? null,
            high: month.range?.max ?? null,
            across: centre(index),
            thickness,
            arrow: 18,
            words: monthWords(month),
          },
        ],
  );
  const labels: Label[] = [label(chart.unit, 0, 12, { colour: 'soft' })];
  const rules: Rule[] = [rule([left, bottom], [right, bottom])];
  if (highest > 0) rules.push(rule([left, TOP], [left, bottom]));
  for (const [index, tick] of (highest > 0 ? axis.ticks : []).entries()) {
    rules.push(rule([left - 6, toPixel(tick)], [left, toPixel(tick)]));
    labels.push(label(ticks[index] ?? '', left - 9, toPixel(tick) + 4.5, { align: 'right', colour: 'soft' }));
  }

  const unit = { left: 0, right: measure(chart.unit, false), top: 0, bottom: 16 };
  const taken: Box[] = [unit, ...points.map((point) => columnBox(point, toPixel, bottom))];
  const place = (text: string, x: number, y: number, style: Parameters<typeof label>[3], limits: [number, number]): boolean => {
    const half = measure(text, style?.bold ?? false) / 2;
    const middle = Math.min(Math.max(x, limits[0] + half), limits[1] - half);
    const box = { left: middle - half - 2, right: middle + half + 2, top: y - 12, bottom: y + 4 };
    if (half * 2 > limits[1] - limits[0] || taken.some((other) => overlap(other, box))) return false;
    taken.push(box);
    labels.push(label(text, middle, y, { ...style, align: 'center' }));
    return true;
  };
  // The greatest figures are written first: where there is no room for all, the axis and the table tell the rest.
  const recorded = chart.months
    .map((month, index) => ({ month, index }))
    .filter(({ month }) => month.incidents > 0)
    .sort((a, b) => (b.month.range?.min ?? -1) - (a.month.range?.min ?? -1) || a.index - b.index);
  for (const { month, index } of recorded) {
    const y = month.range === null ? bottom - 19 : toPixel(month.range.max ?? month.range.min) - (month.range.max === null ? 25 : 7);
    const bold = month.range !== null;
    const aside = Math.max(0, measure(month.value, bold) / 2 - 6);
    [0, aside, -aside].some((shift) =>
      place(month.value, centre(index) + shift, y, { bold, colour: bold ? 'ink' : 'soft' }, [left + 2, width]),
    );
  }
  for (const spell of gaps(chart.months)) {
    const [from, to] = freeSpan(left + spell.from * slot + 4, left + spell.to * slot - 4, bottom, taken);
    if (to - from < measure(chart.gap, false) + 8) continue;
    const written = [18, 36].some((above) => place(chart.gap, (from + to) / 2, bottom - above, { colour: 'truce-ink' }, [from, to]));
    if (!written) continue;
    rules.push(...bracket(from, to, bottom - 10));
  }
  timeTicks(chart.months, { left, slot, centre, bottom, width, measure, labels, rules });

  return {
    width,
    height: bottom + 28,
    plot: { left, right, top: TOP, bottom },
    values: { axis: 'y', min: 0, max: axis.max },
    sets: [{ kind: chart.counts, points }],
    bands: [],
    rules,
    labels,
  };
}

/** Spells of months without a record, as half-open intervals of indexes. */
export function gaps(months: readonly MonthColumn[]): { from: number; to: number }[] {
  const spells: { from: number; to: number }[] = [];
  for (const [index, month] of months.entries()) {
    if (month.incidents > 0) continue;
    const last = spells.at(-1);
    if (last && last.to === index) last.to = index + 1;
    else spells.push({ from: index, to: index + 1 });
  }
  return spells;
}

function timeTicks(
  months: readonly MonthColumn[],
  {
    left,
    slot,
    centre,
    bottom,
    width,
    measure,
    labels,
    rules,
  }: {
    left: number;
    slot: number;
    centre: (index: number) => number;
    bottom: number;
    width: number;
    measure: Surroundings['measure'];
    labels: Label[];
    rules: Rule[];
  },
): void {
  const januaries = months.flatMap((month, index) => (month.month.endsWith('-01') ? [{ index, text: month.month.slice(0, 4) }] : []));
  if (januaries.length >= 2) {
    const every = Math.ceil(40 / (slot * 12));
    for (const { index, text } of januaries.filter((_, position) => position % every === 0)) {
      const x = left + index * slot;
      rules.push(rule([x, bottom], [x, bottom + 6]));
      const half = measure(text, false) / 2;
      labels.push(label(text, Math.min(x, width - half), bottom + 22, { align: 'center', colour: 'soft' }));
    }
    return;
  }
  let free = -Infinity;
  for (const [index, month] of months.entries()) {
    const half = measure(month.label, false) / 2;
    const x = Math.min(Math.max(centre(index), half), width - half);
    if (x - half < free) continue;
    free = x + half + 12;
    rules.push(rule([centre(index), bottom], [centre(index), bottom + 6]));
    labels.push(label(month.label, x, bottom + 22, { align: 'center', colour: 'soft' }));
  }
}

function columnBox(point: RangePoint, toPixel: (value: number) => number, bottom: number): Box {
  const half = Math.max(point.thickness / 2, point.low === null ? 6 : 0);
  const top = point.low === null ? bottom - 12 : toPixel(point.high ?? point.low) - (point.high === null ? point.arrow : 0);
  return { left: point.across - half, right: point.across + half, top, bottom };
}

/** What the words of the months on either side leave of a spell, along the baseline. */
function freeSpan(from: number, to: number, bottom: number, taken: readonly Box[]): [number, number] {
  const low = taken.filter((box) => box.bottom > bottom - 18 && box.right > from && box.left < to);
  const middle = (from + to) / 2;
  const before = low.filter((box) => (box.left + box.right) / 2 < middle).map((box) => box.right + 4);
  const after = low.filter((box) => (box.left + box.right) / 2 >= middle).map((box) => box.left - 4);
  return [Math.max(from, ...before), Math.min(to, ...after)];
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function monthWords(month: MonthColumn): string {
  return `${month.label}: ${month.value}${month.note === undefined ? '' : `. ${month.note}`}`;
}
