import { formatRange, rangeParts, type TollRange } from '../../domain/toll.ts';
import type { Locale } from '../../i18n/locale.ts';

/** A toll ready to be printed, or `null` where nobody gives one: then the page says “not reported”, never 0. */
export type TollText = {
  range: TollRange;
  /** `12 or more`, whole. */
  text: string;
  /** The same in three parts, so that the figure can stand large: `more than` · `100` · ``. */
  before: string;
  figure: string;
  after: string;
} | null;

/** Puts a range into the words of a language; an absent range stays absent. */
export function tollText(range: TollRange | undefined, locale: Locale): TollText {
  return range ? { range, text: formatRange(range, locale), ...rangeParts(range, locale) } : null;
}
