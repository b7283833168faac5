import type { Group } from './group.ts';
import { quantityAt } from './numbers.ts';
import { harmVerbAt } from './harm-verbs.ts';
import { mentionOf, type Mention } from './mention.ts';
import type { Sentence } from '../text/tokens.ts';

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

/** “The Falcons lost 22 fighters and the army 14”: the verb is not said again. */
export function gappedIn(sentence: Sentence, mentions: readonly Mention[], groups: readonly Group[], used: Set<Group>): Mention[] {
  const { tokens } = sentence;
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
