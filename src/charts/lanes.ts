import { daysBetween } from '../domain/day.ts';
import type { Lane, LaneMark, Lanes, QuietSpell } from './description.ts';
import { LINE, NARROW, type Label, type MarkPoint, type MeasureText, type Plate, type Rule, type Surroundings } from './plate.ts';
import { bracket, rule } from './rule.ts';
import { balanceText, label, widest, wrapText } from './text.ts';

/** Above so many marks in a lane their words stay in the table and the marks are packed. */
const WORDED_MARKS = { wide: 14, narrow: 8 };

interface Frame {
  left: number;
  right: number;
  width: number;
  narrow: boolean;
  measure: MeasureText;
  toPixel: (day: string) => number;
}

interface Span {
  start: number;
  end: number;
}

interface Parts {
  labels: Label[];
  rules: Rule[];
  bands: Plate['bands'];
  points: MarkPoint[];
}

/** Arranges agreements as bands one under the other, each with its incidents as marks and its quiet spells as brackets. */
export function layoutLanes(chart: Lanes, { width, measure }: Pick<Surroundings, 'width' | 'measure'>): Plate {
  const narrow = width < NARROW;
  const [min, max] = [dayNumber(chart.from), Math.max(dayNumber(chart.cutOff.day), dayNumber(chart.from) + 1)];
  const left = 6;
  const right = narrow ? width - 12 : Math.min(width - 12, width - Math.ceil(measure(chart.cutOff.text, false) / 2) - 2);
  const toPixel = (day: string): number => left + ((dayNumber(day) - min) / (max - min)) * (right - left);
  const frame: Frame = { left, right, width, narrow, measure, toPixel };
  const parts: Parts = { labels: [], rules: [], bands: [], points: [] };

  let y = 28;
  for (const lane of chart.lanes) y = placeLane(lane, chart, y, frame, parts);
  const foot = y - 6;

  parts.rules.push(rule([4, foot], [right, foot]));
  for (const { x, text } of yearTicks(chart, frame)) {
    parts.rules.push(rule([x, foot], [x, foot + 6]));
    const half = measure(text, false) / 2;
    parts.labels.push(label(text, Math.min(Math.max(x, half), width - half), foot + 20, { align: 'center', colour: 'soft' }));
  }
  parts.rules.push(rule([right, 16], [right, foot], { dash: [2, 3] }));
  parts.labels.push(label(chart.cutOff.text, right, 11, { align: narrow ? 'right' : 'center', colour: 'soft' }));
  return {
    width,
    height: foot + 26,
    plot: { left, right, top: 0, bottom: foot + 26 },
    values: { axis: 'x', min, max },
    sets: [{ kind: 'incident', points: parts.points }],
    bands: parts.bands,
    rules: parts.rules,
    labels: parts.labels,
  };
}

/** Days since 1 January 1970. */
export function dayNumber(day: string): number {
  return daysBetween('1970-01-01', day);
}

/** What a mark says: `3 March 2019: 26 killed; violation alleged`. */
export function markText(mark: LaneMark, locale: 'en' | 'ar', link = true): string {
  return `${mark.date}: ${mark.figure}${link ? `${locale === 'ar' ? '؛ ' : '; '}${mark.link}` : ''}`;
}

/** Draws one lane from `y` down and returns where the next begins. */
function placeLane(lane: Lane, chart: Lanes, y: number, frame: Frame, parts: Parts): number {
  const start = Math.max(frame.left, frame.toPixel(lane.from));
  const end = Math.min(frame.right, frame.toPixel(lane.to ?? chart.cutOff.day));
  const head = placeHead(lane, start, y, frame, parts.labels);
  const top = head + 9;
  const marked = placeMarks(lane, chart, { start, end }, top, frame, parts);
  const bottom = placeQuiet(lane.quiet, { start, end }, marked, frame, parts) + 10;
  parts.bands.push({ x: start, y: top, width: Math.max(0, end - start), height: bottom - top, colour: 'truce' });
  for (const [day, x] of [
    [lane.from, start],
    [lane.to, end],
  ] as const) {
    if (day === null || frame.toPixel(day) < frame.left || frame.toPixel(day) > frame.right) continue;
    parts.rules.push(rule([x, top], [x, bottom], { colour: 'truce-ink', lineWidth: 1.5 }));
  }
  return bottom + 16;
}

