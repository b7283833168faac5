import { formatRange, type TollRange } from '../domain/range.ts';
import type { Bar, BarKind } from './description.ts';

export interface BarWords {
  /** The head of its table column: `Killed`. */
  group: string;
  /** `not reported`, in the page's language. */
  notReported: string;
  /** The words at the bar's end, from the figure: (value) => `${value} civilians`. Without it, the figure alone. */
  text?: (value: string, reported: boolean) => string;
}

/** A figure with its words made from its range. Give `undefined` or null for what is not reported. */
export function barOf(kind: BarKind, range: TollRange | null | undefined, locale: 'en' | 'ar', words: BarWords): Bar {
  const reported = range !== undefined && range !== null;
  const value = reported ? formatRange(range, locale) : words.notReported;
  return { kind, group: words.group, range: range ?? null, value, text: words.text?.(value, reported) ?? value };
}
