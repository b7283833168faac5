import { formatNumber } from '../domain/number.ts';
import { niceAxis } from './axis.ts';
import type { Bar, BarKind, BarRow, RangeBars } from './description.ts';
import { LINE, NARROW, type Label, type Plate, type RangePoint, type Surroundings } from './plate.ts';
import { rule } from './rule.ts';
import { label, widest, wrapText } from './text.ts';

/** Arranges bars in rows: labels beside them, or above them where the drawing is narrow; words at the end of each bar. */
export function layoutRangeBars(chart: RangeBars, { width, measure }: Pick<Surroundings, 'width' | 'measure'>): Plate {
  const narrow = width < NARROW;
  const rows = [...chart.rows, ...(chart.own?.rows ?? [])];
  const column = narrow ? 0 : Math.min(Math.round(width * 0.28), Math.ceil(longestLabel(rows, measure)));
  const left = narrow ? 4 : Math.max(96, column + 24);
  const arrow = narrow ? 26 : 34;
  const words = new Map(rows.flatMap((row) => row.bars).map((bar) => [bar, wrapText(bar.text, (width - left) * 0.5, true, measure)]));
  const reported = rows.flatMap((row) => row.bars).filter((bar) => bar.range !== null);
  const highest = Math.max(0, ...reported.map((bar) => bar.range?.max ?? bar.range?.min ?? 0));
  const axis = niceAxis(highest, (width - left) * 0.8, narrow ? 52 : 84);
  const lastTick = measure(formatNumber(axis.max, chart.locale), false) / 2;
  const right = Math.max(
    left + 40,
    Math.min(
      width - Math.max(20, lastTick + 2),
      ...reported.map((bar) => furthestRight(bar, words.get(bar) ?? [], { left, width, max: axis.max, arrow, measure })),
    ),
  );
  const toPixel = (value: number): number => left + (value / axis.max) * (right - left);

  const labels: Label[] = [label(chart.unit, left, 12, { colour: 'soft' })];
  const rules: Plate['rules'] = [];
  const sets = new Map<BarKind, RangePoint[]>();
  let y = narrow ? 26 : 36;

  const placeRow = (row: BarRow): void => {
    const head = narrow ? headAbove(row, width, measure) : headBeside(row, column, measure);
    for (const line of head) labels.push({ ...line, x: line.x + (narrow ? 4 : 0), y: y + 13 + line.y });
    const headHeight = Math.max(0, ...head.map((line) => line.y + LINE));
    const first = narrow ? y + headHeight + 3 : y;
    let top = first;
    for (const [index, bar] of row.bars.entries()) {
      const thickness = thicknessOf(bar.kind, row.bars.length);
      const across = top + thickness / 2;
      const lines = words.get(bar) ?? [bar.text];
      const x = bar.range === null ? left + 20 : endOfBar(bar, toPixel, arrow);
      for (const [number, text] of lines.entries()) {
        const plain = bar.range === null || (narrow && index > 0);
        labels.push(label(text, x, across + 4.5 + number * LINE, { bold: !plain, colour: bar.range === null ? 'soft' : 'ink' }));
      }
      const point: RangePoint = {
        form: 'bar',
        low: bar.range?.min ?? null,
        high: bar.range?.max ?? null,
        across,
        thickness,
        arrow,
        words: pointWords(row, bar),
        href: row.href,
      };
      sets.set(bar.kind, [...(sets.get(bar.kind) ?? []), point]);
      top += Math.max(thickness, 12) + (lines.length - 1) * LINE + (index === 0 && thickness > 16 ? 8 : 9);
    }
    const barsHeight = top - 9 - first;
    y = Math.max(narrow ? 0 : y + headHeight, first + barsHeight) + (row.bars.length > 1 ? 22 : 16);
  };

  const zeroLine = (from: number, to: number): void => {
    if (!narrow) rules.push(rule([left, from], [left, to]));
  };
  for (const row of chart.rows) placeRow(row);
  zeroLine(22, y);
  let foot = y;
  if (chart.own && chart.own.rows.length > 0) {
    rules.push(rule([narrow ? 4 : 0, y], [width, y], { colour: 'rule' }));
    const heading = wrapText(chart.own.heading, width - 8, false, measure);
    for (const [index, text] of heading.entries()) labels.push(label(text, narrow ? 4 : 0, y + 21 + index * LINE, { colour: 'soft' }));
    y += 17 + heading.length * LINE;
    const start = y - 6;
    for (const row of chart.own.rows) placeRow(row);
    zeroLine(start, y);
    foot = y;
  }
  if (highest > 0) {
    rules.push(rule([left, foot], [right, foot]));
    // Where figures are long, only every second or third tick is numbered.
    const every = Math.ceil((lastTick * 2 + 12) / (toPixel(axis.ticks[1] ?? axis.max) - left));
    for (const [index, tick] of axis.ticks.entries()) {
      const x = toPixel(tick);
      rules.push(rule([x, foot], [x, foot + 6]));
      if (index % every !== 0) continue;
      labels.push(
        label(formatNumber(tick, chart.locale), x, foot + 22, { align: narrow && tick === 0 ? 'left' : 'center', colour: 'soft' }),
      );
    }
  }
  const height = highest > 0 ? foot + 28 : foot;
  return {
    width,
    height,
    plot: { left, right, top: 0, bottom: height },
    values: { axis: 'x', min: 0, max: axis.max },
    sets: [...sets].map(([kind, points]) => ({ kind, points })),
    bands: [],
    rules,
    labels,
  };
}

