import type { FoundDate } from './dates.ts';
import type { Mention } from '../tolls/mention.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

/** The expression of time that a figure is told of: the nearest that stands in its clause; undefined where none does. */
export function timeOf(mention: Mention, dates: readonly FoundDate[]): FoundDate | undefined {
  const { tokens } = mention.sentence;
  const near = nearestDate(mention, dates);
  return near && isBound(mention, near, tokens) ? near : undefined;
}

/** “a raid that killed 41”, “a massacre in which 55 died”: what a clause tells of the noun in front of it, and not of the sentence’s own day. */
export function isRelative({ sentence: { tokens }, first }: Mention): boolean {
  return pronounBefore(tokens, first) !== undefined;
}

/** Whether what a clause or a noun tells of (“the blast on Monday that killed four”, “Monday’s killing of four”) is told with a day of its own. */
export function hasOwnDay({ sentence: { tokens }, first, last }: Mention, dates: readonly FoundDate[]): boolean {
  const pronoun = pronounBefore(tokens, first) ?? last;
  const isOwn = (date: FoundDate): boolean =>
    date.first > pronoun ||
    isOfAttack(date, tokens) ||
    /^['’]s$/.test(tokens[date.last + 1]?.lower ?? '') ||
    isRightBefore(tokens, date.last, pronoun);
  return dates.some((date) => date.kind === 'days' && date.from !== null && !date.isSaying && isOwn(date));
}

/** “on Sunday which”, “on Sunday, in which”. */
function isRightBefore(tokens: readonly Token[], last: number, pronoun: number): boolean {
  return tokens.slice(last + 1, pronoun).every(({ lower }, at) => at === 0 || /^(?:in|on|during|,)$/.test(lower)) && pronoun - last <= 3;
}

function pronounBefore(tokens: readonly Token[], first: number): number | undefined {
  let at = first - 1;
  while (at > first - 4 && /^(?:has|have|had|also|later|reportedly|at|least|were|was|been)$/.test(tokens[at]?.lower ?? '')) at -= 1;
  if (!/^(?:that|which|where|who)$/.test(tokens[at]?.lower ?? '')) return undefined;
  // “the army said on Monday that 41 died” is no such clause.
  return tokens[at]!.lower === 'that' && (SAYING.test(tokens[at - 1]?.lower ?? '') || !DOES.test(tokens[at + 1]?.lower ?? ''))
    ? undefined
    : at;
}

const DOES = /ed$|^(?:has|have|had|left|cost|took|also|later|reportedly|was|were)$/;

const SAYING =
  /^(?:said|says|say|saying|added|adding|reported|reports|confirmed|announced|stated|claimed|told|reporters|insisted|denied|acknowledged|estimated|indicated|emerged|is|was|[“"”,])$/;

/** A day in the same clause stands nearer than a year in another. */
function nearestDate({ first, last, sentence: { tokens } }: Mention, dates: readonly FoundDate[]): FoundDate | undefined {
  const told = dates.filter(
    (date) =>
      (!date.isSaying || isOfAttack(date, tokens)) &&
      date.offset === undefined &&
      !isAttribute(date, tokens) &&
      !isInRemark(tokens, date.first, first),
  );
  // “visited the town on Monday, where 51 died last month”: what a clause says of its own time stands above what is said outside of it.
  const pronoun = pronounBefore(tokens, first);
  const own =
    pronoun === undefined
      ? []
      : told.filter((date) => date.first > pronoun && !tokens.slice(pronoun, date.first).some(({ lower }) => lower === ','));
  const distance = (date: FoundDate): number => (date.first > last ? date.first - last : first > date.last ? first - date.last : 0);
  return [...(own.length > 0 ? own : told)].sort(
    (a, b) => distance(a) - distance(b) || Number(a.kind === 'coarse') - Number(b.kind === 'coarse'),
  )[0];
}

/** “the June 3 poll”: a day that only tells which. */
function isAttribute({ first, last }: FoundDate, tokens: readonly Token[]): boolean {
  const [before, after] = [tokens[first - 1]?.lower ?? '', tokens[last + 1]?.text ?? ''];
  return (
    /^(?:the|a|an|this|that|controversial|planned)$/.test(before) &&
    /^\p{Ll}{3,}$/u.test(after) &&
    !isOfAttack({ first, last }, tokens) &&
    !/^(?:when|after|that|which|and|near|with|from|for|was|were|killed|left|claimed)$/.test(after)
  );
}

/** “claimed a July 2 bombing”: the day of the bombing, whatever the verb. */
function isOfAttack({ first, last }: Pick<FoundDate, 'first' | 'last'>, tokens: readonly Token[]): boolean {
  const isArticle = /^(?:the|a|an|its|their|another)$/.test(tokens[first - 1]?.lower ?? '');
  const noun = /^(?:attacks?|bombings?|strikes?|blasts?|raids?|shootings?|massacre|assault|ambush|killings?|explosions?)$/;
  return isArticle && tokens.slice(last + 1, last + 4).some(({ lower }) => noun.test(lower));
}

/** “the first deaths since a truce took effect on 1 February”: a date behind “since” dates something else. */
function isBound({ first, last }: Mention, date: FoundDate, tokens: readonly Token[]): boolean {
  const [from, to] = date.first > last ? [last + 1, date.first] : [date.last + 1, first];
  const between = tokens.slice(from, to).map(({ lower }) => lower);
  if (date.first > last && between.some((word) => /^(?:which|who|where|whose)$/.test(word)) && between.length > 4) return false;
  // “gathered on Thursday in memory of a raid that killed 41”: the raid has a day of its own, or none.
  const pronoun = pronounBefore(tokens, first);
  const apart = pronoun === undefined ? [] : tokens.slice(date.last + 1, pronoun).map(({ lower }) => lower);
  // “the raid of 23 March, in which 88 died”: a day right before the pronoun is that of the raid.
  const isOfNoun = pronoun !== undefined && /^(?:,? ?(?:in|during|at)?|,)$/.test(apart.join(' '));
  if (date.kind === 'days' && !isOfNoun && apart.some((word) => /^(?:,|to)$|ed$/.test(word))) return false;
  return !between.some((word) => /^(?:since|founded|elected|born|signed|built)$/.test(word) && date.first > last && word !== 'since');
}

const SUPERLATIVE =
  /\b(?:worst|deadliest|heaviest|first|bloodiest|biggest|largest|latest|most|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/;

/** “…, in the heaviest clashes there in months”, “…, the first deaths since”: a remark beside the news that is no part of it. */
export function isRemark(tokens: readonly Token[], at: number): boolean {
  if (!/^[,—–(]$/.test(tokens[at]!.lower)) return false;
  const words = wordsOf(tokens, at + 1, at + 8);
  return /^(?:in (?:the|one|what)|the|one of the|marking|making it)\b/.test(words) && SUPERLATIVE.test(words);
}

/** “The raid, the deadliest this year, killed four”: a time between two commas, beside a figure that stands outside them. */
function isInRemark(tokens: readonly Token[], date: number, figure: number): boolean {
  for (let at = date - 1; at >= Math.max(0, date - 9); at -= 1) {
    if (!/^[,—–(]$/.test(tokens[at]!.lower)) continue;
    const isOutside = figure < at || tokens.slice(date, figure).some(({ lower }) => /^[,—–)]$/.test(lower));
    return isRemark(tokens, at) && isOutside;
  }
  return false;
}
