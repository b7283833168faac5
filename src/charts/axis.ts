/** Round numbers from zero to at least `highest`, no closer than `spacing` pixels on an axis of `length`; people come whole. */
export function niceAxis(highest: number, length: number, spacing: number): { max: number; ticks: number[] } {
  if (highest <= 0) return { max: 1, ticks: [0] };
  const most = Math.max(1, Math.floor(length / spacing));
  const step = roundStep(highest / most);
  const count = Math.ceil(highest / step);
  return { max: count * step, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}

/** The smallest of 1, 2, 5, 10, 20, 50 … that is at least `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= least) ?? 10;
  return factor * power;
}
