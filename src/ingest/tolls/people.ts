import { agesBehind, yearOldAt } from './ages.ts';
import { AUX } from './auxiliaries.ts';
import { crewAt } from './crews.ts';
import { harmVerbAt } from './harm-verbs.ts';
import { quantityAt, type Quantity } from './numbers.ts';
import { isAge, isOfDate } from './other-numbers.ts';
import { isParent, isSingular, personNoun, SUBSET_NOUNS } from './people-words.ts';
import { aged, ARTICLES, headFrom, STOP, type Head } from './person-heads.ts';
import { victimFrom } from './victims.ts';
import type { Cell, Harm, ReadCount } from '../reading.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

/** People counted in the text: “at least 14 people”, “a boy of eleven”, “nine” alone. `first` and `last` are indexes of tokens. */
export interface People {
  first: number;
  last: number;
  count: ReadCount;
  cell?: Cell;
  /** A harm that lies in the words themselves: “four dead”, “16 injured people”. */
  harm?: Harm;
  /** “five of the dead”: some of those counted already. */
  isSubset: boolean;
  /** “ten others”, “another ten”. */
  isOthers: boolean;
  /** No noun follows the number. */
  isBare: boolean;
  /** “three of its members”, “our brothers”: the speaker’s own. */
  isOwn: boolean;
  /** The noun, small letters. */
  noun: string;
}

const OTHERS = new Set(['other', 'others', 'more', 'further', 'additional', 'another']);
const OWNERS = new Set(['its', 'our', 'his', 'their', "group's", "party's"]);

/** Counted for themselves, with a noun. */
export const PLAIN = { isSubset: false, isOthers: false, isBare: false, isOwn: false } as const;

/** The people that begin at this token; undefined where none do. */
export function peopleAt(tokens: readonly Token[], index: number): People | undefined {
  if (/^(?:nor|neither)$/.test(tokens[index - 1]?.lower ?? '')) return undefined;
  const age = yearOldAt(tokens, index);
  if (age && !age.isNoun && isPredicate(tokens, index, age.last)) return undefined;
  if (age && !age.isNoun) return ofAge(tokens, index, age);
  const word = tokens[index]?.lower ?? '';
  // “three people, one a child”: some of those before.
  if (word === 'one' && /^(?:a|an)$/.test(tokens[index + 1]?.lower ?? '')) {
    const head = headFrom(tokens, index + 2);
    return head && { first: index, ...aged(tokens, head), count: ONE, isSubset: true, isOthers: false, isBare: false, isOwn: false };
  }
  const quantity = quantityAt(tokens, index);
  if (quantity) return counted(tokens, quantity);
  if (ARTICLES.has(word)) return single(tokens, index) ?? possessed(tokens, index) ?? bareAnother(tokens, index);
  // “and all five captors”.
  const whole = word === 'all' ? quantityAt(tokens, index + 1) : undefined;
  if (whole && whole.first === index + 1) {
    const people = counted(tokens, whole);
    return people && !people.isBare ? { ...people, first: index } : undefined;
  }
  if (word === 'both') return both(tokens, index);
  if (/^(?:himself|herself|themselves)$/.test(word)) return itself(index, word);
  return undefined;
}

/** “were between seven and 16 years old”: tells how old they are, and of nobody else. */
function isPredicate(tokens: readonly Token[], index: number, last: number): boolean {
  const isSaid = /^(?:was|were|is|are|be|and|to|or|only|just|about|barely)$/.test(tokens[index - 1]?.lower ?? '');
  return isSaid && last > index + 1 && tokens[last]!.lower === 'old' && !headFrom(tokens, last + 1);
}

/** “17-year-old Amal Derin”, “Derin’s five-year-old niece”: one person, whatever the figure; “the 20-year-old” is known already. */
function ofAge(tokens: readonly Token[], index: number, { years, last }: { years: number; last: number }): People | undefined {
  if (/^(?:the|that|this)$/.test(tokens[index - 1]?.lower ?? '')) return undefined;
  const isNamed = /^(?:\p{Lu}|(?:named|called|identified)$)/u.test(tokens[last + 1]?.text ?? '');
  const head = headFrom(tokens, index) ?? (isNamed ? { last, noun: 'person' } : undefined);
  if (!head || (!isSingular(head.noun) && head.noun !== 'person')) return undefined;
  const isChild = years < 18 ? { cell: 'children' as const } : {};
  return { first: index, ...head, ...isChild, count: ONE, ...PLAIN };
}

