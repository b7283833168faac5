import { ADVERBS, AUX, auxBefore } from './auxiliaries.ts';
import { harmVerbAt, type HarmVerb } from './harm-verbs.ts';
import { isIntroduced } from './introducers.ts';
import { cellsOf, groupAt, type Group } from './group.ts';
import { quantityAt } from './numbers.ts';
import { STOP } from './person-heads.ts';
import { isThing, personNoun } from './people-words.ts';
import type { Token } from '../text/tokens.ts';

/** A verb of harm with those whom it harms. */
export interface Spot {
  verb: HarmVerb;
  group: Group;
}

const CLAUSE = new Set([';', ':', 'when', 'while', 'after', 'before', 'because', 'although', 'but', 'whereas', 'said', 'says', 'told']);

/** Every verb of harm in a sentence, in order. */
export function findVerbs(tokens: readonly Token[]): HarmVerb[] {
  const verbs: HarmVerb[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const verb = harmVerbAt(tokens, at);
    if (!verb) continue;
    verbs.push(isFatal(tokens, verb) ? { ...verb, harm: 'killed' } : verb);
    at = verb.end ?? verb.last;
  }
  return verbs;
}

/** “was taken to hospital, where he died”, “were struck by shrapnel and killed”. */
function isFatal(tokens: readonly Token[], { harm, last }: HarmVerb): boolean {
  if (harm !== 'injured') return false;
  const behind = tokens
    .slice(last + 1, last + 14)
    .map(({ lower }) => lower)
    .join(' ');
  const died = FATAL.exec(behind);
  if (!died) return false;
  // “was wounded and killed two attackers” goes on with what was done to others.
  const end = last + 1 + died[0].split(' ').length;
  return died[1] !== 'killed' || !(quantityAt(tokens, end) ?? groupAt(tokens, end, true));
}

const FATAL =
  /^(?:to (?:\w+ ){0,5}?(?:hospitals?|clinics?) )?(?:, )?(?:but|where|and) (?:he|she|they|who)? ?(?:(?!two|three|four|five|six|seven|eight|nine|ten|one)\w+ ){0,2}?(died|killed|passed away|succumbed)\b/;

/** “Killed were four men, two women and a baby.” */
export function invertedIn(tokens: readonly Token[], groups: readonly Group[]): Spot[] {
  const verb = harmVerbAt(tokens, 0);
  const aux = tokens.findIndex(({ lower }, at) => at > 0 && at < 12 && (lower === 'were' || lower === 'was'));
  const group = groups.find(({ first }) => first === aux + 1);
  // “Killed in the attack were two guards”.
  const isOpen = aux === 1 || (aux > 1 && /^(?:in|by|at|on|during|when)$/.test(tokens[1]!.lower));
  return verb?.form === 'past' && verb.last === 0 && isOpen && group ? [{ verb, group }] : [];
}

/** Pairs each verb with those whom it harms. */
export function spotsOf(tokens: readonly Token[], verbs: readonly HarmVerb[], groups: readonly Group[]): Spot[] {
  const spots: Spot[] = [];
  const taken = new Set<Group>();
  for (const verb of verbs) {
    const isInGroup = groups.some(({ first, last, members }) => members[0]!.harm && first <= verb.first && verb.last <= last);
    if (
      isInGroup ||
      isOfDyingLater(tokens, verb, verbs) ||
      isJoint(tokens, verb, verbs) ||
      isOfThose(tokens, verb) ||
      isSupposed(tokens, verb) ||
      isNatural(tokens, verb) ||
      isOneOfTwo(tokens, verb)
    )
      continue;
    const group = objectOf(tokens, verb, groups, taken) ?? unknownOf(tokens, verb, groups);
    if (!group || (group.members[0]!.isSubset && !isThem(tokens, verb, group)) || !isFitting(tokens, verb, group)) continue;
    taken.add(group);
    spots.push({ verb, group: agreeing(tokens, verb, group) });
  }
  return spots;
}

/** “… by two militants, and a farmer was killed”: the verb says that one only is its subject. */
function agreeing(tokens: readonly Token[], verb: HarmVerb, group: Group): Group {
  const last = group.members.at(-1)!;
  const { first } = auxBefore(tokens, verb.first);
  const isOne =
    group.members.length > 1 && group.last < verb.first && /^(?:was|has|is)$/.test(tokens[first]!.lower) && last.count.min === 1;
  const before = tokens[last.first - 2]?.lower;
  return isOne && before === ',' ? { ...group, first: last.first, members: [last], count: last.count, cells: cellsOf([last]) } : group;
}

