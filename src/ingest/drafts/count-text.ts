import type { ReadCount } from '../reading.ts';

/** A count in the form of the records: `12`, `12+`, `>100`, `<=12`, `~200`, `10-12`, `none`; undefined for a word. */
export function countText({ min, max, qualifier }: ReadCount): string | number | undefined {
  if (qualifier === 'none') return 'none';
  if (min === null || qualifier === 'word') return undefined;
  if (Math.max(min, max ?? 0) > 1_000_000) return undefined;
  switch (qualifier) {
    case 'at-least':
      return `${min}+`;
    case 'more-than':
      return `>${min}`;
    case 'at-most':
      return `<=${max ?? 0}`;
    case 'about':
      return `~${min}`;
    case 'range':
      return max === null ? `${min}+` : max > min ? `${min}-${max}` : min;
    default:
      return min === 0 ? undefined : min;
  }
}
