import { findAttributions, type Attribution } from './attributions.ts';
import { isRemarking, subjectBefore } from './subjects.ts';
import { countryOf } from '../names/demonyms.ts';
import { KNOWN_NAMES } from '../names/armed-groups.ts';
import { textOf, type FoundName } from '../names/names.ts';
import { calledAt, nameOfWords } from '../parties/called-names.ts';
import { originOf, type Reader } from './origin-names.ts';
import { phraseFrom } from './noun-phrases.ts';
import { isBody, isDeterminer, isPersonTeller, isPreposition, isStop, isTeller } from './speaker-words.ts';
import type { Origin, Speakers } from './speakers.ts';
import { type Sentence, type Token, wordsOf } from '../text/tokens.ts';

/** An origin in a sentence; `first` and `last` are indexes of tokens. */
export interface FoundOrigin extends Origin {
  first: number;
  last: number;
  /** The words of who speaks, without the verb. */
  words: { first: number; last: number };
  /** Where what is said stands. */
  side: 'before' | 'behind' | 'both';
  /** Speaks without giving figures: “condemned”. */
  isRemark: boolean;
  /** “citing the monitor”: who counted, where another relays it. */
  isSource: boolean;
}

/** Who says what in a sentence, in order. Remembers them in `speakers`. */
export function findOrigins(sentence: Sentence, names: readonly FoundName[], text: string, speakers: Speakers): FoundOrigin[] {
  const { tokens } = sentence;
  const reader = { tokens, names, text, speakers };
  // Who stands at the head of a sentence may be “it” in the next.
  const head = names.find(({ named, first }) => named.kind === 'actor' && first <= 1);
  for (const { named } of names) if (named.kind === 'actor') speakers.see(named);
  introduce(reader);
  abbreviate(reader);
  const opening = head
    ? { name: head.named.name, named: head.named }
    : (openingGroup(sentence, text, speakers) ?? openingBody(tokens, text, speakers));
  if (opening) speakers.noteOpening(opening);
  const found: FoundOrigin[] = [];
  for (const { isRemark, ...one } of spokenIn(tokens)) {
    const origin = originOf(one, reader);
    if (!origin) continue;
    speakers.note(origin);
    const { first, last, side, isSource } = one;
    found.push({ ...origin, first, last, side, isSource, isRemark, words: { first: one.main.first, last: one.main.last } });
  }
  return found;
}

/** Every attribution, and whoever speaks without giving figures, in the order of the text: “The Front accused the army, which it said”. */
function spokenIn(tokens: readonly Token[]): (Attribution & Pick<FoundOrigin, 'isRemark'>)[] {
  const told = findAttributions(tokens).map((one) => ({ ...one, isRemark: isOnlyAware(tokens, one.last) }));
  const remarks = tokens.flatMap((_, at) => {
    if (!isRemarking(tokens, at) || told.some(({ last }) => last === at)) return [];
    const subject = subjectBefore(tokens, at);
    if (!subject || told.some(({ main }) => main.first === subject.main.first)) return [];
    return [{ ...subject, first: subject.main.first, last: at, side: 'behind' as const, isSource: false, isRemark: true }];
  });
  return [...told, ...remarks].sort((a, b) => a.first - b.first);
}

/** “said it was looking into a report that”: who knows of a figure has not counted it. */
function isOnlyAware(tokens: readonly Token[], last: number): boolean {
  return AWARE.test(wordsOf(tokens, last + 1, last + 10));
}

