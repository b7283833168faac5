import { harmVerbAt, type HarmVerb } from './harm-words.ts';
import { quantityAt } from './numbers.ts';
import { cellsOf, definitePersonAt, groupAt, sumOf, type Group } from './people.ts';
import { isStateSoldier, personNoun } from './people-words.ts';
import { CELLS, type Cell, type Cells, type Harm, type ReadCount } from './reading.ts';
import type { Sentence, Token } from './tokens.ts';

/** What one place of the text says of the dead or the wounded. */
export interface Mention {
  harm: Harm;
  /** Null where only parts of a count are told. */
  count: ReadCount | null;
  cells: Cells;
  /** All of those counted before are of this kind. */
  whole?: Cell;
  sentence: Sentence;
  /** Indexes of tokens in the sentence. */
  first: number;
  last: number;
  /** “three of its members”. */
  isOwn: boolean;
  /** “another five”, “also killed”: beside others. */
  isOthers: boolean;
  /** “has climbed to”: replaces what was told before. */
  isUpdate: boolean;
  /** “up from six”, “14 soldiers had been killed, an earlier version said”: replaced. */
  isReplaced: boolean;
  isEuphemism: boolean;
  /** The nouns of those who were counted. */
  nouns: string[];
}

interface Spot {
  verb: HarmVerb;
  group: Group;
}

const AUX = new Set('was were been being be is are get got getting has have had'.split(' '));
const PASSIVE = new Set('was were been being be is are get got getting'.split(' '));
const ADVERBS = new Set(
  'also all both reportedly later then instantly immediately seriously severely critically lightly slightly badly gravely otherwise there since allegedly only still now more subsequently confirmed'.split(
    ' ',
  ),
);
const CLAUSE = new Set([';', ':', 'when', 'while', 'after', 'before', 'because', 'although', 'but', 'whereas', 'said', 'says', 'told']);

/** Every figure of the dead and the wounded in a sentence, in order, with the parts that belong to it. */
export function findMentions(sentence: Sentence): Mention[] {
  const { tokens } = sentence;
  const groups = findGroups(tokens);
  const verbs = findVerbs(tokens);
  const partition = partitionIn(sentence, groups) ?? [];
  const mentions: Mention[] = [];
  const used = new Set<Group>(groups.filter(({ first, last }) => partition.some((part) => part.first <= first && last <= part.last)));
  for (const mention of [...noneIn(sentence, verbs), ...tollPhrases(sentence, groups, used), ...labelled(sentence, groups, used)])
    mentions.push(mention);
  for (const { verb, group } of [...invertedIn(tokens, groups), ...spotsOf(tokens, verbs, groups)]) {
    if (used.has(group)) continue;
    used.add(group);
    const [first, last] = [Math.min(verb.first, group.first), Math.max(verb.last, group.last)];
    for (const part of sidesOf(group)) mentions.push(mentionOf(sentence, verb.harm, part, first, last, verb));
    const other = elsewhere(tokens, group, groups);
    if (other) {
      used.add(other);
      mentions.push({
        ...mentionOf(sentence, verb.harm, other, other.first, other.last, verb),
        cells: wholeCells(group, other.count),
        nouns: group.members.map(({ noun }) => noun),
        isOthers: true,
      });
    }
  }
  for (const group of groups) {
    const harm = group.members[0]!.harm;
    if (used.has(group) || harm === undefined || group.members[0]!.isSubset) continue;
    if (!isSelfTelling(tokens, group)) continue;
    used.add(group);
    mentions.push(mentionOf(sentence, harm, group, group.first, group.last));
  }
  mentions.sort((a, b) => a.first - b.first);
  inheritOwn(mentions);
  // “killed three, hours after rockets fell elsewhere without hurting anyone”: of whom it is said is not sure.
  const isMixed = mentions.some(({ count }) => count?.qualifier !== 'none');
  if (isMixed) for (const one of mentions.filter(({ count }) => count?.qualifier === 'none')) mentions.splice(mentions.indexOf(one), 1);
  for (const group of groups) if (!used.has(group)) attachPart(sentence, group, mentions);
  attachWhole(sentence, mentions);
  return [...mentions, ...partition].sort((a, b) => a.first - b.first);
}