/** A row's name with its second line. */
export function rowName(row: BarRow, locale: 'en' | 'ar'): string {
  return row.sublabel === undefined ? row.label : `${row.label}${locale === 'ar' ? '، ' : ', '}${row.sublabel}`;
}

function longestLabel(rows: readonly BarRow[], measure: Surroundings['measure']): number {
  return Math.max(
    0,
    ...rows.map((row) => Math.max(measure(row.label, true), row.sublabel === undefined ? 0 : measure(row.sublabel, false))),
  );
}

/** The right end of the axis at which the words of this bar still end inside the drawing. */
function furthestRight(
  bar: Bar,
  lines: readonly string[],
  { left, width, max, arrow, measure }: { left: number; width: number; max: number; arrow: number; measure: Surroundings['measure'] },
): number {
  const value = bar.range?.max ?? bar.range?.min ?? 0;
  if (value === 0) return Infinity;
  const beyond = (bar.range?.max === null ? arrow + 9 : 8) + widest(lines, true, measure) + 2;
  return left + ((width - beyond - left) * max) / value;
}

function endOfBar(bar: Bar, toPixel: (value: number) => number, arrow: number): number {
  const { min, max } = bar.range ?? { min: 0, max: 0 };
  return max === null ? toPixel(min) + arrow + 9 : toPixel(max) + 8;
}

function thicknessOf(kind: BarKind, bars: number): number {
  if (kind === 'own' || kind === 'part' || kind === 'unknown') return 12;
  return bars > 1 ? 16 : 18;
}

function headBeside(row: BarRow, column: number, measure: Surroundings['measure']): Label[] {
  const bold = wrapText(row.label, column, true, measure);
  const soft = row.sublabel === undefined ? [] : wrapText(row.sublabel, column, false, measure);
  return [
    ...bold.map((text, index) => label(text, 0, index * LINE, { bold: true })),
    ...soft.map((text, index) => label(text, 0, (bold.length + index) * LINE, { colour: 'soft' })),
  ];
}

function headAbove(row: BarRow, width: number, measure: Surroundings['measure']): Label[] {
  const beside = measure(row.label, true) + 8;
  if (row.sublabel !== undefined && beside + measure(row.sublabel, false) <= width - 8) {
    return [label(row.label, 0, 0, { bold: true }), label(row.sublabel, beside, 0, { colour: 'soft' })];
  }
  return headBeside(row, width - 8, measure);
}

function pointWords(row: BarRow, bar: Bar): string {
  const name = [row.label, row.sublabel].filter((part) => part !== undefined).join(', ');
  return `${name}. ${bar.group}: ${bar.value}`;
}
