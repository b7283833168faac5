import { harmVerbAt } from './harm-verbs.ts';
import { introducerBefore } from './introducers.ts';
import { isJoinedKind, kindAt, kindsFrom } from './kinds.ts';
import { nobody, type Mention } from './mention.ts';
import { quantityAt } from './numbers.ts';
import { addCells, type Group } from './group.ts';
import type { Sentence, Token } from '../text/tokens.ts';
import { thoseAt } from './those.ts';

const BE = /^(?:were|are|was|is|being|include|includes|included|comprise|comprises|comprised)$/;

/** What a sentence adds to a count that was told before it. */
type Division = Pick<Mention, 'first' | 'last'> & Partial<Mention>;

/** What a sentence says of the parts of a count: “Five of the fatalities were soldiers and four civilians”. */
export function partitionIn(sentence: Sentence, groups: readonly Group[]): Mention[] {
  const { tokens } = sentence;
  const found: Division[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const division =
      ofThose(tokens, at) ??
      someOfThose(tokens, at) ??
      amongThose(tokens, at, groups) ??
      thoseWere(tokens, at, groups) ??
      bareWere(tokens, at, groups);
    if (!division) continue;
    found.push(division);
    at = Math.max(at, division.last);
  }
  return found.map((division) => ({
    ...nobody(sentence),
    count: null,
    ...division,
    harm: division.harm ?? 'killed',
    ...(division.harm ? {} : { isOfLast: true }),
  }));
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

/** “Of the nine dead, three were children”, “of whom five were women and two children”. */
function ofThose(tokens: readonly Token[], at: number): Division | undefined {
  if (tokens[at]!.lower !== 'of') return undefined;
  // “Fighters of the Front killed six people”: whose they are, and none of those killed.
  const before = tokens[at - 1]?.lower ?? '.';
  if (/\p{L}/u.test(before) && !/^(?:and|but|while|that|with)$/.test(before) && tokens[at + 1]?.lower !== 'whom') return undefined;
  const those = thoseAt(tokens, at + 1);
  if (!those) return undefined;
  // “Of the 19 people killed in the raid on Thursday, 11 were children”.
  const comma = those.harm ? tokens.findIndex(({ lower }, index) => index > those.last && /^[,;:—–]$/.test(lower)) : -1;
  let next = comma !== -1 && comma - those.last < 14 && tokens[comma]!.lower === ',' ? comma + 1 : those.last + 1;
  if (tokens[next]?.lower === ',') next += 1;
  if (/^(?:at|more|only)$/.test(tokens[next]?.lower ?? '')) next += tokens[next]!.lower === 'only' ? 1 : 2;
  const quantity = quantityAt(tokens, next);
  if (!quantity || quantity.min === null) return undefined;
  const behind = quantity.last + 1;
  const verb = BE.test(tokens[behind]?.lower ?? '') ? behind + 1 : behind;
  const { cells, last } = kindsFrom(tokens, verb, quantity);
  // “Of the 29 injured, eight were discharged”: some of them, whatever became of them, unless they died.
  const isOfWounded =
    those.harm === 'injured' && tokens.slice(behind, behind + 4).every((_, index) => harmVerbAt(tokens, behind + index)?.harm !== 'killed');
  if (isOfWounded && Object.keys(cells).length === 0) return { harm: 'injured', cells, first: quantity.first, last: quantity.last };
  if (last < verb || (verb === behind && !those.harm && tokens[at + 1]!.lower !== 'whom')) return undefined;
  return { ...(those.harm ? { harm: those.harm } : {}), cells, first: those.hasCount ? quantity.first : at, last };
}

/** “Five of the fatalities were soldiers and four civilians”, “three of them were women”. */
function someOfThose(tokens: readonly Token[], at: number): Division | undefined {
  const quantity = quantityAt(tokens, at);
  if (!quantity || quantity.min === null || tokens[quantity.last + 1]?.lower !== 'of') return undefined;
  // “all but two of the dead were civilians”.
  if (/^(?:but|except|than|not)$/.test(tokens[quantity.first - 1]?.lower ?? '')) return undefined;
  const those = thoseAt(tokens, quantity.last + 2);
  const verb = those && verbBehind(tokens, those.last);
  if (!those || verb === undefined || /^(?:[:—–]|includ|compris)/.test(tokens[verb]!.lower)) return undefined;
  const { cells, last } = kindsFrom(tokens, verb + 1, quantity);
  if (last <= verb) return undefined;
  return { ...(those.harm ? { harm: those.harm } : {}), cells, first: quantity.first, last };
}

/** “Thirteen women were among the dead”, “with three children among the dead”, “among the dead were three children”. */
function amongThose(tokens: readonly Token[], at: number, groups: readonly Group[]): Division | undefined {
  if (!/^amon(?:g|gst)$/.test(tokens[at]!.lower)) return undefined;
  const those = thoseAt(tokens, at + 1);
  // “A child and two women were among them”.
  const isThem = tokens[at + 1]?.lower === 'them' && BE.test(tokens[at - 1]?.lower ?? '');
  if (!those || !(those.harm || isThem)) return undefined;
  const { hasCount } = those;
  const harm = those.harm ? { harm: those.harm } : {};
  let left = at - 1;
  while (/^(?:also|reportedly|reported|listed|counted|named|was|were|are|is|being)$/.test(tokens[left]?.lower ?? '')) left -= 1;
  const before = groups.findLast(
    ({ last }) => last <= left && (left - last <= 4 || (left - last < 16 && tokens[last + 1]?.lower === 'who')),
  );
  const isOneClause = before && !tokens.slice(before.last + 1, left + 1).some(({ lower }) => /^[;:,—–]$/.test(lower));
  if (before && isOneClause && !before.members[0]!.isBare)
    return {
      ...harm,
      cells: before.cells,
      first: before.first,
      last: hasCount ? before.last : those.last,
      isOwn: before.members.some(({ isOwn }) => isOwn),
      amongDead: before.count,
      nouns: before.members.map(({ noun }) => noun),
    };
  const verb = verbBehind(tokens, those.last) ?? (tokens[those.last + 1]?.lower === ',' ? those.last + 1 : undefined);
  const behind = verb === undefined ? undefined : groups.find(({ first }) => first > verb && first - verb <= 4);
  return behind && { ...harm, cells: behind.cells, first: hasCount ? behind.first : at, last: behind.last };
}

const ENDS = /^(?:[.,;]|and|who|from|in|including)$/;

/** “The dead were a grandmother and her two grandsons”, “they include a nurse and a boy”, “all those killed were civilians”. */
function thoseWere(tokens: readonly Token[], at: number, groups: readonly Group[]): Division | undefined {
  if (/^(?:of|among|amongst|between)$/.test(tokens[at - 1]?.lower ?? '') || /^(?:them|whom)$/.test(tokens[at]!.lower)) return undefined;
  const those = thoseAt(tokens, at);
  const verb = those && verbBehind(tokens, those.last);
  if (!those || verb === undefined) return undefined;
  const said = tokens[verb]!.lower;
  const isInclusion = said.startsWith('includ');
  // “They were two brothers” may be told of anybody.
  if (!those.harm && !those.isAll && !isInclusion) return undefined;
  const quantifier = tokens[verb + 1]?.lower ?? '';
  if (/^(?:most|mostly|mainly|largely|among|believed|thought|not|from|in)$/.test(quantifier)) return undefined;
  const skip = /^(?:all|at|least|both|reportedly|also|identified)$/.test(quantifier)
    ? quantifier === 'identified' && tokens[verb + 2]?.lower === 'as'
      ? 2
      : 1
    : 0;
  const start = verb + 1 + skip;
  const harm = those.harm ? { harm: those.harm } : {};
  const young = youngBehind(tokens, verb + 1);
  // “the dead pupils” may be some of all.
  if (young !== undefined && verb === those.last + 1) return { ...harm, whole: 'children', cells: {}, first: at, last: young };
  const group = groups.find(({ first }) => first === start || (skip > 0 && first === start - 1));
  const kind = group ? undefined : kindAt(tokens, start);
  const isWhole =
    those.isAll || quantifier === 'all' || quantifier === 'both' || ENDS.test(tokens[(kind?.last ?? start) + 1]?.lower ?? '.');
  if (kind?.cell && isWhole && !isInclusion && !isJoinedKind(tokens, kind.last)) {
    const behind = groups.find(({ first }) => first > kind.last && first - kind.last < 6 && introducerBefore(tokens, first));
    return { ...harm, whole: kind.cell, cells: behind?.cells ?? {}, first: at, last: behind?.last ?? kind.last };
  }
  const listed = isInclusion ? listedBehind(tokens, verb, groups) : undefined;
  if (listed && (!group || group.last < listed.last)) return { ...harm, ...listed, first: those.hasCount ? start : at };
  if (!group || Object.keys(group.cells).length === 0) return undefined;
  const isComplete = !isInclusion && !/^[:—–]/.test(said) && !group.members.some(({ isSubset }) => isSubset);
  return {
    ...harm,
    cells: group.cells,
    first: those.hasCount ? group.first : at,
    last: group.last,
    ...(isComplete ? { sum: group.count } : {}),
    nouns: group.members.map(({ noun: one }) => one),
  };
}

/** “included the imam, two of his sons and a pregnant woman”: everybody of a list, where some are told by what they are. */
function listedBehind(
  tokens: readonly Token[],
  verb: number,
  groups: readonly Group[],
): Pick<Division, 'cells' | 'last' | 'nouns'> | undefined {
  if (tokens[verb + 1]?.lower !== 'the') return undefined;
  const end = tokens.findIndex(({ lower }, at) => at > verb && LIST_ENDS.test(lower));
  const listed = groups.filter(({ first, last }) => first > verb && (end === -1 || last < end));
  const cells = addCells(listed.map((one) => one.cells));
  if (Object.keys(cells).length === 0) return undefined;
  return { cells, last: listed.at(-1)!.last, nouns: listed.flatMap(({ members }) => members.map(({ noun }) => noun)) };
}

const LIST_ENDS = /^(?:[.;:]|who|which|when|while|after|as|said|says|was|were|had|has|killed|wounded|injured)$/;

/** “between seven and 16 years old”, “all under 18”: the last token where that makes children of everybody. */
function youngBehind(tokens: readonly Token[], from: number): number | undefined {
  const words = tokens.slice(from, from + 12).map(({ lower }) => lower);
  const [range] = /^(?:all )?(?:aged )?(?:between|from) [\w-]+ (?:and|to) /.exec(words.join(' ')) ?? [];
  const [under] = /^(?:all )?(?:aged )?(?:under|below|younger than) /.exec(words.join(' ')) ?? [];
  const at = from + (range ?? under ?? '').split(' ').length - 1;
  const most = range || under ? quantityAt(tokens, at) : undefined;
  const isAge = /^(?:[.,;]|years?)$/.test(tokens[(most?.last ?? at) + 1]?.lower ?? '.');
  return most && isAge && (most.max ?? 99) < (under ? 19 : 18) ? most.last : undefined;
}

/** “Four were women”: a clause that begins with a number alone. */
function bareWere(tokens: readonly Token[], at: number, groups: readonly Group[]): Division | undefined {
  const group = groups.find(({ first }) => first === at);
  const head = group?.members[0];
  if (!head || group.members.length > 1 || !head.isBare || head.isSubset || head.isOthers) return undefined;
  if (at > 0 && !/^[;:—–]$/.test(tokens[at - 1]!.lower)) return undefined;
  const verb = head.last + 1;
  if (!/^(?:were|are|was|is)$/.test(tokens[verb]?.lower ?? '')) return undefined;
  const { cells, last } = kindsFrom(tokens, verb + 1, head.count);
  return Object.keys(cells).length === 0 ? undefined : { cells, first: head.first, last };
}
