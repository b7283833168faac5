import { markLosses } from './armed-losses.ts';
import { joinCompany } from './along-with.ts';
import { asManyIn, fatallyIn, gappedIn, joinAsWere, joinByGravity } from './as-were.ts';
import { elsewhere } from './elsewhere.ts';
import { findGroups, sidesOf, wholeCells } from './groups.ts';
import { bareFiguresIn } from './bare-figures.ts';
import { findVerbs } from './found-verbs.ts';
import { isCarried, type HarmVerb } from './harm-verbs.ts';
import { personNoun } from './people-words.ts';
import { invertedIn, spotsOf } from './harmed.ts';
import { introducerBefore } from './introducers.ts';
import { isInAll, mentionOf, nobody, type Mention } from './mention.ts';
import { namedIn, type NamedVictims } from './named.ts';
import { noneIn, noneOfKindIn } from './none.ts';
import { loosePartsIn } from './loose-parts.ts';
import { attachPart, attachWhole, divide } from './parts.ts';
import { partitionIn } from './partition.ts';
import { pronounSpots } from './pronouns.ts';
import { secondsIn } from './second-subjects.ts';
import type { Group } from './group.ts';
import { isSameCount } from './counts.ts';
import { quantityAt } from './numbers.ts';
import { CELLS, type ReadCount } from '../reading.ts';
import { type Sentence, type Token, wordsOf } from '../text/tokens.ts';
import { labelled, tollPhrases } from './toll-phrases.ts';

/**
 * Every figure of the dead and the wounded in a sentence, in order, with the parts that belong to it. Whoever tells of them is counted among
 * nobody: “killed five people, a shopkeeper said”.
 */
