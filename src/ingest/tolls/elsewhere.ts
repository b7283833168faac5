import type { Group } from './group.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

/**
 * “five civilians in Hadira and three in Sarmat”, “two by a mine in Hadira, three farmers by shelling in Souran”: the next of whom the same is told,
 * at another place.
 */
export function elsewhere(tokens: readonly Token[], group: Group, last: number, groups: readonly Group[]): Group | undefined {
  const end = Math.max(group.last, last);
  // “nine, including five in Hadira”, but no “nine, including four children in the village of Hadira”.
  const other = groups.find(
    (one) =>
      one.first > group.last && (one.first > end || isCounted(one)) && (!isPart(tokens, one) || (isCounted(one) && isPlaced(tokens, one))),
  );
  const head = other?.members[0];
  if (!other || !head || head.isSubset) return undefined;
  const from = last < other.first ? end : group.last;
  const between = wordsOf(tokens, from + 1, other.first).replace(REMARK, '');
  return PLACED.test(between) && other.first - from <= MOST && isPlaced(tokens, other) ? other : undefined;
}

/** Whether right behind a count stands where those were, and for a noun nothing but that and by what. */
function isPlaced(tokens: readonly Token[], other: Group): boolean {
  const behind = tokens
    .slice(other.last + 1, other.last + 24)
    .map(({ text }) => text)
    .join(' ')
    .replace(REMARK, '');
  if (!isCounted(other)) return GAPPED.test(behind);
  const place = AT_PLACE.exec(behind);
  // “five died in Hadira and 300 in Sarmat were displaced”
  return place !== null && !DOES.test(behind.slice(place[0].length));
}

// Words between two counts that a place tells apart.
const MOST = 18;

/** “four others”, “seven”: by a number alone. */
function isCounted({ members: [head] }: Group): boolean {
  return head!.isBare || head!.isOthers;
}

/** “including two women”, “(three of them children)”: of those told before. */
function isPart(tokens: readonly Token[], { first, members: [head] }: Group): boolean {
  const before = wordsOf(tokens, first - 3, first);
  return head!.isSubset || /(?:including|among them|among whom|of them|of whom|\(|: ?)$/.test(before);
}

const WHEN = '(?:(?:on|late on|early on) \\w+day (?:\\w+ )?)?';
const PLACED = new RegExp(
  `^${WHEN}(?:in|at|near|by|when|outside)\\b.* (?:and|,|, and)$|^(?:[\\w’'-]+ ){0,8}(?:, (?:including|with)|[:(—–])$`,
);
const REMARK = /^(?:, (?:including|among them|most of them|all of them|an?) [^,]{1,60},|\( [^)]{1,60} \)) /;
const PLACE = '(?:in|at|near|outside) (?:(?:an?|the|another) (?:[a-z-]+ ){1,7}?(?:in|at|near|of) )?(?:the [a-z]+ of )?\\p{Lu}';
const ACT = '(?:(?:by|when|after) (?:[a-z-]+ ){1,8}?)?';
const AT_PLACE = new RegExp(`^${ACT}${PLACE}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*)*`, 'u');
const DOES =
  /^ (?:were|was|are|is|have|had|has|fled|left|lost|remained|said|told|reported|who|lived?)\b(?! (?:\w+ )?(?:killed|dead|wounded|injured|hurt))/;
// With a noun of their own, nothing may be told of them but where they were, and by what.
const GAPPED = new RegExp(
  `^(?:by (?:[a-z-]+ ){1,6}?)?(?:in|at|near|outside) (?:the [a-z]+ of )?\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*)*(?: [,;.]| (?:and|on|overnight|early|late|yesterday|today|when|after|during)\\b|$)`,
  'u',
);
