import { mentionOf, type Mention } from './mention.ts';
import { quantityAt, type Quantity } from './numbers.ts';
import { isOfDate } from './other-numbers.ts';
import type { Group } from './group.ts';
import { sidesOf } from './groups.ts';
import type { Harm, ReadCount } from '../reading.ts';
import { type Sentence, type Token, wordsOf } from '../text/tokens.ts';
import { ofKind, PUT, tollHead } from './toll-heads.ts';

// What may follow a figure that has no noun: “has risen to 15 following air strikes”.
const ENDS_FIGURE =
  /^(?:[^\p{L}\p{N}]|and|as|after|following|by|on|in|from|when|while|with|since|at|of|people|early|late|this|so|there|but|including|up|down|overnight|yesterday|today|so|amid|through|since|\w+day)$/u;
const MOVES =
  /^(?:climb(?:ed|s|ing)?|ris(?:en|es|ing|e)|rose|raised|lowered|updated|adjusted|corrected|reduced|upgraded|doubled|swelled|swollen|reach(?:ed|es)?|grew|grown|increased?|jumped|mounted|revised|hit|went|gone|up|soared|exceed(?:s|ed)?|surpass(?:es|ed)?|pass(?:es|ed)?|top(?:s|ped)?|cross(?:es|ed)?|over)$/;
// What lies behind these is less than the figure.
const MORE = /^(?:exceed|surpass|pass|top|cross)/;
const SUPPOSED = /^(?:could|may|might|would|will|expected|likely|feared|forecast|projected)$/;
const STANDS = /^(?:stands?|stood|at|number(?:s|ed)?|is|was|are|were|of|to|put|puts|total(?:s|led|ed)?|now|as)$/;

