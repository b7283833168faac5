import { PLAIN } from './people.ts';
import { ADVERBS, AUX, auxBefore } from './auxiliaries.ts';
import { isFitting } from './fitting.ts';
import { harmVerbAt, type HarmVerb } from './harm-verbs.ts';
import { isIntroduced } from './introducers.ts';
import { cellsOf, groupAt, sumOf, type Group } from './group.ts';
import { namesBefore } from './named.ts';
import { quantityAt } from './numbers.ts';
import { STOP } from './person-heads.ts';
import { isThing, personNoun } from './people-words.ts';
import { type Token, wordsOf } from '../text/tokens.ts';
import { isUncounted } from './uncounted.ts';

/** A verb of harm with those whom it harms. */
export interface Spot {
  verb: HarmVerb;
  group: Group;
}

const CLAUSE = new Set([';', ':', 'when', 'while', 'after', 'before', 'because', 'although', 'but', 'whereas', 'said', 'says', 'told']);

/** “Killed were four men, two women and a baby”, “Killed in the attack were two guards”. */
export function invertedIn(tokens: readonly Token[], groups: readonly Group[]): Spot[] {
  const verb = harmVerbAt(tokens, 0);
  const aux = tokens.findIndex(({ lower }, at) => at > 0 && at < 12 && (lower === 'were' || lower === 'was'));
  const group = groups.find(({ first }) => first === aux + 1);
  const isOpen = aux === 1 || (aux > 1 && /^(?:in|by|at|on|during|when)$/.test(tokens[1]!.lower));
  return verb?.form === 'past' && verb.last === 0 && isOpen && group ? [{ verb, group }] : [];
}