/** “killed five of them”: some of those who are told of, and no part of a count. */
function isThem(tokens: readonly Token[], verb: HarmVerb, { first, last, members }: Group): boolean {
  if (members[0]!.noun !== 'them') return false;
  return first < verb.first ? auxBefore(tokens, verb.first).first === last + 1 : first === verb.last + 1;
}

/** “lost” and “fell” are of other things as well: only of people in arms, or of one’s own. */
function isFitting(tokens: readonly Token[], { first, last, isOfArmed }: HarmVerb, group: Group): boolean {
  const word = tokens[first]!.lower;
  if (isOfArmed) return group.members.every(({ cell, noun }) => cell === 'combatants' || FOES.test(noun));
  if (word === 'dead')
    return tokens[first - 1]?.lower !== 'the' && !/^(?:almost|nearly|left|half|presumed|feared)$/.test(tokens[first - 1]?.lower ?? '');
  if ((word !== 'lost' && word !== 'fell' && word !== 'fallen') || last > first) return true;
  // “lost 40 men killed and wounded” does not tell the dead apart.
  if (/^(?:killed|dead)$/.test(tokens[group.last + 1]?.lower ?? '') && /^(?:and|or)$/.test(tokens[group.last + 2]?.lower ?? ''))
    return false;
  // “they lost two.”
  const isTheirs = word === 'lost' && group.members[0]!.isBare && /^(?:they|we|it)$/.test(tokens[first - 1]?.lower ?? '');
  if (isTheirs) return /^(?:[.,;]|in|and|while|on)$/.test(tokens[group.last + 1]?.lower ?? '.');
  return group.members.every(
    ({ isBare, isOwn, cell, noun }) =>
      !isBare &&
      (isOwn || cell === 'combatants' || cell === 'men' || (word === 'lost' && /^(?:members|people|relatives|children|sons)$/.test(noun))),
  );
}

// People whom armies speak of as things.
const FOES =
  /^(?:enemy|enemies|commanders?|leaders?|chiefs?|operatives?|bandits?|robbers?|attackers?|assailants?|raiders?|bombers?|criminals?|smugglers?)$/;

/** “killed or wounded”: the two are not told apart, so that neither can be counted. */
function isJoint(tokens: readonly Token[], verb: HarmVerb, verbs: readonly HarmVerb[]): boolean {
  return verbs.some((other) => {
    if (other === verb || other.harm === verb.harm) return false;
    const [left, right] = other.first < verb.first ? [other, verb] : [verb, other];
    const between = tokens.slice(left.last + 1, right.first).map(({ lower }) => lower);
    // “left 36 people dead and wounded 185”: each has people of its own.
    if (tokens[left.first]!.lower === 'dead' && isCountBehind(tokens, right.last)) return false;
    return between.length > 0 && between.length <= 3 && /^(?:and|or|and or|and \/ or|and also|or otherwise)$/.test(between.join(' '));
  });
}

/** “wounded more than 185”: a number right behind a word, past what qualifies it. */
function isCountBehind(tokens: readonly Token[], last: number): boolean {
  return [1, 2, 3, 4].some((step) => quantityAt(tokens, last + step)?.first === last + 1);
}

/** “killed or displaced”: nobody tells how many were killed. */
function isOneOfTwo(tokens: readonly Token[], { first, last }: HarmVerb): boolean {
  const isOther = (word = '') =>
    /^(?:displaced|captured|missing|arrested|detained|abducted|kidnapped|imprisoned|driven|forced|trapped|maimed|homeless|uprooted|scattered)$/.test(
      word,
    );
  return (
    (tokens[last + 1]?.lower === 'or' && isOther(tokens[last + 2]?.lower)) ||
    (tokens[first - 1]?.lower === 'or' && isOther(tokens[first - 2]?.lower))
  );
}

/** “a boy (who was) wounded in the blast died”: among the dead, and no more among the wounded. */
function isOfDyingLater(tokens: readonly Token[], verb: HarmVerb, verbs: readonly HarmVerb[]): boolean {
  if (verb.harm !== 'injured' || verb.form === 'active') return false;
  const { first: aux, hasAux } = auxBefore(tokens, verb.first);
  if (hasAux && !/^(?:who|that)$/.test(tokens[aux - 1]?.lower ?? '')) return false;
  const next = verbs.find(({ first }) => first > verb.last);
  if (next?.harm !== 'killed' || next.form !== 'subject') return false;
  return !tokens
    .slice(verb.last + 1, next.first)
    .some(({ lower }, offset) => /^[,;:]$|^(?:and|but|while|when|said)$/.test(lower) || quantityAt(tokens, verb.last + 1 + offset));
}

