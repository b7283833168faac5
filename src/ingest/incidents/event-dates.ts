import { addDays, daysBetween } from '../../domain/partial-date.ts';
import { dayOfAct, isDayAfterAct, isPossessiveOfAct, OF_WOUNDS } from './act-days.ts';
import { isAct } from './acts.ts';
import { hasViolence } from './context.ts';
import type { FoundDate } from '../dates/dates.ts';
import type { ReadSentence } from './events.ts';
import { type Sentence, type Token, wordsOf } from '../text/tokens.ts';

/** The days that a date leaves open, and the words that say so. */
export interface EventDate {
  found: FoundDate;
  sentence: Sentence;
  from: string | null;
  to: string | null;
  /** The day of what was done about it: “digging on Monday after a missile hit”; a day that is told of the act stands above it. */
  isReaction?: true;
}

// “Other strikes hit the region five days ago” dates those, and not the incident.
const OTHERS =
  /\b(?:other|previous|earlier|similar|past) (?:air ?)?(?:strikes?|attacks?|raids?|bombings?|incidents?|airstrikes?|shelling)\b/i;

/** When what a sentence tells took place: no day of telling, no year. `before` is the date that was told last. */
export function eventDate(read: ReadSentence, before: EventDate | null): EventDate | undefined {
  const { dates, sentence } = read;
  const days = dates.filter((date) => date.kind === 'days' && !isOfOthers(read, date));
  const distance = days.find(({ offset }) => offset !== undefined && offset > 0);
  const own = dayOfAct(
    withoutAhead(
      days.filter((date) => date.offset === undefined && !date.isSaying && !isBound(sentence, date)),
      sentence,
    ),
    sentence,
  );
  if (distance && own && isBeforeOther(sentence, distance, own)) return { found: distance, sentence, ...earlier(own, distance.offset!) };
  if (distance && own && isOfOther(sentence, distance, own)) return { found: distance, sentence, ...earlier(own, -distance.offset!) };
  if (
    distance &&
    !isMainBehind(sentence, distance, own) &&
    (!own || isDoneBehind(sentence, distance) || isDoneBetween(sentence, own, distance))
  ) {
    // “rose to 30 on Friday, a day after the attack”: reckoned from the day of saying as well, where an act stands behind.
    const isOfAct = distance.isBack === true || isAct(behindUpToComma(sentence, distance));
    const told = own ?? (isOfAct ? days.findLast(({ offset, first }) => offset === undefined && first < distance.first) : undefined);
    const base = told ?? (distance.isBack ? before : null);
    if (base) return { found: distance, sentence, ...earlier(base, distance.offset!) };
    if (distance.isBack && !own) return { found: distance, sentence, from: null, to: null };
  }
  // “A day later, four others died in Souran when rockets hit a school.”
  const later = own ? undefined : days.find(({ offset, first }) => offset !== undefined && offset < 0 && first <= 1);
  if (later && before?.from && isAct(read.words)) return { found: later, sentence, ...earlier(before, later.offset!) };
  if (!own) return undefined;
  return { found: own, sentence, ...toTelling(own, dates), ...(isDayAfterAct(own, sentence) ? { isReaction: true } : {}) };
}

/** “in the past 24 hours, officials said on Monday”: up to that day, and not to that of publication. */
function toTelling({ from, to, reckonedFrom }: FoundDate, dates: readonly FoundDate[]): { from: string | null; to: string | null } {
  const told = reckonedFrom ? dates.find((date) => date.isSaying && date.from !== null && date.from === date.to) : undefined;
  return told?.from && told.from < reckonedFrom! ? earlier({ from, to }, daysBetween(told.from, reckonedFrom!)) : { from, to };
}

function isOfOthers({ words, sentence: { tokens, end } }: ReadSentence, { first }: FoundDate): boolean {
  const match = OTHERS.exec(words);
  if (!match) return false;
  const at = tokens[first]!.start - (end - words.length);
  return match.index < 40 || (at > match.index && at - match.index < 80);
}

/** “Hours before Tuesday’s summit, on Monday evening”: beside another day, that of what was to come. */
function withoutAhead(days: readonly FoundDate[], { tokens }: Sentence): readonly FoundDate[] {
  const others = days.filter(({ first }) => !/\b(?:before|ahead of|prior to|eve of)$/.test(wordsOf(tokens, first - 2, first)));
  return others.length > 0 ? others : days;
}

/** “since Monday”, “until Friday”: no day on which something was done. */
function isBound({ tokens }: Sentence, { first }: FoundDate): boolean {
  const before = wordsOf(tokens, first - 12, first);
  // “in response to Thursday’s strikes”: that was another act.
  if (/\bin (?:response|retaliation|revenge|reaction) (?:to|for)\b/.test(before)) return true;
  return (
    /^(?:since|until|till)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first + 1]?.text !== "'s" && tokens[first + 1]?.text !== '’s'
  );
}

/** The last resolved day that a sentence names, told or done. */
export function lastDate({ dates, sentence }: ReadSentence): EventDate | undefined {
  const found = dates.findLast(({ kind, from, offset }) => kind === 'days' && from !== null && offset === undefined);
  return found && { found, sentence, from: found.from, to: found.to };
}

