import { addCells, groupAt, sumOf, type Group } from './group.ts';
import { quantityAt } from './numbers.ts';
import { harmVerbAt } from './harm-verbs.ts';
import { mentionOf, type Mention } from './mention.ts';
import type { ReadCount } from '../reading.ts';
import type { Sentence, Token } from '../text/tokens.ts';

/** “Ninety civilians were wounded, as were 17 soldiers and two each from the navy and the police”: joins those who suffered the same. */
export function joinAsWere(tokens: readonly Token[], mentions: readonly Mention[], groups: readonly Group[], used: Set<Group>): void {
  for (const mention of mentions) {
    const as = tokens.findIndex(({ lower }, at) => at > mention.last && at < mention.last + 14 && (lower === 'as' || lower === 'so'));
    if (!mention.count || mention.count.min === null || as === -1 || !/^(?:were|was|did)$/.test(tokens[as + 1]?.lower ?? '')) continue;
    const others = countedFrom(tokens, as + 2);
    if (!others) continue;
    for (const group of groups) if (group.first > as && group.last <= others.last) used.add(group);
    mention.count = sumOf([mention.count, ...others.counts]);
    mention.cells = addCells([mention.cells, ...others.cells]);
    mention.last = others.last;
  }
}

const GRAVITY = /^(?:seriously|severely|critically|gravely|badly|slightly|lightly|moderately|mildly)$/;

/** “Ten were lightly wounded and two seriously”: joins the others of whom only the adverb is told. */
export function joinByGravity(tokens: readonly Token[], mentions: readonly Mention[], groups: readonly Group[], used: Set<Group>): void {
  for (const mention of mentions) {
    const said = tokens.slice(mention.first, mention.last + 2);
    if (mention.harm !== 'injured' || !mention.count?.min || !said.some(({ lower }) => GRAVITY.test(lower))) continue;
    const and = tokens.findIndex(({ lower }, at) => at > mention.last && at <= mention.last + 2 && (lower === 'and' || lower === 'while'));
    const quantity = and === -1 ? undefined : quantityAt(tokens, and + 1);
    if (!quantity || quantity.min === null) continue;
    const end = quantity.last + (/^(?:others?|more)$/.test(tokens[quantity.last + 1]?.lower ?? '') ? 2 : 1);
    if (!GRAVITY.test(tokens[end]?.lower ?? '') || /^(?:wounded|injured|hurt)$/.test(tokens[end + 1]?.lower ?? '')) continue;
    const { min, max, qualifier } = quantity;
    for (const group of groups) if (group.first <= quantity.last && group.last >= quantity.first) used.add(group);
    mention.count = sumOf([mention.count, { min, max, qualifier }]);
    mention.last = end;
  }
}

/** “Three were killed and as many wounded”: the same number once more. */
export function asManyIn(sentence: Sentence, mentions: readonly Mention[]): Mention[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ lower }, at) => {
    const many = lower === 'as' && tokens[at + 1]?.lower === 'many' && tokens[at + 2]?.lower !== 'as';
    const before = many ? mentions.findLast(({ last, count }) => last < at && at - last <= 3 && (count?.min ?? 0) > 0) : undefined;
    const verb = [2, 3, 4].map((gap) => harmVerbAt(tokens, at + gap)).find((one) => one !== undefined);
    if (!before?.count || !verb || verb.harm === before.harm) return [];
    const group = { first: at, last: at + 1, members: [], count: before.count, cells: {} };
    return [{ ...mentionOf(sentence, verb.harm, group, at, verb.last), nouns: before.nouns, isOwn: before.isOwn }];
  });
}

