import { isAct, tellsAct } from './acts.ts';
import { HAPPENING } from '../dates/date-points.ts';
import type { FoundDate } from '../dates/dates.ts';
import { type Sentence, type Token, wordsOf } from '../text/tokens.ts';

/** Of several days in a sentence, the one on which it says that something “took place”, else the first. */
export function dayOfAct(days: readonly FoundDate[], { tokens }: Sentence): FoundDate | undefined {
  const happened = days.find(({ first }) => {
    const before = wordsOf(tokens, first - 5, first);
    return /\b(?:took place|taken place|occurred|happened)\b/.test(before);
  });
  return happened ?? dayBehindAct(days, tokens) ?? dayOfToldClause(days, tokens) ?? days[0];
}

/** “Mourners met on Thursday to bury three who were shot on Tuesday”: the day behind the act, where the first has none before it. */
function dayBehindAct([first, ...others]: readonly FoundDate[], tokens: readonly Token[]): FoundDate | undefined {
  if (!first || others.length === 0) return undefined;
  const words = (from: number, to: number): string => wordsOf(tokens, from, to);
  const isOfAct = (date: FoundDate): boolean => isPossessiveOfAct(date, tokens);
  if (isOfAct(first)) return undefined;
  // “died on Monday of wounds that he suffered on Saturday”
  if (OF_WOUNDS.test(words(first.last + 1, others[0]!.first))) return others[0];
  // “two who had been abducted on Friday were killed on Monday”
  if (WHO_HAD.test(words(first.first - 7, first.first)) && WERE_HARMED.test(words(first.last + 1, first.last + 4))) return others[0];
  const own = others.find(isOfAct);
  if (own && !isAct(words(first.last + 1, own.first))) return own;
  const isFronted = first.first <= 2 || /^[,;]$/.test(tokens[first.first - 2]?.text ?? '');
  if (isFronted || HARM.test(words(0, first.first)) || isAct(words(0, first.first))) return undefined;
  return others.find((date, index) => {
    const between = words((others[index - 1] ?? first).last + 1, date.first);
    if (
      /\b(?:where|when|after|which) (?:[\w’'-]+ ){1,6}$/.test(between.replace(/ ?on$/, ' ')) &&
      HARM.test(words(date.last + 1, date.last + 4))
    )
      return true;
    return HARM.test(between) && /\b(?:who|which|that|when|where|after|of|killed|to|was|were)\b/.test(between);
  });
}

export const OF_WOUNDS = /^(?:of|from|after|due to|as a result of)\b[^,.;]{0,40}\b(?:wounds?|injur(?:y|ies)|burns)\b/i;

const WHO_HAD = /\b(?:who|that|which) (?:had been|had|were|was) (?!(?:killed|shot|wounded|injured)\b)\w+[^,.;]*$/;
const WERE_HARMED = /^(?:, )?(?:was|were|have been|has been) (?:\w+ )?(?:killed|shot|murdered|beheaded|executed|wounded|injured|found)\b/;

const HARM = /\b(?:killed|died|wounded|injured|shot|slain|murdered|exploded|blew up|went off|bombed|shelled|struck|attacked)\b/i;

/** “Tuesday’s attack”. */
export function isPossessiveOfAct({ last }: FoundDate, tokens: readonly Token[]): boolean {
  const behind = tokens.slice(last + 1, last + 5).map(({ lower }) => lower);
  return /^['’]s$/.test(behind[0] ?? '') && behind.slice(1).some((word) => HAPPENING.test(word));
}

// What begins a clause of its own: “digging on Monday | after a missile hit a house”, “shut on Monday | over the killing of seven”.
const OPENS =
  /^(?:after|following|when|where|who|which|whom|that|as|while|since|before|because|despite|over|accused|charged|killings?|murders?|deaths?|[;—–])$/;

interface Clause {
  from: number;
  to: number;
}

function clausesOf(tokens: readonly Token[]): Clause[] {
  const cuts = tokens.flatMap(({ lower }, at) => (at > 0 && OPENS.test(lower) ? [at] : []));
  return [0, ...cuts].map((from, index) => ({ from, to: cuts[index] ?? tokens.length }));
}

function clauseAt(clauses: readonly Clause[], at: number): Clause {
  return clauses.findLast(({ from }) => from <= at) ?? clauses[0]!;
}

/** How plainly a clause tells that something was done on its day: by a verb or a subject (2), by a noun further on (“inspected the site of a bombing”, 1), not at all (0). */
function actIn(tokens: readonly Token[], { from, to }: Clause, day: number): number {
  const words = wordsOf(tokens, from, to);
  if (HARM.test(words) || KILLING.test(words) || tellsAct({ tokens: tokens.slice(from, to) })) return 2;
  if (isAct(wordsOf(tokens, from, Math.max(from, day)))) return 2;
  return isAct(words) || ACT_NOUN.test(words) ? 1 : 0;
}

const KILLING = /^(?:killings?|murders?|deaths?) of\b/;
const ACT_NOUN = /\b(?:attacks?|killings?|massacre|murders?|violence|shootings?|crime)\b/i;

/** “Shops stayed shut on Monday over the killing of seven on Sunday”: the day of the clause that tells the act, where that of the first does not. */
function dayOfToldClause([first, ...others]: readonly FoundDate[], tokens: readonly Token[]): FoundDate | undefined {
  if (!first || others.length === 0) return undefined;
  const clauses = clausesOf(tokens);
  const actOf = (date: FoundDate): number => actIn(tokens, clauseAt(clauses, date.first), date.first);
  const least = actOf(first);
  if (least === 2) return undefined;
  return others.find((date) => actOf(date) > least && (date.from === null || first.from === null || date.from <= first.from));
}

/** “Rescuers were digging on Monday after a missile hit a house”: a day in front of what was done, which has none itself. */
export function isDayAfterAct({ first }: FoundDate, { tokens }: Sentence): boolean {
  const clauses = clausesOf(tokens);
  const own = clauseAt(clauses, first);
  const next = clauses[clauses.indexOf(own) + 1];
  if (!next || !/^(?:after|following)$/.test(tokens[next.from]!.lower)) return false;
  return actIn(tokens, own, first) === 0 && actIn(tokens, next, next.to) > 0;
}