/** “both men”. */
function both(tokens: readonly Token[], index: number): People | undefined {
  const head = headFrom(tokens, tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1);
  if (!head || isSingular(head.noun)) return undefined;
  return { first: index, ...head, count: { min: 2, max: 2, qualifier: 'exact' }, ...PLAIN };
}

/** “killing himself and three policemen” are three: who attacks is not counted with those attacked. */
function itself(index: number, word: string): People | undefined {
  if (word === 'themselves') return undefined;
  return { first: index, last: index, noun: 'bomber', count: { min: 0, max: 0, qualifier: 'exact' }, ...PLAIN };
}

/** “her two grandsons”, “her daughters, aged five and nine”. */
function possessed(tokens: readonly Token[], index: number): People | undefined {
  if (!/^(?:his|her|their|its|our)$/.test(tokens[index]!.lower)) return undefined;
  const quantity = quantityAt(tokens, index + 1);
  const kin = quantity ? undefined : headFrom(tokens, index + 1);
  if (kin && !isSingular(kin.noun)) {
    // As many as there are ages.
    const told = tokens[kin.last - 1]?.lower === 'twin' ? 2 : (agesBehind(tokens, kin.noun, kin.last)?.ages.length ?? 0);
    const many: ReadCount = { min: told, max: told, qualifier: 'exact' };
    return told < 2
      ? undefined
      : { first: index, ...aged(tokens, kin), count: many, isSubset: false, isOthers: false, isBare: false, isOwn: false };
  }
  const people = quantity && quantity.first === index + 1 ? counted(tokens, quantity) : undefined;
  return people && !people.isBare ? { ...people, first: index } : undefined;
}

/** A definite person after a verb: “killing the rider and his wife”. */
export function definitePersonAt(tokens: readonly Token[], index: number): People | undefined {
  if (ORDINALS.includes(tokens[index + 1]?.lower ?? '')) return undefined;
  // “killing him along with his wife”.
  if (/^(?:him|her)$/.test(tokens[index]?.lower ?? '') && /^(?:and|along|together)$/.test(tokens[index + 1]?.lower ?? ''))
    return { ...PLAIN, first: index, last: index, noun: 'person', count: ONE };
  const isHead =
    tokens[index]?.lower === 'the' &&
    /^(?:head|speaker|chairman|chairwoman|treasurer|manager|owner|founder)$/.test(tokens[index + 1]?.lower ?? '');
  if (isHead && tokens[index + 2]?.lower === 'of') return { first: index, last: index + 1, noun: 'person', count: ONE, ...PLAIN };
  const found = tokens[index]?.lower === 'the' ? (ofOwner(tokens, index) ?? single(tokens, index)) : undefined;
  // “the family” are nobody knows how many.
  return found?.noun === 'family' ? undefined : found;
}

