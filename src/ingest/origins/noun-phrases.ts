import { PLACES, isBody, isDeterminer, isPaper, isPersonTeller, isPreposition, isStop, isTeller, PRONOUNS } from './speaker-words.ts';
import type { Token } from '../text/tokens.ts';

/** A noun phrase that may name who speaks; the numbers are indexes of tokens. */
export interface Phrase {
  first: number;
  last: number;
  /** The last token of its own noun, before what “of” or “at” adds: “chief” in “the chief of police”. */
  head: number;
  /** Speaks by the verb, whatever the noun. */
  isSpeaker?: true;
  /** For whom somebody speaks: “who speaks for the police”. */
  isFor?: true;
}

const LONGEST = 9;

/** The phrase that ends at a token: “the head of the town council Rami Selk”. Undefined where it cannot tell anything. */
export function phraseBefore(tokens: readonly Token[], last: number): Phrase | undefined {
  if (last < 0) return undefined;
  if (PRONOUNS.has(tokens[last]!.lower)) return { first: last, last, head: last };
  let first = runBefore(tokens, last);
  if (first > last) return undefined;
  let head = last;
  for (;;) {
    const link = tokens[first - 1]?.lower ?? '';
    const end = first - 2;
    if (end < 0 || !(isPreposition(link) || link === 'and')) break;
    const before = runBefore(tokens, end);
    if (before > end || !mayJoin(tokens, before, end, link, tokens[head]!)) break;
    if (link !== 'and') head = end;
    first = before;
  }
  if (!mayHead(tokens[head]!) && !isNumbered(tokens, head)) return undefined;
  const word = tokens[first - 1]?.lower ?? '';
  // “A statement signed by Rami Selk said”.
  const isSigned = word === 'by' && tokens.slice(Math.max(0, first - 7), first - 1).some(({ lower }) => isPaper(lower));
  // “who lives near Hadira said”: a place, and nobody who speaks.
  if (
    (isPreposition(word) || /^(?:near|on|to|by|under|over|into|around|through|outside)$/.test(word)) &&
    !isSigned &&
    !isTeller(tokens[head]!.lower)
  )
    return undefined;
  return { first, last, head };
}

/** Where words without a preposition or a stop among them begin, that end at a token. */
function runBefore(tokens: readonly Token[], last: number): number {
  let first = last + 1;
  while (first > 0 && last - first < LONGEST) {
    const token = tokens[first - 1]!;
    // “Watch on Justice”, “Save the Villages”.
    const isInName = /^(?:on|the)$/.test(token.lower) && first <= last && isCapital(tokens[first]) && isCapital(tokens[first - 2]);
    if (!isInName && (isStop(token) || isPreposition(token.lower) || token.lower === 'and')) break;
    first -= 1;
    if (!isInName && isDeterminer(token.lower) && !isNumbered(tokens, first) && !/^(?:no|most)$/.test(token.lower)) break;
  }
  return first;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text) && !isStop(token) && !/day$/.test(token.lower);
}

function mayHead({ text, lower }: Token): boolean {
  return isTeller(lower) || /^\p{Lu}/u.test(text) || /^al-/.test(lower);
}

/** “Marrun 24”, and no day of a month. */
export function isNumbered(tokens: readonly Token[], at: number): boolean {
  return /^\d{1,2}$/.test(tokens[at]!.text) && isCapital(tokens[at - 1]);
}

