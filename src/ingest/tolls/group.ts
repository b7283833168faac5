import { PLAIN, definitePersonAt, peopleAt, type People } from './people.ts';
import { quantityAt } from './numbers.ts';
import { isSingular, personNoun } from './people-words.ts';
import { CELLS, type Cells, type ReadCount } from '../reading.ts';
import type { Token } from '../text/tokens.ts';

/** People named one after another: “a man, a woman and two children as well as eight fighters”. */
export interface Group {
  first: number;
  last: number;
  members: People[];
  count: ReadCount;
  /** What the members’ own nouns tell, equal kinds added. */
  cells: Cells;
}

const LINKS = new Set([',', 'and', '&', ';']);

/** The people from this token on, with all that are joined to them. `definite` also takes “the rider and his wife”. */
export function groupAt(tokens: readonly Token[], index: number, definite = false): Group | undefined {
  const head = peopleAt(tokens, index) ?? (definite ? definitePersonAt(tokens, index) : undefined);
  if (!head) return undefined;
  const members = [head];
  for (;;) {
    const last = members.at(-1)!;
    const joint = jointAfter(tokens, last.last) ?? jointAfterOwner(tokens, last);
    const next = joint === undefined ? undefined : memberAt(tokens, joint, definite);
    // “killed three soldiers guarding the gate and two drivers were hurt”, “killed six men and two women were hurt” begin anew.
    const isNewClause =
      next &&
      ((DOING.test(tokens[last.last + 1]?.lower ?? '') && !isOpening(tokens, head) && VERBS.test(tokens[next.last + 1]?.lower ?? '.')) ||
        (isObject(tokens, head) && BEGUN.test(tokens[next.last + 1]?.lower ?? '.')));
    if (
      !next ||
      isNewClause ||
      (next.isSubset !== head.isSubset && !isSubsetToo(tokens, head, next)) ||
      (next.isBare && !isElliptic(tokens, next) && !isOthersToo(tokens, head, next)) ||
      next.harm !== head.harm
    )
      break;
    // “nine, some of them” and “two killed and three wounded” are no lists.
    if (last.isBare && !last.isSubset && last.count.min !== 1) break;
    members.push(next);
  }
  const second = secondOf(tokens, members.at(-1)!);
  if (second) members.push(second);
  return {
    first: head.first,
    last: members.at(-1)!.last,
    members,
    count: sumOf(members.map(({ count }) => count)),
    cells: cellsOf(members),
  };
}

/** “his bodyguard and driver were”: two, as the verb says. */
function secondOf(tokens: readonly Token[], { first, last, count }: People): People | undefined {
  const noun = tokens[last + 2]?.lower ?? '';
  const isPair =
    /^(?:his|her|their|the)$/.test(tokens[first]!.lower) && tokens[last + 1]?.lower === 'and' && tokens[last + 3]?.lower === 'were';
  if (!isPair || count.min !== 1 || !isSingular(noun)) return undefined;
  return oneOf(noun, last + 2, count);
}

/** “two of them women and three children”: the others are of them as well, unless a verb follows that they are the subject of. */
function isSubsetToo(tokens: readonly Token[], head: People, next: People): boolean {
  if (!head.isSubset || head.isBare || next.isBare || next.cell === undefined) return false;
  return /^(?:[^\p{L}\p{N}]|and|in|on|at|by|when|as|after|during)$/u.test(tokens[next.last + 1]?.lower ?? '.');
}

function memberAt(tokens: readonly Token[], index: number, definite: boolean): People | undefined {
  const coordinate = coordinateAt(tokens, index);
  if (coordinate) return coordinate;
  // The number may stand behind its qualifier: “and at least six”.
  for (let at = index; at < index + 4; at += 1) {
    const people = peopleAt(tokens, at);
    if (people && people.first === index) return people;
    if (people && people.first > index) return undefined;
  }
  const person = definitePersonAt(tokens, index);
  return definite || (person && JOINED.test(tokens[person.last + 1]?.lower ?? '.')) ? person : undefined;
}

// What follows “three children and the woman” where both are counted, and no new clause begins.
const JOINED = /^(?:who|whose|of|in|at|from|near|with|were|have|[.,;:)])$/;

/** “a husband and wife”, “a mother and child”: two nouns with one article. */
function coordinateAt(tokens: readonly Token[], index: number): People | undefined {
  const noun = tokens[index]?.lower ?? '';
  if (tokens[index - 1]?.lower !== 'and' || !isSingular(noun)) return undefined;
  // “a teacher and pupil were”: two, as the verb says.
  const isPair = /^(?:were|have|both)$/.test(tokens[index + 1]?.lower ?? '') && !quantityAt(tokens, index - 2);
  if (isPair) return oneOf(noun, index, { min: 1, max: 1, qualifier: 'exact' });
  if (!ONE_OF_TWO.test(noun)) return undefined;
  const isOne = /^(?:[^\p{L}\p{N}-]|and|were|have|was|in|at|on|when|who|from|of|by|after|near|with|had)$/u.test(
    tokens[index + 1]?.lower ?? '.',
  );
  return isOne ? oneOf(noun, index, { min: 1, max: 1, qualifier: 'exact' }) : undefined;
}