const AWARE =
  /^(?:\w+day )?(?:that )?(?:it|they|he|she) (?:(?:was|were|is|are|had been) (?:\w+ )?(?:["“] )?(?:looking|investigating|aware|checking|examining|reviewing|unaware|unable)|(?:could|can) not (?:\w+ )?(?:confirm|verify)|had no (?:information|knowledge|reports?|record))\b/;

/** “the International Assistance Force (IAF)”: what its capitals stand for. */
function abbreviate({ tokens, text, speakers }: Reader): void {
  const led = tokens.findIndex(({ lower }, at) => lower === 'coalition' && /-led$/.test(tokens[at - 1]?.lower ?? ''));
  if (led !== -1) speakers.rememberShort('coalition', text.slice(tokens[led - 1]!.start, tokens[led]!.end));
  for (const [at, token] of tokens.entries()) {
    if (token.lower !== ')' || tokens[at - 2]?.lower !== '(' || !/^\p{Lu}{2,7}$/u.test(tokens[at - 1]!.text)) continue;
    const short = tokens[at - 1]!.text;
    let first = at - 2;
    while (
      first > 0 &&
      at - first < 12 &&
      (/^\p{Lu}/u.test(tokens[first - 1]!.text) || /^(?:of|for|in|and|the|to)$/.test(tokens[first - 1]!.lower))
    )
      first -= 1;
    const letters = (from: number): string =>
      tokens
        .slice(from, at - 2)
        .flatMap(({ text: word }) => (/^\p{Lu}/u.test(word) ? [word[0]!] : []))
        .join('');
    while (first < at - 2 && (letters(first) !== short || !/^\p{Lu}/u.test(tokens[first]!.text))) first += 1;
    if (first < at - 2) speakers.rememberShort(short, text.slice(tokens[first]!.start, tokens[at - 3]!.end));
  }
}

/** “Anton Varo is the town’s chief of police”: who “he” is, and what he is. */
function introduce(reader: Reader): void {
  const { tokens, speakers } = reader;
  const at = tokens.findIndex(({ lower }) => /^(?:is|was)$/.test(lower));
  if (at < 2 || at > 4 || tokens.slice(0, at).some(({ text }) => !/^\p{Lu}/u.test(text))) return;
  const remark = phraseFrom(tokens, at + 1);
  if (!remark || !isPersonTeller(tokens[remark.head]!.lower)) return;
  const origin = originOf({ main: { first: 0, last: at - 1, head: at - 1 }, remark }, reader);
  if (origin) speakers.note(origin);
}

/** “Al-Shabaab lost 12 men”: the party in arms that opens a sentence. */
function openingGroup(sentence: Sentence, text: string, speakers: Speakers): Origin | undefined {
  const { tokens } = sentence;
  const known = KNOWN_NAMES.find(sentence).find(({ first }) => first <= 1);
  if (known)
    return {
      name: textOf(tokens, known.first, known.last, text),
      named: null,
      ...(/group$/.test(known.named.sort) ? { isArmed: true } : {}),
    };
  const called = [0, 1].map((at) => calledAt(tokens, at, speakers.armed)).find((one) => one !== undefined);
  return called && speakers.nameless(nameOfWords(called.full));
}

/** “The Front gave another account”, “The fire brigade published a list”: the body that opens a sentence. */
function openingBody(tokens: readonly Token[], text: string, speakers: Speakers): Origin | undefined {
  const isDefinite = tokens[0]?.lower === 'the';
  // “Kirmali marines lost nobody”.
  if (!isDefinite && countryOf(tokens[0]?.lower ?? '') === undefined) return undefined;
  const end = isDefinite ? 6 : 2;
  const at = tokens.slice(0, end).findIndex(({ lower }, index) => index > 0 && isForce(lower) && !isTeller(tokens[index + 1]?.lower ?? ''));
  if (at === -1) return undefined;
  // “The attack targeted a military post”: no body opens it.
  const isCut = tokens
    .slice(isDefinite ? 1 : 0, at)
    .some((token) => isStop(token) || isPreposition(token.lower) || isDeterminer(token.lower));
  if (isCut) return undefined;
  const name = text.slice(tokens[isDefinite ? 1 : 0]!.start, tokens[at]!.end);
  return speakers.meantBy(name) ?? { name, named: null };
}

function isForce(word: string): boolean {
  return isBody(word) || /^(?:marines|troops|soldiers)$/.test(word);
}

/** “This was announced by the governor”, “The chief of police, who disclosed this on Sunday”: who counted in the sentence before. */
export function isBackReference(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ lower }) => lower);
  return (BACK.test(words.slice(0, 8).join(' ')) || DISCLOSED.test(words.slice(0, 36).join(' '))) && !CORRECTED.test(words.join(' '));
}

const BACK =
  /^(?:this|that|these|those|both|the (?:figures?|numbers?|tolls?|counts?|news|information|accounts?|reports?|claims?|allegations?)) (?:[\w,]+ ){0,2}?(?:from|by|according to)\b/;
const DISCLOSED =
  /\b(?:disclosed|confirmed|stated|announced|revealed|confirming|confirms|gave|made|put out|provided|verified) (?:this|these|so|both (?:tolls|figures|counts)|the (?:disclosure|development|incident|attack|figures?|news|(?:death )?toll|deaths?|killings?|casualt\w+|numbers?)|th(?:is|e) (?:known|statement))\b/;

// “Police confirmed the attack but said only two had died”.
const CORRECTED =
  /\b(?:but|though|although|while) (?:\w+ ){0,3}?(?:said|put|gave|counted|insisted|claimed|spoke)\b.{0,60}\b(?:only|just|lower|higher|no more than|fewer)\b/;

/** Those of a sentence, as they tell of the one before it. */
export function toldBack(origins: readonly FoundOrigin[]): FoundOrigin[] {
  return origins.slice(0, 1).map((one) => ({ ...one, side: 'both', isRemark: false, first: Infinity, last: Infinity }));
}

/** Who counts a figure that stands between two tokens of a sentence. */
export function originAt(origins: readonly FoundOrigin[], first: number, last: number): FoundOrigin | undefined {
  const telling = origins.filter(({ isRemark }) => !isRemark);
  const source = telling.find(({ isSource }) => isSource);
  if (source) return source;
  const before = telling.findLast((one) => one.side !== 'before' && one.last <= first);
  const after = telling.find((one) => one.side !== 'behind' && one.first > first);
  if (before && after) return isRelay(after) || first - before.last <= after.first - last ? before : after;
  // “34 people were wounded, the ministry said, including seven soldiers”.
  return before ?? after ?? telling.findLast((one) => one.side === 'before' && one.last < first);
}

const RELAYS =
  /\b(?:agency|news|tv|television|radio|channel|newspaper|daily|media|press|website|reuters|xinhua|interfax|tass|afp|outlet|paper|correspondent|reporters?)\b/i;

/** Whether an origin prints what others count. */
function isRelay({ name, named }: Origin): boolean {
  return named ? named.sort === 'media' || named.sort === 'agency' : RELAYS.test(name);
}
