import { introducerBefore } from './introducers.ts';
import { nobody, type Mention } from './mention.ts';
import { quantityAt } from './numbers.ts';
import type { Group } from './people.ts';
import { personNoun } from './people-words.ts';
import { CELLS, type Cells, type Harm, type ReadCount } from './reading.ts';
import type { Sentence, Token } from './tokens.ts';

const THOSE = /^(?:dead|victims|fatalities|killed|slain|wounded|injured|casualties|deceased|bodies|martyrs)$/;
const BE = /^(?:were|are|was|is|included|include|includes|comprised|comprise)$/;

/** A sentence that only divides those counted before: “Five of the fatalities were soldiers and four civilians”. */
export function partitionIn(sentence: Sentence, groups: readonly Group[]): Mention[] | undefined {
  const words = sentence.tokens.map(({ lower }) => lower);
  const told =
    thoseWere(words, groups) ?? wereAmong(words, groups) ?? amongThoseWere(words, groups) ?? someOfThoseWere(sentence.tokens, groups);
  return told && [{ ...nobody(sentence), count: null, ...told }];
}

/** What a sentence adds to a count that was told before it. */
type Division = Pick<Mention, 'harm' | 'first' | 'last'> & Partial<Mention>;

/** “The dead were a grandmother and her two grandsons”, “the victims are two men and a boy”. */
function thoseWere(words: readonly string[], groups: readonly Group[]): Division | undefined {
  for (let at = 0; at < words.length - 2; at += 1) {
    const isThose = (words[at] === 'the' || words[at] === 'those' || words[at] === 'all') && THOSE.test(words[at + 1] ?? '');
    if (!isThose || !BE.test(words[at + 2] ?? '') || /^(?:of|among|between)$/.test(words[at - 1] ?? '')) continue;
    const [verb, quantifier] = [at + 2, words[at + 3] ?? ''];
    const harm: Harm = /^(?:wounded|injured)$/.test(words[at + 1]!) ? 'injured' : 'killed';
    const start = /^(?:all|mostly|at|least|both)$/.test(quantifier) ? verb + 2 : verb + 1;
    const noun = personNoun(words[start] ?? '');
    const isWhole =
      quantifier === 'all' ||
      quantifier === 'both' ||
      /\btotality\b|\ball\b/.test(words.slice(start).join(' ')) ||
      /[.,]/.test(words[start + 1] ?? '.');
    if (noun?.cell && isWhole) {
      if (quantifier === 'mostly') continue;
      return { harm, whole: noun.cell, first: at, last: start };
    }
    const group = groups.find(({ first }) => first === start);
    if (!group || Object.keys(group.cells).length === 0) continue;
    const isComplete = !words[verb]!.startsWith('includ');
    return {
      harm,
      cells: group.cells,
      first: at,
      last: group.last,
      ...(isComplete ? { sum: group.count } : {}),
      nouns: group.members.map(({ noun: one }) => one),
    };
  }
  return undefined;
}

/** “Thirteen women and five children were among the dead.” */
function wereAmong(words: readonly string[], groups: readonly Group[]): Division | undefined {
  const text = words.join(' ');
  const found =
    /\b(?:was|were|are|is) (?:also )?among (?:them|(?:the|those) (?:\w+ )?(dead|killed|victims|fatalities|wounded|injured|casualties|slain))\b/.exec(
      text,
    );
  if (!found) return undefined;
  const index = text.slice(0, found.index).split(' ').length - 1;
  const group = [...groups].reverse().find(({ last }) => last < index && index - last <= 4);
  return (
    group && {
      harm: harmOf(found[1]),
      cells: group.cells,
      first: group.first,
      last: index,
      isOwn: group.members.some(({ isOwn }) => isOwn),
      amongDead: group.count,
      nouns: group.members.map(({ noun }) => noun),
    }
  );
}

/** “Among the dead were three children.” */
function amongThoseWere(words: readonly string[], groups: readonly Group[]): Division | undefined {
  const text = words.join(' ');
  const found =
    /\bamong (?:the|those) (?:\w+ )?(dead|killed|victims|fatalities|wounded|injured|casualties|slain) (?:were|was|are|is)\b/.exec(text);
  if (!found) return undefined;
  const index = text.slice(0, found.index + found[0].length).split(' ').length;
  const group = groups.find(({ first }) => first >= index && first - index <= 3);
  return group && { harm: harmOf(found[1]), cells: group.cells, first: Math.max(0, index - 4), last: group.last };
}

/** “Five of the fatalities were soldiers and four civilians.” */
function someOfThoseWere(tokens: readonly Token[], groups: readonly Group[]): Division | undefined {
  const subset = groups.find(({ members }) => members[0]!.isSubset);
  if (!subset || groups.indexOf(subset) > 1) return undefined;
  const { noun, count } = subset.members[0]!;
  const verb = subset.last + 1;
  if (subset.members.length !== 1 || !BE.test(tokens[verb]?.lower ?? '') || !THOSE_OR_NUMBER.test(noun)) return undefined;
  const kinds = kindsFrom(tokens, verb + 1, count);
  const harm: Harm = /^(?:wounded|injured)$/.test(noun) ? 'injured' : 'killed';
  return { harm, cells: kinds.cells, first: subset.first, last: kinds.last, isSubsetOnly: true };
}

function harmOf(noun: string | undefined): Harm {
  return /^(?:wound|inj)/.test(noun ?? '') ? 'injured' : 'killed';
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
    } else if (noun && current) current = undefined;
    else if (/^(?:who|that|which|when|[.;])$/.test(word)) break;
    at += 1;
  }
  return { cells, last };
}

/** Joins “including two women and a child”, “four of them children” to the figure before it. */
export function attachPart(sentence: Sentence, group: Group, mentions: readonly Mention[]): void {
  const { tokens } = sentence;
  const head = group.members[0]!;
  const isIntroducedBy = introducerBefore(tokens, group.first);
  const isSubset = head.isSubset && (head.noun === 'them' || head.noun === 'whom' || head.cell !== undefined);
  const before = mentions.filter((mention) => mention.first < group.first && mention.count?.qualifier !== 'none').at(-1);
  const target = before ?? mentions[0];
  if (!target?.count) return;
  if (isIntroducedBy || isSubset) {
    if (head.harm !== undefined && head.harm !== target.harm) return;
    const cells = isSubset && head.isBare ? kindsFrom(tokens, group.last + 1, head.count).cells : group.cells;
    merge(target, cells, group.last);
    return;
  }
  // An apposition whose sum is the figure: “five people, two women and three children, were killed”.
  const gap = tokens.slice(Math.min(target.last, group.first), group.first).map(({ lower }) => lower);
  const isApposed = gap.some((word) => /^[,:—–(-]$/.test(word)) && group.members.length > 1;
  if (isApposed && group.count.min === target.count.min && Object.keys(group.cells).length > 0) merge(target, group.cells, group.last);
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
      if (noun?.cell) target.cells[noun.cell] ??= target.count;
      if (noun) break;
    }
  }
}
