import { cellsOf, groupAt, sumOf, type Group } from './group.ts';
import { PLAIN, definitePersonAt, type People } from './people.ts';
import { isAmongBehind } from './introducers.ts';
import { isAnybody, isSingular, isStateSoldier, personNoun } from './people-words.ts';
import { numberAt } from './numbers.ts';
import type { Cells, ReadCount } from '../reading.ts';
import type { Token } from '../text/tokens.ts';

// Whoever these are, they report nothing.
const COUNTED = /^(?:people|persons|others|civilians|children|women)$/;

/** Every group of people that a sentence counts, in order. */
export function findGroups(tokens: readonly Token[], spans: readonly { first: number; last: number }[] = []): Group[] {
  const groups: Group[] = [];
  // “wounding 32 people state television reported”: a noun behind a number is counted, and tells nothing.
  const tellers = spans.map(({ first, last }) => {
    const noun = (numberAt(tokens, first)?.last ?? last) + 1;
    return { first: noun < last && COUNTED.test(tokens[noun]!.lower) ? noun + 1 : first, last };
  });
  for (let at = 0; at < tokens.length; at += 1) {
    if (tellers.some(({ first, last }) => first <= at && at <= last)) continue;
    const end = tellers.find(({ first }) => first > at)?.first;
    const whole = groupAt(end === undefined ? tokens : tokens.slice(0, end), at);
    if (!whole) continue;
    const group = withoutThoseAmong(tokens, whole);
    const before = groups.at(-1);
    // “seven members of one family”: who stands behind “of” only tells which.
    const isOf =
      tokens[group.first - 1]?.lower === 'of' ||
      (tokens[group.first - 1]?.lower === 'from' && /^(?:family|household|clan|tribe)$/.test(group.members[0]!.noun));
    if (before && isOf && before.last === group.first - 2 && !before.members.at(-1)!.isBare) {
      before.last = group.last;
      at = group.last;
      continue;
    }
    groups.push(withFirst(tokens, apposed(tokens, group)));
    at = Math.max(at, groups.at(-1)!.last);
  }
  return groups.flatMap((group, index) => withoutApposition(tokens, group, groups[index - 1]));
}

/** “Eight died, seven guards and a driver, and three guards were hurt”: those who add up to the figure before say who those were. */
function withoutApposition(tokens: readonly Token[], group: Group, before: Group | undefined): Group[] {
  const { members } = group;
  const total = before?.count.min ?? 0;
  for (let end = 1; end < members.length && total > 1; end += 1) {
    const head = members.slice(0, end);
    const isApart = tokens[head.at(-1)!.last + 1]?.lower === ',';
    if (!isApart || sumOf(head.map(({ count }) => count)).min !== total || tokens[group.first - 1]?.lower !== ',') continue;
    return [head, members.slice(end)].map((part) => ({
      first: part[0]!.first,
      last: part.at(-1)!.last,
      members: part,
      count: sumOf(part.map(({ count }) => count)),
      cells: cellsOf(part),
    }));
  }
  return [group];
}

/** “17 people, two women and a girl among them”: who stands before “among them” is not counted again. */
function withoutThoseAmong(tokens: readonly Token[], group: Group): Group {
  const [head, ...more] = group.members;
  if (more.length === 0 || tokens[head!.last + 1]?.lower !== ',' || !isAmongBehind(tokens, group.last)) return group;
  return { ...group, last: head!.last, members: [head!], count: head!.count, cells: cellsOf([head!]) };
}

