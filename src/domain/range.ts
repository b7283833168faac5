import type { Locale } from './locale.ts';
import { formatNumber } from './number.ts';

/** A lowest and a highest figure of people. `max` is null where nobody, or not everybody, gives an upper end. */
export interface TollRange {
  min: number;
  max: number | null;
  /** The lower end itself is not reached: "more than 100" has `min: 100`. */
  moreThan: boolean;
  /** A figure that gives one of the ends is itself approximate. */
  about: boolean;
  /** The lower end is a claim that there was nobody, and the upper end one that counts some. */
  fromNone?: true | undefined;
}

/** The words before a range's figure, the figure, and the words after it, so that a page can set the figure large. */
export interface RangeParts {
  before: string;
  figure: string;
  after: string;
}

/** Splits a range into words and figure: `{'', '12', 'or more'}`, `{'more than', '100', ''}`, `{'', '12–15', ''}`. */
export function rangeParts(range: TollRange, locale: Locale): RangeParts {
  const { min, max, about } = range;
  const words = WORDS[locale];
  const figure = (value: number): string => formatNumber(value, locale);
  if (max === null) {
    if (range.moreThan && !about) return { before: words.moreThan, figure: figure(min), after: '' };
    return { before: about ? words.about : '', figure: figure(min), after: words.orMore };
  }
  if (min === max)
    return min === 0 ? { before: '', figure: words.none, after: '' } : { before: about ? words.about : '', figure: figure(min), after: '' };
  if (range.fromNone) return { before: about ? words.fromNoneAbout : words.fromNone, figure: figure(max), after: '' };
  if (min === 0) return { before: about ? words.atMostAbout[0] : words.atMost[0], figure: figure(max), after: words.atMost[1] };
  return { before: about ? words.betweenAbout : words.between, figure: `${figure(min)}${words.joiner}${figure(max)}`, after: '' };
}

/** Writes a range in words: `12 or more`, `more than 100`, `12–15`, `about 200`, `none`. */
export function formatRange(range: TollRange, locale: Locale): string {
  const { before, figure, after } = rangeParts(range, locale);
  return [before, figure, after].filter((part) => part !== '').join(' ');
}

// Arabic spells ranges out: a dash between figures would be read from either side in right-to-left text.
const WORDS = {
  en: {
    none: 'none',
    about: 'about',
    moreThan: 'more than',
    orMore: 'or more',
    fromNone: 'none to',
    fromNoneAbout: 'none to about',
    atMost: ['at most', ''],
    atMostAbout: ['at most about', ''],
    between: '',
    betweenAbout: 'about',
    joiner: '–',
  },
  ar: {
    none: 'لا أحد',
    about: 'نحو',
    moreThan: 'أكثر من',
    orMore: 'أو أكثر',
    fromNone: 'من لا أحد إلى',
    fromNoneAbout: 'من لا أحد إلى نحو',
    atMost: ['', 'على الأكثر'],
    atMostAbout: ['نحو', 'على الأكثر'],
    between: 'بين',
    betweenAbout: 'بين نحو',
    joiner: ' و',
  },
} as const;
