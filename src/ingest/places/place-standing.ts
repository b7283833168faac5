import { countryOf } from '../names/demonyms.ts';
import { isCompass, isDescription, isKind, isLocativeWord, isPluralKind } from './place-words.ts';
import type { Token } from '../text/tokens.ts';

/** How a name stands to what happens. */
export interface Standing {
  relation: 'at' | 'near' | 'in-area';
  /** Stands behind “in”, “near” and the like: something happens there. */
  isLocative: boolean;
  /** “the road to Sarmat”, “between Hadira and Sarmat”: not the place. */
  isRoute: boolean;
  /** “north of Sarmat”: measured from it. */
  isDistant: boolean;
  /** “said in Geneva”, “taken to a hospital in Sarmat”: something was said or treated there. */
  isAside: boolean;
  /** The word of place that it stands behind, if any, and where that stands. */
  behind?: string;
  start?: number;
  /** What kind of place it is said to be, in front of it: “the village of”. */
  kind?: string;
}

const COMPASS_OF = /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)$/;
const NEAR = /^(?:near|outside|around|outskirts|edge|towards|toward|beyond|off)$/;
const PASSED =
  /^(?:the|a|an|its|their|of|entrance|entry|exit|gates?|foot|hill|hills|mountains|jungles?|forests?|suburbs|streets|waters|woods|air|naval|centre|center|outskirts|edge|road|to|border|market|and|'s|’s|"|“|‘|\(|-|km|kms|kilometres|kilometers|miles|mi|metres|meters|called|named|leads|which|about|some|just|heart|middle|vicinity|peaks?|slopes?|snow-capped|side|part|parts|roads?|known|as|both|between|from|mountain|mining|old|main|surroundings|\d+(?:[.,]\d+)?|\d+km)$/;
const ACT_NOUN =
  /^(?:attacks?|assault|strikes?|airstrikes?|air|bombings?|blasts?|explosions?|raids?|massacre|shootings?|siege|shelling|ambush|killings?|clashes|offensive)$/;

const DONE_TO_PLACE =
  /^(?:shelling|bombing|bombardment|siege|capture|recapture|seizure|storming|control|fall|battle|fight|fighting|invasion|attack)$/;

const FACILITY =
  /^(?:hospital|clinic|school|mosque|church|university|airport|base|market|station|prison|camp|harbour|port|bridge|square|crossing)$/;

/** Reads backwards from a name to the word of place that governs it. */
export function standingOf(tokens: readonly Token[], first: number, last: number): Standing {
  const standing: Standing = { relation: 'at', isLocative: false, isRoute: false, isDistant: false, isAside: false };
  let isFrom = false;
  for (let at = first - 1, steps = 0; at >= 0 && steps < 14; steps += 1, at -= 1) {
    const { lower, text } = tokens[at]!;
    if (NEAR.test(lower)) standing.relation = 'near';
    if (COMPASS_OF.test(lower) && tokens[at + 1]?.lower === 'of') {
      standing.relation = 'near';
      standing.isDistant = true;
    }
    if (/^(?:road|highway|bypass|route|motorway|corridor|between)$/.test(lower)) standing.isRoute = true;
    // “shelling of Souran”, “the battle for Souran”
    if (/^(?:of|for|over)$/.test(tokens[at + 1]?.lower ?? '') && DONE_TO_PLACE.test(lower)) {
      standing.behind = 'of';
      standing.start = at + 1;
      standing.isLocative = true;
      break;
    }
    if (lower === 'from' && steps < 2) isFrom = true;
    // “Secretary of State Marrun”: with a capital, it belongs to a name or an office.
    if (isKind(text) || isPluralKind(text)) {
      standing.kind ??= lower;
      if (tokens[at + 1]?.lower === 'of' || at === first - 1) standing.isLocative = true;
    }
    const isBeside = /^(?:adjacent|close|next)$/.test(lower) && tokens[at + 1]?.lower === 'to';
    if (isBeside) standing.relation = 'near';
    if (isBeside || isLocativeWord(lower)) {
      standing.behind = isBeside ? 'near' : lower;
      standing.start = at;
      standing.isLocative = true;
      standing.isAside = /^(?:in|at)$/.test(lower) && isOfTelling(tokens, at);
      if (standing.isAside) standing.isLocative = false;
      break;
    }
    // “in some of the main cities, including the capital Hadira”
    if (lower === 'including' && tokens.slice(Math.max(0, at - 4), at).some(({ text: kind }) => isPluralKind(kind))) {
      standing.behind = lower;
      standing.start = at;
      standing.isLocative = true;
      break;
    }
    if (lower === ',' || lower === 'and') {
      const owner = nameEndingAt(tokens, at - 1);
      const isList = lower === 'and' || /^(?:and|,)$/.test(tokens[last + 1]?.lower ?? '') || /^capital$/.test(tokens[at - 1]?.lower ?? '');
      const word = tokens[at - 1]?.lower ?? '';
      if (word === 'capital' || (isDescription(word) && !isKind(word))) continue;
      if (owner === undefined || !isList) break;
      at = owner;
      continue;
    }
    if (/^['’]s$/.test(lower)) {
      const owner = nameEndingAt(tokens, at - 1);
      if (owner === undefined) break;
      at = owner;
      continue;
    }
    const isNation =
      countryOf(lower) !== undefined ||
      /-(?:occupied|held|controlled|run|administered|ruled|majority)$/.test(lower) ||
      (/^\p{Lu}\p{L}+s$/u.test(text) && tokens[at + 1] !== undefined && isDescription(tokens[at + 1]!.lower));
    const isFacility = FACILITY.test(lower) && tokens[at + 1]?.lower === 'of';
    if (!isNation && !isFacility && !PASSED.test(lower) && !isDescription(lower)) break;
  }
  if (/^(?:road|highway|bypass|motorway)$/.test(tokens[last + 1]?.lower ?? '')) standing.relation = 'near';
  if (ACT_NOUN.test(tokens[last + 1]?.lower ?? '') && first > 0) {
    // “Following the Hadira bombing, …”: what was done then was done elsewhere, as likely as not.
    const [before, lead] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? ''];
    standing.isAside = /^(?:following|after|since|despite|before)$/.test(before === 'the' ? lead : before);
    standing.isLocative = !standing.isAside;
  }
  if (standing.isDistant && !standing.isAside) {
    standing.behind ??= 'near';
    standing.start ??= first - 2;
    standing.isLocative = true;
  }
  if (isFrom && !standing.isDistant) standing.isLocative = false;
  return standing;
}

/** Where a capitalised name begins that ends at a token. */
function nameEndingAt(tokens: readonly Token[], last: number): number | undefined {
  let first = last + 1;
  while (
    first > 0 &&
    last - first < 4 &&
    /^\p{Lu}|^\p{Ll}{2,3}-\p{Lu}/u.test(tokens[first - 1]!.text) &&
    !isCompass(tokens[first - 1]!.text)
  )
    first -= 1;
  return first <= last ? first : undefined;
}

/** “said in Geneva”, “a group based in London”, “taken to hospital in Hadira”: something was said or treated there. */
export function isOfTelling(tokens: readonly Token[], at: number): boolean {
  const before = tokens
    .slice(Math.max(0, at - 7), at)
    .map(({ lower }) => lower)
    .join(' ');
  if (
    /\b(?:plan\w*|plot\w*|prepar\w*|threat\w*|vow\w*|intend\w*|hop\w*) (?:to |an? )?(?:\w+ ){0,2}(?:attacks?|bomb\w*|strikes?|raids?)$/.test(
      before,
    )
  )
    return true;
  if (/\bit (?:was|is|has been) (?:reported|learned|announced|said)(?: late| early| on \w+| today| yesterday)*$/.test(before)) return true;
  if (/\b(?:flee|fleeing|fled|escap\w+|displaced|originating|arriving|came) (?:\w+ ){0,2}from (?:\w+ ){0,4}$/.test(`${before} `))
    return true;
  // “The gunmen arrived in Hadira on motorcycles”: where they struck.
  if (
    /\b(?:gun|bomb)?(?:men|attackers|assailants|militants|rebels|fighters|bandits|guerrillas|raiders|insurgents|troops|soldiers) (?:\w+ )?arrived$/.test(
      before,
    )
  )
    return false;
  // “planted near the embassy in Hadira”: done there, and not said.
  if (/\b(?:near|outside|at|on|against|inside|into) (?:the |an? )?(?:[\w.’'-]+ ){0,2}(?:embassy|consulate)$/.test(before)) return false;
  if (/\b(?:was|were|been) reported(?: late| early| on \w+)?$/.test(before)) return false;
  return /\b(?:based|headquartered|born|living|resident|educated|registered|working|works?|worked|studies|studied|studying|network|correspondents?|reporters?|spokes(?:man|woman|person)|envoy|ambassador|embassy|said|says|told (?:\w+ ){0,3}\w+|speaking|spoke|reporting|meeting|met|talks|conference|summit|interview|visit|visiting|arrived|(?:to|at|in) (?:an? |the )?(?:\w+ )?(?:hospitals?|clinics?)|treated|arrested|detained|jailed|imprisoned|sentenced|court|trial|negotiations)(?: (?:late|early|on|yesterday|today|\w+day|earlier)){0,2}$/.test(
    before,
  );
}