/** “died of cholera”: by no act of violence. */
function isNatural(tokens: readonly Token[], { first, last }: HarmVerb): boolean {
  const behind = tokens.slice(last + 1, last + 5).map(({ lower }) => lower);
  return /^(?:died?|dies|dying|perished|succumbed)$/.test(tokens[first]!.lower) && NATURAL.test(behind.join(' '));
}

const NATURAL =
  /^(?:peacefully|(?:of|from|to) (?:\w+ )?(?:natural|old|age|cancer|covid|coronavirus|cholera|malaria|measles|ebola|disease|diseases|illness|illnesses|heart|stroke|hunger|thirst|starvation|famine|malnutrition|cold|exposure|heat|heatstroke|drowning))\b/;

/** “may have been killed”, “feared dead”, “could kill”: nobody has counted. */
function isSupposed(tokens: readonly Token[], { first }: HarmVerb): boolean {
  const { first: start } = auxBefore(tokens, first);
  const words = tokens.slice(Math.max(0, start - 2), first).map(({ lower }) => lower);
  const before = tokens.slice(Math.max(0, start - 16), start).map(({ lower }) => lower);
  return (
    words.some((word) => SUPPOSED.test(word)) || DENIED.test(before.join(' ')) || WRONG.test(tokens.map(({ lower }) => lower).join(' '))
  );
}

