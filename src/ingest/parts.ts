import { introducerBefore, isAmongBehind } from './introducers.ts';
import { nobody, type Mention } from './mention.ts';
import { quantityAt } from './numbers.ts';
import type { Group } from './group.ts';
import { isSingular, personNoun } from './people-words.ts';
import { CELLS, type Cell, type Cells, type Harm, type ReadCount } from './reading.ts';
import type { Sentence, Token } from './tokens.ts';

const THOSE: Readonly<Record<string, Harm>> = {
  ...Object.fromEntries(
    'dead killed slain victims victim fatalities casualties deceased bodies martyrs murdered deaths'
      .split(' ')
      .map((word) => [word, 'killed'] as const),
  ),
  ...Object.fromEntries('wounded injured hurt injuries'.split(' ').map((word) => [word, 'injured'] as const)),
};
const BE = /^(?:were|are|was|is|being|include|includes|included|comprise|comprises|comprised)$/;

/** A sentence that only divides those counted before: “Five of the fatalities were soldiers and four civilians”. */
export function partitionIn(sentence: Sentence, groups: readonly Group[]): Mention[] | undefined {
  const { tokens } = sentence;
  const told =
    ofThose(tokens, groups) ??
    thoseWere(tokens, groups) ??
    wereAmong(tokens, groups) ??
    amongThoseWere(tokens, groups) ??
    someOfThoseWere(sentence.tokens, groups);
  return told && [{ ...nobody(sentence), count: null, ...told }];
}

/** What a sentence adds to a count that was told before it. */
type Division = Pick<Mention, 'harm' | 'first' | 'last'> & Partial<Mention>;

/** “the dead”, “those killed in the raid”, “the six people killed”, “all of the victims”, “them”: people counted already. */
function thoseAt(tokens: readonly Token[], index: number): { harm: Harm; last: number; isAll: boolean; hasCount: boolean } | undefined {
  const wordAt = (at: number): string => tokens[at]?.lower ?? '';
  if (/^(?:them|whom)$/.test(wordAt(index))) return { harm: 'killed', last: index, isAll: false, hasCount: false };
  let at = index;
  const isAll = wordAt(at) === 'all' || wordAt(at) === 'both';
  if (isAll) at += wordAt(at + 1) === 'of' ? 2 : 1;
  const isDefinite = /^(?:the|those|these|their|its)$/.test(wordAt(at));
  if (isDefinite) at += 1;
  const quantity =
    quantityAt(tokens, at) ?? (/^(?:at|more|over|about|around|nearly)$/.test(wordAt(at)) ? quantityAt(tokens, at + 2) : undefined);
  if (!isDefinite && !isAll && !quantity) return undefined;
  if (quantity) at = quantity.last + 1;
  if (isAll && wordAt(at) === 'of' && /^(?:the|those|them)$/.test(wordAt(at + 1))) at += 2;
  for (let skipped = 0; skipped < 4; skipped += 1, at += 1) {
    const harm = Object.hasOwn(THOSE, wordAt(at)) ? THOSE[wordAt(at)] : undefined;
    if (harm) {
      if (/^(?:or|and)$/.test(wordAt(at + 1)) && Object.hasOwn(THOSE, wordAt(at + 2))) return undefined;
      return { harm, last: at, isAll, hasCount: quantity !== undefined };
    }
    const isModifier = personNoun(wordAt(at)) !== undefined || /^(?:confirmed|known|other|so|far|who|were|was|had|been)$/.test(wordAt(at));
    if (!isModifier && !/^\p{L}+$/u.test(wordAt(at))) return undefined;
    if (/^(?:and|or|of|in|by|to|for|said|from)$/.test(wordAt(at))) return undefined;
  }
  return undefined;
}

