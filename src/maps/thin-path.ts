/** Leaves out of an SVG path of straight lines every point nearer than `tolerance` to the one before it: no eye sees them, every reader loads them. */
export function thinPath(path: string, tolerance: number): string {
  return path
    .split(/(?=M)/)
    .map((part) => thinPart(part, tolerance))
    .join('');
}

function thinPart(part: string, tolerance: number): string {
  const closed = part.endsWith('Z');
  const points = part
    .replace('Z', '')
    .slice(1)
    .split('L')
    .map((point) => point.split(',').map(Number) as [number, number]);
  const last = points.length - 1;
  const kept: [number, number][] = [];
  for (const [index, point] of points.entries()) {
    const before = kept.at(-1);
    if (before && (index < last || closed) && Math.hypot(point[0] - before[0], point[1] - before[1]) < tolerance) continue;
    kept.push(point);
  }
  if (kept.length < (closed ? 3 : 2)) return '';
  return `M${kept.map(([x, y]) => `${x},${y}`).join('L')}${closed ? 'Z' : ''}`;
}
