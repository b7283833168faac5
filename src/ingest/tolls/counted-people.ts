import { yearOldAt } from './ages.ts';
import { AUX } from './auxiliaries.ts';
import { harmVerbAt } from './harm-verbs.ts';
import { quantityAt, type Quantity } from './numbers.ts';
import { isAge, isOfDate } from './other-numbers.ts';
import type { People } from './people.ts';
import { isSingular, personNoun, SUBSET_NOUNS } from './people-words.ts';
import { aged, headFrom, STOP, type Head } from './person-heads.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

const OTHERS = new Set(['other', 'others', 'more', 'further', 'additional', 'another']);
const OWNERS = new Set(['its', 'our', 'his', 'their', "group's", "party's"]);

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

/** The people whom a number counts: “seven other guards”, “five of the dead”, “nine”. */
export function counted(tokens: readonly Token[], quantity: Quantity): People | undefined {
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
  // “three more than previously reported”.
  if (/^(?:more|fewer|less|higher|lower)$/.test(tokens[next]?.lower ?? '') && tokens[next + 1]?.lower === 'than') return undefined;
  if (/^(?:[$€£]|aged?)$/.test(tokens[first - 1]?.lower ?? '') || isOfDate(tokens, first, end)) return undefined;
  // “aged between 12 and 40”.
  if (/\baged (?:between|from) \S+ (?:and|to)$/.test(wordsOf(tokens, first - 4, first))) return undefined;
  // “seven (7) people”.
  if (tokens[next]?.lower === '(' && /^\d+$/.test(tokens[next + 1]?.lower ?? '') && tokens[next + 2]?.lower === ')') next += 3;
  while (OTHERS.has(tokens[next]?.lower ?? '')) {
    isOthers = true;
    next += 1;
  }
  const base = { first, count, isOthers, isSubset: false, isOwn: false };
  if (tokens[next]?.lower === 'out' && tokens[next + 1]?.lower === 'of') next += 1;
  const isOfThose = count.qualifier !== 'word' || /^(?:them|whom|those)$/.test(tokens[next + 1]?.lower ?? '');
  if (tokens[next]?.lower === 'of' && isOfThose) return partOf(tokens, next, base);
  if (tokens[next]?.lower === 'of') next += 1;
  if (OWNERS.has(tokens[next]?.lower ?? '')) return owned(tokens, next, base);
  // “30 killed and wounded” are counted in one.
  if (isUndivided(tokens, next)) return undefined;
  const head = headFrom(tokens, next);
  const households = head && householdsOf(tokens, base, head);
  if (households) return households;
  if (head) return { ...base, ...(mixed(tokens, head) ?? aged(tokens, head)), isBare: false, isOwn: isOfNation(tokens, head) };
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

/** “dead and wounded”, “either killed or injured”: who died is not told apart. */
function isUndivided(tokens: readonly Token[], at: number): boolean {
  return /^(?:either )?(?:killed|dead|wounded|injured) (?:and|or|and \/ or) (?:killed|dead|wounded|injured)\b/.test(
    wordsOf(tokens, at, at + 6),
  );
}

/** “two families of five” are ten. */
function householdsOf(tokens: readonly Token[], base: Omit<People, 'last' | 'isBare' | 'noun'>, { noun, last }: Head): People | undefined {
  const each = noun === 'families' && tokens[last + 1]?.lower === 'of' ? quantityAt(tokens, last + 2) : undefined;
  const [families, size] = [base.count, each];
  if (families.min === null || !size || size.min === null || size.qualifier !== 'exact') return undefined;
  const count = { ...families, min: families.min * size.min, max: families.max === null ? null : families.max * size.min };
  return { ...base, count, last: size.last, noun: 'members', isBare: false };
}

/** “two sons of the homeland”: the speaker’s own. */
function isOfNation(tokens: readonly Token[], { last, noun }: Head): boolean {
  const whose = wordsOf(tokens, last + 1, last + 5);
  return (
    /^(?:sons|heroes|daughters)$/.test(noun) &&
    /^of (?:the|our) (?:\w+ )?(?:homeland|fatherland|motherland|nation|country|soil|army|people)\b/.test(whose)
  );
}

/** Whether what stands behind a number may go on with people who have no noun. */
export function isFollower(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '.';
  return STOP.has(word) || AUX.has(word) || BARE_FOLLOWERS.has(word) || harmVerbAt(tokens, at) !== undefined;
}

const BARE_FOLLOWERS = new Set(
  'only escaped survived remained remains later subsequently reportedly critically seriously lightly badly slightly severely there people it he she they according including among'.split(
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
  const isTold = /^(?:killed|wounded|injured|dead|who|hurt)$/.test(tokens[(kind?.last ?? of) + 1]?.lower ?? '');
  // “He was one of 12 people wounded”: the 12 are counted.
  if (kind && whole && !isDefinite && isTold && base.count.max === 1 && tokens[of - 1]?.lower !== 'out') {
    const { min, max, qualifier } = whole;
    return { ...base, ...aged(tokens, kind), count: { min, max, qualifier }, isBare: false };
  }
  if (kind && isDefinite && isTold) return { ...base, last: kind.last, isSubset: true, isBare: true, noun: 'those' };
  if (kind && (isDefinite || tokens[of - 1]?.lower === 'out')) return { ...base, ...aged(tokens, kind), isBare: false };
  if (SUBSET_NOUNS.has(tokens[start]?.lower ?? '') || /^\d+$/.test(tokens[start]?.lower ?? '')) {
    return { ...base, last: start, isSubset: true, isBare: true, noun: tokens[start]!.lower };
  }
  const head = headFrom(tokens, start);
  // “five others of the same patrol”.
  if (!head) return base.isOthers ? { ...base, last: of - 1, isBare: true, noun: '' } : undefined;
  return { ...base, ...aged(tokens, head), isBare: false, isOwn: OWNERS.has(next) };
}

function owned(tokens: readonly Token[], owner: number, base: Omit<People, 'last' | 'isBare' | 'noun'>): People | undefined {
  const head = headFrom(tokens, owner + 1);
  return head && { ...base, ...aged(tokens, head), isBare: false, isOwn: true };
}