const ATTACK_BEGAN =
  /\b(?:attacks?|assault|siege|blasts?|explosions?|shooting|strikes?|bombings?|raids?|shelling|clash(?:es)?|ambush|killings?|massacre|incident)\b[^.;]{0,50}\b(?:took place|occurred|happened|began|started|broke out)\b/i;

/** “Friday’s attack”, “the assault began on Friday”: said of the day itself, it stands above a day that stood by another verb. */
export function isBetterDate(date: EventDate, current: EventDate, { words, sentence: { tokens } }: ReadSentence): boolean {
  if (date.from === null || current.from === null || Math.abs(daysBetween(date.from, current.from)) > 3) return false;
  if (current.isReaction && !date.isReaction && date.from <= current.from && (isAct(words) || hasViolence(words))) return true;
  // “in an attack earlier this week. The gunmen struck on Thursday”: the day within the days told before.
  if (isLong(current) && date.from === date.to && date.from >= current.from && date.from <= current.to! && isAct(words)) return true;
  const isPossessive = isPossessiveOfAct(date.found, tokens);
  const own = current.sentence.tokens[current.found.last + 1]?.lower ?? '';
  // “victims of Thursday’s bombings”, told beside what was done on Friday, is another one.
  const isOther = tokens
    .slice(Math.max(0, date.found.first - 8), date.found.first)
    .some(({ lower }) => /^(?:after|following|since|victims|funerals?|mourn\w*|response|retaliation|avenge|revenge)$/.test(lower));
  return (
    (isPossessive && !isOther && !/^['’]s$/.test(own)) || (ATTACK_BEGAN.test(words) && !ATTACK_BEGAN.test(textOf(current.sentence.tokens)))
  );
}

function isLong({ from, to }: EventDate): boolean {
  return from !== null && to !== null && daysBetween(from, to) > 1;
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

/** “Two days after a raid on the town, gunmen on Friday attacked …”: the day of the main clause, with an act of its own, stands behind it. */
function isMainBehind({ tokens }: Sentence, { last }: FoundDate, own: FoundDate | undefined): boolean {
  if (!own || own.first <= last || !tokens.slice(last + 1, own.first).some(({ lower }) => lower === ',')) return false;
  const comma = tokens.findIndex(({ lower }, at) => at > last && lower === ',');
  return isAct(textOf(tokens.slice(comma + 1)));
}

/** “Two days after the attack of 10 March, gunmen killed …”: the day behind “after” is that of what was before. */
function isOfOther({ tokens }: Sentence, { last, isBack }: FoundDate, own: FoundDate): boolean {
  if (isBack || own.first <= last || tokens.slice(last + 1, own.first).some(({ text }) => text === ',')) return false;
  const behind = tokens.slice(own.last + 1, own.last + 6).map(({ lower }) => lower);
  return /^['’]s$/.test(behind[0] ?? '') ? behind.includes(',') : /^[,.]$/.test(behind[0] ?? '.');
}

/** “three days before Monday’s vote”: reckoned from what was still to come. */
function isBeforeOther({ tokens }: Sentence, { last, isBack }: FoundDate, own: FoundDate): boolean {
  return (
    isBack === true &&
    tokens[last]!.lower === 'before' &&
    own.first > last &&
    own.first - last <= 4 &&
    !hasSign(tokens, last + 1, own.first)
  );
}

function hasSign(tokens: Sentence['tokens'], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => /^[,;:.]$/.test(text));
}

/** “on Tuesday, a day after a strike hit the town”: what was done stands behind the distance only. */
function isDoneBehind({ tokens }: Sentence, { first, last }: FoundDate): boolean {
  const before = textOf(tokens.slice(0, first));
  return isAct(textOf(tokens.slice(last + 1))) && !isAct(before) && !HARMS.test(before);
}

// “killed five”, and not “those killed on”
const HARMS = /\b(?:(?:killed|wounded|injured) (?!(?:in|on|by|during|when|at|and|or|,)(?![\w-]))|(?:was|were) (?:killed|wounded|injured))/;

/** “died on Saturday after a shell hit the house the day before”: what was done stands between the two. */
function isDoneBetween({ tokens }: Sentence, own: FoundDate, { first, isBack }: FoundDate): boolean {
  const between = textOf(tokens.slice(own.last + 1, first));
  const before = textOf(tokens.slice(0, own.first));
  if (isBack !== true || own.last > first || isAct(before)) return false;
  // “buried on Tuesday two who had been shot dead a day earlier”
  return OF_WOUNDS.test(between) || HAD_BEEN.test(between) || (/\b(?:after|when)\b/.test(between) && !HARMS.test(before));
}

const HAD_BEEN =
  /\b(?:had (?:been )?|(?:who|that) (?:was|were) )(?:killed|shot|wounded|injured|murdered|slain|bombed|blown|hit|struck|died|beheaded|stabbed)\b/;

function behindUpToComma({ tokens }: Sentence, { last }: FoundDate): string {
  const comma = tokens.findIndex(({ lower }, at) => at > last && lower === ',');
  return textOf(tokens.slice(last + 1, comma === -1 ? undefined : comma));
}

function earlier({ from, to }: { from: string | null; to: string | null }, days: number): { from: string | null; to: string | null } {
  return { from: from && addDays(from, -days), to: to && addDays(to, -days) };
}