/** The agreement's name and dates over its band, moved to the left where they would run past the cut-off. */
function placeHead(lane: Lane, start: number, y: number, { right, narrow, measure }: Frame, labels: Label[]): number {
  const room = right - 10;
  const name = measure(lane.label, true);
  const detail = narrow ? (lane.shortDetail ?? lane.detail) : lane.detail;
  const oneLine = name + 10 + measure(detail, false);
  if (!narrow && oneLine <= room - 6) {
    const x = Math.min(start, room - oneLine);
    labels.push(label(lane.label, x, y + 13, { bold: true }), label(detail, x + name + 10, y + 13, { colour: 'soft' }));
    return y + 13;
  }
  const names = wrapText(lane.label, room - 6, true, measure);
  const details = balanceText(detail, Math.max(room - start, Math.min(room - 6, narrow ? 230 : 280)), false, measure);
  const x = Math.max(4, Math.min(start, room - Math.max(widest(names, true, measure), widest(details, false, measure))));
  for (const [index, text] of names.entries()) labels.push(label(text, x, y + 13 + index * LINE, { bold: true }));
  for (const [index, text] of details.entries()) labels.push(label(text, x, y + 13 + (names.length + index) * LINE, { colour: 'soft' }));
  return y + 13 + (names.length + details.length - 1) * LINE;
}

function placeMarks(lane: Lane, chart: Lanes, band: Span, top: number, frame: Frame, parts: Parts): number {
  const worded = lane.marks.length <= (frame.narrow ? WORDED_MARKS.narrow : WORDED_MARKS.wide);
  const rows: { free: [number, number][] }[] = [];
  let y = top + 17;
  for (const mark of lane.marks) {
    const x = frame.toPixel(mark.day);
    const point: MarkPoint = {
      form: 'mark',
      from: dayNumber(mark.day),
      to: dayNumber(mark.to ?? mark.day),
      across: y,
      shape: mark.shape,
      filled: mark.violation,
      words: `${lane.label}. ${markText(mark, chart.locale)}. ${mark.accused}`,
      href: mark.href,
    };
    if (worded) {
      const lines = placeMarkWords(mark, chart.locale, band, y, frame, parts.labels);
      y += 7 + lines * LINE;
    } else {
      const reach: [number, number] = [x - 9, frame.toPixel(mark.to ?? mark.day) + 9];
      let row = rows.find(({ free }) => free.every(([from, to]) => reach[0] >= to || reach[1] <= from));
      if (!row) rows.push((row = { free: [] }));
      row.free.push(reach);
      point.across = top + 17 + rows.indexOf(row) * 18;
    }
    parts.points.push(point);
  }
  return worded ? y - 24 : top + 17 + Math.max(0, rows.length - 1) * 18;
}

/**
 * Writes a mark's words beside it where no edge of the band runs through them: inside the band, else wholly past its edge, else on lines
 * below the mark. Returns the number of lines that the mark and its words take.
 */
function placeMarkWords(mark: LaneMark, locale: 'en' | 'ar', band: Span, y: number, frame: Frame, labels: Label[]): number {
  const { narrow, measure, toPixel } = frame;
  const [before, after] = [toPixel(mark.day) - 14, toPixel(mark.to ?? mark.day) + 14];
  const gaps = gapsOf(band, frame);
  const short = markText(mark, locale, false);
  const forms = [...(narrow ? [] : [[markText(mark, locale)]]), [short], [`${mark.date}:`, mark.figure]];
  for (const reach of [8, Infinity]) {
    for (const lines of forms) {
      const wide = widest(lines, false, measure);
      const onRight = gaps.map((gap) => Math.max(gap.start, after)).find((x, index) => x + wide <= gaps[index]!.end && x - after <= reach);
      const onLeft = gaps
        .map((gap) => Math.min(gap.end, before))
        .findLast((x, index) => x - wide >= gaps[index]!.start && before - x <= reach);
      const x = onRight ?? onLeft;
      if (x === undefined) continue;
      const align = onRight === undefined ? 'right' : 'left';
      for (const [index, text] of lines.entries()) labels.push(label(text, x, y + 4.5 + index * LINE, { align }));
      return lines.length;
    }
  }
  const below = widestGap(gaps);
  const lines = wrapText(short, below.end - below.start, false, measure);
  const x = Math.max(below.start, Math.min(before + 7, below.end - widest(lines, false, measure)));
  for (const [index, text] of lines.entries()) labels.push(label(text, x, y + 8 + (index + 1) * LINE));
  return lines.length + 1;
}