/** Whether what stands before a link is what the phrase is about: “a doctor | at the clinic”, “the ministry | of defence”. */
function mayJoin(tokens: readonly Token[], first: number, last: number, link: string, head: Token): boolean {
  const { text, lower } = tokens[last]!;
  const isName = /^\p{Lu}/u.test(text);
  const isCounted = first > 0 && /^(?:\d|one$|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$|at$|least$)/.test(tokens[first]!.lower);
  if (
    isCounted &&
    isTeller(head.lower) &&
    /^(?:killed|wounded|injured|killing|wounding|injuring|left|dead|least|than)$/.test(tokens[first - 1]?.lower ?? '')
  )
    return false;
  if (link === 'of') return isTeller(lower) || isName || PLACES.has(lower) || /^(?:number|majority|handful|pair|couple)$/.test(lower);
  if (link === 'and')
    return (isTeller(lower) || isName || FIELD.test(lower)) && !isCounted && isTeller(head.lower) && !isHarm(tokens[first - 1]);
  // “at the only clinic in town”: two links in a row.
  if (
    /^(?:in|at|from)$/.test(link) &&
    (isBody(lower) || PLACES.has(lower)) &&
    isPreposition(tokens[first - 1]?.lower ?? '') &&
    isPersonTeller(tokens[first - 2]?.lower ?? '')
  )
    return true;
  // “the army in Hadira”, “the office for the region”, and at the head of a clause also “state radio in Hadira”.
  const isPlace = /^\p{Lu}/u.test(head.text) || PLACES.has(head.lower);
  const isDefinite = tokens[first]!.lower === 'the' || /^(?:[.,;:“"]|that|of)$/.test(tokens[first - 1]?.lower ?? '.');
  if (isBody(lower) && isPlace && (link === 'for' || (link === 'in' && isDefinite))) return true;
  return (isPersonTeller(lower) || isPaper(lower) || (isName && link !== 'in')) && !isHarm(tokens[first - 1]);
}

// “medical and security sources”.
const FIELD = /^(?:medical|security|military|local|tribal|diplomatic|judicial|intelligence|political|humanitarian|official|state|health)$/;

function isHarm(token: Token | undefined): boolean {
  return (
    token !== undefined && /^(?:killed|wounded|injured|killing|wounding|injuring|hitting|hit|struck|targeting|targeted)$/.test(token.lower)
  );
}

/** The phrase that begins at a token: “officials at two hospitals”, “Rami Selk”. */
export function phraseFrom(tokens: readonly Token[], first: number): Phrase | undefined {
  let head = runFrom(tokens, first);
  if (head < first || (head === first && isDeterminer(tokens[first]!.lower))) return undefined;
  if (PRONOUNS.has(tokens[first]!.lower)) return { first, last: first, head: first };
  let last = head;
  for (;;) {
    const link = tokens[last + 1]?.lower ?? '';
    const end = runFrom(tokens, last + 2);
    if (!tokens[last + 2] || end < last + 2 || !mayGoOn(tokens, head, last, link, end)) break;
    if (link === 'and' && last === head) head = end;
    last = end;
  }
  return { first, last, head };
}

function runFrom(tokens: readonly Token[], first: number): number {
  let last = first - 1;
  while (last + 1 < tokens.length && last - first < LONGEST) {
    const token = tokens[last + 1]!;
    if (isStop(token) && !PRONOUNS.has(token.lower)) break;
    if (isPreposition(token.lower) || token.lower === 'and') break;
    if (last >= first && /^(?:stood|stands|rose|climbed)$/.test(token.lower)) break;
    // “a tally based on figures”.
    if (last >= first && isPaper(tokens[last]!.lower) && /^(?:based|compiled|kept|provided|issued|released)$/.test(token.lower)) break;
    // “police a man was killed”: another phrase begins.
    if (last >= first && /^(?:the|a|an|at|its|his|her|their)$/.test(token.lower) && !/^(?:both|all)$/.test(tokens[last]!.lower)) break;
    last += 1;
  }
  return last;
}

/** Whether a phrase goes on behind a link: “police in Hadira”, and not “police in a statement”. */
function mayGoOn(tokens: readonly Token[], of: number, last: number, link: string, end: number): boolean {
  const head = isTeller(tokens[last]!.lower) ? tokens[last]! : tokens[of]!;
  const behind = tokens.slice(last + 2, end + 1);
  const isPaperly = behind.some(
    ({ lower }) =>
      isPaper(lower) ||
      /^(?:interview|television|radio|twitter|facebook|telegram|telephone|phone|comments|remarks|video|speech|conference)$/.test(lower),
  );
  const isNamed = behind.some(({ text }) => /^\p{Lu}/u.test(text));
  const tail = behind.at(-1)!.lower;
  if (link === 'of') return isTeller(head.lower) || /^\p{Lu}/u.test(head.text);
  // “a statement by the police”.
  if (link === 'by') return isPaper(tokens[of]!.lower) && (isNamed || isTeller(tail));
  if (link === 'and')
    return isTeller(tail) && (isTeller(head.lower) || (last === of && /^\p{Ll}/u.test(behind[0]!.text)))
      ? !isPaperly
      : /^\p{Lu}/u.test(head.text) && /^\p{Lu}/u.test(behind[0]!.text) && behind.length < 4;
  if (!isTeller(head.lower) && !(/^\p{Lu}/u.test(head.text) && link === 'from')) return false;
  if (link === 'for') return /^spokes/.test(head.lower) || isNamed;
  if (link === 'from' || link === 'with') return isNamed || isTeller(tail);
  return !isPaperly && (isNamed || PLACES.has(tail) || isTeller(tail)) && (link === 'in' || link === 'at' || link === 'inside');
}
