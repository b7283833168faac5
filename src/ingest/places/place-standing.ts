import { isCountry } from '../names/countries.ts';
import { countryOf } from '../names/demonyms.ts';
import { isEndOfRoute, isMeasuredFrom, isRefuge } from './place-routes.ts';
import { cameFrom, isOfMourning, isOfTelling, isSpeakers } from './place-telling.ts';
import { isCompass, isDescription, isKind, isLocativeWord, isPluralKind } from './place-words.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

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
  /^(?:the|a|an|its|their|of|entrance|entry|exit|gates?|foot|hill|hills|mountains|jungles?|forests?|suburbs|streets|waters|woods|air|naval|centre|center|outskirts|edges?|fringes?|periphery|road|to|border|market|and|'s|’s|"|“|‘|\(|-|km|kms|kilometres|kilometers|miles|mi|metres|meters|called|named|place|spot|leads|which|about|some|just|heart|middle|vicinity|peaks?|slopes?|snow-capped|side|part|parts|roads?|known|as|both|between|from|mountain|mining|old|main|surroundings|coast|coastline|shores?|\d+(?:[.,]\d+)?|\d+km)$/;
const ACT_NOUN =
  /^(?:attacks?|assault|strikes?|airstrikes?|air|bombings?|blasts?|explosions?|raids?|massacre|shootings?|siege|shelling|ambush|killings?|clashes|offensive)$/;

const DONE_TO_PLACE =
  /^(?:shelling|bombing|bombardment|siege|capture|recapture|seizure|storming|control|fall|battle|fight|fighting|invasion|attack)$/;

// “the cattle market of Souran”, “among the stalls of Souran market”
const SITE =
  /^(?:hospital|clinic|school|mosque|church|cathedral|shrine|temple|monastery|seminary|university|airport|airfield|airstrip|base|barracks|garrison|outpost|checkpoint|market|marketplace|bazaar|stalls|station|terminal|prison|camp|harbour|port|bridge|square|crossing|junction|hall|courthouse|headquarters|court|consulate|bank|jail|plaza|cinema|hotel|club|grid|plant|substation|compound|palace|stadium|cemetery|bakery|restaurant|refinery|mill|dam|depot|ruins|rubble|gates?|skies|houses|homes|buildings|farms|fields|hills)$/;

/** Reads backwards from a name to the word of place that governs it. */
export function standingOf(tokens: readonly Token[], first: number, last: number): Standing {
  const standing: Standing = { relation: 'at', isLocative: false, isRoute: false, isDistant: false, isAside: false };
  let isFrom = false;
  // What words stand before “market of” or “neighbourhood”, up to their article, is all the same: “in the once quiet Souran district”.
  let loose = isKind(tokens[last + 1]?.text ?? '') ? 3 : 0;
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
    if (/^(?:the|a|an|its|their)$/.test(lower)) loose = 0;
    // “Secretary of State Marrun”: with a capital, it belongs to a name or an office.
    // “a stronghold of the Front” is somebody’s.
    const isOwned = /^(?:stronghold|bastion|redoubt|hub|heartland)$/.test(lower) && tokens[at - 1]?.lower === 'a';
    if ((isKind(text) || isPluralKind(text)) && !isOwned) {
      standing.kind ??= lower;
      if (tokens[at + 1]?.lower === 'of' || at === first - 1) standing.isLocative = true;
    }
    const isBeside = /^(?:adjacent|close|next)$/.test(lower) && tokens[at + 1]?.lower === 'to';
    if (isBeside) standing.relation = 'near';
    if (isBeside || isLocativeWord(lower)) {
      standing.behind = isBeside ? 'near' : lower;
      standing.start = at;
      standing.isLocative = true;
      standing.isAside =
        isOfMourning(tokens, at) ||
        cameFrom(tokens, at) ||
        (/^(?:in|at)$/.test(lower) && (isSpeakers(tokens, last) || isOfTelling(tokens, at)));
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
      // “a teacher in Ardania, Omar Selim,”
      if (owner === undefined || !isList || (owner === at - 1 && isCountry(tokens[owner]!.lower))) break;
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
    const isSite = tokens[at + 1]?.lower === 'of' && (SITE.test(lower) || isKind(text) || isPluralKind(text));
    if (isSite) loose = 3;
    if (isNation || isSite || PASSED.test(lower) || isDescription(lower)) continue;
    loose -= 1;
    if (loose < 0 || !/^\p{Ll}[\p{L}-]+$/u.test(text)) break;
  }
  if (/^(?:road|highway|bypass|motorway)$/.test(tokens[last + 1]?.lower ?? '')) standing.relation = 'near';
  if (ACT_NOUN.test(tokens[last + 1]?.lower ?? '') && first > 0) {
    // “Following the Hadira bombing, …”: what was done then was done elsewhere, as likely as not.
    const [before, lead] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? ''];
    standing.isAside = /^(?:following|after|since|despite|before)$/.test(before === 'the' ? lead : before);
    standing.isLocative = !standing.isAside;
  }
  if (/^(?:visit|visits|visiting|visited|toured|touring|leaving|left|departed)$/.test(tokens[first - 1]?.lower ?? ''))
    standing.isAside = !isScene(tokens, last);
  // “on his way to catch a plane to Ardania”
  if (
    !standing.isLocative &&
    /^(?:plane|flight|trip|travel(?:led|ed|ling|ing)?|way|passage|ticket|bound|heading|headed|trained|leave|left|fly|flew) (?:to|for|in)$/.test(
      `${tokens[first - 2]?.lower} ${tokens[first - 1]?.lower}`,
    )
  )
    standing.isAside = true;
  if (isRefuge(tokens, first)) standing.isAside = true;
  if (isEndOfRoute(tokens, first)) standing.isRoute = true;
  else if (!standing.isAside && isMeasuredFrom(tokens, first)) {
    standing.relation = 'near';
    standing.isDistant = true;
  }
  if (standing.isDistant && !standing.isAside) {
    standing.behind ??= 'near';
    standing.start ??= first - 2;
    standing.isLocative = true;
  }
  // “farmers from Souran”, “rockets fired from Souran”, “said by phone from Souran”
  if (isFrom && !standing.isDistant && !isCountry(wordsOf(tokens, first, last + 1))) standing.isAside = true;
  if ((isFrom && !standing.isDistant) || standing.isRoute || standing.isAside) standing.isLocative = false;
  // “A bus bound for Souran was bombed”: the bus.
  const isOfSubject = isEndOfRoute(tokens, first) && /^(?:was|were|came)$/.test(tokens[last + 1]?.lower ?? '');
  if (!standing.isAside && !isOfSubject && isScene(tokens, last)) standing.isLocative = true;
  return standing;
}

/** “to Souran, where at least 37 had been killed”, “Souran saw its bloodiest day”. */
export function isScene(tokens: readonly Token[], last: number): boolean {
  const behind = wordsOf(tokens, last + 1, last + 12);
  return /^(?:(?:village|town|city|community|area|district|camp) )?(?:(?:in|of|near) (?:[\w’'-]+ ){1,12}?)?(?:, )?(?:(?:was|were) (?:also |again )?(?:hit|struck|shelled|bombed|attacked|targeted|raided)\b|the (?:[\w-]+ ){0,2}(?:village|town|city|community|camp) (?:that|which) (?:was|came|had been)\b|where (?:[\w’'-]+ ){0,8}(?:killed|wounded|injured|died|dead|exploded|attacked|shelled|bombed|struck|opened fire|clashed|fighting)\b|(?:saw|witnessed|suffered|experienced) (?:its|the|one of|another|a) (?:[\w-]+ ){0,3}(?:bloodiest|deadliest|worst|heaviest|bloody|deadly)\b)/.test(
    behind,
  );
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