const SUBJECT_START =
  /^(?:[.,“"(—–:;]|and|that|when|after|as|said|killing|killed|wounding|wounded|injuring|injured|murdered|murdering|dead|including|left|leaving)$/;

/** “the driver and three passengers”, “Colonel Varo and two of his guards”: the one before counts as well. */
function withFirst(tokens: readonly Token[], group: Group): Group {
  const joint = jointBefore(tokens, group.first) ?? commaBefore(tokens, group);
  if (joint === undefined) return group;
  const person = definiteBefore(tokens, joint, group.first) ?? nameBefore(tokens, joint, group);
  if (!person) return group;
  const members = [person, ...group.members];
  return { first: person.first, last: group.last, members, count: sumOf(members.map(({ count }) => count)), cells: cellsOf(members) };
}

/** “the mayor, his wife and two guards”: the comma in front of those who are told by whose they are. */
function commaBefore(tokens: readonly Token[], { first, members }: Group): number | undefined {
  return members.length > 1 && tokens[first - 1]?.lower === ',' && /^(?:his|her|their)$/.test(tokens[first]!.lower) ? first - 1 : undefined;
}

/** The token of “and”, “along with”, “as well as” in front of a group. */
function jointBefore(tokens: readonly Token[], first: number): number | undefined {
  const end = tokens[first - 1]?.lower === 'other' ? first - 2 : first - 1;
  const words = tokens.slice(Math.max(0, end - 2), end + 1).map(({ lower }) => lower);
  if (words.at(-1) === 'and') return end;
  if (/(?:along|together) with$/.test(words.join(' '))) return end - 1;
  return words.join(' ') === 'as well as' ? end - 2 : undefined;
}

/** “the police chief in Hadira and”: a definite person with what tells which. */
function definiteBefore(tokens: readonly Token[], joint: number, end: number): People | undefined {
  for (let at = joint - 2; at >= Math.max(0, end - 12); at -= 1) {
    if (tokens[at]!.lower !== 'the') continue;
    const person = definitePersonAt(tokens, at);
    if (!person || person.last >= joint) continue;
    const between = tokens.slice(person.last + 1, joint).map(({ lower }) => lower);
    if (between.length > 0 && !/^(?:of|in|at|from|for)$/.test(between[0]!)) return undefined;
    if (between.some((word) => /^[^\p{L}\p{N}'’-]+$/u.test(word) || BREAKS.test(word))) return undefined;
    // Only as the subject: “hit the driver and three passengers were killed” is two clauses.
    return at > 0 && !SUBJECT_START.test(tokens[at - 1]!.lower) ? undefined : person;
  }
  return undefined;
}

const BREAKS = /^(?:were|was|who|that|which|killed|wounded|injured|died|hit|struck|said)$/;

/** Before an age that stands behind a name: “Amal Derin, 34, and”. */
function beforeAge(tokens: readonly Token[], joint: number): number {
  const [open, age, close] = tokens.slice(Math.max(0, joint - 3), joint).map(({ lower }) => lower);
  return joint > 3 && /^[,(]$/.test(open ?? '') && /^\d{1,2}$/.test(age ?? '') && /^[,)]$/.test(close ?? '') ? joint - 3 : joint;
}

/** Before what somebody is, behind a name: “Amal Derin, mayor of Hadira, and”, “Amal Derin, a judge, his wife and”. */
function beforeRemark(tokens: readonly Token[], joint: number): number {
  const close = tokens[joint]?.lower === ',' ? joint : joint - 1;
  if (tokens[close]?.lower !== ',') return joint;
  const open = tokens.findLastIndex(({ lower }, at) => at < close && lower === ',');
  const remark = open === -1 ? [] : tokens.slice(open + 1, close).map(({ lower }) => lower);
  const isOffice =
    remark.length > 0 &&
    remark.length < 13 &&
    remark.some((word) => personNoun(word) !== undefined) &&
    remark.every((word) => !BREAKS.test(word));
  return isOffice ? open : joint;
}

/** “Colonel Varo and two others”: a name counts where what follows is told of it. */
function nameBefore(tokens: readonly Token[], joint: number, group: Group): People | undefined {
  const [head] = group.members;
  const owned = ownedBefore(tokens, joint);
  if (owned) return owned;
  const isTold = head!.isOthers || head!.isOwn || /^(?:his|her|their)$/.test(tokens[head!.first]!.lower);
  if (!isTold) return undefined;
  const end = beforeRemark(tokens, beforeAge(tokens, joint));
  let first = end;
  while (first > 0 && end - first < 7 && (/^\p{Lu}/u.test(tokens[first - 1]!.text) || isSingular(tokens[first - 1]!.lower))) first -= 1;
  if (first === end || !/^\p{Lu}/u.test(tokens[end - 1]!.text)) return undefined;
  if (first > 0 && !SUBJECT_START.test(tokens[first - 1]!.lower)) return undefined;
  if (first > 0 && tokens[first - 1]!.lower === ',') return undefined;
  // “Omar Selim and Rana Adil, lawyers, and their driver”.
  const isPair = tokens[first - 1]?.lower === 'and' && [2, 3].every((step) => /^\p{Lu}/u.test(tokens[first - step]?.text ?? ''));
  const count: ReadCount = isPair ? { min: 2, max: 2, qualifier: 'exact' } : ONE;
  return { first, last: joint - 1, noun: 'person', count, ...PLAIN };
}

/** “Varo’s driver and a guard”: one person told by whose they are. */
function ownedBefore(tokens: readonly Token[], joint: number): People | undefined {
  const noun = tokens[joint - 1]?.lower ?? '';
  if (!isSingular(noun) || !/^['’]s$/.test(tokens[joint - 2]?.text ?? '')) return undefined;
  let first = joint - 2;
  while (first > 0 && joint - first < 7 && /^\p{Lu}/u.test(tokens[first - 1]!.text)) first -= 1;
  if (first === joint - 2 || (first > 0 && !SUBJECT_START.test(tokens[first - 1]!.lower))) return undefined;
  return { first, last: joint - 1, noun, count: ONE, ...PLAIN };
}

const ONE: ReadCount = { min: 1, max: 1, qualifier: 'exact' };

/** “his passenger, a woman of 33” is one person told twice; “his nephews, boys of ten and twelve” says what they are. */
function apposed(tokens: readonly Token[], group: Group): Group {
  const [head, other, ...more] = group.members;
  if (!head) return group;
  const rest = group.members.slice(1);
  const isApart = /^[,:—–(]$/.test(tokens[head.last + 1]?.lower ?? '');
  if (rest.length > 0 && isApart && mayBe(head, rest) && sumOf(rest.map(({ count }) => count)).min === head.count.min) {
    // “four civilians, a woman and her three children,” are four.
    return { ...group, members: [head], count: head.count, cells: { ...cellsOf(rest), ...cellsOf([head]) } };
  }
  // “three people, an elder”: no list ends without “and”; the rest of them is not told.
  const isList = tokens.slice(head.last + 1, group.members.at(-1)!.first).some(({ lower }) => /^(?:and|&|plus|with|as|or)$/.test(lower));
  if (
    rest.length > 0 &&
    isApart &&
    !isList &&
    isAnybody(head.noun) &&
    (sumOf(rest.map(({ count }) => count)).min ?? 0) < (head.count.min ?? 0)
  )
    return { ...group, last: head.last, members: [head], count: head.count, cells: cellsOf([head]) };
  if (
    other &&
    more.length === 0 &&
    tokens[head.last + 1]?.lower === ',' &&
    tokens[head.last + 2]?.lower !== 'and' &&
    other.first === head.last + 2 &&
    (!head.cell || (head.count.min === 1 && (!other.cell || head.cell === other.cell))) &&
    head.count.min === other.count.min &&
    // “a judge, his driver” are two.
    !/^(?:his|her|their|its|our)$/.test(tokens[other.first]!.lower)
  ) {
    const cell = other.cell ?? head.cell;
    const only = { ...head, ...(cell ? { cell } : {}) };
    return { ...group, members: [only], count: head.count, cells: cellsOf([only]) };
  }
  if (group.members.length === 1 && tokens[head.last + 1]?.lower === ',' && !head.cell) {
    const noun = personNoun(tokens[head.last + 2]?.lower ?? '');
    if (noun?.cell && /^(?:of|aged)$/.test(tokens[head.last + 3]?.lower ?? '')) {
      const end = tokens.findIndex(({ lower }, index) => index > head.last + 3 && /^[,.;)]$/.test(lower));
      const only = { ...head, cell: noun.cell, last: end === -1 ? head.last : end - 1 };
      return { ...group, members: [only], last: only.last, cells: cellsOf([only]) };
    }
  }
  return group;
}

/** Whether people named behind others may be the same ones: “two children, a boy and a girl”, but not “two women, a man and a boy”. */
function mayBe({ count, cell, noun }: People, rest: readonly People[]): boolean {
  if ((count.min ?? 0) < 2) return false;
  if (cell === 'men' || cell === 'women' || cell === 'children')
    return rest.every((one) => one.cell === cell || (one.cell === undefined && personNoun(one.noun)?.isKin === true));
  if (cell !== undefined && rest.some((one) => (one.cell === 'civilians' || one.cell === 'combatants') && one.cell !== cell)) return false;
  return isAnybody(noun) || noun === '' || rest.every((one) => one.cell === cell);
}

/** “11 soldiers and six rebels”, “seven soldiers, several civilians and 80 militants”: each side is a count of its own. */
export function sidesOf(group: Group): Group[] {
  const { members } = group;
  const sides = members.map(({ cell, noun }) => (cell === 'combatants' ? (isStateSoldier(noun) ? 'state' : 'armed') : 'other'));
  // “three of its soldiers and two members of a militia”: the speaker’s own are apart.
  const [head, ...rest] = members;
  const isOwn = head?.isOwn === true && head.cell === 'combatants' && rest.some((one) => !one.isOwn && !one.isOthers && !one.isBare);
  const isSided = (sides.includes('state') && sides.includes('armed')) || isOwn;
  const counted = members.filter(({ count }) => count.min !== null);
  return isSided ? counted.map((one) => ({ ...group, members: [one], count: one.count, cells: cellsOf([one]) })) : [group];
}

/** The whole of another count, of the same kind as a group. */
export function wholeCells({ members }: Group, count: ReadCount): Cells {
  const [only, ...more] = members;
  return only?.cell && more.length === 0 ? { [only.cell]: count } : {};
}
