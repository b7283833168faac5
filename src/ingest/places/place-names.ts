import { KNOWN_NAMES } from '../names/armed-groups.ts';
import { capitalOf, countryOfCity } from '../names/capital-cities.ts';
import { isCountry } from '../names/countries.ts';
import { countryOf } from '../names/demonyms.ts';
import type { FoundName } from '../names/names.ts';
import { capitalsEnd, nameEnd } from './name-spans.ts';
import {
  BUILDING,
  isBombed,
  isBuilding,
  isMeasured,
  isNamedThing,
  isObject,
  isOfOffice,
  isOfPeople,
  isPlain,
  kindApposed,
  kindBehind,
  WRITTEN_KIND,
} from './place-cues.ts';
import { isSettlementKind, isVerbOnPlace, isWideKind } from './place-words.ts';
import { isScene, standingOf, type Standing } from './place-standing.ts';
import { type Sentence, type Token, wordsOf } from '../text/tokens.ts';

/** A name that no record has, with what makes a place of it. */
export interface UnknownPlace extends Standing {
  first: number;
  last: number;
  name: string;
  isWide: boolean;
  /** “Souran town”, “in Souran”, “the village of Souran”: a place by these words alone. */
  isSure: boolean;
}

const FACILITY =
  /^(?:hotel|hospital|clinic|university|college|school|road|street|avenue|boulevard|square|mosque|church|cathedral|temple|palace|museum|stadium|station|bridge|park|opera|house|tower|gardens?|plaza|club|embassy|consulate|checkpoint|airport|airbase|prison|court|market|mall|theatre|theater|centre|center|agency|council|observatory|ministry|office|bureau|institute|foundation|company|corporation|bank|radio|television|news|post|times|journal|telegraph|league|cup|club|party|movement|front|army|brigades?|battalion|forces|police|command|authority|organi[sz]ation|union|committee|commission|conference|agreement|accord|treaty|memorandum|war|intifada|revolution|olympics|games|award|prize|foundation|society|association|federation|network|media|militia|group|fighters|rebels|guard|guards|division|corps|regiment|monitor|mission|fund|programme|program|act|law|house|park|gardens?|tower|plaza|embassy|consulate|highway|square|roundabout|bazaar|shrine|complex|cemetery|zoo|river|canal|schools|hospitals|mosques|churches|hotels)$/;
const NO_NAME =
  /^(?:(?:old|new|inner|upper|lower) (?:city|town|quarter)|green zone|green line|city cent(?:er|re)|central business district)$/i;
const PART_OF_WORLD =
  /(?:^|\s)(?:Africa|Asia|Europe|Americas?|Caucasus|Sahara|Sahel|Middle East|Far East|Gulf|Sea|Ocean|Mediterranean|Balkans|Levant|Maghreb|Peninsula)$/;
const FOLLOWED_BY_OTHER =
  /^(?:said|told|says|army|front|brigade|movement|party|group|militia|accord|agreement|truce|ceasefire|cease-fire|deal|avenue|street|hospital|university|church|mosque|war|cup|league|government|regime|president|minister|ministry|police|officials?|spokesman|news|tv|based|backed|agency|fighters|militants|rebels|forces|troops|document|case|affair|issue|report)$/;
// “Hotel Marrun in Souran”
const NAMED_FIRST = /^(?:hotel|hospital|radio|rue|avenue|avenida|calle|quai|boulevard|universidad|colegio|banco|instituto)$/;
const PREPOSITION =
  /^(?:in|at|near|off|outside|around|inside|across|into|within|along|through|throughout|beside|above|behind|among|on|over|toward|towards|against|under|of|including)$/;

