import type { BarKind, MarkShape } from './description.ts';

/** Names of colours. The build turns them into CSS classes; the browser turns them into the colours that those classes have there. */
export const TOKENS = ['ink', 'soft', 'paper', 'rule', 'killed', 'injured', 'unknown', 'truce', 'truce-ink', 'hatch', 'dots'] as const;
export type Token = (typeof TOKENS)[number];
export type Palette = Record<Token, string | CanvasPattern>;

/** Width of a text at 13 px, in CSS pixels. */
export type MeasureText = (text: string, bold: boolean) => number;

export interface Fonts {
  plain: string;
  bold: string;
}

/** What a drawing depends on beside its description. */
export interface Surroundings {
  /** In CSS pixels. */
  width: number;
  measure: MeasureText;
  colours: Palette;
  fonts: Fonts;
  /** How a text is written in the end: with other digits, or as it is. */
  write: (text: string) => string;
}

/** One line of text. `y` is the baseline. */
export interface Label {
  text: string;
  x: number;
  y: number;
  align: 'left' | 'center' | 'right';
  bold: boolean;
  colour: Token;
}

export interface Rule {
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  colour: Token;
  lineWidth: number;
  dash: readonly number[];
}

export interface Band {
  x: number;
  y: number;
  width: number;
  height: number;
  colour: Token;
}

/** A figure as a bar or column: from zero to `low`, outlined to `high`; `low: null` is not reported, `high: null` is open. */
export interface RangePoint {
  form: 'bar' | 'column';
  low: number | null;
  high: number | null;
  /** Centre of the bar across its direction, in CSS pixels. */
  across: number;
  thickness: number;
  /** Length of the arrow at an open end. */
  arrow: number;
  /** Said when the point is reached by keyboard or pointer. */
  words: string;
  href?: string;
}

/** A dated incident; `from` and `to` are days since 1970. */
export interface MarkPoint {
  form: 'mark';
  from: number;
  to: number;
  across: number;
  shape: MarkShape;
  filled: boolean;
  words: string;
  href?: string;
}

export type Point = RangePoint | MarkPoint;

/** Everything that a drawing shows, with values in their own units and all else in CSS pixels. */
export interface Plate {
  width: number;
  height: number;
  /** Where values are drawn. The axis of values runs along one side; the other is in CSS pixels of the whole drawing. */
  plot: { left: number; right: number; top: number; bottom: number };
  values: { axis: 'x' | 'y'; min: number; max: number };
  sets: { kind: BarKind | 'incident'; points: Point[] }[];
  bands: Band[];
  rules: Rule[];
  labels: Label[];
}

export const LINE = 17;
export const NARROW = 560;