/** Pairs each verb with those whom it harms. */
export function spotsOf(tokens: readonly Token[], verbs: readonly HarmVerb[], groups: readonly Group[]): Spot[] {
  const spots: Spot[] = [];
  const taken = new Set<Group>();
  for (const verb of verbs) {
    const isInGroup = groups.some(({ first, last, members }) => members[0]!.harm && first <= verb.first && verb.last <= last);
    if (isInGroup || isUncounted(tokens, verb, verbs)) continue;
    const group = objectOf(tokens, verb, groups, taken) ?? unknownOf(tokens, verb, groups);
    if (!group || (group.members[0]!.isSubset && !isThem(tokens, verb, group)) || !isFitting(tokens, verb, group)) continue;
    if (isOfMore(tokens, verb, group)) continue;
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
  // “Amal Derin, 34, Rana Adil and a boy were killed”: those told by name before it as well.
  const isMany = group.members.length === 1 && last.count.max === 1 && group.last < verb.first && tokens[first]!.lower === 'were';
  const names = isMany ? namesJoined(tokens, group) : 0;
  if (names > 0) return { ...group, count: { min: names + 1, max: names + 1, qualifier: 'exact' }, cells: {} };
  const before = tokens[last.first - 2]?.lower;
  return isOne && before === ',' ? { ...group, first: last.first, members: [last], count: last.count, cells: cellsOf([last]) } : group;
}

/** “Omar Selim and Rana Adil, a judge, were killed”: the verb is said of more than the one before it. */
function isOfMore(tokens: readonly Token[], verb: HarmVerb, { count, first, last }: Group): boolean {
  const isApposed = tokens[first - 1]?.lower === ',' && /^\p{Lu}/u.test(tokens[first - 2]?.text ?? '');
  return isApposed && count.max === 1 && last < verb.first && tokens[auxBefore(tokens, verb.first).first]!.lower === 'were';
}

/** “killed five of them”: some of those who are told of, and no part of a count. */
function isThem(tokens: readonly Token[], verb: HarmVerb, { first, last, members }: Group): boolean {
  if (!/^(?:them|whom)$/.test(members[0]!.noun)) return false;
  return first < verb.first ? auxBefore(tokens, verb.first).first === last + 1 : first === verb.last + 1;
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
  // “The 20 killed included five children”
  if (/^includ/.test(lower)) return false;
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
    const member = { first, last, noun, count, ...PLAIN };
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
  for (let at = index; at < index + 3; at += 1) {
    const known = groups.find(({ first }) => first === at);
    if (known) return known;
    if (/^(?:the|him|her)$/.test(tokens[at]?.lower ?? '')) {
      // A definite person counts behind a verb only: “killing the rider and his wife”.
      const group = withoutTeller(tokens, groupAt(tokens, at, true));
      const isFree = (one: Group): boolean =>
        groups.every(({ first, last }) => last < one.first || first > one.last || (first >= one.first && last <= one.last));
      // “killing the three men inside”.
      return group ? (isFree(group) ? group : undefined) : groups.find(({ first, members }) => first === at + 1 && !members[0]!.isBare);
    }
    if (
      !ADVERBS.has(tokens[at]?.lower ?? '') &&
      !['"', '“', '”', 'another', 'in', 'a', 'an', 'additional', 'further', 'total', 'of', 'out'].includes(tokens[at]?.lower ?? '')
    )
      return undefined;
  }
  return undefined;
}

/** “killed the president, a minister said”: whoever tells of it is nobody of those. */
function withoutTeller(tokens: readonly Token[], group: Group | undefined): Group | undefined {
  const teller = group?.members.at(-1);
  if (
    !group ||
    !teller ||
    group.members.length < 2 ||
    !/^(?:said|says|told|added|reported|announced|confirmed)$/.test(tokens[group.last + 1]?.lower ?? '')
  )
    return group;
  const members = group.members.slice(0, -1);
  return { ...group, last: members.at(-1)!.last, members, count: sumOf(members.map(({ count }) => count)), cells: cellsOf(members) };
}

function subjectOf(tokens: readonly Token[], verb: HarmVerb, groups: readonly Group[], taken: ReadonlySet<Group>): Group | undefined {
  const { first, hasAux } = auxBefore(tokens, verb.first);
  // “shot two men dead” says it of the two a second time.
  if ([...taken].some(({ last }) => last === first - 1)) return undefined;
  const left = groups.filter((group) => group.last < verb.first && !taken.has(group));
  for (const group of [...left].reverse()) {
    if ((isIntroduced(tokens, group) && !isThem(tokens, verb, group)) || isInRemark(tokens, group, first)) continue;
    if ((isOneBeforePlural(tokens[first]!.lower, group) && namesJoined(tokens, group) === 0) || isHelped(tokens, group)) continue;
    const between = tokens.slice(group.last + 1, first).filter(({ lower }) => !/^["“”]$/.test(lower));
    const whole = apposedTo(tokens, group, left, first);
    if (whole) return whole;
    // “a farmer, who died on the spot”.
    if (/^(?:, who)?$/.test(wordsOf(between))) return group;
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

/** How many are told by name before a group that “and” joins to them. */
function namesJoined(tokens: readonly Token[], { first }: Group): number {
  return tokens[first - 1]?.lower === 'and' ? namesBefore(tokens, first) : 0;
}

/** “two men sent to help a neighbour were killed”: the one who was helped is no subject; nor is what “a man suspected of being a rebel” may be. */
function isHelped(tokens: readonly Token[], { first, members }: Group): boolean {
  const before = tokens[first - 2]?.lower;
  if (members.length === 1 && /^(?:be|being|been)$/.test(tokens[first - 1]?.lower ?? '')) return true;
  const verb = tokens[first - 1]!;
  return members.length === 1 && before === 'to' && /^(?!which|whom)\p{Ll}+$/u.test(verb.text) && !AUX.has(verb.lower);
}

/** “three men guarding a bank manager were killed”: one person is no subject of a plural. */
function isOneBeforePlural(verb: string, { members }: Group): boolean {
  const [{ count, noun, isOthers }] = members as [Group['members'][number]];
  return /^(?:were|are|have)$/.test(verb) && members.length === 1 && count.max === 1 && !isOthers && !/^(?:family|crew|team)$/.test(noun);
}

/** “The bomber, identified as a student, also died”: only told of whoever stands before the remark. */
function isInRemark(tokens: readonly Token[], group: Group, verb: number): boolean {
  const close = verb - 1;
  if (tokens[close]?.lower !== ',') return false;
  const open = tokens.findLastIndex(({ lower }, at) => at < group.first && at < close && lower === ',');
  return (
    open > 0 &&
    group.first > open + 1 &&
    !tokens.slice(open + 1, close).some(({ lower }) => lower === ',') &&
    /^(?:identified|described|named|accused|suspected|believed|known|wearing|armed|said|called|posing|dressed)$/.test(
      tokens[open + 1]!.lower,
    )
  );
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
    if (CLAUSE.has(lower) && between[offset + 1]?.lower !== 'to') return true;
    const before = between.slice(Math.max(0, offset - 2), offset).map((token) => token.lower);
    // “thought to be rebels”, “said to have been armed”: no verb of a clause.
    // “suspected of being rebels” neither.
    const isVerbal = !before.includes('to') && !/^(?:who|that|which|of)$/.test(before.at(-1) ?? '');
    if (AUX.has(lower) && offset < between.length - 1 && isVerbal) return true;
    if (lower === 'and' || lower === 'or') {
      const index = group.last + 1 + offset;
      if (groups.some((other) => other.first === index + 1)) return true;
    }
  }
  return depth && between.filter(({ lower }) => lower === ',').length === 1 && between.at(-1)?.lower !== ',';
}