/** “The Falcons lost 22 fighters and the army 14”, “40 rebels dead against six of its own”: the verb is not said again. */
export function gappedIn(sentence: Sentence, mentions: readonly Mention[], groups: readonly Group[], used: Set<Group>): Mention[] {
  const { tokens } = sentence;
  const against = groups.flatMap((group) => {
    const isApart = tokens[group.first - 1]?.lower === 'against' && group.members[0]!.isOwn && !used.has(group);
    if (!isApart || !mentions.some(({ harm, last }) => harm === 'killed' && last < group.first && group.first - last < 6)) return [];
    used.add(group);
    return [mentionOf(sentence, 'killed', group, group.first, group.last)];
  });
  if (against.length > 0) return against;
  return mentions.flatMap((mention) => {
    const isLoss = tokens.slice(mention.first, mention.last + 1).some(({ lower }) => lower === 'lost');
    if (!isLoss || mention.harm !== 'killed' || tokens[mention.last + 1]?.lower !== 'and') return [];
    const from = mention.last + 2;
    const to = tokens.findIndex((_, at) => at > from && at < from + 5 && quantityAt(tokens, at) !== undefined);
    const party = to === -1 ? [] : tokens.slice(from, to);
    const isParty =
      /^(?:the|its|\p{Lu}.*)$/u.test(party[0]?.text ?? '') && party.every(({ text }) => /^[\p{L}’'-]+$/u.test(text) && !DONE.test(text));
    const quantity = isParty ? quantityAt(tokens, to) : undefined;
    if (!quantity || quantity.min === null) return [];
    const group = groups.find(({ first, last }) => first <= quantity.last && last >= quantity.first);
    const end = tokens[(group?.last ?? quantity.last) + 1]?.lower ?? '.';
    if ((group && used.has(group)) || !/^(?:[.,;]|in|on|at|during|when|while|since|after)$/.test(end)) return [];
    if (group) used.add(group);
    const { min, max, qualifier, first, last } = quantity;
    const bare = { first, last, members: [], count: { min, max, qualifier }, cells: {} };
    return [{ ...mentionOf(sentence, 'killed', group ?? bare, first, group?.last ?? last), isOwn: true }];
  });
}

// “the army lost 20 and the rebels captured 60” has another verb.
const DONE = /(?:ed|ing)$|^(?:took|shot|held|left|won|had|saw|hit|lost|and|of)$/;

/** “Twelve people were shot, four of them fatally”: four are dead. */
export function fatallyIn(sentence: Sentence, groups: readonly Group[], used: Set<Group>): Mention[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ lower }, at) => {
    if (!/^(?:fatally|mortally)$/.test(lower) || /^\p{L}/u.test(tokens[at + 1]?.text ?? '.')) return [];
    const isOfThem = /^(?:them|whom)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower === 'of';
    const quantity = quantityAt(tokens, isOfThem ? at - 3 : at - 1);
    if (!quantity || quantity.min === null) return [];
    const { min, max, qualifier, first } = quantity;
    const group = { first, last: at, members: [], count: { min, max, qualifier }, cells: {} };
    for (const one of groups) if (one.first <= quantity.last && one.last >= first) used.add(one);
    return [mentionOf(sentence, 'killed', group, first, at)];
  });
}

/** Counts one after another, each with whose they are: “seventeen from the army, and two each from the coast guard and the police”. */
function countedFrom(tokens: readonly Token[], from: number) {
  const counts: ReadCount[] = [];
  const cells: Group['cells'][] = [];
  let last = from;
  for (let at: number | undefined = from; at !== undefined;) {
    const group = groupAt(tokens, at);
    const quantity = quantityAt(tokens, at);
    const end: number | undefined = group?.last ?? quantity?.last;
    const count = group?.count ?? quantity;
    if (end === undefined || !count || count.min === null) break;
    const { min, max, qualifier } = count;
    const each = tokens[end + 1]?.lower === 'each' ? ownersIn(tokens, end + 2) : undefined;
    for (let owner = 0; owner < (each?.count ?? 1); owner += 1) counts.push({ min, max, qualifier });
    if (group) cells.push(group.cells);
    last = each?.last ?? end;
    at = nextCount(tokens, last + 1);
  }
  return counts.length > 0 ? { counts, cells, last } : undefined;
}

/** How many are named after “each from”: “from the coast guard and the police”. */
function ownersIn(tokens: readonly Token[], from: number): { count: number; last: number } | undefined {
  if (!/^(?:from|in|of|at)$/.test(tokens[from]?.lower ?? '')) return undefined;
  let count = 1;
  let at = from + 1;
  for (
    ;
    at < tokens.length && /^[\p{L}’'-]+$|^,$/u.test(tokens[at]!.text) && !/^(?:when|while|after|as|who|said)$/.test(tokens[at]!.lower);
    at += 1
  )
    if (tokens[at]!.lower === 'and' || (tokens[at]!.lower === ',' && tokens[at + 1]?.lower !== 'and')) count += 1;
  return { count, last: at - 1 };
}

/** The next count behind “from the army, and”. */
function nextCount(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + 8; at += 1) {
    const word = tokens[at]?.lower ?? '.';
    if (quantityAt(tokens, at) && /^(?:,|and)$/.test(tokens[at - 1]?.lower ?? '')) return at;
    if (/^[.;:]$|^(?:was|were|when|while|said|who)$/.test(word)) return undefined;
  }
  return undefined;
}
