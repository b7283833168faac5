import { FRAME, tenth } from './region.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Label {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

const HEIGHT = 13;
const GAP = 5;
const EDGE = 4;

/** Where a label for something at `around` can stand without touching `taken` or the frame: beside it first, then above or below. */
export function placeLabel(
  text: string,
  around: Box,
  taken: readonly Box[],
  order: readonly Side[],
): { label: Label; box: Box } | undefined {
  for (const side of order) {
    const label = beside(text, around, side);
    const box = boxOf(label);
    if (isInside(box) && !taken.some((other) => touches(box, other))) return { label, box };
  }
  return undefined;
}

export type Side = 'after' | 'before' | 'above' | 'below';

/** The room that a label takes, from an upper estimate of its width. */
export function boxOf({ text, x, y, anchor }: Label): Box {
  const width = widthOf(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - HEIGHT + 3, bottom: y + 3 };
}

/** An upper estimate of a text's width at 13 units: bold Plex takes 0.58 em a character on average. */
export function widthOf(text: string): number {
  return Array.from(text).length * 7.6;
}

export function isInside({ left, top, right, bottom }: Box): boolean {
  return left >= EDGE && top >= EDGE && right <= FRAME.width - EDGE && bottom <= FRAME.height - EDGE;
}

export function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The label at whole tenths of a unit. */
export function rounded(label: Label): Label {
  return { ...label, x: tenth(label.x), y: tenth(label.y) };
}

function beside(text: string, around: Box, side: Side): Label {
  const middle = { x: (around.left + around.right) / 2, y: (around.top + around.bottom) / 2 };
  switch (side) {
    case 'after':
      return { text, x: around.right + GAP, y: middle.y + 4, anchor: 'start' };
    case 'before':
      return { text, x: around.left - GAP, y: middle.y + 4, anchor: 'end' };
    case 'above':
      return { text, x: middle.x, y: around.top - GAP, anchor: 'middle' };
    case 'below':
      return { text, x: middle.x, y: around.bottom + GAP + HEIGHT - 3, anchor: 'middle' };
  }
}
