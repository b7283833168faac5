/** What is asked of a slot. */
export interface Target {
  measure: 'precision' | 'recall' | 'f1';
  atLeast: number;
}

/** How a slot of the reading came out: how many were right of those proposed and of those that there are. */
export interface Tally {
  slot: string;
  right: number;
  predicted: number;
  expected: number;
  targets: readonly Target[];
  /** What went wrong, each in a line that quotes the article. */
  misses: string[];
}

export function tallyOf(slot: string, ...targets: Target[]): Tally {
  return { slot, right: 0, predicted: 0, expected: 0, targets, misses: [] };
}

/** The measures of a tally, from 0 to 1; 1 where there was nothing to get wrong. */
export function measure({
  right,
  predicted,
  expected,
}: Pick<Tally, 'right' | 'predicted' | 'expected'>): Record<Target['measure'], number> {
  const precision = predicted === 0 ? 1 : right / predicted;
  const recall = expected === 0 ? 1 : right / expected;
  const f1 = predicted + expected === 0 ? 1 : (2 * right) / (predicted + expected);
  return { precision, recall, f1 };
}

export function isMet(tally: Tally): boolean {
  const measured = measure(tally);
  return tally.targets.every((target) => measured[target.measure] >= target.atLeast);
}

/** The tallies as a table for the terminal. */
export function formatTallies(title: string, tallies: readonly Tally[]): string {
  const rows = tallies.map((tally) => {
    const { precision, recall, f1 } = measure(tally);
    const { predicted, expected } = tally;
    const asked = tally.targets.map((target) => `${SHORT[target.measure]} ≥ ${percent(target.atLeast).trim()}`).join(', ');
    return [
      tally.slot.padEnd(34),
      String(tally.expected).padStart(5),
      String(tally.predicted).padStart(6),
      predicted === 0 ? NOTHING : percent(precision),
      expected === 0 ? NOTHING : percent(recall),
      predicted + expected === 0 ? NOTHING : percent(f1),
      ...(asked === '' ? [] : [`  ${isMet(tally) ? 'met   ' : 'NOT MET'} (${asked})`]),
    ].join(' ');
  });
  return [title, `${''.padEnd(34)}  gold   read  prec.   rec.     F1`, ...rows].join('\n');
}

/** What cannot be measured is not 100 %. */
const NOTHING = '     –';

const SHORT = { precision: 'precision', recall: 'recall', f1: 'F1' } as const;

function percent(share: number): string {
  return (Math.floor(share * 1000 + 1e-9) / 10).toFixed(1).padStart(6);
}
