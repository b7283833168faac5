import type { MarkShape } from './description.ts';
import type { Palette } from './plate.ts';

/** The bar or column of a figure: its ends in CSS pixels along its direction, `low: null` where it is not reported. */
export interface DrawnRange {
  form: 'bar' | 'column';
  zero: number;
  low: number | null;
  high: number | null;
  across: number;
  thickness: number;
  arrow: number;
}

export interface DrawnMark {
  from: number;
  to: number;
  across: number;
  shape: MarkShape;
  filled: boolean;
}

const SOLID = { killed: 'killed', injured: 'hatch', part: undefined, own: 'dots', unknown: undefined } as const;
const EDGE = { killed: 'killed', injured: 'injured', part: 'killed', own: 'unknown', unknown: 'unknown' } as const;

/** Draws a figure: solid up to the lowest, outlined up to the highest, an arrow where it is open, a ring where it is not reported. */
export function drawRange(ctx: CanvasRenderingContext2D, kind: keyof typeof SOLID, range: DrawnRange, colours: Palette): void {
  if (range.low === null) return drawRing(ctx, range, colours);
  const { zero, low, high } = range;
  const solid = SOLID[kind];
  ctx.strokeStyle = colours[EDGE[kind]];
  if (low === zero && high === zero) return drawNone(ctx, range);
  if (low !== zero) {
    if (kind === 'injured' || kind === 'own') fill(ctx, range, zero, low, colours.paper);
    if (solid !== undefined) fill(ctx, range, zero, low, colours[solid]);
    if (kind !== 'killed') outline(ctx, range, zero, low);
  }
  if (high === null) return drawArrow(ctx, range, low);
  if (high !== low) {
    // A part is an outline already, so what lies above its lowest figure is told apart by dashes.
    ctx.setLineDash(kind === 'killed' || kind === 'injured' ? [] : [3, 2.4]);
    outline(ctx, range, low, high);
    ctx.setLineDash([]);
  }
}

/** Draws an incident at its day, or over the days within which it lies. */
export function drawMark(ctx: CanvasRenderingContext2D, mark: DrawnMark, colours: Palette): void {
  const x = (mark.from + mark.to) / 2;
  if (mark.to - mark.from > 2) {
    ctx.strokeStyle = colours.ink;
    ctx.lineWidth = 1.5;
    ctx.beginPath();
    ctx.moveTo(mark.from, mark.across);
    ctx.lineTo(mark.to, mark.across);
    ctx.stroke();
  }
  ctx.fillStyle = mark.filled ? colours.ink : colours.paper;
  ctx.strokeStyle = mark.filled ? colours.paper : colours.ink;
  ctx.lineWidth = mark.filled ? 1.5 : 1.75;
  ctx.beginPath();
  tracePath(ctx, mark.shape, x, mark.across);
  ctx.fill();
  ctx.stroke();
}

const CORNERS: Record<Exclude<MarkShape, 'circle'>, readonly (readonly [number, number])[]> = {
  square: [[-6, -6], [6, -6], [6, 6], [-6, 6]],
  diamond: [[0, -8], [8, 0], [0, 8], [-8, 0]],
  triangle: [[0, -8], [7.5, 6], [-7.5, 6]],
  'inverted-triangle': [[0, 8], [7.5, -6], [-7.5, -6]],
  star: [[0, -8.5], [2.2, -2.6], [8.1, -2.6], [3.4, 1.2], [5, 7], [0, 3.6], [-5, 7], [-3.4, 1.2], [-8.1, -2.6], [-2.2, -2.6]],
  cross: [[-6.5, -2.4], [-2.4, -2.4], [-2.4, -6.5], [2.4, -6.5], [2.4, -2.4], [6.5, -2.4], [6.5, 2.4], [2.4, 2.4], [2.4, 6.5], [-2.4, 6.5], [-2.4, 2.4], [-6.5, 2.4]],
}; // prettier-ignore

/** The corners of a shape around its centre, for the drawing and for the key; a circle has none. */
export function cornersOf(shape: MarkShape): readonly (readonly [number, number])[] {
  return shape === 'circle' ? [] : CORNERS[shape];
}

function tracePath(ctx: CanvasRenderingContext2D, shape: MarkShape, x: number, y: number): void {
  if (shape === 'circle') return ctx.arc(x, y, 6.5, 0, 2 * Math.PI);
  for (const [index, [dx, dy]] of CORNERS[shape].entries()) {
    if (index === 0) ctx.moveTo(x + dx, y + dy);
    else ctx.lineTo(x + dx, y + dy);
  }
  ctx.closePath();
}

function drawRing(ctx: CanvasRenderingContext2D, { form, zero, across, thickness }: DrawnRange, colours: Palette): void {
  const radius = form === 'bar' ? 6 : Math.max(4, Math.min(6, thickness / 2));
  ctx.fillStyle = colours.paper;
  ctx.strokeStyle = colours.unknown;
  ctx.lineWidth = 1.5;
  ctx.setLineDash(radius < 5 ? [2.2, 1.9] : [3, 2.4]);
  ctx.beginPath();
  if (form === 'bar') ctx.arc(zero + 7, across, radius, 0, 2 * Math.PI);
  else ctx.arc(across, zero - radius - 2, radius, 0, 2 * Math.PI);
  ctx.fill();
  ctx.stroke();
  ctx.setLineDash([]);
}

/** A reported zero is a stroke on the axis: neither empty nor a ring. */
function drawNone(ctx: CanvasRenderingContext2D, { form, zero, across, thickness }: DrawnRange): void {
  ctx.lineWidth = 3;
  ctx.beginPath();
  segment(
    ctx,
    form,
    [zero + (form === 'bar' ? 1.5 : -1.5), across - thickness / 2],
    [zero + (form === 'bar' ? 1.5 : -1.5), across + thickness / 2],
  );
  ctx.stroke();
}

function drawArrow(ctx: CanvasRenderingContext2D, { form, across, arrow }: DrawnRange, low: number): void {
  const along = form === 'bar' ? 1 : -1;
  const tip = low + arrow * along;
  ctx.lineWidth = 2;
  ctx.beginPath();
  segment(ctx, form, [low, across], [tip, across]);
  segment(ctx, form, [tip - 7 * along, across - 5.5], [tip, across]);
  const [x, y] = form === 'bar' ? [tip - 7, across + 5.5] : [across + 5.5, tip + 7];
  ctx.lineTo(x, y);
  ctx.stroke();
}

function segment(
  ctx: CanvasRenderingContext2D,
  form: 'bar' | 'column',
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  ctx.moveTo(from[form === 'bar' ? 0 : 1], from[form === 'bar' ? 1 : 0]);
  ctx.lineTo(to[form === 'bar' ? 0 : 1], to[form === 'bar' ? 1 : 0]);
}

function fill(ctx: CanvasRenderingContext2D, range: DrawnRange, from: number, to: number, style: string | CanvasPattern): void {
  ctx.fillStyle = style;
  ctx.fillRect(...box(range, from, to));
}

function outline(ctx: CanvasRenderingContext2D, range: DrawnRange, from: number, to: number): void {
  const [x, y, width, height] = box(range, from, to);
  ctx.lineWidth = 1.5;
  ctx.strokeRect(x + 0.75, y + 0.75, Math.max(0.5, width - 1.5), Math.max(0.5, height - 1.5));
}

function box({ form, across, thickness }: DrawnRange, from: number, to: number): [number, number, number, number] {
  const [start, length] = [Math.min(from, to), Math.abs(to - from)];
  return form === 'bar' ? [start, across - thickness / 2, length, thickness] : [across - thickness / 2, start, thickness, length];
}
