import { numberAt, quantityAt, type Quantity } from './numbers.ts';
import { DEAD_ADJECTIVES, DEAD_NOUNS, INJURED_ADJECTIVES, INJURED_NOUNS, isSingular, personNoun, SUBSET_NOUNS } from './people-words.ts';
import { CELLS, type Cell, type Cells, type Harm, type ReadCount } from './reading.ts';
import type { Token } from './tokens.ts';

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

/** People named one after another: “a man, a woman and two children as well as eight fighters”. */
export interface Group {
  first: number;
  last: number;
  members: People[];
  count: ReadCount;
  /** What the members’ own nouns tell, equal kinds added. */
  cells: Cells;
}

const OTHERS = new Set(['other', 'others', 'more', 'further', 'additional', 'another']);
const ARTICLES = new Set(['a', 'an', 'one', 'his', 'her', 'their', 'its', 'another']);
const OWNERS = new Set(['its', 'our', 'his', 'their', "group's", "party's"]);
const STOP = new Set(
  `were was are is be been being have has had and or but in on at by to from for with near during when while who whom which that as after before under over into inside
  said says , . ; : ( ) " “ ” — – ! ?`.split(/\s+/),
);

/** The people that begin at this token; undefined where none do. */
export function peopleAt(tokens: readonly Token[], index: number): People | undefined {
  const quantity = quantityAt(tokens, index);
  if (quantity) return counted(tokens, quantity);
  const word = tokens[index]?.lower ?? '';
  if (ARTICLES.has(word)) return single(tokens, index) ?? possessed(tokens, index);
  if (word === 'both') return both(tokens, index);
  return undefined;
}

/** “both men”. */
function both(tokens: readonly Token[], index: number): People | undefined {
  const head = headFrom(tokens, tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1);
  if (!head || isSingular(head.noun)) return undefined;
  return {
    first: index,
    ...head,
    count: { min: 2, max: 2, qualifier: 'exact' },
    isSubset: false,
    isOthers: false,
    isBare: false,
    isOwn: false,
  };
}

/** “her two grandsons”. */
function possessed(tokens: readonly Token[], index: number): People | undefined {
  if (!/^(?:his|her|their|its|our)$/.test(tokens[index]!.lower)) return undefined;
  const quantity = quantityAt(tokens, index + 1);
  const people = quantity && quantity.first === index + 1 ? counted(tokens, quantity) : undefined;
  return people && !people.isBare ? { ...people, first: index } : undefined;
}

/** A definite person after a verb: “killing the rider and his wife”. */
export function definitePersonAt(tokens: readonly Token[], index: number): People | undefined {
  return tokens[index]?.lower === 'the' ? single(tokens, index) : undefined;
}

const ONE: ReadCount = { min: 1, max: 1, qualifier: 'exact' };

function single(tokens: readonly Token[], index: number): People | undefined {
  const isOthers = tokens[index]!.lower === 'another';
  const head = headFrom(tokens, index + 1);
  if (!head || !isSingular(head.noun)) return undefined;
  const family = /^family$/.test(head.noun) && tokens[head.last + 1]?.lower === 'of' ? quantityAt(tokens, head.last + 2) : undefined;
  if (family && family.min !== null) {
    const { last, min, max, qualifier } = family;
    return { first: index, last, noun: 'members', count: { min, max, qualifier }, isSubset: false, isOthers, isBare: false, isOwn: false };
  }
  const count: ReadCount = head.noun === 'couple' ? { min: 2, max: 2, qualifier: 'exact' } : ONE;
  return { first: index, ...aged(tokens, head), count, isSubset: false, isOthers, isBare: false, isOwn: false };
}

