import { agesBehind, yearOldAt } from './ages.ts';
import { counted, isFollower } from './counted-people.ts';
import { crewAt } from './crews.ts';
import { harmVerbAt } from './harm-verbs.ts';
import { quantityAt } from './numbers.ts';
import { isParent, isSingular, personNoun } from './people-words.ts';
import { aged, ARTICLES, headFrom, type Head } from './person-heads.ts';
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

/** Counted for themselves, with a noun. */
export const PLAIN = { isSubset: false, isOthers: false, isBare: false, isOwn: false } as const;

/** The people that begin at this token; undefined where none do. */
export function peopleAt(tokens: readonly Token[], index: number): People | undefined {
  if (/^(?:nor|neither)$/.test(tokens[index - 1]?.lower ?? '') || isExcepted(tokens, index)) return undefined;
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
  if (word === 'twins') {
    const head: Head = { last: index, noun: word };
    const two: ReadCount = { min: 2, max: 2, qualifier: 'exact' };
    return { first: index, ...aged(tokens, head), count: two, ...PLAIN };
  }
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

/** “all but two of them”, “all civilians except three”: those of whom it is not said. */
function isExcepted(tokens: readonly Token[], index: number): boolean {
  return EXCEPT.test(wordsOf(tokens, index - 3, index));
}

const EXCEPT =
  /(?:^| )(?:(?:all|everybody|everyone|none|nobody) but|except(?: for)?|excepting|excluding|save(?: for)?|apart from|aside from|other than)$/;

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
  // “both rebels and soldiers” are no two.
  if (tokens.slice(index + 1, head.last + 3).some(({ lower }) => lower === 'and')) return undefined;
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
    return told < 2 ? undefined : { first: index, ...aged(tokens, kin), count: many, ...PLAIN };
  }
  const people = quantity && quantity.first === index + 1 ? counted(tokens, quantity) : undefined;
  return people && !people.isBare ? { ...people, first: index } : undefined;
}

/** A definite person after a verb: “killing the rider and his wife”. */
export function definitePersonAt(tokens: readonly Token[], index: number): People | undefined {
  if (ORDINALS.includes(tokens[index + 1]?.lower ?? '')) return undefined;
  // “killing him along with his wife”.
  if (/^(?:him|her)$/.test(tokens[index]?.lower ?? '') && /^(?:and|along|together)$/.test(tokens[index + 1]?.lower ?? ''))
    return { first: index, last: index, noun: 'person', count: ONE, ...PLAIN };
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
  if (ordinal && (next === 'of' || next === '.')) return undefined;
  if ((tokens[index]!.lower !== 'another' && !ordinal) || !(isFollower(tokens, index + 1 + Number(ordinal)) || /^\w+day$|ly$/.test(next)))
    return undefined;
  if (isWeapon(tokens, index + 1 + Number(ordinal))) return undefined;
  return { first: index, last: index + Number(ordinal), noun: '', count: ONE, isSubset: false, isOthers: true, isBare: true, isOwn: false };
}

/** “and another in Hadira killed twelve”: another bomb. */
function isWeapon(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 8 && !/^[,;.]?$/.test(tokens[at]?.lower ?? ''); at += 1) {
    const verb = harmVerbAt(tokens, at);
    if (verb) return /^(?:killed|wounded|injured)$/.test(tokens[at]!.lower) && quantityAt(tokens, verb.last + 1) !== undefined;
  }
  return false;
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
