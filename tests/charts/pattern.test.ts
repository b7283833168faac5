import { describe, expect, it } from 'vitest';
import { drawPattern } from '../../src/charts/pattern.ts';

/** The ends of all lines of a path, as they are drawn. */
function pointsOf(element: string): [number, number][] {
  return [...element.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

describe('a pattern that is drawn line by line', () => {
  const rectangle = { x: 40, y: 20, width: 95, height: 12 };

  it.each(['dots', 'hatch'])('of %s stays inside its rectangle and fills it from end to end', (name) => {
    const points = pointsOf(drawPattern(name, rectangle));
    const [lefts, tops] = [points.map(([x]) => x), points.map(([, y]) => y)];
    expect(Math.min(...lefts)).toBeGreaterThanOrEqual(40);
    expect(Math.max(...lefts)).toBeLessThanOrEqual(135);
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(20);
    expect(Math.max(...tops)).toBeLessThanOrEqual(32);
    expect(Math.min(...lefts)).toBeLessThan(50);
    expect(Math.max(...lefts)).toBeGreaterThan(125);
  });

  it('of hatching rises to the right at 45 degrees', () => {
    const points = pointsOf(drawPattern('hatch', rectangle));
    for (let index = 0; index < points.length; index += 2) {
      const [[x1, y1], [x2, y2]] = [points[index]!, points[index + 1]!];
      expect(x2 - x1).toBeCloseTo(y1 - y2, 0);
      expect(x2).toBeGreaterThan(x1);
    }
  });

  it('of another name is refused', () => {
    expect(() => drawPattern('stripes', rectangle)).toThrow('Unexpected pattern `stripes`');
  });
});