/** The form of “to be” or “to include” behind those counted already, past where and when it was. */
function verbBehind(tokens: readonly Token[], last: number): number | undefined {
  for (let at = last + 1; at < last + 11; at += 1) {
    const word = tokens[at]?.lower ?? '.';
    if (BE.test(word)) return at;
    if (/^[:—–]$/.test(word)) return at;
    if (!/^[\p{L}\p{N}'’-]+$/u.test(word) || /^(?:and|or|who|which|that|when|while|said|says)$/.test(word)) return undefined;
  }
  return undefined;
}

/** “Of the injured, four are in hospital and three are children”. */
function ofThose(tokens: readonly Token[], groups: readonly Group[]): Division | undefined {
  const those = /^(?:of|among)$/.test(tokens[0]?.lower ?? '') ? thoseAt(tokens, 1) : undefined;
  if (!those || tokens[those.last + 1]?.lower !== ',') return undefined;
  const kinds = groups
    .filter((group) => group.first > those.last && isBareKind(tokens, group))
    .map((group) => kindsFrom(tokens, group.last + 1, group.members[0]!.count));
  if (kinds.length === 0) return undefined;
  const cells = Object.assign({}, ...kinds.map((kind) => kind.cells)) as Cells;
  return { harm: those.harm, cells, first: 0, last: Math.max(...kinds.map(({ last }) => last)), isSubsetOnly: true };
}

/** “three are children”, “one is a child”. */
function isBareKind(tokens: readonly Token[], { members, last }: Group): boolean {
  const [head, ...more] = members;
  if (!head?.isBare || head.isSubset || more.length > 0 || !/^(?:were|are|was|is)$/.test(tokens[last + 1]?.lower ?? '')) return false;
  const at = /^(?:a|an)$/.test(tokens[last + 2]?.lower ?? '') ? last + 3 : last + 2;
  return kindAt(tokens, at) !== undefined || personNoun(tokens[at]?.lower ?? '')?.cell !== undefined;
}

/** “The dead were a grandmother and her two grandsons”, “the victims are two men and a boy”, “all those killed were civilians”. */
function thoseWere(tokens: readonly Token[], groups: readonly Group[]): Division | undefined {
  for (let at = 0; at < tokens.length - 2; at += 1) {
    if (/^(?:of|among|between|them|whom)$/.test(tokens[at - 1]?.lower ?? '') || /^(?:them|whom)$/.test(tokens[at]!.lower)) continue;
    const those = thoseAt(tokens, at);
    const verb = those && verbBehind(tokens, those.last);
    if (!those || verb === undefined) continue;
    const said = tokens[verb]!.lower;
    const quantifier = tokens[verb + 1]?.lower ?? '';
    if (/^(?:most|mostly|mainly|largely|among|believed|thought|not|from|in)$/.test(quantifier)) continue;
    const skip = /^(?:all|at|least|both|reportedly|also|identified)$/.test(quantifier)
      ? quantifier === 'identified' && tokens[verb + 2]?.lower === 'as'
        ? 2
        : 1
      : 0;
    const start = verb + 1 + skip;
    const { harm } = those;
    const found = kindAt(tokens, start);
    const isWhole =
      those.isAll || quantifier === 'all' || quantifier === 'both' || ENDS.test(tokens[(found?.last ?? start) + 1]?.lower ?? '.');
    if (found && isWhole && !said.startsWith('includ')) {
      const behind = groups.find(({ first }) => first > found.last && first - found.last < 6 && introducerBefore(tokens, first));
      return { harm, whole: found.cell, cells: behind?.cells ?? {}, first: at, last: behind?.last ?? found.last };
    }
    const group = groups.find(({ first }) => first === start || (skip > 0 && first === start - 1));
    if (!group || Object.keys(group.cells).length === 0) continue;
    const isComplete = !/^(?:includ|[:—–])/.test(said) && !group.members.some(({ isSubset }) => isSubset);
    return {
      harm,
      cells: group.cells,
      first: those.hasCount ? group.first : at,
      last: group.last,
      ...(isComplete ? { sum: group.count } : {}),
      nouns: group.members.map(({ noun: one }) => one),
    };
  }
  return undefined;
}

const ENDS = /^(?:[.,;]|and|who|from|in|including)$/;

/** “civilians”, “unarmed civilians”, “young men”: a kind without a number. */
function kindAt(tokens: readonly Token[], index: number): { cell: Cell; last: number } | undefined {
  for (let at = index; at < index + 3; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const noun = isSingular(word) ? undefined : personNoun(word);
    if (noun?.cell) return { cell: noun.cell, last: at };
    if (noun || !/^(?:unarmed|innocent|young|local|displaced|army|government|regime|armed)$/.test(word)) return undefined;
  }
  return undefined;
}

/** “Thirteen women and five children were among the dead.” */
function wereAmong(tokens: readonly Token[], groups: readonly Group[]): Division | undefined {
  for (const [at, { lower }] of tokens.entries()) {
    const those = lower === 'among' || lower === 'amongst' ? thoseAt(tokens, at + 1) : undefined;
    if (!those) continue;
    let verb = at - 1;
    while (/^(?:also|reportedly|reported|reported|listed|counted)$/.test(tokens[verb]?.lower ?? '')) verb -= 1;
    if (!/^(?:was|were|are|is|being)$/.test(tokens[verb]?.lower ?? '')) continue;
    const group = groups.findLast(({ last }) => last < verb && verb - last <= 5);
    if (!group) continue;
    return {
      harm: those.harm,
      cells: group.cells,
      first: group.first,
      last: those.hasCount ? group.last : those.last,
      isOwn: group.members.some(({ isOwn }) => isOwn),
      amongDead: group.count,
      nouns: group.members.map(({ noun }) => noun),
    };
  }
  return undefined;
}

/** “Among the dead were three children.” */
function amongThoseWere(tokens: readonly Token[], groups: readonly Group[]): Division | undefined {
  for (const [at, { lower }] of tokens.entries()) {
    const those = lower === 'among' ? thoseAt(tokens, at + 1) : undefined;
    const verb = those && verbBehind(tokens, those.last);
    if (!those || verb === undefined) continue;
    const group = groups.find(({ first }) => first > verb && first - verb <= 4);
    if (!group) continue;
    return { harm: those.harm, cells: group.cells, first: those.hasCount ? group.first : at, last: group.last };
  }
  return undefined;
}

/** “Five of the fatalities were soldiers and four civilians.” */
function someOfThoseWere(tokens: readonly Token[], groups: readonly Group[]): Division | undefined {
  const bare = bareWere(tokens, groups);
  if (bare) return bare;
  const subset = groups.find(({ members }) => members[0]!.isSubset);
  if (!subset || groups.indexOf(subset) > 1) return undefined;
  const { noun, count } = subset.members[0]!;
  const verb = subset.last + 1;
  if (subset.members.length !== 1 || !BE.test(tokens[verb]?.lower ?? '') || !THOSE_OR_NUMBER.test(noun)) return undefined;
  const kinds = kindsFrom(tokens, verb + 1, count);
  const harm: Harm = /^(?:wounded|injured)$/.test(noun) ? 'injured' : 'killed';
  return { harm, cells: kinds.cells, first: subset.first, last: kinds.last, isSubsetOnly: true };
}

/** “Four were women”: a sentence that begins with a number alone. */
function bareWere(tokens: readonly Token[], groups: readonly Group[]): Division | undefined {
  const head = groups[0]?.members[0];
  if (!head || groups[0]!.first > 0 || groups[0]!.members.length > 1 || !head.isBare || head.isSubset || head.isOthers) return undefined;
  if (!isBareKind(tokens, groups[0]!)) return undefined;
  // “Four are children”: of the dead it would be told as past.
  const isAlive = /^(?:are|is)$/.test(tokens[head.last + 1]!.lower);
  const kinds = kindsFrom(tokens, head.last + 2, head.count);
  return {
    harm: 'killed',
    cells: kinds.cells,
    first: head.first,
    last: kinds.last,
    isSubsetOnly: true,
    ...(isAlive ? { isOfLast: true } : {}),
  };
}

const THOSE_OR_NUMBER =
  /^(?:them|those|killed|\d+)$|^(?:dead|victims|fatalities|slain|wounded|injured|casualties|deceased|bodies|martyrs|deaths)$/;

/** “… were soldiers and four civilians”: the first kind has the first number, each that follows its own. */
function kindsFrom(tokens: readonly Token[], index: number, count: ReadCount): { cells: Cells; last: number } {
  const cells: Cells = {};
  let at = index;
  let current: ReadCount | undefined = count;
  let last = index;
  while (at < tokens.length && at < index + 14) {
    const word = tokens[at]!.lower;
    const quantity = quantityAt(tokens, at);
    if (quantity) {
      current = { min: quantity.min, max: quantity.max, qualifier: quantity.qualifier };
      at = quantity.last + 1;
      continue;
    }
    const noun = personNoun(word);
    if (noun?.cell && current?.min !== null && current) {
      cells[noun.cell] = current;
      current = undefined;
      last = at;
    } else if (current && isUnderAge(tokens, at)) {
      cells.children = current;
      current = undefined;
      last = at;
    } else if (noun && current) current = undefined;
    else if (/^(?:who|that|which|when|[.;])$/.test(word)) break;
    at += 1;
  }
  return { cells, last };
}

/** “under the age of 18”, “under 18”. */
function isUnderAge(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 5).map(({ lower }) => lower);
  return /^(?:under|below|younger than)(?: the age of| age)? (?:18|17|16|15|eighteen|sixteen|fifteen)\b/.test(words.join(' '));
}

/** Joins “including two women and a child”, “four of them children” to the figure before it. */
export function attachPart(sentence: Sentence, group: Group, mentions: readonly Mention[]): void {
  const { tokens } = sentence;
  const head = group.members[0]!;
  const isIntroducedBy = introducerBefore(tokens, group.first) || isAmongBehind(tokens, group.last);
  const isSubset = head.isSubset && (head.noun === 'them' || head.noun === 'whom' || head.cell !== undefined);
  const before = mentions.filter((mention) => mention.first < group.first && mention.count?.qualifier !== 'none').at(-1);
  const target = before ?? mentions[0];
  if (!target?.count) return;
  // “Five were injured; one is a child.”
  if (/^[;,—–]$/.test(tokens[group.first - 1]?.lower ?? '') && isBareKind(tokens, group)) {
    merge(target, kindsFrom(tokens, group.last + 1, head.count).cells, group.last);
    return;
  }
  if (isIntroducedBy || isSubset) {
    if (head.harm !== undefined && head.harm !== target.harm) return;
    const cells = (isSubset || isIntroducedBy) && head.isBare ? kindsFrom(tokens, group.last + 1, head.count).cells : group.cells;
    merge(target, cells, group.last);
    return;
  }
  // An apposition whose sum is the figure: “five people, two women and three children, were killed”.
  const gap = tokens.slice(Math.min(target.last, group.first), group.first).map(({ lower }) => lower);
  const isApposed = gap.some((word) => /^[,:—–(-]$/.test(word)) && group.members.length > 1;
  if (isApposed && group.count.min === target.count.min && Object.keys(group.cells).length > 0) merge(target, group.cells, group.last);
}

/** “Two children were among the six people killed”: the parts of a count in the same sentence. Says whether there is one. */
export function divide(mentions: readonly Mention[], { harm, cells, whole }: Mention): boolean {
  const targets = mentions.filter(
    ({ harm: one, count, isNamed }) => one === harm && count !== null && count.qualifier !== 'none' && isNamed !== true,
  );
  const target = targets[0];
  if (!target || targets.length > 1) return false;
  merge(target, cells, target.last);
  if (whole && target.count) target.cells[whole] ??= target.count;
  return true;
}

function merge(target: Mention, cells: Cells, last: number): void {
  for (const cell of CELLS) {
    const count = cells[cell];
    if (!count || target.cells[cell]) continue;
    const most = target.count?.max ?? target.count?.min ?? Infinity;
    if ((count.min ?? 0) <= (target.count?.max === null ? Infinity : most)) target.cells[cell] = count;
  }
  target.last = Math.max(target.last, last);
}

/** “all of them civilians”, “both children”: the whole of the figure before it. */
export function attachWhole(sentence: Sentence, mentions: readonly Mention[]): void {
  const { tokens } = sentence;
  for (const [at, { lower }] of tokens.entries()) {
    if (lower !== 'all' && lower !== 'both') continue;
    const target = mentions.filter((mention) => mention.first < at && mention.count !== null).at(-1);
    if (!target?.count || target.count.min === null) continue;
    const before = tokens[at - 1]?.lower;
    if (before !== ',' && before !== '(' && before !== '—' && before !== '–') continue;
    for (let next = at + 1; next < at + 5; next += 1) {
      const noun = personNoun(tokens[next]?.lower ?? '');
      // “all women and children” are no one kind.
      if (noun && /^(?:and|or|,)$/.test(tokens[next + 1]?.lower ?? '') && personNoun(tokens[next + 2]?.lower ?? '')) break;
      if (noun?.cell) target.cells[noun.cell] ??= target.count;
      if (noun) break;
    }
  }
}
