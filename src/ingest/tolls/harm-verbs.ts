import type { Harm } from '../reading.ts';
import { HARM_CLASSES, HARM_PHRASES, HARM_WORDS, type HarmWord } from './harm-words.ts';
import { numberAt } from './numbers.ts';
import { personNoun } from './people-words.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

/** A verb of dying or of being wounded; `first` and `last` are indexes of tokens. */
export interface HarmVerb extends HarmWord {
  first: number;
  last: number;
  /** Where the phrase ends behind those harmed: “shot two guards dead”. */
  end?: number;
}

interface Slot {
  words: ReadonlySet<string>;
  isOptional: boolean;
  /** What must not follow. */
  isBarred: boolean;
  /** Up to four words of any kind. */
  isOpen: boolean;
}

interface Phrase extends HarmWord {
  slots: readonly Slot[];
}

const PHRASES: readonly Phrase[] = HARM_PHRASES.map(([text, harm, form, armed]) => ({
  harm,
  form,
  ...(armed ? { isOfArmed: true } : {}),
  slots: text.split(' ').map(slotOf),
}));

function slotOf(text: string): Slot {
  const words = text
    .replace(/^!|\?$/g, '')
    .split('|')
    .flatMap((word) => HARM_CLASSES[/^<(.+)>$/.exec(word)?.[1] ?? '']?.split(' ') ?? word);
  return { words: new Set(words), isOptional: text.endsWith('?'), isBarred: text.startsWith('!'), isOpen: text === '*' };
}

/** The phrases by the words that they may begin with. */
const BY_WORD = new Map<string, Phrase[]>();
for (const phrase of PHRASES) {
  const end = phrase.slots.findIndex(({ isOptional }) => !isOptional);
  for (const word of new Set(phrase.slots.slice(0, end + 1).flatMap(({ words }) => [...words])))
    BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), phrase]);
}

/** The verb of harm that begins at this token; undefined where there is none. */
export function harmVerbAt(tokens: readonly Token[], index: number): HarmVerb | undefined {
  const word = tokens[index]?.lower ?? '';
  for (const { slots, ...said } of BY_WORD.get(word) ?? []) {
    const end = endOf(tokens, index, slots);
    if (end !== undefined) return { first: index, last: end - 1, ...said };
  }
  const phrase = carriedAt(tokens, index) ?? costAt(tokens, index) ?? splitAt(tokens, index) ?? withWoundsAt(tokens, index);
  if (phrase) return phrase;
  const said = HARM_WORDS.get(word);
  if (!said || (said.form === 'active' && isNoun(tokens, index))) return undefined;
  return { first: index, last: index, ...said };
}

/** The token behind a phrase that begins here; undefined where it does not fit. */
function endOf(tokens: readonly Token[], index: number, slots: readonly Slot[]): number | undefined {
  const [slot, ...rest] = slots;
  if (!slot) return index;
  const word = tokens[index]?.lower ?? '';
  if (slot.isBarred) return slot.words.has(word) ? undefined : endOf(tokens, index, rest);
  if (slot.isOpen) {
    for (let at = index; at <= index + 4; at += 1) {
      const end = endOf(tokens, at, rest);
      if (end !== undefined) return end;
      if (!isOfPhrase(tokens, at)) return undefined;
    }
    return undefined;
  }
  const taken = slot.words.has(word) ? endOf(tokens, index + 1, rest) : undefined;
  return taken ?? (slot.isOptional ? endOf(tokens, index, rest) : undefined);
}

/** Whether a word goes on with a phrase: no sign, no number, nobody and no other clause. */
function isOfPhrase(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] ?? { text: '', lower: '' };
  return (
    /^[\p{L}’'-]+$/u.test(text) &&
    !/^(?:and|or|but|no|not|without|when|while|after|as|who|which|that)$/.test(lower) &&
    personNoun(lower) === undefined &&
    numberAt(tokens, at) === undefined
  );
}

/** “the killing of”, “the wounds”, “to kill”: nouns, and what is only meant to be done. */
function isNoun(tokens: readonly Token[], index: number): boolean {
  // “had the mission of killing”
  if (
    tokens[index - 1]?.lower === 'of' &&
    /^(?:mission|plan|plot|intention|intent|aim|goal|purpose)s?$/.test(tokens[index - 2]?.lower ?? '')
  )
    return true;
  return /^(?:the|a|this|that|at|their|his|her|its|extrajudicial|revenge|to|could|would|might|may|will|can|not|gunshot|shrapnel|bullet)$/.test(
    tokens[index - 1]?.lower ?? '',
  );
}

const CARRY =
  /^(?:took|taken|taking|ferried|ferrying|carried|carrying|evacuated|evacuating|rushed|rushing|transported|transporting|transferred|transferring|moved|shifted|airlifted|flown|driven|conveyed|brought|bringing|admitted|referred|remitted|sent|wheeled|whisked|stretchered)$/;
const TO_CARE = /^(?:(?!because|where|when|while|as|but|after)[^ ,]+ )*?(?:hospitals?|clinics?|treatment|infirmary|surgery|wards?)(?: |$)/;