export function findMentions(sentence: Sentence, tellers: readonly { first: number; last: number }[] = []): Mention[] {
  const { tokens } = sentence;
  const groups = findGroups(tokens, tellers);
  const verbs = findVerbs(tokens);
  const shares = partitionIn(sentence, groups);
  const mentions: Mention[] = [];
  const used = new Set<Group>(groups.filter(({ first, last }) => shares.some((part) => part.first <= first && last <= part.last)));
  for (const mention of [
    ...noneIn(sentence),
    ...noneOfKindIn(sentence),
    ...tollPhrases(sentence, groups, used),
    ...labelled(sentence, groups, used),
    ...fatallyIn(sentence, groups, used),
  ])
    mentions.push(mention);
  for (const group of groups)
    if (mentions.some(({ first, last, count }) => count?.qualifier === 'none' && first <= group.first && group.last <= last))
      used.add(group);
  // “put the number of dead at 30”: the noun of a toll is no verb.
  const free = verbs.filter(
    ({ first, last }) => !mentions.some((one) => one.count?.qualifier !== 'none' && one.first <= first && last <= one.last),
  );
  for (const { verb, group } of [...invertedIn(tokens, groups), ...spotsOf(tokens, free, groups)]) {
    if (used.has(group)) continue;
    used.add(group);
    // “killed himself” counts nobody.
    if (group.count.max === 0) continue;
    const [first, last] = [Math.min(verb.first, group.first), Math.max(verb.last, group.last)];
    // “Eight bodies were brought to the hospital”: what those counted are called says what happened to them.
    // “shot dead two wounded soldiers”: what was done last stands; “nine bodies and five were taken to the clinic”: of the same.
    const isOfBodies = verb.harm === 'injured' && isCarried(tokens, verb) && isBehindBodies(tokens, group);
    const harm = verb.harm === 'killed' || isOfBodies ? 'killed' : (group.members[0]!.harm ?? verb.harm);
    for (const part of sidesOf(group)) mentions.push(mentionOf(sentence, harm, part, first, last, verb));
    mentions.push(...elsewhereIn(sentence, harm, group, last, groups, used, verb));
  }
  for (const { verb, group } of pronounSpots(tokens, verbs, groups, used)) {
    used.add(group);
    mentions.push(mentionOf(sentence, verb.harm, group, group.first, verb.last, verb));
  }
  for (const group of groups) {
    const harm = group.members[0]!.harm;
    if (used.has(group) || harm === undefined || group.members[0]!.isSubset) continue;
    if (!isSelfTelling(tokens, group)) continue;
    used.add(group);
    const isSum = /^(?:makes?|making|brings?|bringing)$/.test(tokens[group.first - 1]?.lower ?? '');
    mentions.push({ ...mentionOf(sentence, harm, group, group.first, group.last), ...(isSum ? { isUpdate: true } : {}) });
  }
  // “five deaths in Hadira, three in Sarmat”
  for (const { harm, count, first, last } of mentions.filter((one) => (one.count?.min ?? 0) > 0)) {
    const group = groups.find((one) => first <= one.first && one.last <= last && isSameCount(one.count, count));
    if (group) mentions.push(...elsewhereIn(sentence, harm, group, last, groups, used));
  }
  for (const group of groups) {
    const whole = wholeOf(tokens, group);
    if (!whole || mentions.some(({ harm }) => harm === whole.harm)) continue;
    mentions.push({ ...nobody(sentence), ...whole, isDefinite: true });
  }
  for (const one of namedIn(tokens, verbs)) {
    if (mentions.some(({ first, last }) => first <= one.verb.last && one.verb.first <= last)) continue;
    const beside = mentions.filter(({ harm, count, isNamed }) => harm !== one.verb.harm && isNamed !== true && (count?.min ?? 0) > 0);
    const { isNamed, ...told } = namedMention(sentence, one);
    // “killing Amal Derin and wounding three others” counts both.
    const isCounted = beside.some(({ isOthers }) => isOthers);
    mentions.push(isCounted ? told : { ...told, isNamed, ...(beside.length > 0 ? { isBeside: true } : {}) });
  }
  // “two more had died, six in all”
  for (const group of groups) {
    const before = mentions.findLast(({ last, count }) => last < group.first && (count?.min ?? 0) > 0);
    if (used.has(group) || !before || !group.members[0]!.isBare || !isInAll(tokens, group, group.last)) continue;
    used.add(group);
    mentions.push(mentionOf(sentence, before.harm, group, group.first, group.last));
  }
  joinCompany(tokens, mentions, verbs, groups, used);
  joinAsWere(tokens, mentions, groups, used);
  joinByGravity(tokens, mentions, groups, used);
  mentions.push(
    ...asManyIn(sentence, mentions),
    ...gappedIn(sentence, mentions, groups, used),
    ...bareFiguresIn(sentence, mentions, groups, used),
    ...secondsIn(sentence, mentions, groups, used),
  );
  mentions.sort((a, b) => a.first - b.first);
  inheritOwn(mentions);
  // “revised to two dead and nine wounded”
  for (const [index, one] of mentions.entries()) {
    const before = mentions[index - 1];
    if (before?.isUpdate && one.first === before.last + 2 && tokens[before.last + 1]!.lower === 'and') one.isUpdate = true;
  }
  replaceParts(mentions);
  inheritNouns(mentions);
  markLosses(tokens, mentions);
  // “killed three, hours after rockets fell elsewhere without hurting anyone”: of whom it is said is not sure.
  const told = mentions.filter(({ count, isNamed }) => count?.qualifier !== 'none' && isNamed !== true);
  // “Nobody died, but 12 were wounded” says both.
  const isBoth = ({ harm, isImplied }: Mention): boolean =>
    harm === 'killed' && isImplied !== true && told.every((one) => one.harm === 'injured');
  for (const one of mentions.filter(({ count }) => count?.qualifier === 'none'))
    if (told.length > 0 && !one.isOwn && one.nouns.length === 0 && !isBoth(one)) mentions.splice(mentions.indexOf(one), 1);
  const loose = mentions.some(({ count }) => count !== null)
    ? []
    : loosePartsIn(
        sentence,
        groups.filter((group) => !used.has(group)),
      );
  for (const group of groups) if (!used.has(group)) attachPart(sentence, group, mentions);
  attachWhole(sentence, mentions);
  const partition = shares.filter(
    ({ cells, whole, amongDead }) => Object.keys(cells).length > 0 || whole !== undefined || amongDead !== undefined,
  );
  const apart = partition.filter((part) => !divide(mentions, part));
  return [...mentions, ...apart, ...loose].sort((a, b) => a.first - b.first);
}

