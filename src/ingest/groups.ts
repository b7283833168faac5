import { cellsOf, definitePersonAt, groupAt, sumOf, type Group } from './people.ts';
import { isStateSoldier, personNoun } from './people-words.ts';
import type { Cells, ReadCount } from './reading.ts';
import type { Token } from './tokens.ts';

/** Every group of people that a sentence counts, in order. */
export function findGroups(tokens: readonly Token[]): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const group = groupAt(tokens, at);
    if (!group) continue;
    groups.push(withDefinite(tokens, apposed(tokens, group)));
    at = Math.max(at, groups.at(-1)!.last);
  }
  return groups;
}

/** “the driver and three passengers”, “the mother of the small ones and three others”: the one before counts as well. */
function withDefinite(tokens: readonly Token[], group: Group): Group {
  const joint = tokens[group.first - 1]?.lower === 'other' ? group.first - 2 : group.first - 1;
  if (tokens[joint]?.lower !== 'and') return group;
  for (let at = joint - 2; at >= Math.max(0, group.first - 9); at -= 1) {
    if (tokens[at]!.lower !== 'the') continue;
    const person = definitePersonAt(tokens, at);
    if (!person || person.last >= joint) continue;
    const between = tokens.slice(person.last + 1, joint).map(({ lower }) => lower);
    if (between.length > 0 && between[0] !== 'of') return group;
    // Only as the subject: “hit the driver and three passengers were killed” is two clauses.
    if (at > 0 && !/^(?:[,.“"]|and|that|killing|killed|wounding|wounded|injuring|injured)$/.test(tokens[at - 1]!.lower)) return group;
    const members = [person, ...group.members];
    return { first: person.first, last: group.last, members, count: sumOf(members.map(({ count }) => count)), cells: cellsOf(members) };
  }
  return group;
}

/** “his passenger, a woman of 33” is one person told twice; “his nephews, boys of ten and twelve” says what they are. */
function apposed(tokens: readonly Token[], group: Group): Group {
  const [head, other, ...more] = group.members;
  if (!head) return group;
  const rest = group.members.slice(1);
  const isApart = /^[,:—–(]$/.test(tokens[head.last + 1]?.lower ?? '');
  if (rest.length > 0 && isApart && (head.count.min ?? 0) > 1 && sumOf(rest.map(({ count }) => count)).min === head.count.min) {
    // “four civilians, a woman and her three children,” are four.
    return { ...group, members: [head], count: head.count, cells: { ...cellsOf(rest), ...cellsOf([head]) } };
  }
  if (
    other &&
    more.length === 0 &&
    tokens[head.last + 1]?.lower === ',' &&
    tokens[head.last + 2]?.lower !== 'and' &&
    other.first === head.last + 2 &&
    !head.cell &&
    head.count.min === other.count.min
  ) {
    const only = { ...head, ...(other.cell ? { cell: other.cell } : {}) };
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

/** “11 soldiers and six rebels”: each side is a count of its own. */
export function sidesOf(group: Group): Group[] {
  const { members } = group;
  const isTwo =
    members.length === 2 &&
    members.every(({ cell }) => cell === 'combatants') &&
    isStateSoldier(members[0]!.noun) !== isStateSoldier(members[1]!.noun);
  return isTwo ? members.map((one) => ({ ...group, members: [one], count: one.count, cells: cellsOf([one]) })) : [group];
}

/** “five civilians in Hadira and three in Sarmat”: as many again of the same, at another place. */
export function elsewhere(tokens: readonly Token[], group: Group, groups: readonly Group[]): Group | undefined {
  const other = groups.find(({ first }) => first > group.last);
  if (!other || !other.members[0]!.isBare || other.members[0]!.isSubset) return undefined;
  const words = tokens.slice(group.last + 1, other.first).map(({ lower }) => lower);
  const isPlaced = /^(?:in|at|near)$/.test(words[0] ?? '') && /^(?:and|,)$/.test(words.at(-1) ?? '') && words.length < 8;
  return isPlaced && /^(?:in|at|near)$/.test(tokens[other.last + 1]?.lower ?? '') && /^\p{Lu}/u.test(tokens[other.last + 2]?.text ?? '')
    ? other
    : undefined;
}

/** The whole of another count, of the same kind as a group. */
export function wholeCells({ members }: Group, count: ReadCount): Cells {
  const [only, ...more] = members;
  return only?.cell && more.length === 0 ? { [only.cell]: count } : {};
}