// “denied reports that 15 soldiers had been killed”.
const DENIED =
  /\b(?:denied|denies|denying|dismissed|rejected)(?: \w+){0,3} (?:reports?|claims?|allegations?|that|any)\b[^;:]*$|\bden(?:ied|ies|ying)(?: (?!responsibility|involvement|any|being|having|the|its|their|a|for|in|that)[\w’'-]+){1,3}$/;

// “Reports that 12 people had died were wrong”.
const WRONG =
  /\b(?:reports?|claims?|rumou?rs?|statements?) (?:that|of) [^;]*\b(?:was|were|is|are|proved|turned out to be) (?:wrong|false|untrue|incorrect|mistaken|unfounded|fake|baseless)\b/;

const SUPPOSED =
  /^(?:may|might|could|would|should|feared|presumed|threatened|threatens|if|unless|attempted|attempting|tried|trying|planned|planning|intended|wanted)$/;

/** “those killed”, “those who drowned”, “the number of people killed”: who they are is told elsewhere. */
function isOfThose(tokens: readonly Token[], { first, form }: HarmVerb): boolean {
  const { first: start } = auxBefore(tokens, first);
  if (tokens[start - 1]?.lower === 'who' && tokens[start - 2]?.lower === 'those') return true;
  if (form !== 'past' && form !== 'passive') return false;
  const before = tokens[first - 1]?.lower;
  return before === 'those' || (before === 'people' && tokens[first - 2]?.lower === 'of') || before === 'among';
}

function objectOf(tokens: readonly Token[], verb: HarmVerb, groups: readonly Group[], taken: ReadonlySet<Group>): Group | undefined {
  if (verb.form !== 'subject' && verb.form !== 'passive') {
    const { hasAux, isPassive } = auxBefore(tokens, verb.first);
    if (!isPassive || verb.form === 'active') {
      const behind = groupBehind(tokens, verb.last + 1, groups);
      if (behind && !taken.has(behind)) return behind;
      // “had killed” and “killed villagers” have those they killed behind them, or do not count them.
      if (verb.form === 'active' || hasAux || hasObject(tokens, verb.last + 1)) return undefined;
    }
  }
  return subjectOf(tokens, verb, groups, taken);
}

/** Whether whom a verb harms stands behind it without a number: “two gunmen killed villagers”, “killed Amal Derin”; not “killed on Monday”. */
function hasObject(tokens: readonly Token[], index: number): boolean {
  const { text, lower } = tokens[index] ?? { text: '.', lower: '.' };
  if (TIMES.test(lower) || TIMES.test(tokens[index + 1]?.lower ?? '')) return false;
  if (DETERMINERS.test(lower) || /^\p{Lu}/u.test(text)) return true;
  for (let at = index; at < index + 3 && isWord(tokens[at]); at += 1) if (personNoun(tokens[at]!.lower)) return true;
  return false;
}

const DETERMINERS = /^(?:the|a|an|his|her|their|its|him|her|them|anyone|somebody|someone|dozens|scores|hundreds|thousands|many|several)$/;
const TIMES =
  /^(?:\w+day|day|night|week|month|year|morning|afternoon|evening|weekend|hour|minute|moment|last|late|early|overnight|yesterday|today|same|other|previous|following|next|first|january|february|march|april|may|june|july|august|september|october|november|december)s?$/;

/** “All four occupants died”: a plural that no list has, right beside a verb that is said of the living only. */
function unknownOf(tokens: readonly Token[], verb: HarmVerb, groups: readonly Group[]): Group | undefined {
  if (OF_THINGS.test(tokens[verb.first]!.lower)) return undefined;
  const { first: aux, isPassive } = auxBefore(tokens, verb.first);
  const isBehind = verb.form === 'active' || (verb.form === 'past' && !isPassive && verb.first === aux);
  const [from, to] = isBehind ? [verb.last + 1, verb.last + 6] : [Math.max(0, aux - 9), aux - 1];
  for (let at = from; at <= to; at += 1) {
    const quantity = quantityAt(tokens, at);
    if (!quantity || quantity.min === null || (isBehind && quantity.first !== from)) continue;
    if (groups.some(({ first, last }) => first <= quantity.last && last >= quantity.first)) return undefined;
    let last = quantity.last + 1;
    while (last < quantity.last + 4 && isWord(tokens[last + 1]) && tokens[last + 1]!.lower !== 'of' && (isBehind || last < to)) last += 1;
    const noun = tokens[last]?.lower ?? '';
    if (
      !/^\p{Ll}{3,}s$/u.test(tokens[last]?.text ?? '') ||
      isThing(noun) ||
      /ss$/.test(noun) ||
      (!isBehind && !isOfPhrase(tokens, last + 1, to))
    )
      return undefined;
    const { first, min, max, qualifier } = quantity;
    const count = { min, max, qualifier };
    const member = { first, last, noun, count, isSubset: false, isOthers: false, isBare: false, isOwn: false };
    return { first, last, members: [member], count, cells: {} };
  }
  return undefined;
}

// Said of contracts, posts and profits as well.
const OF_THINGS =
  /^(?:execut|eliminat|liquidat|neutrali|destroy|fell|hurt|treat|lost|los[ei]|dead|hit|struck|wiped|took|tak|cut|sent|brought|carri|mov|transf|admit|with|deaths?)/;

/** Whether nothing stands from a token on, or only “of a car”. */
function isOfPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  return from > to || (tokens[from]!.lower === 'of' && tokens.slice(from, to + 1).every(({ text }) => /^[\p{L}’'-]+$/u.test(text)));
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Ll}+$/u.test(token.text) && !STOP.has(token.lower);
}

function groupBehind(tokens: readonly Token[], index: number, groups: readonly Group[]): Group | undefined {
  for (let at = index; at < index + 2; at += 1) {
    const known = groups.find(({ first }) => first === at);
    if (known) return known;
    if (/^(?:the|him|her)$/.test(tokens[at]?.lower ?? '')) {
      // A definite person counts behind a verb only: “killing the rider and his wife”.
      const group = groupAt(tokens, at, true);
      const isFree = (one: Group): boolean =>
        groups.every(({ first, last }) => last < one.first || first > one.last || (first >= one.first && last <= one.last));
      // “killing the three men inside”.
      return group ? (isFree(group) ? group : undefined) : groups.find(({ first, members }) => first === at + 1 && !members[0]!.isBare);
    }
    if (!ADVERBS.has(tokens[at]?.lower ?? '') && !['"', '“', 'another', 'in', 'a', 'total', 'of'].includes(tokens[at]?.lower ?? ''))
      return undefined;
  }
  return undefined;
}

function subjectOf(tokens: readonly Token[], verb: HarmVerb, groups: readonly Group[], taken: ReadonlySet<Group>): Group | undefined {
  const { first, hasAux } = auxBefore(tokens, verb.first);
  // “shot two men dead” says it of the two a second time.
  if ([...taken].some(({ last }) => last === first - 1)) return undefined;
  const left = groups.filter((group) => group.last < verb.first && !taken.has(group));
  for (const group of [...left].reverse()) {
    if (isIntroduced(tokens, group)) continue;
    const between = tokens.slice(group.last + 1, first).filter(({ lower }) => !/^["“”]$/.test(lower));
    const whole = apposedTo(tokens, group, left, first);
    if (whole) return whole;
    const isAdjacent = between.length === 0;
    if (isAdjacent) return group;
    const isWide = hasAux || verb.form === 'subject' || between.at(-1)!.lower === 'and';
    // “his sister, 9, wounded” closes a remark; else nothing stands between.
    const rest = withoutRemarks(between);
    if (rest.length === 0 && between.length <= 22) return group;
    if (between.length > (isWide ? 22 : 2) || rest.length === 0) return undefined;
    // “were hit by bullets and died”: two verbs of one subject.
    const isSecond =
      AUX.has(rest[0]!.lower) && rest.at(-1)!.lower === 'and' && !groups.some((one) => one.first > group.last && one.last < first);
    if (isSecond && !rest.some(({ lower }) => CLAUSE.has(lower))) return group;
    const isRemark = between.length === 1 && between[0]!.lower === ',' && tokens[group.last - 1]?.lower === ',';
    if (!hasAux && verb.form === 'past' && !isRemark && between.some(({ lower }) => lower !== '(' && lower !== ')')) return undefined;
    if (isRemark) return group;
    if (isBroken(between, group, groups)) return undefined;
    return group;
  }
  return undefined;
}

/** “A family of four, the parents and two daughters, died”: those of whom what stands between two commas says who they are. */
function apposedTo(tokens: readonly Token[], group: Group, left: readonly Group[], verb: number): Group | undefined {
  const closing = tokens[verb - 1]?.lower ?? '';
  const opening = closing === ')' ? '(' : closing;
  // “Seven people — four women and three children — were killed”.
  if (/^[—–)]$/.test(closing)) {
    const opened = tokens.findLastIndex(({ lower }, at) => at < verb - 1 && lower === opening);
    const head = left.findLast(({ last: end }) => end < opened);
    const isNear = head !== undefined && opened - head.last <= 6 && (head.count.min ?? 0) >= (group.count.min ?? 0);
    return isNear && opened < group.first ? head : undefined;
  }
  const last = closing === ',' ? verb - 2 : verb - 1;
  if (group.last !== last) return undefined;
  const before = left[left.indexOf(group) - 1];
  if (!before || tokens[before.last + 1]?.lower !== ',' || (before.count.min ?? 0) <= (group.count.min ?? 0)) return undefined;
  const between = tokens.slice(before.last + 2, group.first).map(({ lower }) => lower);
  const isList =
    between.length <= 4 && between[0] !== 'and' && between.every((word) => /^(?:the|a|an|his|her|their|and|\p{L}+)$/u.test(word));
  return isList && tokens[verb - 1]?.lower === ',' ? before : undefined;
}

const CLOSING: Readonly<Record<string, string>> = { ',': ',', '(': ')', '–': '–', '—': '—' };

/** Words without what stands between two commas, dashes or brackets. */
function withoutRemarks(words: readonly Token[]): Token[] {
  const left: Token[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const close = CLOSING[words[at]!.lower];
    const end = close === undefined ? -1 : words.findIndex(({ lower }, index) => index > at && lower === close);
    if (end === -1) left.push(words[at]!);
    else at = end;
  }
  return left;
}

/** Whether another clause begins between those counted and the verb. What stands between two commas or brackets does not count. */
function isBroken(between: readonly Token[], group: Group, groups: readonly Group[]): boolean {
  // “a guard who ran after them was hit”: what tells which does not part them.
  if (/^(?:who|whose)$/.test(between[0]?.lower ?? '')) return between.some(({ lower }) => /^[;:,]$/.test(lower));
  let depth = false;
  for (const [offset, { lower }] of between.entries()) {
    if (lower === ',' || lower === '—' || lower === '–' || lower === '(' || lower === ')') {
      depth = !depth;
      continue;
    }
    if (depth) continue;
    if (CLAUSE.has(lower)) return true;
    if (AUX.has(lower) && offset < between.length - 1 && !['who', 'that', 'which'].includes(between[offset - 1]?.lower ?? '')) return true;
    if (lower === 'and' || lower === 'or') {
      const index = group.last + 1 + offset;
      if (groups.some((other) => other.first === index + 1)) return true;
    }
  }
  return depth && between.filter(({ lower }) => lower === ',').length === 1 && between.at(-1)?.lower !== ',';
}