function counted(tokens: readonly Token[], quantity: Quantity): People | undefined {
  const { first, last: end, ...count } = quantity;
  let next = end + 1;
  let isOthers = [tokens[first - 1], tokens[first]].some(
    (token, offset) => OTHERS.has(token?.lower ?? '') && tokens[first + offset]?.lower !== 'than',
  );
  if (
    (tokens[next]?.lower === '-' && !yearOldAt(tokens, next - 1)) ||
    /^(?:%|percent|per|am|pm|a|p|th|st|nd|rd|o'clock|km|m|kg|cm|mm|ft|mph)$/.test(tokens[next]?.lower ?? '')
  )
    return undefined;
  if (/^[$€£]$/.test(tokens[first - 1]?.lower ?? '')) return undefined;
  while (OTHERS.has(tokens[next]?.lower ?? '')) {
    isOthers = true;
    next += 1;
  }
  const base = { first, count, isOthers, isSubset: false, isOwn: false };
  if (tokens[next]?.lower === 'of' && count.qualifier !== 'word') return partOf(tokens, next, base);
  if (tokens[next]?.lower === 'of') next += 1;
  if (OWNERS.has(tokens[next]?.lower ?? '')) return owned(tokens, next, base);
  const head = headFrom(tokens, next);
  if (head) return { ...base, ...aged(tokens, head), isBare: false };
  const after = tokens[next]?.lower ?? '';
  // Bare numbers are people only where what follows may belong to people.
  if (isOthers || STOP.has(after) || after === '' || BARE_FOLLOWERS.has(after)) {
    return { ...base, last: next - 1, isBare: true, noun: '' };
  }
  return undefined;
}

const BARE_FOLLOWERS = new Set(
  'killed dead wounded injured hurt slain died perished fell reportedly critically seriously lightly badly slightly severely there people shot survived'.split(
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
  const start = owner === of && (next === 'the' || next === 'these') ? of + 2 : owner + 1;
  if (SUBSET_NOUNS.has(tokens[start]?.lower ?? '') || /^\d+$/.test(tokens[start]?.lower ?? '')) {
    return { ...base, last: start, isSubset: true, isBare: true, noun: tokens[start]!.lower };
  }
  const head = headFrom(tokens, start);
  if (!head) return undefined;
  return { ...base, ...aged(tokens, head), isBare: false, isOwn: OWNERS.has(next) };
}

function owned(tokens: readonly Token[], owner: number, base: Omit<People, 'last' | 'isBare' | 'noun'>): People | undefined {
  const head = headFrom(tokens, owner + 1);
  return head && { ...base, ...aged(tokens, head), isBare: false, isOwn: true };
}

interface Head {
  last: number;
  noun: string;
  cell?: Cell;
  harm?: Harm;
}

/** The noun of a phrase with its modifiers: “government soldiers”, “members of one family”, “16 injured people”. */
function headFrom(tokens: readonly Token[], from: number): Head | undefined {
  let found: Head | undefined;
  let harm: Harm | undefined;
  let isYoung = false;
  for (let at = from; at < from + 7; at += 1) {
    const word = tokens[at]?.lower;
    if (word === undefined) break;
    if (word === '-' || word === '"' || word === '“' || word === "'s" || word === '’s') {
      if (found) break;
      continue;
    }
    const age = yearOldAt(tokens, at);
    if (age) {
      if (age.years < 18) isYoung = true;
      at = age.last;
      if (!personNoun(tokens[at + 1]?.lower ?? '') && (STOP.has(tokens[at + 1]?.lower ?? '.') || age.isNoun))
        return { last: at, noun: 'person', ...(isYoung ? { cell: 'children' } : {}) };
      continue;
    }
    const isConnected =
      word === 'and' && !found && personNoun(tokens[at + 2]?.lower ?? '') !== undefined && quantityAt(tokens, at + 1) === undefined;
    if (isConnected && !ARTICLES.has(tokens[at + 1]!.lower)) continue;
    if (STOP.has(word) || quantityAt(tokens, at)) break;
    const noun = DEAD_NOUNS.has(word) && word !== 'dead' ? undefined : personNoun(word);
    if (DEAD_ADJECTIVES.has(word) || INJURED_ADJECTIVES.has(word)) {
      const isAdjective = !found && at === from && isPersonNext(tokens, at + 1);
      if (isAdjective) {
        harm = DEAD_ADJECTIVES.has(word) ? 'killed' : 'injured';
        continue;
      }
      if (!found && (word === 'dead' || word === 'wounded' || word === 'injured') && at === from) {
        return { last: at, noun: word, harm: word === 'dead' ? 'killed' : 'injured' };
      }
      break;
    }
    if (!found && DEAD_NOUNS.has(word)) return { last: at, noun: word, harm: 'killed' };
    if (!found && INJURED_NOUNS.has(word)) return { last: at, noun: word, harm: 'injured' };
    if (!noun) {
      if (found) break;
      if (NOT_MODIFIERS.has(word)) break;
      continue;
    }
    const before: Cell | undefined = found?.cell;
    found = { last: at, noun: word, ...((noun.cell ?? before) ? { cell: (noun.cell ?? before)! } : {}), ...(harm ? { harm } : {}) };
  }
  if (found && isYoung) found.cell = 'children';
  // “civilian men” are both; the last noun decides, but “civilians” said as a modifier holds for plain people.
  if (found && !found.cell) {
    const modifier = tokens.slice(from, found.last).find(({ lower }) => lower === 'civilian' || lower === 'female' || lower === 'male');
    if (modifier) found.cell = modifier.lower === 'civilian' ? 'civilians' : modifier.lower === 'female' ? 'women' : 'men';
    else if (/^(?:members?|officers?|personnel|forces|commanders?)$/.test(found.noun) && isArmed(tokens, from, found.last))
      found.cell = 'combatants';
  }
  return found;
}

/** “a 12-year-old”, “two six-year-old girls”, “a two-month-old baby”. */
function yearOldAt(tokens: readonly Token[], at: number): { years: number; last: number; isNoun: boolean } | undefined {
  const word = tokens[at]?.lower ?? '';
  const whole = /^([a-z-]+?)-(years?|months?)-olds?$/.exec(word);
  if (whole)
    return {
      years: whole[2]!.startsWith('month') ? 0 : (numberAt([{ ...tokens[at]!, lower: whole[1]! }], 0)?.value ?? 99),
      last: at,
      isNoun: word.endsWith('s'),
    };
  const unit = /^(year|month)s?-olds?$/.exec(tokens[at + 2]?.lower ?? '');
  if (!/^\d{1,3}$/.test(word) || tokens[at + 1]?.lower !== '-' || !unit) return undefined;
  return { years: unit[1] === 'month' ? 0 : Number(word), last: at + 2, isNoun: tokens[at + 2]!.lower.endsWith('s') };
}

function isPersonNext(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 3; next += 1) {
    const word = tokens[next]?.lower ?? '.';
    if (STOP.has(word)) return false;
    if (personNoun(word)) return true;
  }
  return false;
}

/** “army officers”, “regime and allied forces”, “militia members”. */
function isArmed(tokens: readonly Token[], from: number, last: number): boolean {
  const noun = tokens[last]!.lower;
  const around = [...tokens.slice(from, last), ...(noun.startsWith('member') || noun === 'forces' ? tokens.slice(last + 1, last + 5) : [])];
  return (
    around.some(({ lower }) =>
      /^(?:army|armed|militia|militias|rebel|regime|government|allied|pro-government|military|soldiers?|troops|infantry|paramilitary|special|jihadist|insurgent)$/.test(
        lower,
      ),
    ) && !around.some(({ lower }) => lower === 'police' || lower === 'security')
  );
}

const NOT_MODIFIERS = new Set(
  `killed wounded injured died days hours years months weeks minutes km kilometres kilometers metres meters miles percent per cent shells rockets houses vehicles trucks not never
  there then also already about killing wounding hit struck lost it he she they we you i`.split(/\s+/),
);

/** Ages behind a noun make children: “a boy of eleven”, “two grandsons, aged six and nine”, “boys of ten and twelve”. */
function aged(tokens: readonly Token[], head: Head): Head {
  const [a, b] = [tokens[head.last + 1]?.lower, tokens[head.last + 2]?.lower];
  let start: number | undefined;
  if (a === 'of' || a === 'aged') start = head.last + 2;
  else if (a === ',' && (b === 'aged' || b === 'of')) start = head.last + 3;
  else if (a === ',' && quantityAt(tokens, head.last + 2)) start = head.last + 2;
  const ages: number[] = [];
  let last = head.last;
  for (let at = start; at !== undefined && at < tokens.length;) {
    const age = quantityAt(tokens, at);
    const following = tokens[(age?.last ?? at) + 1]?.lower ?? '.';
    if (!age || age.min === null || age.min > 100) break;
    if (!/^(?:,|and|\.|years?|months?|who|were|was|;|\)|on|in|from)$/.test(following)) break;
    if (a === ',' && b !== 'aged' && b !== 'of' && !/^(?:,|\.|\)|;)$/.test(following)) break;
    ages.push(/^months?$/.test(following) ? 0 : (age.max ?? age.min));
    last = age.last;
    let next = age.last + 1;
    if (/^(?:years?|months?)$/.test(following)) {
      last = next;
      next += 1;
      if (tokens[next]?.lower === 'old') {
        last = next;
        next += 1;
      }
    }
    at = tokens[next]?.lower === 'and' || (tokens[next]?.lower === ',' && b === 'aged') ? next + 1 : tokens.length;
  }
  if (ages.length === 0) return head;
  const isYoung = ages.every((age) => age < 18);
  if (!isYoung) return { ...head, last };
  return { ...head, last, cell: 'children' };
}

