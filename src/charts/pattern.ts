interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The distance of the dots, and that of the lines of the hatching along an edge: 7 across, at 45 degrees. */
const DOTS = 6;
const LINES = 7 * Math.SQRT2;

/** A rectangle filled with a pattern, as the lines or dots themselves. They look as the tiles of the same name do. */
export function drawPattern(name: string, rectangle: Rectangle): string {
  if (name === 'dots') return `<path d="${dots(rectangle)}" fill="none" class="s-unknown" stroke-width="2.4" stroke-linecap="round"/>`;
  if (name === 'hatch') return `<path d="${lines(rectangle)}" fill="none" class="s-injured" stroke-width="2.5"/>`;
  throw new Error(`Unexpected pattern \`${name}\`, expected \`dots\` or \`hatch\``);
}

/** Dots that lie wholly inside, as lines of no length with round ends. */
function dots({ x, y, width, height }: Rectangle): string {
  const marks: string[] = [];
  for (let top = y + DOTS / 2; top <= y + height - 1.2; top += DOTS)
    for (let left = x + DOTS / 2; left <= x + width - 1.2; left += DOTS) marks.push(`M${round(left)} ${round(top)}h0`);
  return marks.join('');
}

/** Parallel lines that rise to the right, each cut where it meets an edge. */
function lines({ x, y, width, height }: Rectangle): string {
  const marks: string[] = [];
  for (let start = LINES / 2 - height; start < width; start += LINES) {
    const [from, to] = [Math.max(0, start), Math.min(width, start + height)];
    const bottom = y + height + start;
    if (to > from) marks.push(`M${round(x + from)} ${round(bottom - from)}L${round(x + to)} ${round(bottom - to)}`);
  }
  return marks.join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