/** “The death toll has climbed to eight, up from six”, “put the dead at 14”, “the injured number more than 50”. */
export function tollPhrases(sentence: Sentence, groups: readonly Group[], used: Set<Group>): Mention[] {
  const { tokens } = sentence;
  const words = tokens.map(({ lower }) => lower);
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const brought = broughtTo(sentence, at);
    if (brought) {
      // A number of more than this incident: “… killed since the war began”.
      const isOfMore = tokens.slice(brought.last).some(({ lower }) => /^(?:since|year|years|month|war)$/.test(lower));
      if (!isOfMore) found.push(brought);
      for (const group of groups) if (group.first <= brought.last && group.last >= brought.first) used.add(group);
      at = brought.last;
      continue;
    }
    const head = tollHead(words, at);
    if (!head) continue;
    const isLater = /^(?:later|subsequently)$/;
    let isUpdate =
      words.slice(Math.max(0, at - 6), at).some((word) => isLater.test(word)) ||
      /^(?:brings?|bringing|brought|takes|taking|took|pushing|lifting|rais(?:ed?|es|ing)|updated|revised|lowered|adjusted|corrected|reduced|increased)$/.test(
        words.slice(0, at).findLast((word) => !/^(?:the|its|total|overall|official)$/.test(word)) ?? '',
      );
    let stands = false;
    for (let next = head.last + 1; next < Math.min(words.length, head.last + 40); next += 1) {
      const word = words[next]!;
      if (word === ';' || word === '.' || (word === ',' && !stands && next - head.last > 20)) break;
      // “is expected to reach 100” is no count yet.
      if (SUPPOSED.test(word)) break;
      if (MOVES.test(word)) isUpdate = stands = true;
      if (word === 'now') isUpdate = true;
      if (
        STANDS.test(word) &&
        (head.isNumber
          ? next - head.last <= 1 || MOVES.test(words[next - 1] ?? '') || /^(?:stands?|stood|at|put|puts|now)/.test(word)
          : (next - head.last <= 3 && word !== 'was' && word !== 'is') || (head.isBare && next === head.last + 1))
      )
        stands = true;
      const read = quantityAt(tokens, next);
      const quantity = read && movedTo(tokens, read);
      if (!quantity || quantity.min === null || isOfDate(tokens, quantity.first, quantity.last)) continue;
      const isMoved = quantity !== read;
      const isMore = quantity.qualifier === 'exact' && MORE.test(words[quantity.first - 1] ?? '');
      const isElliptic = head.isBare && isBehindHead(words, head.last, quantity, found.length > 0);
      // “put the toll at least 20”.
      const isPut = quantity.first === head.last + 1 && quantity.first < quantity.last && PUT.test(words[at - 1] ?? '');
      if (isElliptic) isUpdate ||= found.at(-1)?.isUpdate === true;
      // “revised the toll from 18 to 22”.
      else if (isPut || (isMoved && isUpdate)) stands = true;
      else if (!stands || (!isMoved && !STANDS.test(wordBefore(words, quantity.first)) && !MOVES.test(wordBefore(words, quantity.first)))) {
        next = quantity.last;
        continue;
      }
      const group = isMoved ? undefined : groups.find(({ first, last }) => first <= quantity.last && last >= quantity.first);
      if (!group && (isHour(words, quantity.last + 1) || /^(?:off|out|began|started|occurred)$/.test(words[quantity.first - 2] ?? '')))
        break;
      if (!group && !ENDS_FIGURE.test(words[quantity.last + 1] ?? '.')) break;
      // “The dead were two women and a man” divides those counted before.
      if (group && !group.members[0]!.isBare && /^(?:are|were)$/.test(words[head.last + 1] ?? '') && !head.isNumber) break;
      for (const one of groups) if (one === group || (isMoved && one.last >= quantity.last && one.first <= quantity.last)) used.add(one);
      for (const part of group ? sidesOf(group) : [groupOf(quantity)]) {
        const told = { ...mentionOf(sentence, head.harm, part, at, part.last), isUpdate };
        if (head.isOwn) told.isOwn = true;
        if (head.isOfEnemy) told.isEuphemism = true;
        ofKind(told, head);
        if (isMore && told.count) told.count = { ...told.count, max: null, qualifier: 'more-than' };
        found.push(told);
      }
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

/** The word before a figure, past a quotation mark. */
function wordBefore(words: readonly string[], at: number): string {
  return (/^["“]$/.test(words[at - 1] ?? '') ? words[at - 2] : words[at - 1]) ?? '';
}

/** “brings to 15 the number of people killed”. */
function broughtTo(sentence: Sentence, at: number): Mention | undefined {
  const { tokens } = sentence;
  if (
    !/^(?:br(?:ings?|inging|ought)|rais(?:es?|ed|ing)|tak(?:es?|ing)|took|push(?:es|ed|ing)?)$/.test(tokens[at]!.lower) ||
    tokens[at + 1]?.lower !== 'to'
  )
    return undefined;
  const quantity = quantityAt(tokens, at + 2) ?? quantityAt(tokens, at + 4);
  if (!quantity || quantity.min === null || quantity.first !== at + 2) return undefined;
  const behind = wordsOf(tokens, quantity.last + 1, quantity.last + 11);
  const told =
    /^(?:from \S+ )?the (?:\w+ )?(?:number|toll|count|tally|total)(?: of (?:\w+ ){0,3}?(dead|killed|deaths|fatalities|injured|wounded|injuries))?(?: |$)/.exec(
      behind,
    );
  if (!told || (!told[1] && !/toll/.test(told[0]))) return undefined;
  const harm: Harm = /^(?:inj|wound)/.test(told[1] ?? '') ? 'injured' : 'killed';
  return { ...mentionOf(sentence, harm, groupOf(quantity), at, quantity.last), isUpdate: true };
}

/** “the wounded eight” behind another figure; “the injured, 37 in all”, “the wounded, numbering 37”. */
function isBehindHead(words: readonly string[], last: number, { first, last: end }: Quantity, isSecond: boolean): boolean {
  if (first === last + 1) return isSecond;
  const between = words.slice(last + 1, first).join(' ');
  return /^, (?:numbering|totalling|totaling)$/.test(between) || (between === ',' && words[end + 1] === 'in' && words[end + 2] === 'all');
}

function isHour(words: readonly string[], at: number): boolean {
  return /^(?:am|pm|a|p|o'clock|:|gmt|local|hours?)$/.test(words[at] ?? '');
}

/** “rose from 19 to 23”: no range, but an older and a newer figure. */
function movedTo(tokens: readonly Token[], quantity: Quantity): Quantity {
  // “rose by four to 23”.
  if (quantity.qualifier !== 'range' || !/^(?:from|by)$/.test(tokens[quantity.first - 1]?.lower ?? '')) return quantity;
  const { max, last } = quantity;
  return { first: last, last, min: max, max, qualifier: 'exact' };
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
export function labelled(sentence: Sentence, groups: readonly Group[], used: Set<Group>): Mention[] {
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