/** “received nine bodies, and another five were taken to the clinic”: a bare number goes on with what was counted. */
function isBehindBodies(tokens: readonly Token[], { first, members }: Group): boolean {
  if (!members[0]!.isBare) return false;
  const before = tokens.slice(0, first).findLast(({ lower }) => personNoun(lower) !== undefined);
  return before !== undefined && /^(?:bod(?:y|ies)|corpses?|dead)$/.test(before.lower);
}

/** Those of whom the same is told at other places, one after another. */
function elsewhereIn(
  sentence: Sentence,
  harm: Mention['harm'],
  group: Group,
  last: number,
  groups: readonly Group[],
  used: Set<Group>,
  verb?: HarmVerb,
): Mention[] {
  const found: Mention[] = [];
  const { tokens } = sentence;
  for (let other = elsewhere(tokens, group, last, groups); other; other = elsewhere(tokens, other, other.last, groups)) {
    if (used.has(other)) break;
    used.add(other);
    const told = mentionOf(sentence, harm, other, other.first, other.last, verb);
    const isBare = other.members.every(({ noun }) => noun === '');
    found.push(isBare ? { ...told, cells: wholeCells(group, other.count), nouns: group.members.map(({ noun }) => noun) } : told);
  }
  return found;
}

/** “37 of the 52 injured”: the figure that they are some of. */
function wholeOf(
  tokens: readonly Token[],
  { members, first, last }: Group,
): Pick<Mention, 'harm' | 'count' | 'first' | 'last'> | undefined {
  const harm = /^(?:injured|wounded)$/.test(tokens[last + 1]?.lower ?? '')
    ? 'injured'
    : /^(?:dead|killed|victims)$/.test(tokens[last + 1]?.lower ?? '')
      ? 'killed'
      : undefined;
  // “five of the 14 people killed”
  const inner =
    members[0]!.noun === 'those' ? tokens.findIndex((_, at) => at > first + 1 && at <= last && quantityAt(tokens, at) !== undefined) : last;
  const quantity = members[0]!.isSubset && harm && inner !== -1 ? quantityAt(tokens, inner) : undefined;
  if (!quantity || !harm) return undefined;
  const { min, max, qualifier } = quantity;
  return { harm, count: { min, max, qualifier }, first: last, last: last + 1 };
}

function namedMention(sentence: Sentence, { verb, count, first, last, isNominal, cell, noun }: NamedVictims): Mention {
  const exact: ReadCount = { min: count, max: count, qualifier: 'exact' };
  return {
    ...nobody(sentence),
    count: exact,
    cells: cell ? { [cell]: exact } : {},
    harm: verb.harm,
    first,
    last,
    isNamed: true,
    nouns: noun === undefined ? [] : [noun],
    ...(isNominal ? { isNominal } : {}),
  };
}

/** “Two more have died, bringing the toll to nine”: the two are among the nine. */
function replaceParts(mentions: readonly Mention[]): void {
  for (const whole of mentions.filter(({ isUpdate }) => isUpdate))
    for (const part of mentions)
      if (
        part !== whole &&
        part.harm === whole.harm &&
        !part.isUpdate &&
        !part.isEuphemism &&
        (part.count?.min ?? Infinity) < (whole.count?.min ?? 0)
      )
        part.isReplaced = true;
}