const LINKS = new Set([',', 'and', '&', ';']);

/** The people from this token on, with all that are joined to them. `definite` also takes “the rider and his wife”. */
export function groupAt(tokens: readonly Token[], index: number, definite = false): Group | undefined {
  const head = peopleAt(tokens, index) ?? (definite ? definitePersonAt(tokens, index) : undefined);
  if (!head) return undefined;
  const members = [head];
  for (;;) {
    const last = members.at(-1)!;
    const joint = jointAfter(tokens, last.last);
    const next = joint === undefined ? undefined : memberAt(tokens, joint, definite);
    if (!next || next.isSubset !== head.isSubset || (next.isBare && !isElliptic(tokens, next)) || next.harm !== head.harm) break;
    // “nine, some of them” and “two killed and three wounded” are no lists.
    if (last.isBare && !last.isSubset) break;
    members.push(next);
  }
  return {
    first: head.first,
    last: members.at(-1)!.last,
    members,
    count: sumOf(members.map(({ count }) => count)),
    cells: cellsOf(members),
  };
}

function memberAt(tokens: readonly Token[], index: number, definite: boolean): People | undefined {
  // The number may stand behind its qualifier: “and at least six”.
  for (let at = index; at < index + 4; at += 1) {
    const people = peopleAt(tokens, at);
    if (people && people.first === index) return people;
    if (people && people.first > index) return undefined;
  }
  return definite ? definitePersonAt(tokens, index) : undefined;
}

