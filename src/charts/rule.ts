import type { Rule, Token } from './plate.ts';

type Place = readonly [x: number, y: number];

/** A straight line, 1 px of ink unless told otherwise. */
export function rule(from: Place, to: Place, style: { colour?: Token; lineWidth?: number; dash?: readonly number[] } = {}): Rule {
  const { colour = 'ink', lineWidth = 1, dash = [] } = style;
  return { from, to, colour, lineWidth, dash };
}

/** A line with an end on either side, for a spell without a record. */
export function bracket(left: number, right: number, y: number): Rule[] {
  const colour = 'truce-ink';
  return [
    rule([left, y - 5], [left, y + 5], { colour }),
    rule([left, y], [right, y], { colour }),
    rule([right, y - 5], [right, y + 5], { colour }),
  ];
}