/** “11 soldiers and six rebels”: each side is a count of its own. */
function sidesOf(group: Group): Group[] {
  const { members } = group;
  const isTwo =
    members.length === 2 &&
    members.every(({ cell }) => cell === 'combatants') &&
    isStateSoldier(members[0]!.noun) !== isStateSoldier(members[1]!.noun);
  return isTwo ? members.map((one) => ({ ...group, members: [one], count: one.count, cells: cellsOf([one]) })) : [group];
}

/** “five civilians in Hadira and three in Sarmat”: as many again of the same, at another place. */
function elsewhere(tokens: readonly Token[], group: Group, groups: readonly Group[]): Group | undefined {
  const other = groups.find(({ first }) => first > group.last);
  if (!other || !other.members[0]!.isBare || other.members[0]!.isSubset) return undefined;
  const words = tokens.slice(group.last + 1, other.first).map(({ lower }) => lower);
  const isPlaced = /^(?:in|at|near)$/.test(words[0] ?? '') && /^(?:and|,)$/.test(words.at(-1) ?? '') && words.length < 8;
  return isPlaced && /^(?:in|at|near)$/.test(tokens[other.last + 1]?.lower ?? '') && /^\p{Lu}/u.test(tokens[other.last + 2]?.text ?? '')
    ? other
    : undefined;
}

function wholeCells({ members }: Group, count: ReadCount): Cells {
  const [only, ...more] = members;
  return only?.cell && more.length === 0 ? { [only.cell]: count } : {};
}

/** “Three of our brothers fell and nine were wounded”: the nine are of the same people. */
function inheritOwn(mentions: readonly Mention[]): void {
  for (const [index, mention] of mentions.entries()) {
    const before = mentions[index - 1];
    if (!before || mention.nouns.some((noun) => noun !== '') || mention.count?.qualifier === 'none') continue;
    mention.isOwn ||= before.isOwn;
    if (!mention.isOthers) mention.nouns = before.nouns;
  }
}

function mentionOf(sentence: Sentence, harm: Harm, group: Group, first: number, last: number, verb?: HarmVerb): Mention {
  const { tokens } = sentence;
  const around = tokens.slice(Math.max(0, first - 3), last + 3).map(({ lower }) => lower);
  return {
    harm,
    count: group.count,
    cells: { ...group.cells },
    sentence,
    first: Math.min(first, group.first),
    last,
    isOwn: group.members.some(({ isOwn }) => isOwn) || (verb !== undefined && tokens[verb.first]!.lower === 'lost'),
    isOthers: group.members.some(({ isOthers }) => isOthers) || around.includes('also'),
    isUpdate: false,
    isReplaced: CORRECTED.test(
      tokens
        .slice(0, first)
        .map(({ lower }) => lower)
        .join(' '),
    ),
    isEuphemism: verb?.isEuphemism === true,
    nouns: group.members.map(({ noun }) => noun),
  };
}

const CORRECTED =
  /\b(?:earlier version|previous version|earlier report|(?:previously|initially|originally|earlier|wrongly|mistakenly|incorrectly|erroneously) (?:reported|stated|said|put|gave|counted)|(?:initial|previous|earlier|preliminary) (?:toll|count|figure|estimate)s? (?:of|was|had|put|stood|gave))\b/;

function findGroups(tokens: readonly Token[]): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const group = groupAt(tokens, at);
    if (!group) continue;
    groups.push(withDefinite(tokens, apposed(tokens, group)));
    at = Math.max(at, groups.at(-1)!.last);
  }
  return groups;
}