/** Capitalised names that are places by the words around them, or because the article says elsewhere that they are. */
export function unknownPlaces(
  { tokens, ...rest }: Sentence,
  names: readonly FoundName[],
  text: string,
  known: ReadonlySet<string>,
  persons: ReadonlySet<string>,
): UnknownPlace[] {
  const groups = KNOWN_NAMES.find({ tokens, ...rest });
  const taken = [...names.filter((name) => !isCityHere(tokens, name)), ...groups];
  const found: UnknownPlace[] = [];
  const head = rest.head ?? 0;
  // A head in capitals is no acronym.
  const sign = tokens.findIndex(({ text: word }) => /^[.,:–—-]$/.test(word));
  const isNamed = taken.some(({ first }) => first < sign);
  if (head > 0 && sign > 0 && !isNamed && tokens.slice(0, sign).every(({ text: word }) => word === word.toUpperCase()))
    found.push(headOf(tokens, { first: 0, last: sign - 1 }, text));
  for (let at = 0; at < tokens.length; at += 1) {
    const capital = capitalAt(tokens, at);
    if (capital) found.push(capital);
    const last = nameEnd(tokens, at);
    if (last === undefined) continue;
    const span = { first: at, last };
    at = last;
    if (taken.some(({ first, last: end }) => first <= span.last && span.first <= end)) continue;
    const place = placeOf(tokens, span, text, known) ?? (span.last < head ? headOf(tokens, span, text) : undefined);
    // “attacks on Selim”, whom the article calls a minister elsewhere.
    if (place && (place.kind !== undefined || !persons.has(place.name))) found.push(place);
  }
  return found;
}

/** “a bombing in Ankara”: elsewhere, the name of a capital stands for its government. */
function isCityHere(tokens: readonly Token[], { first, last, named }: FoundName): boolean {
  const isCity = named.kind === 'actor' && countryOfCity(wordsOf(tokens, first, last + 1)) !== undefined;
  return (
    isCity &&
    /^(?:in|near|outside|capital|central|downtown)$/.test(tokens[tokens[first - 1]?.lower === ',' ? first - 2 : first - 1]?.lower ?? '')
  );
}

/** “in the Somali capital”, where its name does not stand beside it. */
function capitalAt(tokens: readonly Token[], at: number): UnknownPlace | undefined {
  const nation = countryOf(tokens[at]!.lower);
  const city = nation === undefined || tokens[at + 1]?.text !== 'capital' ? undefined : capitalOf(nation);
  const behind = /^[,(]$/.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2;
  const isNamed = /^\p{Lu}/u.test(tokens[behind]?.text ?? '') || tokens[behind]?.lower === 'of';
  if (city === undefined || isNamed) return undefined;
  const name = city.replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  return { ...standingOf(tokens, at, at + 1), first: at, last: at + 1, name, isWide: false, isSure: true };
}

/** The name at the head of an item. */
function headOf(tokens: readonly Token[], { first, last }: { first: number; last: number }, text: string): UnknownPlace {
  const written = text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, ' ');
  const isLoud = written === written.toUpperCase();
  const name = isLoud ? written.toLowerCase().replace(/(^|[\s-])(?!al-|el-)\p{L}/gu, (letter) => letter.toUpperCase()) : written;
  const isWide = isCountry(name) || isWideKind(tokens[last + 1]?.lower ?? '');
  return { relation: 'at', isLocative: true, isRoute: false, isDistant: false, isAside: false, first, last, name, isWide, isSure: true };
}

