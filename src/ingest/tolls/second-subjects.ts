import type { Group } from './group.ts';
import { mentionOf, type Mention } from './mention.ts';
import { isStateSoldier } from './people-words.ts';
import { harmVerbAt } from './harm-verbs.ts';
import type { Sentence, Token } from '../text/tokens.ts';

/** “43 rebels died in the clashes, and 17 soldiers”: who stands behind the clause, of the other side, did what those before it did. */
export function secondsIn(sentence: Sentence, mentions: readonly Mention[], groups: readonly Group[], used: Set<Group>): Mention[] {
  const { tokens } = sentence;
  const last = groups.at(-1);
  const before = mentions.at(-1);
  if (!last || !before || used.has(last) || last.members[0]!.isSubset || last.members[0]!.isBare) return [];
  const verb = before.count?.min ? verbBehind(tokens, groups, before) : undefined;
  const isJoined = tokens[last.first - 1]?.lower === 'and' && tokens[last.first - 2]?.lower === ',' && last.first > before.last;
  if (!verb || !isJoined || !areFoes(before.nouns, last) || hasVerb(tokens.slice(last.last + 1))) return [];
  used.add(last);
  return [mentionOf(sentence, before.harm, last, last.first, last.last, verb)];
}

/** The verb of a mention, where those whom it counts stand in front of it. */
function verbBehind(tokens: readonly Token[], groups: readonly Group[], { first, last }: Mention): ReturnType<typeof harmVerbAt> {
  const subject = groups.find((group) => group.first === first);
  if (!subject || subject.last >= last) return undefined;
  for (let at = subject.last + 1; at <= last; at += 1) {
    const verb = harmVerbAt(tokens, at);
    if (verb) return verb;
  }
  return undefined;
}

function areFoes(nouns: readonly string[], { members }: Group): boolean {
  const isState = (some: readonly string[]): boolean => some.length > 0 && some.every(isStateSoldier);
  const isOther = (some: readonly string[]): boolean => some.length > 0 && some.every((noun) => FOES.test(noun));
  const others = members.map(({ noun }) => noun);
  return (isState(nouns) && isOther(others)) || (isOther(nouns) && isState(others));
}

const FOES =
  /^(?:militants?|terrorists?|rebels?|gunm[ae]n|insurgents?|jihadis(?:ts?)?|fighters?|militiam[ae]n|attackers?|assailants?|guerr?illas?|bandits?|separatists?)$/;

/** Whether words have a verb of their own, as far as their form tells. */
function hasVerb(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => /^(?:was|were|is|are|has|have|had|did|fled|took|went|ran|came|fell|said|told)$|ed$/.test(lower));
}