/** “the driver’s small son”. */
function ofOwner(tokens: readonly Token[], index: number): People | undefined {
  const owner = headFrom(tokens, index + 1);
  if (!owner || owner.last - index > 3 || !/^['’]s$/.test(tokens[owner.last + 1]?.text ?? '')) return undefined;
  const head = headFrom(tokens, owner.last + 2);
  if (!head || !isSingular(head.noun) || head.harm) return undefined;
  return { first: index, ...aged(tokens, head), count: ONE, ...PLAIN };
}

/** “and another sustained injuries”, “wounded another”. */
function bareAnother(tokens: readonly Token[], index: number): People | undefined {
  const ordinal = ordinalAt(tokens, index);
  const next = tokens[index + 1 + Number(ordinal)]?.lower ?? '.';
  // “a third was wounded”, but no “third of them”.
  if (ordinal && next === 'of') return undefined;
  if ((tokens[index]!.lower !== 'another' && !ordinal) || !(isFollower(tokens, index + 1 + Number(ordinal)) || /^\w+day$|ly$/.test(next)))
    return undefined;
  if (isWeapon(tokens, index + 1 + Number(ordinal))) return undefined;
  return { first: index, last: index + Number(ordinal), noun: '', count: ONE, isSubset: false, isOthers: true, isBare: true, isOwn: false };
}

const ORDINALS = 'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** “A third body”: counts on from those told. */
function ordinalAt(tokens: readonly Token[], index: number): boolean {
  return /^(?:a|an)$/.test(tokens[index]!.lower) && ORDINALS.includes(tokens[index + 1]?.lower ?? '');
}

const ONE: ReadCount = { min: 1, max: 1, qualifier: 'exact' };

const COLLECTIVE = /^(?:group|crowd|gang|band|team|convoy|queue|series|unit|column|detachment|bus|truck|busload|party|mob|handful|number)$/;

function single(tokens: readonly Token[], index: number): People | undefined {
  // “a group of young men” is no one person.
  if (COLLECTIVE.test(tokens[index + 1]?.lower ?? '') && tokens[index + 2]?.lower === 'of' && !quantityAt(tokens, index + 3))
    return undefined;
  const crew = crewAt(tokens, index);
  if (crew) return crew;
  const isOthers = tokens[index]!.lower === 'another' || ordinalAt(tokens, index);
  const head = headFrom(tokens, index + 1) ?? victimFrom(tokens, index + 1);
  if (!head || !isSingular(head.noun)) return undefined;
  const family =
    /^(?:family|crew|team|group|gang|party)$/.test(head.noun) && tokens[head.last + 1]?.lower === 'of'
      ? quantityAt(tokens, head.last + 2)
      : undefined;
  if (family && family.min !== null) {
    const { last, min, max, qualifier } = family;
    return { first: index, last, noun: 'members', count: { min, max, qualifier }, isSubset: false, isOthers, isBare: false, isOwn: false };
  }
  const children = isParent(head.noun) && tokens[head.last + 1]?.lower === 'of' ? quantityAt(tokens, head.last + 2) : undefined;
  if (children && !isSingular(tokens[children.last + 1]?.lower ?? '')) {
    const last = personNoun(tokens[children.last + 1]?.lower ?? '') ? children.last + 1 : children.last;
    return { first: index, ...head, last, count: ONE, isSubset: false, isOthers, isBare: false, isOwn: false };
  }
  const count: ReadCount = head.noun === 'couple' ? { min: 2, max: 2, qualifier: 'exact' } : ONE;
  return { first: index, ...aged(tokens, head), count, isSubset: false, isOthers, isBare: false, isOwn: false };
}

/** “12 women and children”: of each kind, nobody knows how many. */
function mixed(tokens: readonly Token[], head: Head): Head | undefined {
  const noun = tokens[head.last + 2]?.lower ?? '';
  const isJoined =
    /^(?:and|or)$/.test(tokens[head.last + 1]?.lower ?? '') && personNoun(noun) !== undefined && !isSingular(noun) && !HARMED.test(noun);
  if (isSingular(head.noun) || !isJoined) return undefined;
  const { cell, ...rest } = head;
  const isOneKind = cell !== undefined && personNoun(noun)!.cell === cell;
  return { ...rest, last: head.last + 2, ...(isOneKind ? { cell } : { noun: 'people' }) };
}

// “killed 16 civilians and injured 30” joins two verbs.
const HARMED = /^(?:dead|wounded|injured|missing|displaced|others?)$/;

function counted(tokens: readonly Token[], quantity: Quantity): People | undefined {
  const { first, last: end, ...count } = quantity;
  let next = end + 1;
  let isOthers = [tokens[first - 1], tokens[first]].some(
    (token, offset) => OTHERS.has(token?.lower ?? '') && tokens[first + offset]?.lower !== 'than',
  );
  if (
    (tokens[next]?.lower === '-' && !yearOldAt(tokens, next - 1)) ||
    (tokens[next]?.isArmed === undefined &&
      /^(?:%|percent|per|am|pm|a|p|gmt|th|st|nd|rd|o'clock|km|m|kg|cm|mm|ft|mph)$/.test(tokens[next]?.lower ?? ''))
  )
    return undefined;
  if (/^(?:[$€£]|aged?)$/.test(tokens[first - 1]?.lower ?? '') || isOfDate(tokens, first, end)) return undefined;
  // “aged between 12 and 40”.
  if (/\baged (?:between|from) \S+ (?:and|to)$/.test(wordsOf(tokens, first - 4, first))) return undefined;
  while (OTHERS.has(tokens[next]?.lower ?? '')) {
    isOthers = true;
    next += 1;
  }
  const base = { first, count, isOthers, isSubset: false, isOwn: false };
  if (tokens[next]?.lower === 'out' && tokens[next + 1]?.lower === 'of') next += 1;
  const isOfThose = count.qualifier !== 'word' || /^(?:them|whom|those)$/.test(tokens[next + 1]?.lower ?? '');
  if (tokens[next]?.lower === 'of' && isOfThose) return partOf(tokens, next, base);
  if (tokens[next]?.lower === 'of') next += 1;
  const head = headFrom(tokens, next);
  if (head) return { ...base, ...(mixed(tokens, head) ?? aged(tokens, head)), isBare: false, isOwn: false };
  const after = tokens[next]?.lower ?? '';
  // “born in 1956”.
  if (
    /^(?:19|20)\d\d$/.test(tokens[first]!.text) &&
    /^(?:in|since|from|until|till|by|of|and|born|during|before|after)$/.test(tokens[first - 1]?.lower ?? '')
  )
    return undefined;
  // Bare numbers are people only where what follows may belong to people.
  if (isAge(tokens, first, end)) return undefined;
  // “at around 5:00”.
  if (after === ':' && /^\d/.test(tokens[next + 1]?.text ?? '')) return undefined;
  if (isOthers || after === '' || isFollower(tokens, next)) {
    return { ...base, last: next - 1, isBare: true, noun: '' };
  }
  return undefined;
}

/** Whether what stands behind a number may go on with people who have no noun. */
function isFollower(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '.';
  return STOP.has(word) || AUX.has(word) || BARE_FOLLOWERS.has(word) || harmVerbAt(tokens, at) !== undefined;
}

const BARE_FOLLOWERS = new Set(
  'escaped survived remained remains later subsequently reportedly critically seriously lightly badly slightly severely there people it he she they according including among'.split(
    ' ',
  ),
);

/** “five of the fatalities”, “three of its members”, “28 of them civilians”. */
function partOf(tokens: readonly Token[], of: number, base: Omit<People, 'last' | 'isBare' | 'noun'>): People | undefined {
  const next = tokens[of + 1]?.lower ?? '';
  if (next === 'them' || next === 'whom' || next === 'those') {
    const head = headFrom(tokens, of + 2);
    if (head && next !== 'those') return { ...base, ...aged(tokens, head), isSubset: true, isBare: false };
    return {
      ...base,
      last: of + 1 + (next === 'those' && SUBSET_NOUNS.has(tokens[of + 2]?.lower ?? '') ? 1 : 0),
      isSubset: true,
      isBare: true,
      noun: next,
    };
  }
  const owner = OWNERS.has(next) ? of + 1 : tokens[of + 2]?.text === "'s" || tokens[of + 2]?.text === '’s' ? of + 2 : of;
  // “losing six of their own”.
  if (owner === of + 1 && tokens[of + 2]?.lower === 'own' && !headFrom(tokens, of + 3))
    return { ...base, last: of + 2, isBare: true, isOwn: true, noun: '' };
  const start = owner === of && (next === 'the' || next === 'these') ? of + 2 : owner + 1;
  // “three of the five crew members” are three.
  const whole = quantityAt(tokens, start);
  const kind = whole && !SUBSET_NOUNS.has(tokens[whole.last + 1]?.lower ?? '') ? headFrom(tokens, whole.last + 1) : undefined;
  const isDefinite = owner === of && start === of + 2;
  if (kind && (isDefinite || tokens[of - 1]?.lower === 'out')) return { ...base, ...aged(tokens, kind), isBare: false };
  if (SUBSET_NOUNS.has(tokens[start]?.lower ?? '') || /^\d+$/.test(tokens[start]?.lower ?? '')) {
    return { ...base, last: start, isSubset: true, isBare: true, noun: tokens[start]!.lower };
  }
  const head = headFrom(tokens, start);
  return head && { ...base, ...aged(tokens, head), isBare: false, isOwn: OWNERS.has(next) };
}

/** “and another in Hadira killed twelve”: another bomb. */
function isWeapon(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 8 && !/^[,;.]?$/.test(tokens[at]?.lower ?? ''); at += 1) {
    const verb = harmVerbAt(tokens, at);
    if (verb) return /^(?:killed|wounded|injured)$/.test(tokens[at]!.lower) && quantityAt(tokens, verb.last + 1) !== undefined;
  }
  return false;
}