/** “Three of our brothers fell and nine were wounded”, “three soldiers were killed and six wounded”: of the same people. */
function inheritOwn(mentions: readonly Mention[]): void {
  for (const [index, mention] of mentions.entries()) {
    const before = mentions[index - 1];
    if (!before || !isBare(mention)) continue;
    if (mention.nouns.every((noun) => noun === '')) {
      if (!mention.isOthers && !mention.isOwn) mention.nouns = before.nouns;
      mention.isOwn ||= before.isOwn;
    }
    // “a rebel was killed and five others were wounded”; but “killed a soldier and wounded five others” may be anybody.
    const { tokens } = mention.sentence;
    const isLike = !mention.isOthers || quantityAt(tokens, mention.first) !== undefined || tokens[mention.first]!.lower === 'another';
    const isKind = isLike && mention.count?.min && isSameCount(before.cells.combatants ?? null, before.count);
    if (isKind) mention.cells.combatants ??= mention.count!;
  }
}

/** “killing three and wounding four soldiers”: the three are soldiers as well. */
function inheritNouns(mentions: readonly Mention[]): void {
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1];
    if (!next || mention.harm === next.harm || !isBare(mention) || isBare(next) || next.first - mention.last > 3) continue;
    mention.nouns = next.nouns;
    const [cell, ...more] = CELLS.filter((one) => next.cells[one] && isSameCount(next.cells[one], next.count));
    if (cell && more.length === 0 && mention.count?.min) mention.cells[cell] ??= mention.count;
  }
}

function isBare({ nouns, count }: Mention): boolean {
  return count?.qualifier !== 'none' && nouns.every((noun) => /^(?:|wounded|injured|dead)$/.test(noun));
}

const FOUND =
  /^(?:recover|found|find|pull|retriev|receiv|brought|bring|transport|transferr|evacuat|collect|count|buri|bury|deliver|arriv|saw|seen|extract|dug|taken|carri|discover|lay|lying|left|strewn|removed|handed|return|dump|identified|unearth|reach|admitted|deposit|morgue|mortuar|took)/;

/** Bodies count the dead where somebody finds, brings or buries them. */
function isFound(tokens: readonly Token[], group: Group): boolean {
  // “room for 12 bodies”.
  if (tokens[group.first - 1]?.lower === 'for') return false;
  return tokens.slice(Math.max(0, group.first - 6), group.last + 14).some(({ lower }) => FOUND.test(lower));
}

const WHOLE_UNITS = /^(?:lives|life)$/;

/** Words that tell of death by themselves: “14 dead”, “seven bodies”; “lives” only where they are taken. */
function isSelfTelling(tokens: readonly Token[], group: Group): boolean {
  const { noun } = group.members[0]!;
  const before = tokens.slice(Math.max(0, group.first - 5), group.first).map(({ lower }) => lower);
  if (
    introducerBefore(tokens, group.first) &&
    !tokens.slice(Math.max(0, group.first - 8), group.first).some(({ lower }) => lower === 'casualties')
  )
    return false;
  // “One wounded man told of it”: a witness, and no count.
  if (group.members[0]!.harm === 'injured' && group.count.min === 1 && (group.first === 0 || !/^(?:wounded|injured)$/.test(noun)))
    return false;
  if (/^(?:bodies|body|corpses?)$/.test(noun) && !isFound(tokens, group)) return false;
  if (WHOLE_UNITS.test(noun) && /^(?:(?:were|was|are) )?(?:lost|claimed|taken)\b/.test(wordsOf(tokens, group.last + 1, group.last + 3)))
    return true;
  if (WHOLE_UNITS.test(noun))
    return before.some((word) => /^(?:claim(?:ed|s|ing)?|cost(?:ing|s)?|los[te]|losing|took|takes?|taking|taken)$/.test(word));
  return !before.slice(-2).some((word) => word === 'no' || word === 'without');
}