function placeOf(
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
  text: string,
  known: ReadonlySet<string>,
  isCity = false,
): UnknownPlace | undefined {
  // “Rusafa District”, “Helmand Province”: the kind may have a capital as well.
  if (last > first && WRITTEN_KIND.test(tokens[last]!.text)) return placeOf(tokens, { first, last: last - 1 }, text, known, isCity);
  const name = text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, ' ');
  const next = tokens[last + 1]?.lower ?? '';
  const city = cityOf(tokens, first, last, text, known);
  if (city !== undefined && city < last) return placeOf(tokens, { first, last: city }, text, known, true);
  if (
    (!isCountry(name) && FACILITY.test(tokens[last]!.lower)) ||
    (!isCity && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '') && FACILITY.test(next))
  )
    return undefined;
  // “the Marrun bazaar in Souran”: the name is a building’s.
  if (
    next !== 'camp' &&
    BUILDING.test(next) &&
    /^(?:in|of|near|at)$/.test(tokens[last + 2]?.lower ?? '') &&
    /^\p{Lu}/u.test(tokens[last + 3]?.text ?? '')
  )
    return undefined;
  if (NO_NAME.test(name) || (last > first && NAMED_FIRST.test(tokens[first]!.lower)) || isNamedThing(tokens, first, last)) return undefined;
  if (next === 'capital') return undefined;
  // “east of the Marrun river”
  if (/^(?:river|canal)$/.test(next)) return undefined;
  const standing = standingOf(tokens, first, last);
  const behindKind = kindBehind(tokens, last);
  const kind = behindKind ?? standing.kind ?? kindApposed(tokens, last);
  // “the West Bank city of Hebron”, “the Tel Aviv suburb of Jaffa”: the owner of what follows.
  const isOwner =
    behindKind !== undefined &&
    (isSettlementKind(behindKind) || countryOfCity(name.toLowerCase()) !== undefined) &&
    tokens[last + 2]?.lower === 'of' &&
    /^\p{Lu}/u.test(tokens[last + 3]?.text ?? '') &&
    // “Marrun village of Souran ward”: the ward is the wider.
    !WIDER.test(tokens[capitalsEnd(tokens, last + 3) + 1]?.lower ?? '');
  const isCountryName = isCountry(name) || PART_OF_WORLD.test(name);
  const isGoverned =
    standing.behind !== undefined &&
    (PREPOSITION.test(standing.behind) || isObject(tokens, first, last, standing)) &&
    isPlain(tokens, first, last, standing.behind);
  const isStruck = standing.behind !== undefined && isVerbOnPlace(standing.behind) && isBuilding(tokens, last + 1);
  const isHit = (isBombed(tokens, last) && !/^(?:to|for|from)$/.test(tokens[first - 1]?.lower ?? '')) || isOneBombed(tokens, first, last);
  const isOther =
    FOLLOWED_BY_OTHER.test(next) &&
    kind === undefined &&
    !isStruck &&
    !isHit &&
    !isPostOf(tokens, last) &&
    !isOfPeople(tokens, first, last) &&
    !isInOne(tokens, standing, next);
  // “Police in Souran said”: where they speak is a place as well.
  const isOfSpeaker = isOther && standing.behind === 'in' && /^(?:said|says|told)$/.test(next);
  const isSure =
    (!isOther || isOfSpeaker) &&
    (behindKind !== undefined ||
      standing.kind !== undefined ||
      isGoverned ||
      isHit ||
      isMeasured(tokens, last) ||
      isScene(tokens, last) ||
      isOfPeople(tokens, first, last) ||
      isOfOffice(tokens, first, last));
  if (!isSure && (isOther || !(known.has(name) || isCountryName))) return undefined;
  return {
    ...standing,
    ...(kind === undefined ? {} : { kind }),
    first,
    last,
    name,
    isWide: isCountryName || (kind !== undefined && isWideKind(kind)),
    isSure,
    isLocative: (standing.isLocative || isHit) && !isOwner && !isOther,
    isAside: standing.isAside || isOfOffice(tokens, first, last),
  };
}

/** “at the Souran police station”: a post of police or army has the name of the town that it stands in. */
function isPostOf(tokens: readonly Token[], last: number): boolean {
  return /^(?:police|army|military)$/.test(tokens[last + 1]?.lower ?? '') && isBuilding(tokens, last + 1);
}

/** “A Souran mosque was bombed”: with “a”, the name is not the thing’s own. */
function isOneBombed(tokens: readonly Token[], first: number, last: number): boolean {
  if (!/^an?$/.test(tokens[first - 1]?.lower ?? '') || !isBuilding(tokens, last + 1)) return false;
  const behind = wordsOf(tokens, last + 2, last + 6);
  return /^(?:\w+ )?(?:was|were|has been|came) (?:\w+ )?(?:bombed|hit|struck|attacked|targeted|stormed|raided|shelled|under)\b/.test(
    behind,
  );
}

/** “in a Souran street”, “outside a Souran church”: with “a”, the name is not the thing’s own. */
function isInOne(tokens: readonly Token[], { start }: Standing, next: string): boolean {
  return start !== undefined && /^an?$/.test(tokens[start + 1]?.lower ?? '') && /^(?:street|avenue|church|mosque|university)$/.test(next);
}

const WIDER = /^(?:ward|district|county|province|state|council|municipality|area|region|local)$/;

/** “Hadira Opera House”: the end of the city’s name, where the article or everybody knows the city. */
function cityOf(tokens: readonly Token[], first: number, last: number, text: string, known: ReadonlySet<string>): number | undefined {
  // “the Hadira Bank branch”, “the Hadira Times”: who does business anywhere.
  if (last === first || !FACILITY.test(tokens[last]!.lower) || /^(?:bank|company|corporation|times|post|news)$/.test(tokens[last]!.lower))
    return undefined;
  for (let end = last - 1; end >= first; end -= 1) {
    const name = text.slice(tokens[first]!.start, tokens[end]!.end).replace(/\s+/g, ' ');
    if (known.has(name) || countryOfCity(name.toLowerCase()) !== undefined) return end;
  }
  return undefined;
}
