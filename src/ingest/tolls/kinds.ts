import { numberAt, quantityAt } from './numbers.ts';
import { groupAt } from './group.ts';
import { harmVerbAt } from './harm-verbs.ts';
import { aged, headFrom } from './person-heads.ts';
import { CELLS, type Cell, type Cells, type ReadCount } from '../reading.ts';
import type { Token } from '../text/tokens.ts';

const BE = /^(?:were|are|was|is|being)$/;
// What may stand between “were” and what they were.
const HEDGES =
  /^(?:a|an|also|all|both|just|only|reportedly|apparently|believed|thought|said|known|identified|described|confirmed|to|be|have|been|as|aged|young|local)$/;

/** A kind of people without a number: “civilians”, “young men”, “boys aged 15 and 16”, “under the age of 18”; no cell where none fits. */
export function kindAt(tokens: readonly Token[], index: number): { cell?: Cell; last: number } | undefined {
  let at = index;
  while (at < index + 4 && HEDGES.test(tokens[at]?.lower ?? '')) at += 1;
  const young = minorsAt(tokens, at);
  if (young !== undefined) return { cell: 'children', last: young };
  if (quantityAt(tokens, at)) return undefined;
  const head = headFrom(tokens, at);
  if (!head || head.harm !== undefined || head.last - at > 4) return undefined;
  const { cell, last } = aged(tokens, head);
  return { last, ...(cell ? { cell } : {}) };
}

/** “under 18”, “below the age of 16”, “younger than 12 years”. */
function minorsAt(tokens: readonly Token[], index: number): number | undefined {
  let at = index;
  if (!/^(?:under|below|younger)$/.test(tokens[at]?.lower ?? '')) return undefined;
  at += 1;
  if (tokens[at]?.lower === 'than') at += 1;
  if (tokens[at]?.lower === 'the' && tokens[at + 1]?.lower === 'age' && tokens[at + 2]?.lower === 'of') at += 3;
  const age = numberAt(tokens, at);
  if (!age || age.value > 18) return undefined;
  at = age.last;
  while (/^(?:years?|old|of|age)$/.test(tokens[at + 1]?.lower ?? '')) at += 1;
  return at;
}

/** “… were soldiers and four civilians”: the first kind has the first number, each that follows its own. */
export function kindsFrom(tokens: readonly Token[], index: number, count: ReadCount): { cells: Cells; last: number } {
  const cells: Cells = {};
  const first = kindAt(tokens, index);
  if (!first) return { cells, last: index - 1 };
  if (first.cell && count.min !== null) cells[first.cell] = count;
  let { last } = first;
  for (;;) {
    const next = nextKinds(tokens, last + 1);
    if (!next) return { cells, last };
    for (const cell of CELLS) if (next.cells[cell]) cells[cell] ??= next.cells[cell];
    ({ last } = next);
  }
}

/** “, two a woman”, “and four civilians”, “and one of them was a boy”. */
function nextKinds(tokens: readonly Token[], index: number): { cells: Cells; last: number } | undefined {
  let at = index;
  while (at < index + 2 && /^(?:,|and|;)$/.test(tokens[at]?.lower ?? '')) at += 1;
  if (at === index) return undefined;
  const group = groupAt(tokens, at);
  if (group?.first === at && !group.members[0]!.isBare && !group.members[0]!.isSubset) {
    // “and three soldiers were wounded” is told of others.
    const next = tokens[group.last + 1]?.lower ?? '.';
    const isSubject = BE.test(next) || /^(?:have|had|has|who|in|from)$/.test(next) || harmVerbAt(tokens, group.last + 1) !== undefined;
    return isSubject || group.members[0]!.harm ? undefined : { cells: group.cells, last: group.last };
  }
  const quantity = quantityAt(tokens, at);
  if (!quantity || quantity.min === null) return undefined;
  at = quantity.last + 1;
  if (tokens[at]?.lower === 'of' && /^(?:them|whom)$/.test(tokens[at + 1]?.lower ?? '')) at += 2;
  if (BE.test(tokens[at]?.lower ?? '')) at += 1;
  const kind = kindAt(tokens, at);
  if (!kind) return undefined;
  const { min, max, qualifier } = quantity;
  return { cells: kind.cell ? { [kind.cell]: { min, max, qualifier } } : {}, last: kind.last };
}

/** “women and children”, “soldiers, police and civilians”: no one kind; but “civilians, police said” is. */
export function isJoinedKind(tokens: readonly Token[], last: number): boolean {
  const second = kindAt(tokens, last + 2);
  if (!second) return false;
  const link = tokens[last + 1]?.lower ?? '';
  return /^(?:and|or)$/.test(link) || (link === ',' && /^(?:and|or|,)$/.test(tokens[second.last + 1]?.lower ?? ''));
}
