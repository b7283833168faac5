import type { Point } from './plate.ts';

/** A figure to be reached by keyboard or pointer; its element's `x` and `y` are its middle. */
export interface Stop<Element extends { x: number; y: number }> {
  element: Element;
  point: Point;
}

/** From the top down, or from the first month to the last; incidents stay as the chart gives them. */
export function readingOrder<Element extends { x: number; y: number }>(stops: readonly Stop<Element>[]): Stop<Element>[] {
  return [...stops].sort((a, b) => (a.point.form === 'mark' || b.point.form === 'mark' ? 0 : a.point.across - b.point.across));
}

/** The index of the figure next to a place on the canvas: by row for bars, by month for columns. */
export function nearest<Element extends { x: number; y: number }>(
  stops: readonly Stop<Element>[],
  x: number,
  y: number,
): number | undefined {
  let best: { index: number; distance: number } | undefined;
  for (const [index, { element, point }] of stops.entries()) {
    const [dx, dy] = [Math.abs(element.x - x), Math.abs(element.y - y)];
    const distance = point.form === 'bar' ? dy : point.form === 'column' ? dx : Math.hypot(dx, dy);
    if (!best || distance < best.distance) best = { index, distance };
  }
  return best?.index;
}

/** The stop that a key leads to; undefined where the key means nothing here. */
export function step(key: string, active: number | undefined, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(count - 1, (active ?? -1) + 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, (active ?? count) - 1);
  return undefined;
}
