import { type Token, wordsOf } from '../text/tokens.ts';
import type { Told } from '../claims/bundles.ts';
import { areOnePlace } from './event-places.ts';
import type { ReadSentence } from './events.ts';
import type { FoundPlace } from '../places/places.ts';

/** Divides a sentence that counts people at several places: “ten died in Hadira, while six were killed in Sarmat”. */
export function clausesOf(read: ReadSentence): ReadSentence[] {
  const passing = passingAt(read);
  const cuts = [...new Set([...cutsOf(read), ...(passing === undefined ? [] : [passing])])].sort((a, b) => a - b);
  if (cuts.length === 0) return [read];
  const edges = [0, ...cuts, read.sentence.tokens.length];
  return edges.slice(1).map((to, index) => {
    const clause = clauseOf(read, edges[index]!, to, index > 0);
    return PASSING.test(clause.words) ? { ...clause, isPassing: true } : clause;
  });
}

// “…, following a bombing that killed 37 people in Hadira”, “…, a day after a bomb in Hadira killed 11”
const PASSING = /^\W*(?:(?:just |only )?(?:a|one|two|three|four|five|six|hours|days) (?:(?:days?|weeks?|hours?) )?)?(?:after|following)\b/i;

// The sentences at the head of an article, which name what it tells in passing as well.
const LEAD = 2;

/** Where the head of an article turns to another incident that has a figure and a place of its own. */
function passingAt({ sentence: { index, tokens }, told, places }: ReadSentence): number | undefined {
  if (index >= LEAD) return undefined;
  const at = tokens.findIndex(({ lower }, token) => token > 3 && /^(?:after|following)$/.test(lower));
  if (at === -1) return undefined;
  const before = wordsOf(tokens, at - 3, at);
  // “The blast came two days after …”: told for comparison.
  if (/\b(?:came|comes|come|follow(?:s|ed)?)\b/.test(before)) return undefined;
  const own = told.find(({ first, count }) => first > at && count !== null);
  const isTold = told.some(({ last, count, isBackground }) => last < at && count !== null && !isBackground);
  if (!own || !isTold || !places.some(({ first, isWide, isLocative }) => first > at && !isWide && isLocative)) return undefined;
  const behind = wordsOf(tokens, at + 1, at + 12);
  const distance = /(?:^| )((?:a|one|two|three|four|five|six) (?:days?|weeks?)|days|hours)$/.exec(before)?.[1];
  // “died after a mine went off”: what stands behind a plain “after” is the same, as likely as not.
  if (distance === undefined && !ANOTHER.test(behind)) return undefined;
  return at - (distance?.split(' ').length ?? 0);
}

const ANOTHER =
  /^(?:an?|\w+day ['’]s|last week ['’]s|two|three|several) (?:[\w-]+ ){0,4}(?:attacks?|strikes?|raids?|bombings?|blasts?|explosions?|shootings?|assaults?|ambush|massacre|clash(?:es)?|siege) (?:[\w-]+ ){0,4}(?:that|which|where)\b/;

/** The tokens at which a figure of another place begins its clause. */
function cutsOf({ sentence: { tokens }, told, places }: ReadSentence): number[] {
  const narrow = places.filter(({ isWide, isRoute, isLocative }) => !isWide && !isRoute && isLocative);
  const counted = told.filter(({ count, isBackground }) => count !== null && !isBackground);
  if (counted.length < 2 || narrow.length === 0) return [];
  const cuts: number[] = [];
  for (const [index, one] of counted.entries()) {
    const last = counted[index - 1];
    // “killed three and wounded six in Sarmat”: the second of a pair stands where the first does.
    const isSecond =
      last !== undefined &&
      last.harm !== one.harm &&
      (cuts.at(-1) ?? 0) > (counted[index - 2]?.last ?? Infinity) &&
      !narrow.some(({ first }) => first > last.last && first < one.first);
    const before = counted.slice(0, index).findLast(({ harm }) => harm === one.harm || isToldAt(one, narrow));
    const parted = last && strongSignBetween(tokens, last.last, one.first);
    const cut = before && !isSecond ? separatorBefore(tokens, one.first, before.last) : undefined;
    const placed = last && placedBefore(tokens, narrow, last.last, one.first);
    const at = placed ?? (parted !== undefined && (cut === undefined || cut < parted) ? parted : cut);
    if (at !== undefined) cuts.push(at);
  }
  const edges = [0, ...cuts, tokens.length];
  const placeOf = (index: number): FoundPlace | undefined =>
    narrow.find(({ first }) => first >= edges[index]! && first < edges[index + 1]!);
  return cuts.filter((_, index) => {
    const [a, b] = [placeOf(index), placeOf(index + 1)];
    if (b === undefined) return false;
    // “Nine died at a mosque; in Sarmat a bomb killed four more”.
    if (a !== undefined) return !areOnePlace(a, b);
    if (tokens[cuts[index]! + 1]?.lower === 'including' || /^[:(—–]$/.test(tokens[cuts[index]!]!.lower)) return true;
    return /^(?:;|while|whereas)$/.test(tokens[cuts[index]!]!.lower) && (b.start ?? b.first) - cuts[index]! <= 2;
  });
}

/** “killed three guards near Hadira; a second hit a depot in Sarmat and wounded seven”, “killed nine: five in Hadira”. */
function strongSignBetween(tokens: readonly Token[], last: number, first: number): number | undefined {
  const at = tokens.findIndex(({ lower }, index) => index > last && index < first && /^[;:(—–]$/.test(lower));
  return at === -1 ? undefined : at;
}

/** “The raids hit Hadira, where five died, and Sarmat, where three were killed”: the place in front of the clause that counts. */
function placedBefore(tokens: readonly Token[], narrow: readonly FoundPlace[], last: number, first: number): number | undefined {
  const place = narrow.findLast((one) => one.first > last && one.last < first);
  if (!place || first - place.last > 4 || tokens[place.last + 1]?.lower !== ',') return undefined;
  if (!/^(?:where|killing|wounding|injuring|leaving)$/.test(tokens[place.last + 2]?.lower ?? '')) return undefined;
  return separatorBefore(tokens, place.first, last);
}

/** “…, and gunmen killed a teacher in Sarmat”: the place stands right behind the figure. */
function isToldAt({ last }: Told, narrow: readonly FoundPlace[]): boolean {
  return narrow.some((place) => place.first > last && (place.start ?? place.first) - last <= 2);
}

function separatorBefore(tokens: readonly Token[], from: number, least: number): number | undefined {
  for (let at = from - 1; at > least; at -= 1) if (/^(?:;|,|while|and|whereas|but)$/.test(tokens[at]!.lower)) return at;
  return undefined;
}

function clauseOf(read: ReadSentence, from: number, to: number, isCut: boolean): ReadSentence {
  const isIn = ({ first }: { first: number }): boolean => first >= from && first < to;
  const dates = read.dates.filter(isIn);
  // “…, officials said on Friday”: a day of telling leaves the sentence’s own.
  const isDated = dates.some(({ isSaying }) => !isSaying);
  const { start } = read.sentence.tokens[from]!;
  const { end } = read.sentence.tokens[to - 1]!;
  return {
    ...read,
    words: read.words.slice(start - read.sentence.start, end - read.sentence.start),
    dates: isDated ? dates : read.dates,
    places: read.places.filter(isIn),
    told: read.told.filter(isIn),
    isCut,
  };
}