/** “the driver and three passengers”, “the mother of the small ones and three others”: the one before counts as well. */
function withDefinite(tokens: readonly Token[], group: Group): Group {
  const joint = tokens[group.first - 1]?.lower === 'other' ? group.first - 2 : group.first - 1;
  if (tokens[joint]?.lower !== 'and') return group;
  for (let at = joint - 2; at >= Math.max(0, group.first - 9); at -= 1) {
    if (tokens[at]!.lower !== 'the') continue;
    const person = definitePersonAt(tokens, at);
    if (!person || person.last >= joint) continue;
    const between = tokens.slice(person.last + 1, joint).map(({ lower }) => lower);
    if (between.length > 0 && between[0] !== 'of') return group;
    // Only as the subject: “hit the driver and three passengers were killed” is two clauses.
    if (at > 0 && !/^(?:[,.“"]|and|that|killing|killed|wounding|wounded|injuring|injured)$/.test(tokens[at - 1]!.lower)) return group;
    const members = [person, ...group.members];
    return { first: person.first, last: group.last, members, count: sumOf(members.map(({ count }) => count)), cells: cellsOf(members) };
  }
  return group;
}

/** “his passenger, a woman of 33” is one person told twice; “his nephews, boys of ten and twelve” says what they are. */
function apposed(tokens: readonly Token[], group: Group): Group {
  const [head, other, ...more] = group.members;
  if (!head) return group;
  const rest = group.members.slice(1);
  const isApart = /^[,:—–(]$/.test(tokens[head.last + 1]?.lower ?? '');
  if (rest.length > 0 && isApart && (head.count.min ?? 0) > 1 && sumOf(rest.map(({ count }) => count)).min === head.count.min) {
    // “four civilians, a woman and her three children,” are four.
    return { ...group, members: [head], count: head.count, cells: { ...cellsOf(rest), ...cellsOf([head]) } };
  }
  if (
    other &&
    more.length === 0 &&
    tokens[head.last + 1]?.lower === ',' &&
    tokens[head.last + 2]?.lower !== 'and' &&
    other.first === head.last + 2 &&
    !head.cell &&
    head.count.min === other.count.min
  ) {
    const only = { ...head, ...(other.cell ? { cell: other.cell } : {}) };
    return { ...group, members: [only], count: head.count, cells: cellsOf([only]) };
  }
  if (group.members.length === 1 && tokens[head.last + 1]?.lower === ',' && !head.cell) {
    const noun = personNoun(tokens[head.last + 2]?.lower ?? '');
    if (noun?.cell && /^(?:of|aged)$/.test(tokens[head.last + 3]?.lower ?? '')) {
      const end = tokens.findIndex(({ lower }, index) => index > head.last + 3 && /^[,.;)]$/.test(lower));
      const only = { ...head, cell: noun.cell, last: end === -1 ? head.last : end - 1 };
      return { ...group, members: [only], last: only.last, cells: cellsOf([only]) };
    }
  }
  return group;
}

function findVerbs(tokens: readonly Token[]): HarmVerb[] {
  const verbs: HarmVerb[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const verb = harmVerbAt(tokens, at);
    if (!verb) continue;
    verbs.push(verb);
    at = verb.last;
  }
  return verbs;
}

/** Pairs each verb with those whom it harms. */
/** “Killed were four men, two women and a baby.” */
function invertedIn(tokens: readonly Token[], groups: readonly Group[]): Spot[] {
  const [verb, aux] = [harmVerbAt(tokens, 0), tokens[1]?.lower ?? ''];
  const group = groups.find(({ first }) => first === 2);
  return verb?.form === 'past' && verb.last === 0 && (aux === 'were' || aux === 'was') && group ? [{ verb, group }] : [];
}

function spotsOf(tokens: readonly Token[], verbs: readonly HarmVerb[], groups: readonly Group[]): Spot[] {
  const spots: Spot[] = [];
  const taken = new Set<Group>();
  for (const verb of verbs) {
    if (isJoint(tokens, verb, verbs) || isOfThose(tokens, verb)) continue;
    const group = objectOf(tokens, verb, groups, taken);
    if (!group || group.members[0]!.isSubset || !isFitting(tokens, verb, group)) continue;
    taken.add(group);
    spots.push({ verb, group });
  }
  return spots;
}

/** “lost” and “fell” are of other things as well: only of people in arms, or of one’s own. */
function isFitting(tokens: readonly Token[], { first }: HarmVerb, group: Group): boolean {
  const word = tokens[first]!.lower;
  if (word === 'dead')
    return tokens[first - 1]?.lower !== 'the' && !/^(?:almost|nearly|left|half|presumed|feared)$/.test(tokens[first - 1]?.lower ?? '');
  if (word !== 'lost' && word !== 'fell' && word !== 'fallen') return true;
  return group.members.every(
    ({ isBare, isOwn, cell, noun }) =>
      !isBare &&
      (isOwn || cell === 'combatants' || cell === 'men' || (word === 'lost' && /^(?:members|people|relatives|children|sons)$/.test(noun))),
  );
}

/** “killed or wounded”: the two are not told apart, so that neither can be counted. */
function isJoint(tokens: readonly Token[], verb: HarmVerb, verbs: readonly HarmVerb[]): boolean {
  return verbs.some((other) => {
    if (other === verb || other.harm === verb.harm) return false;
    const [left, right] = other.first < verb.first ? [other, verb] : [verb, other];
    const between = tokens.slice(left.last + 1, right.first).map(({ lower }) => lower);
    return between.length > 0 && between.length <= 3 && /^(?:and|or|and or|and \/ or|and also|or otherwise)$/.test(between.join(' '));
  });
}

/** “those killed”, “the number of people killed”: who they are is told elsewhere. */
function isOfThose(tokens: readonly Token[], { first, form }: HarmVerb): boolean {
  const before = tokens[first - 1]?.lower;
  if (form !== 'past') return false;
  return (
    before === 'those' ||
    (before === 'people' && tokens[first - 2]?.lower === 'of') ||
    before === 'among' ||
    (before === 'were' && tokens[first - 2]?.lower === 'who' && tokens[first - 3]?.lower === 'those')
  );
}

function objectOf(tokens: readonly Token[], verb: HarmVerb, groups: readonly Group[], taken: ReadonlySet<Group>): Group | undefined {
  if (verb.form !== 'subject') {
    const { hasAux, isPassive } = auxBefore(tokens, verb.first);
    if (!isPassive || verb.form === 'active') {
      const behind = groupBehind(tokens, verb.last + 1, groups);
      if (behind && !taken.has(behind)) return behind;
      // “had killed” has those it killed behind it, or does not count them.
      if (verb.form === 'active' || hasAux) return undefined;
    }
  }
  return subjectOf(tokens, verb, groups, taken);
}

function groupBehind(tokens: readonly Token[], index: number, groups: readonly Group[]): Group | undefined {
  for (let at = index; at < index + 2; at += 1) {
    const known = groups.find(({ first }) => first === at);
    if (known) return known;
    if (tokens[at]?.lower === 'the') {
      // A definite person counts behind a verb only: “killing the rider and his wife”.
      const group = groupAt(tokens, at, true);
      return group &&
        groups.every(({ first, last }) => last < group.first || first > group.last || (first >= group.first && last <= group.last))
        ? group
        : undefined;
    }
    if (!ADVERBS.has(tokens[at]?.lower ?? '') && !['"', '“', 'another', 'in', 'a', 'total', 'of'].includes(tokens[at]?.lower ?? ''))
      return undefined;
  }
  return undefined;
}

function subjectOf(tokens: readonly Token[], verb: HarmVerb, groups: readonly Group[], taken: ReadonlySet<Group>): Group | undefined {
  const { first, hasAux } = auxBefore(tokens, verb.first);
  const left = groups.filter((group) => group.last < first && !taken.has(group));
  for (const group of [...left].reverse()) {
    if (isIntroduced(tokens, group)) continue;
    const between = tokens.slice(group.last + 1, first);
    const isAdjacent = between.length === 0;
    if (isAdjacent) return group;
    const most = hasAux || verb.form === 'subject' ? 22 : 2;
    if (between.length > most) return undefined;
    if (!hasAux && verb.form === 'past' && between.some(({ lower }) => lower !== '(' && lower !== ')')) return undefined;
    if (isBroken(between, group, groups)) return undefined;
    return group;
  }
  return undefined;
}

/** Whether another clause begins between those counted and the verb. What stands between two commas or brackets does not count. */
function isBroken(between: readonly Token[], group: Group, groups: readonly Group[]): boolean {
  let depth = false;
  for (const [offset, { lower }] of between.entries()) {
    if (lower === ',' || lower === '—' || lower === '–' || lower === '(' || lower === ')') {
      depth = !depth;
      continue;
    }
    if (depth) continue;
    if (CLAUSE.has(lower)) return true;
    if (AUX.has(lower) && offset < between.length - 1 && !['who', 'that', 'which'].includes(between[offset - 1]?.lower ?? '')) return true;
    if (lower === 'and' || lower === 'or') {
      const index = group.last + 1 + offset;
      if (groups.some((other) => other.first === index + 1)) return true;
    }
  }
  return depth && between.filter(({ lower }) => lower === ',').length === 1 && between.at(-1)?.lower !== ',';
}

function auxBefore(tokens: readonly Token[], index: number): { first: number; hasAux: boolean; isPassive: boolean } {
  let first = index;
  let hasAux = false;
  let isPassive = false;
  for (let at = index - 1; at >= 0; at -= 1) {
    const word = tokens[at]!.lower;
    if (AUX.has(word)) {
      hasAux = true;
      isPassive ||= PASSIVE.has(word);
      first = at;
    } else if (ADVERBS.has(word) || word === '"' || word === '“' || (!hasAux && /ly$/.test(word))) {
      if (hasAux) first = at;
    } else if (
      (word === 'or' || word === 'and') &&
      !hasAux &&
      tokens[at - 1] &&
      /^(?:maimed|injured|wounded|hurt|killed|burned|burnt|shot|stabbed|trapped|missing)$/.test(tokens[at - 1]!.lower)
    )
      at -= 1;
    else break;
  }
  // Without an auxiliary, adverbs may part them: “six people seriously injured”.
  if (!hasAux)
    while (
      first > 0 &&
      (ADVERBS.has(tokens[first - 1]!.lower) || /ly$/.test(tokens[first - 1]!.lower) || /^(?:maimed|or)$/.test(tokens[first - 1]!.lower)) &&
      !personNoun(tokens[first - 1]!.lower)
    )
      first -= 1;
  return { first, hasAux, isPassive };
}

const INTRODUCERS = new Set(['including', 'comprising', 'includes', 'included', 'include', 'incl']);

/** “including two women”, “among them three children”: parts of what stands before. */
function isIntroduced(tokens: readonly Token[], group: Group): boolean {
  return introducerBefore(tokens, group.first) || group.members[0]!.isSubset;
}

function introducerBefore(tokens: readonly Token[], index: number): boolean {
  const words = tokens.slice(Math.max(0, index - 5), index).map(({ lower }) => lower);
  const text = ` ${words.join(' ')} `;
  return (
    INTRODUCERS.has(words.at(-1) ?? '') ||
    /(?: among them| among whom| among those| of whom| including (?:those|the bodies) of| including at least| including the| among the dead were)(?: at least| about| some| the)? $/.test(
      text,
    ) ||
    / (?:including|among them) (?:the )?(?:bodies |those )?(?:of )?$/.test(text)
  );
}

const WHOLE_UNITS = /^(?:lives|life)$/;

/** Words that tell of death by themselves: “14 dead”, “seven bodies”; “lives” only where they are taken. */
function isSelfTelling(tokens: readonly Token[], group: Group): boolean {
  const { noun } = group.members[0]!;
  const before = tokens.slice(Math.max(0, group.first - 5), group.first).map(({ lower }) => lower);
  if (introducerBefore(tokens, group.first)) return false;
  if (WHOLE_UNITS.test(noun))
    return before.some((word) => /^(?:claim(?:ed|s|ing)?|cost(?:ing|s)?|los[te]|losing|took|takes?|taking|taken)$/.test(word));
  return !before.slice(-2).some((word) => word === 'no' || word === 'without');
}

const NOBODY = /^(?:no one|nobody|no people|no person|no - one|none|no inhabitants|no residents|no villagers)$/;

/** “No one was killed or injured”, “no deaths and no injuries”, “without hurting anyone”. */
function noneIn(sentence: Sentence, verbs: readonly HarmVerb[]): Mention[] {
  const { tokens } = sentence;
  const words = tokens.map(({ lower }) => lower);
  const text = words.join(' ');
  const found: Mention[] = [];
  const add = (harm: Harm, first: number, last: number) => found.push({ ...none(sentence), harm, first, last });
  for (const verb of verbs) {
    const { first } = auxBefore(tokens, verb.first);
    if (verb.harm === 'injured' && /\b(?:nobody|no one) else$/.test(words.slice(0, first).join(' '))) add('injured', first - 2, verb.last);
    const head = words.slice(Math.max(0, first - 3), first);
    const isNobody = [1, 2, 3].some((size) => NOBODY.test(head.slice(-size).join(' ')) && !(head.slice(-size)[0] === 'none'));
    const joint = verbs.find(
      (other) =>
        other.first > verb.last &&
        other.first - verb.last <= 2 &&
        other.harm !== verb.harm &&
        /^(?:or|and|nor)$/.test(words[verb.last + 1] ?? ''),
    );
    if (isNobody) {
      add(verb.harm, Math.max(0, first - 2), verb.last);
      if (joint) add(joint.harm, Math.max(0, first - 2), joint.last);
    } else if (
      verb.form === 'active' &&
      words[verb.first - 1] === 'without' &&
      /^(?:anyone|anybody|people|civilians|any)$/.test(words[verb.last + 1] ?? '')
    ) {
      add(verb.harm, verb.first - 1, verb.last + 1);
    } else if (
      /^(?:anyone|anybody)$/.test(words[verb.last + 1] ?? '') &&
      /n't|not|without/.test(words.slice(Math.max(0, verb.first - 3), verb.first).join(' '))
    ) {
      add(verb.harm, Math.max(0, verb.first - 2), verb.last + 1);
    }
  }
  const isHearsay = /\bimmediate|\breports? of\b|\bnot (?:clear|known)\b|\bno word\b/.test(text);
  for (let at = 0; at < words.length && !isHearsay; at += 1) {
    if (words[at] !== 'no' && words[at] !== 'without') continue;
    const noun = words
      .slice(at + 1, at + 4)
      .find((word) => /^(?:deaths?|fatalities|injuries|casualties|victims|dead|wounded|injured)$/.test(word));
    if (noun === undefined || /civilian|military|other|more|further/.test(words.slice(at + 1, at + 3).join(' '))) continue;
    const last = at + 1 + words.slice(at + 1).indexOf(noun);
    const isReport = words[last + 1] === 'were' && words[last + 2] === 'reported';
    if (noun === 'casualties' || noun === 'victims') {
      if (isReport) continue;
      add('killed', at, last);
      add('injured', at, last);
    } else add(/^inj|^wound/.test(noun) ? 'injured' : 'killed', at, last);
    const joined = /^(?:or|and|nor)$/.test(words[last + 1] ?? '') ? words[last + 2] : undefined;
    if (joined && /^(?:injuries|wounded|injured)$/.test(joined)) add('injured', at, last + 2);
    if (joined && /^(?:deaths|fatalities|dead)$/.test(joined)) add('killed', at, last + 2);
  }
  return found;
}

function none(sentence: Sentence): Omit<Mention, 'harm' | 'first' | 'last'> {
  const count: ReadCount = { min: 0, max: 0, qualifier: 'none' };
  return { count, cells: {}, sentence, isOwn: false, isOthers: false, isUpdate: false, isReplaced: false, isEuphemism: false, nouns: [] };
}

const TOLL = /^(?:toll|dead|fatalities|deaths|killed|injured|wounded|injuries|bodies)$/;
// What may follow a figure that has no noun: “has risen to 15 following air strikes”.
const ENDS_FIGURE =
  /^(?:[^\p{L}\p{N}]|and|as|after|following|by|on|in|from|when|while|with|since|at|of|people|early|late|this|so|there|but|including|up|down|overnight|yesterday|today|so|amid|through|since|\w+day)$/u;
const MOVES =
  /^(?:climb(?:ed|s|ing)?|ris(?:en|es|ing|e)|rose|reach(?:ed|es)?|grew|grown|increased?|jumped|mounted|revised|passed|hit|topped|went|gone|up|soared)$/;
const STANDS = /^(?:stands?|stood|at|number(?:s|ed)?|is|was|of|to|put|puts|exceeds?|exceeded|total(?:s|led|ed)?|now|as)$/;

/** “The death toll has climbed to eight, up from six”, “put the dead at 14”, “the injured number more than 50”. */
function tollPhrases(sentence: Sentence, groups: readonly Group[], used: Set<Group>): Mention[] {
  const { tokens } = sentence;
  const words = tokens.map(({ lower }) => lower);
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const head = tollHead(words, at);
    if (!head) continue;
    let isUpdate = false;
    let stands = false;
    for (let next = head.last + 1; next < Math.min(words.length, head.last + 26); next += 1) {
      const word = words[next]!;
      if (word === ';' || word === '.' || (word === ',' && !stands && next - head.last > 20)) break;
      if (MOVES.test(word)) isUpdate = stands = true;
      if (
        STANDS.test(word) &&
        (head.isNumber
          ? next - head.last <= 1 || MOVES.test(words[next - 1] ?? '') || /^(?:stands?|stood|at|put|puts|exceed|now)/.test(word)
          : next - head.last <= 3)
      )
        stands = true;
      const quantity = quantityAt(tokens, next);
      if (!quantity || quantity.min === null) continue;
      if (!stands || (!STANDS.test(words[quantity.first - 1] ?? '') && !MOVES.test(words[quantity.first - 1] ?? ''))) {
        next = quantity.last;
        continue;
      }
      const group = groups.find(({ first, last }) => first <= quantity.last && last >= quantity.first);
      if (!group && !ENDS_FIGURE.test(words[quantity.last + 1] ?? '.')) break;
      if (group) used.add(group);
      found.push({ ...mentionOf(sentence, head.harm, group ?? groupOf(quantity), at, group?.last ?? quantity.last), isUpdate });
      const from = replaced(tokens, (group?.last ?? quantity.last) + 1, groups);
      if (from) {
        used.add(from);
        found.push({ ...mentionOf(sentence, head.harm, from, from.first, from.last), isReplaced: true });
      }
      break;
    }
    at = head.last;
  }
  return found;
}

function tollHead(words: readonly string[], at: number): { harm: Harm; last: number; isNumber: boolean } | undefined {
  const [a, b, c, d] = words.slice(at, at + 4);
  if (a === 'death' && b === 'toll') return { harm: 'killed', last: at + 1, isNumber: true };
  if (a === 'number' && b === 'of') {
    const index = c === 'the' || c === 'people' || c === 'those' || c === 'civilians' || c === 'confirmed' ? at + 3 : at + 2;
    const word = c === 'the' || c === 'people' || c === 'those' || c === 'civilians' || c === 'confirmed' ? d : c;
    if (TOLL.test(word ?? '')) return { harm: /^(?:inj|wound)/.test(word!) ? 'injured' : 'killed', last: index, isNumber: true };
  }
  if ((a === 'the' || a === 'its') && b === 'toll') return { harm: 'killed', last: at + 1, isNumber: true };
  if (a === 'the' && /^(?:dead|injured|wounded)$/.test(b ?? '') && /^(?:number|numbered|numbers|at|to)$/.test(c ?? '')) {
    return { harm: b === 'dead' ? 'killed' : 'injured', last: at + 1, isNumber: false };
  }
  return undefined;
}

function groupOf(quantity: { first: number; last: number } & ReadCount): Group {
  const { first, last, ...count } = quantity;
  return { first, last, members: [], count, cells: {} };
}

/** “…, up from six”: the older figure. */
function replaced(tokens: readonly Token[], index: number, groups: readonly Group[]): Group | undefined {
  const words = tokens.slice(index, index + 4).map(({ lower }) => lower);
  const from = words.indexOf('from');
  return from === -1 ? undefined : groups.find(({ first, last }) => first <= index + from + 1 && last >= index + from + 1);
}

/** “Killed: 4”, “Injured: 7 civilians”, as bulletins have it. */
function labelled(sentence: Sentence, groups: readonly Group[], used: Set<Group>): Mention[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ lower }, at) => {
    const harm = LABELS.get(lower);
    if (!harm || tokens[at + 1]?.lower !== ':') return [];
    const quantity = quantityAt(tokens, at + 2) ?? quantityAt(tokens, at + 4);
    if (!quantity || quantity.first > at + 3) return [];
    const group = groups.find(({ first, last }) => first <= quantity.last && last >= quantity.first) ?? groupOf(quantity);
    used.add(group);
    return [mentionOf(sentence, harm, group, at, group.last)];
  });
}