function isElliptic(tokens: readonly Token[], people: People): boolean {
  return personNoun(tokens[people.last + 1]?.lower ?? '') !== undefined;
}

/** The token behind “, ”, “ and ”, “, as well as ”, “ along with ”; undefined where nothing is joined. */
function jointAfter(tokens: readonly Token[], last: number): number | undefined {
  let at = last + 1;
  let joined = false;
  while (LINKS.has(tokens[at]?.lower ?? '') && at < last + 4) {
    joined = true;
    at += 1;
  }
  const [a, b, c] = [tokens[at]?.lower, tokens[at + 1]?.lower, tokens[at + 2]?.lower];
  if (a === 'as' && b === 'well' && c === 'as') return at + 3;
  if ((a === 'along' || a === 'together') && b === 'with') return at + 2;
  if (a === 'plus' || a === 'besides') return at + 1;
  return joined ? at : undefined;
}

/** Adds counts: exact ones stay exact, open ones open. A word makes the sum one. */
export function sumOf(counts: readonly ReadCount[]): ReadCount {
  if (counts.length === 1) return counts[0]!;
  const known = counts.filter(({ min }) => min !== null);
  if (known.length === 0) return counts[0]!;
  const min = known.reduce((sum, count) => sum + count.min!, 0);
  const isOpen = known.length < counts.length || known.some(({ max }) => max === null);
  const max = isOpen ? null : known.reduce((sum, count) => sum + count.max!, 0);
  const isExact = known.every(({ qualifier }) => qualifier === 'exact') && !isOpen;
  const qualifier = isExact ? 'exact' : isOpen ? 'at-least' : known.some((one) => one.qualifier === 'about') ? 'about' : 'range';
  return { min, max, qualifier };
}

/** The cells that people fill by their own nouns. */
export function cellsOf(members: readonly People[]): Cells {
  const cells: Cells = {};
  for (const cell of CELLS) {
    const counts = members.filter((one) => one.cell === cell).map(({ count }) => count);
    if (counts.length > 0 && counts.every(({ min }) => min !== null)) cells[cell] = sumOf(counts);
  }
  return cells;
}