/** “ferried 14 others to the clinic”, “were moved to other facilities for treatment”: who is carried there is hurt, unless it is bodies. */
function carriedAt(tokens: readonly Token[], index: number): HarmVerb | undefined {
  if (!CARRY.test(tokens[index]?.lower ?? '')) return undefined;
  const words = tokens.slice(index + 1, index + 16).map(({ lower }) => lower);
  const to = words.findIndex(
    (word, at) => (word === 'to' && TO_CARE.test(words.slice(at + 1, at + 8).join(' '))) || (word === 'with' && isWound(words, at + 1)),
  );
  if (to === -1 || words.slice(0, to).some((word) => /^[.;:]$|^(?:who|which|that)$/.test(word))) return undefined;
  // “moved himself to the hospital”.
  if (/^(?:himself|herself|themselves)$/.test(words[0] ?? '')) return undefined;
  return { first: index, last: index, harm: 'injured', form: 'past' };
}

/** Whether a verb tells of bringing people somewhere, and not of what befell them. */
export function isCarried(tokens: readonly Token[], { first }: HarmVerb): boolean {
  return CARRY.test(tokens[first]!.lower);
}

/** “cost nine people their lives”. */
function costAt(tokens: readonly Token[], index: number): HarmVerb | undefined {
  if (!/^(?:cost|costs|costing)$/.test(tokens[index]?.lower ?? '')) return undefined;
  const words = wordsOf(tokens, index + 1, index + 12);
  const isOfLives = /^[^.;]*\b(?:their|his|her) (?:lives|life)\b/.test(words);
  return isOfLives ? { first: index, last: index, harm: 'killed', form: 'active' } : undefined;
}

/** “beat a man to death”, “gunned three farmers down”, “left six with burns”: whom it was done to stands within the phrase. */
function splitAt(tokens: readonly Token[], index: number): HarmVerb | undefined {
  const word = tokens[index]?.lower ?? '';
  const [, end, harm] = SPLIT.find(([verbs]) => verbs.test(word)) ?? [];
  if (!end || !harm) return undefined;
  const behind = wordsOf(tokens, index + 1, index + 14);
  const match = end.exec(behind);
  return match ? { first: index, last: index, harm, form: 'active', end: index + match[0].trim().split(' ').length } : undefined;
}

const WITHIN = '^(?:(?!and (?!his|her|their)|who|which|that|when|while|after|as|was|were)[^ .,;:]+ ){1,8}?';
const SPLIT: readonly (readonly [RegExp, RegExp, Harm])[] = [
  [/^(?:shot|shooting)$/, new RegExp(`${WITHIN}(?:dead|to death)(?: |$)`), 'killed'],
  // “took a mother and her son dead from under the roof”.
  [
    /^(?:took|taken|taking|pulled|pulling|dug|digging|brought|bringing|carried|carrying|lifted|lifting|dragged|recovered|found)$/,
    new RegExp(
      `^(?:(?!who|which|that|when|while|after|as|was|were|alive|one|several|among)[^ .;:]+ ){1,14}?dead(?= (?:from|in|on|under|inside|at|out|near|by)\\b|$| [.,;])`,
    ),
    'killed',
  ],
  [/^(?:gunned|gunning|mowed|cut)$/, new RegExp(`${WITHIN}down(?: |$)`), 'killed'],
  [/^(?:burned|burnt|burning|buried|burying)$/, new RegExp(`${WITHIN}(?:alive|to death)(?: |$)`), 'killed'],
  [
    /^(?:beat|beating|beaten|stabbed|stabbing|hacked|hacking|clubbed|clubbing|stoned|stoning|tortured|torturing|kicked|choked|starved|trampled|crushed|slashed|bludgeoned)$/,
    new RegExp(`${WITHIN}to death(?: |$)`),
    'killed',
  ],
  [
    /^(?:left|leaves|leaving)$/,
    new RegExp(
      `${WITHIN}(?:with (?:[\\w-]+ ){0,3}?(?:${HARM_CLASSES['wounds']!.replaceAll(' ', '|')})|hospitali[sz]ed|(?:in|on) (?:a )?(?:hospital|critical|serious|life support)|fighting for (?:their|his|her) li[fv]es?)(?: |$)`,
    ),
    'injured',
  ],
];

/** Whether words name wounds: “serious head injuries”. */
function isWound(words: readonly string[], from: number): boolean {
  const at = words.findIndex((word, index) => index >= from && !GRADES.has(word));
  return at !== -1 && WOUNDS.has(words[at]!);
}

const GRADES = new Set(HARM_CLASSES['grade']!.split(' '));
const WOUNDS = new Set(HARM_CLASSES['wounds']!.split(' '));
/** What is done to the wounded, or by them. */
export const RESCUE =
  /^(?:pulled|rescued|freed|dug|taken|brought|carried|admitted|arrived|escaped|escaping|survived|emerged|away|fled|found|evacuated|hospitals?|clinics?)$/;

/** “Twelve people with shrapnel wounds”, “was pulled from the ruins with injuries”, “escaped with burns”. */
function withWoundsAt(tokens: readonly Token[], index: number): HarmVerb | undefined {
  if (tokens[index]?.lower !== 'with') return undefined;
  let at = index + 1;
  while (at < index + 5 && GRADES.has(tokens[at]?.lower ?? '')) at += 1;
  if (!WOUNDS.has(tokens[at]?.lower ?? '')) return undefined;
  const isSaid =
    at > index + 1 ||
    personNoun(tokens[index - 1]?.lower ?? '') !== undefined ||
    tokens.slice(Math.max(0, index - 7), index).some(({ lower }) => RESCUE.test(lower));
  return isSaid ? { first: index, last: at, harm: 'injured', form: 'subject' } : undefined;
}