/** Room for words before, in and after a band. */
function gapsOf(band: Span, { left, right }: Frame): [Span, Span, Span] {
  return [
    { start: left - 6, end: band.start - 5 },
    { start: band.start + 5, end: Math.min(band.end, right) - 5 },
    { start: band.end + 5, end: right - 5 },
  ];
}

function widestGap(gaps: readonly Span[]): Span {
  return gaps.reduce((best, gap) => (gap.end - gap.start > best.end - best.start ? gap : best));
}

/** Brackets under the marks, on a further level where two would touch. Returns the lowest line. */
function placeQuiet(spells: readonly QuietSpell[], band: Span, y: number, frame: Frame, parts: Parts): number {
  const levels: { top: number; bottom: number; bracket: Span; words: Span }[] = [];
  const gaps = gapsOf(band, frame);
  for (const spell of spells) {
    const [fromDay, toDay] = [frame.toPixel(spell.from), frame.toPixel(spell.to)];
    const inset = toDay - fromDay > 60 ? 10 : 2;
    const bracketed = { start: Math.max(frame.left, fromDay + inset), end: Math.min(frame.right - (inset === 10 ? 10 : 2), toDay - inset) };
    // Words stand inside the band where it is wide enough for them, so that its edge does not run through them.
    const room = gaps[1].end - gaps[1].start >= 80 ? gaps[1] : widestGap(gaps);
    const width = Math.min(room.end - room.start, Math.max(bracketed.end - bracketed.start, 120));
    const lines = balanceText(spell.text, width, false, frame.measure);
    const half = widest(lines, false, frame.measure) / 2;
    const middle = Math.min(Math.max((bracketed.start + bracketed.end) / 2, room.start + half), room.end - half);
    const words = { start: middle - half, end: middle + half };
    // Words that reach a little way under the next bracket are still read with their own.
    let level = levels.find(
      (other) =>
        other.bracket.end + 12 <= bracketed.start &&
        other.words.end + 12 <= words.start &&
        other.words.end - 12 <= bracketed.start &&
        other.bracket.end <= words.start + 12,
    );
    if (!level) levels.push((level = { top: (levels.at(-1)?.bottom ?? y) + 20, bottom: 0, bracket: bracketed, words }));
    Object.assign(level, { bracket: bracketed, words });
    level.bottom = Math.max(level.bottom, level.top + 19 + (lines.length - 1) * LINE);
    parts.rules.push(...bracket(bracketed.start, bracketed.end, level.top));
    const top = level.top;
    for (const [index, text] of lines.entries())
      parts.labels.push(label(text, middle, top + 19 + index * LINE, { align: 'center', colour: 'truce-ink' }));
  }
  return levels.at(-1)?.bottom ?? y + 4;
}

function yearTicks(chart: Lanes, { left, right, measure, toPixel }: Frame): { x: number; text: string }[] {
  const [first, last] = [Number(chart.from.slice(0, 4)) + 1, Number(chart.cutOff.day.slice(0, 4))];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  if (years.length === 0) return [{ x: left, text: chart.from.slice(0, 4) }];
  const every = Math.ceil(
    (measure('2000', false) + 16) / Math.max(1, ((right - left) * 365) / Math.max(365, daysBetween(chart.from, chart.cutOff.day))),
  );
  return years.filter((_, index) => index % every === 0).map((year) => ({ x: toPixel(`${year}-01-01`), text: String(year) }));
}
