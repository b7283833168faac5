import { introducerBefore, isAmongBehind } from './introducers.ts';
import { isJoinedKind, kindAt, kindsFrom } from './kinds.ts';
import type { Mention } from './mention.ts';
import type { Group } from './group.ts';
import { CELLS, type Cells } from '../reading.ts';
import type { Sentence } from '../text/tokens.ts';

/** Joins “including two women and a child”, “four of them children” to the figure before it. */
export function attachPart(sentence: Sentence, group: Group, mentions: readonly Mention[]): void {
  const { tokens } = sentence;
  const head = group.members[0]!;
  const isIntroducedBy = introducerBefore(tokens, group.first) || isAmongBehind(tokens, group.last);
  const isSubset = head.isSubset && (head.noun === 'them' || head.noun === 'whom' || head.cell !== undefined);
  const before = mentions.filter((mention) => mention.first < group.first && mention.count?.qualifier !== 'none').at(-1);
  const target = before ?? mentions[0];
  if (!target?.count) return;
  if (isIntroducedBy || isSubset) {
    if (head.harm !== undefined && head.harm !== target.harm) return;
    const cells = (isSubset || isIntroducedBy) && head.isBare ? kindsFrom(tokens, group.last + 1, head.count).cells : group.cells;
    merge(target, cells, group.last);
    return;
  }
  // An apposition whose sum is the figure: “five people, two women and three children, were killed”.
  const gap = tokens.slice(Math.min(target.last, group.first), group.first).map(({ lower }) => lower);
  const isApposed = gap.some((word) => /^[,:—–(-]$/.test(word)) && group.members.length > 1;
  // “A family of four, the parents and two daughters aged three and seven, perished”: between those counted and what was done to them.
  const isInside = target.first < group.first && group.last < target.last && (group.count.min ?? 0) <= (target.count.min ?? 0);
  const isCut = tokens.slice(Math.max(target.first, group.first - 4), group.first).some(({ lower }) => /^[,—–(]$/.test(lower));
  if (isInside && isCut && /^[,—–)]$/.test(tokens[group.last + 1]?.lower ?? '')) return merge(target, group.cells, group.last);
  if (isApposed && group.count.min === target.count.min && Object.keys(group.cells).length > 0) merge(target, group.cells, group.last);
}

/** “Two children were among the six people killed”: the parts of a count in the same sentence. Says whether there is one. */
export function divide(mentions: readonly Mention[], part: Mention): boolean {
  const { harm, cells, whole, isOfLast } = part;
  const counted = mentions.filter(({ count, isNamed }) => count !== null && count.qualifier !== 'none' && isNamed !== true);
  // “14 people, of whom five were children, were killed”: of whoever was counted right before.
  const before = counted.filter(({ first }) => first < part.first);
  const targets = isOfLast ? [before.at(-1) ?? counted[0]].flatMap((one) => one ?? []) : counted.filter((one) => one.harm === harm);
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
    const of = /^of (?:them|whom)$/.test(`${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`) ? at + 3 : at + 1;
    const kind = kindAt(tokens, of);
    if (!kind?.cell || isJoinedKind(tokens, kind.last) || isButSome(tokens, at, kind.last)) continue;
    for (const one of [target, besideOf(sentence, target, mentions)]) if (one?.count) one.cells[kind.cell] ??= one.count;
  }
}

/** “all but two of them civilians”, “all of them civilians except three”. */
function isButSome(tokens: Sentence['tokens'], all: number, last: number): boolean {
  return tokens[all + 1]?.lower === 'but' || /^(?:but|except|excepting|save|apart|aside|bar|barring)$/.test(tokens[last + 1]?.lower ?? '');
}

/** “six dead and 11 injured, all civilians”: both are meant where no verb parts them. */
function besideOf({ tokens }: Sentence, target: Mention, mentions: readonly Mention[]): Mention | undefined {
  const before = mentions[mentions.indexOf(target) - 1];
  const between = before && tokens.slice(before.last + 1, target.first).map(({ lower }) => lower);
  return between?.join(' ') === 'and' ? before : undefined;
}
