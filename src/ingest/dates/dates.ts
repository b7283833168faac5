import { coarseAt, distanceAt } from './date-distances.ts';
import { dayAt } from './date-points.ts';
import { NONE } from './date-resolution.ts';
import { isSayingDate } from './date-saying.ts';
import { nightAt, spanAt, weekAt } from './date-spans.ts';
import type { Sentence, Token } from '../text/tokens.ts';

/** An expression of time in a sentence. `first` and `last` are indexes of tokens. */
export interface FoundDate {
  first: number;
  last: number;
  /** The days it means; null where it cannot be resolved. */
  from: string | null;
  to: string | null;
  /** `coarse`: a month, a year, a season, “in recent weeks”: no day of an incident. */
  kind: 'days' | 'coarse';
  /** Stands with a verb of saying: “told reporters on Tuesday”. */
  isSaying: boolean;
  /** Days to go back from another date: “a day after”, “the day before”. */
  offset?: number;
  /** What it stands with happened before that other date: “an attack the day before”. */
  isBack?: boolean;
  doubt?: string;
  /** The day of publication, where it was reckoned from that, and not from the day on which it was told: “overnight, officials said on Monday”. */
  reckonedFrom?: string | undefined;
}

/** Finds the expressions of time in a sentence. Without `published` (`YYYY-MM-DD`), those that need it stay unresolved. */
export function findDates({ tokens }: Sentence, published: string | undefined): FoundDate[] {
  const found: FoundDate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const date = dateAt(tokens, at, published);
    if (!date) continue;
    // What lies after publication is no news of it, or a fault of one of the two dates.
    const isFuture = published !== undefined && date.to !== null && (date.to > published || isAhead(tokens, at));
    found.push({ ...date, ...(isFuture ? NONE : {}), first: at, isSaying: isSayingDate(tokens, at, date.last, date.kind === 'days') });
    at = date.last;
  }
  return found;
}

/** “will leave for Hadira on Tuesday”: a day to come, told by a verb right before it. */
function isAhead(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 10); at -= 1) {
    const { lower } = tokens[at]!;
    if (/^(?:will|shall)$/.test(lower)) return true;
    if (/^(?:[.,;:—–()“”"]|and|but|that|which|who|where|when|after|before|since)$|ed$/.test(lower)) return false;
  }
  return false;
}

function dateAt(tokens: readonly Token[], at: number, published: string | undefined): Omit<FoundDate, 'first' | 'isSaying'> | undefined {
  const days =
    spanAt(tokens, at, published) ?? nightAt(tokens, at, published) ?? weekAt(tokens, at, published) ?? dayAt(tokens, at, published);
  if (days) return { ...days, kind: 'days' };
  return distanceAt(tokens, at, published) ?? coarseAt(tokens, at, published);
}