const LABELS = new Map<string, Harm>([
  ...['killed', 'dead', 'deaths', 'fatalities'].map((word) => [word, 'killed'] as const),
  ...['injured', 'wounded', 'injuries'].map((word) => [word, 'injured'] as const),
]);

const THOSE = /^(?:dead|victims|fatalities|killed|slain|wounded|injured|casualties|deceased|bodies|martyrs)$/;
const BE = /^(?:were|are|was|is|included|include|includes|comprised|comprise)$/;

/** A sentence that only divides those counted before: “Five of the fatalities were soldiers and four civilians”. */
function partitionIn(sentence: Sentence, groups: readonly Group[]): Mention[] | undefined {
  const { tokens } = sentence;
  const words = tokens.map(({ lower }) => lower);
  const base = { ...none(sentence), count: null };
  // “The dead were a grandmother and her two grandsons”, “the victims are two men and a boy”.
  for (let at = 0; at < words.length - 2; at += 1) {
    const isThose = (words[at] === 'the' || words[at] === 'those' || words[at] === 'all') && THOSE.test(words[at + 1] ?? '');
    if (!isThose) continue;
    const verb = BE.test(words[at + 2] ?? '') ? at + 2 : undefined;
    if (verb === undefined || words[at - 1] === 'of' || words[at - 1] === 'among' || words[at - 1] === 'between') continue;
    const harm: Harm = /^(?:wounded|injured)$/.test(words[at + 1]!) ? 'injured' : 'killed';
    const start = /^(?:all|mostly|at|least|both)$/.test(words[verb + 1] ?? '') ? verb + 2 : verb + 1;
    const noun = personNoun(words[start] ?? '');
    if (
      noun?.cell &&
      (words[verb + 1] === 'all' ||
        words[verb + 1] === 'both' ||
        /\btotality\b|\ball\b/.test(words.slice(start).join(' ')) ||
        /[.,]/.test(words[start + 1] ?? '.'))
    ) {
      if (words[verb + 1] === 'mostly') continue;
      return [{ ...base, harm, whole: noun.cell, first: at, last: start }];
    }
    const group = groups.find(({ first }) => first === start);
    if (group && Object.keys(group.cells).length > 0) {
      const isComplete = !/^includ/.test(words[verb]!);
      return [
        {
          ...base,
          harm,
          cells: group.cells,
          first: at,
          last: group.last,
          ...(isComplete ? { sum: group.count } : {}),
          nouns: group.members.map(({ noun: one }) => one),
        },
      ];
    }
  }
  // “Thirteen women and five children were among the dead.”
  const among =
    /\b(?:was|were|are|is) (?:also )?among (?:them|(?:the|those) (?:\w+ )?(dead|killed|victims|fatalities|wounded|injured|casualties|slain))\b/.exec(
      words.join(' '),
    );
  if (among) {
    const index = words.join(' ').slice(0, among.index).split(' ').length - 1;
    const group = [...groups].reverse().find(({ last }) => last < index && index - last <= 4);
    const harm: Harm = /^(?:wound|inj)/.test(among[1] ?? '') ? 'injured' : 'killed';
    if (group)
      return [
        {
          ...base,
          harm,
          cells: group.cells,
          first: group.first,
          last: index,
          isOwn: group.members.some(({ isOwn }) => isOwn),
          amongDead: group.count,
          nouns: group.members.map(({ noun }) => noun),
        },
      ];
  }
  // “Among the dead were three children.”
  const inverse =
    /\bamong (?:the|those) (?:\w+ )?(dead|killed|victims|fatalities|wounded|injured|casualties|slain) (?:were|was|are|is)\b/.exec(
      words.join(' '),
    );
  if (inverse) {
    const index = words
      .join(' ')
      .slice(0, inverse.index + inverse[0].length)
      .split(' ').length;
    const group = groups.find(({ first }) => first >= index && first - index <= 3);
    const harm: Harm = /^(?:wound|inj)/.test(inverse[1]!) ? 'injured' : 'killed';
    if (group) return [{ ...base, harm, cells: group.cells, first: Math.max(0, index - 4), last: group.last, nouns: [] }];
  }
  // “Five of the fatalities were soldiers and four civilians.”
  const subset = groups.find(({ members }) => members[0]!.isSubset);
  if (subset && groups.indexOf(subset) <= 1) {
    const member = subset.members[0]!;
    const verb = subset.last + 1;
    const harm: Harm = /^(?:wounded|injured)$/.test(member.noun) ? 'injured' : 'killed';
    if (subset.members.length === 1 && BE.test(words[verb] ?? '') && THOSE_OR_NUMBER.test(member.noun)) {
      const kinds = kindsFrom(tokens, verb + 1, member.count);
      return [{ ...base, harm, cells: kinds.cells, first: subset.first, last: kinds.last, nouns: [], isSubsetOnly: true }];
    }
  }
  return undefined;
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
function attachPart(sentence: Sentence, group: Group, mentions: readonly Mention[]): void {
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
function attachWhole(sentence: Sentence, mentions: readonly Mention[]): void {
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

/** What a partition adds to the mention’s type. */
export interface Mention {
  /** The parts are complete: their sum is everybody. */
  sum?: ReadCount;
  /** “three of its members are among the dead”. */
  amongDead?: ReadCount;
  isSubsetOnly?: boolean;
}

export { sumOf };