function oneOf(noun: string, index: number, count: ReadCount): People {
  const cell = personNoun(noun)?.cell;
  const people = { first: index, last: index, noun, count, ...PLAIN };
  return { ...people, ...(cell ? { cell } : {}) };
}

const ONE_OF_TWO =
  /^(?:man|woman|boy|girl|wife|husband|son|daughter|child|baby|sister|brother|grandson|granddaughter|grandmother|grandfather|mother|father|niece|nephew|cousin|uncle|aunt)$/;

function isElliptic(tokens: readonly Token[], people: People): boolean {
  return personNoun(tokens[people.last + 1]?.lower ?? '') !== undefined;
}

/** “two dozen soldiers and three others were killed”, “killed two soldiers and three others”, but not “killed two and three others were hurt”. */
function isOthersToo(tokens: readonly Token[], head: People, next: People): boolean {
  if (!next.isOthers || head.isBare || head.isSubset || head.harm) return false;
  return isOpening(tokens, head) || !VERBS.test(tokens[next.last + 1]?.lower ?? '.');
}

/** Whether people open a clause, and so are its subject. */
function isOpening(tokens: readonly Token[], { first }: People): boolean {
  return first === 0 || CLAUSE_START.test(tokens[first - 1]!.lower);
}

/** Whether people are told to have been harmed by the word before them: what is said of them behind is said of others. */
function isObject(tokens: readonly Token[], { first }: People): boolean {
  return OBJECT_OF.test(tokens[first - 1]?.lower ?? '');
}

const OBJECT_OF = /^(?:kill|wound|injur|murder|shot$|shooting$|los(?:t|ing)$|hit$|struck$|hurt(?:ing)?$|maim|behead|execut)/;
const BEGUN = /^(?:was|were|are|is|have|has|had)$/;
const CLAUSE_START = /^(?:[.,;:“"(—–]|that|when|where|after|before|as|while|said|whom|which)$/;
const VERBS =
  /^(?:was|were|are|is|have|has|had|been|got|sustained|suffered|received|died|killed|wounded|injured|hurt|lost|remained?|escaped|survived)$/;

/** The token behind “, ”, “ and ”, “, as well as ”, “ along with ”; undefined where nothing is joined. */
function jointAfter(tokens: readonly Token[], last: number, isFar = false): number | undefined {
  let at = pastName(tokens, last + 1);
  let joined = false;
  const most = at + 3;
  if (/^["”]$/.test(tokens[at]?.lower ?? '')) at += 1;
  while (LINKS.has(tokens[at]?.lower ?? '') && at < most) {
    joined = true;
    at += 1;
  }
  const [a, b, c] = [tokens[at]?.lower, tokens[at + 1]?.lower, tokens[at + 2]?.lower];
  if (a === 'as' && b === 'well' && c === 'as') return at + 3;
  if ((a === 'along' || a === 'together') && b === 'with') return at + 2;
  if (a === 'plus' || a === 'besides') return at + 1;
  return joined && !isFar ? at : undefined;
}

/** Past a name behind what somebody is: “the judge Anton Varo and two guards”, “a tribal leader, Anton Varo, along with his son”. */
function pastName(tokens: readonly Token[], from: number): number {
  const isApart = tokens[from]?.lower === ',';
  const start = isApart ? from + 1 : from;
  let at = start;
  while (/^\p{Lu}/u.test(tokens[at]?.text ?? '') && at - start < 5) at += 1;
  const isName = at > start + (isApart ? 0 : 1) && (!isApart || tokens[at]?.lower === ',');
  return isName && /^(?:and|along|together|as)$/.test(tokens[isApart ? at + 1 : at]?.lower ?? '') ? at : from;
}

/** “a commander of the Hill Front and two of his guards”: whose they are stands between. */
function jointAfterOwner(tokens: readonly Token[], { last, isBare, isSubset }: People): number | undefined {
  const next = tokens[last + 1]?.lower ?? '';
  if (isBare || isSubset || !(/^(?:of|from)$/.test(next) || DOING.test(next))) return undefined;
  for (let at = last + 2; at < last + 9; at += 1) {
    const word = tokens[at]?.lower ?? '.';
    // The number may stand behind its qualifier: “and at least six”.
    if (word === 'and' && [1, 3, 4].some((gap) => peopleAt(tokens, at + gap)?.first === at + 1)) return at + 1;
    if (BREAKS.test(word) && !(DOING.test(next) && /^(?:in|on|at)$/.test(word)))
      return word === ',' ? jointAfter(tokens, at - 1, true) : undefined;
  }
  return undefined;
}

// What people are called by what they do: “soldiers guarding the gate and two drivers”.
const DOING =
  /^(?:serving|fighting|guarding|manning|escorting|travelling|traveling|riding|working|deployed|stationed|belonging|attached|taking|accompanying|patrolling|protecting)$/;

const BREAKS = /^(?:[^\p{L}\p{N}'’-]|were|was|are|is|have|has|had|who|that|which|when|by|in|on|at|killed|wounded|injured|died|dead|said)$/u;

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

/** The same kinds of people of several counts, added. */
export function addCells(parts: readonly Cells[]): Cells {
  const cells: Cells = {};
  for (const cell of CELLS) {
    const counts = parts.flatMap((part) => part[cell] ?? []);
    if (counts.length > 0) cells[cell] = sumOf(counts);
  }
  return cells;
}
