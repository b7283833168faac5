import { KNOWN_NAMES } from '../names/armed-groups.ts';
import { capitalOf, countryOfCity } from '../names/capital-cities.ts';
import { isCountry } from '../names/countries.ts';
import { countryOf } from '../names/demonyms.ts';
import { isEveryday } from '../text/everyday-words.ts';
import type { FoundName } from '../names/names.ts';
import { isCompass, isKind, isNoPlace, isPluralKind, isSettlementKind, isVerbOnPlace, isWideKind } from './place-words.ts';
import { standingOf, type Standing } from './place-standing.ts';
import type { Sentence, Token } from '../text/tokens.ts';

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
  /^(?:hotel|hospital|clinic|university|college|school|road|street|avenue|boulevard|square|mosque|church|cathedral|temple|palace|museum|stadium|station|bridge|park|opera|house|tower|gardens?|plaza|club|embassy|consulate|checkpoint|airport|airbase|prison|court|market|mall|theatre|theater|centre|center|agency|council|observatory|ministry|office|bureau|institute|foundation|company|corporation|bank|radio|television|news|post|times|journal|telegraph|league|cup|club|party|movement|front|army|brigades?|battalion|forces|police|command|authority|organi[sz]ation|union|committee|commission|conference|agreement|accord|treaty|memorandum|war|intifada|revolution|olympics|games|award|prize|foundation|society|association|federation|network|media|militia|group|fighters|rebels|guard|guards|division|corps|regiment|monitor|mission|fund|programme|program|act|law|house|park|gardens?|tower|plaza|embassy|consulate|highway|square|roundabout|bazaar|shrine|complex|cemetery|zoo|river|canal|schools|hospitals|mosques|churches|hotels|hills)$/;
const BUILDING =
  /^(?:bazaar|market|hotel|mosque|church|hospital|school|university|bridge|checkpoint|airport|airbase|prison|square|street|roundabout|junction|station|stadium|restaurant|cafe|mall|temple|shrine|seminary|base|post|outpost|camp|field|plant|terminal|barracks|compound|building|tower)$/;
const WRITTEN_KIND =
  /^(?:District|Province|Governorate|Region|Department|County|Neighbou?rhood|Suburb|Village|Township|Municipality|Prefecture|Oblast|Subdistrict|Ward)$/;
// “the Southeast Asian nation”, “a West African bloc”
const ADJECTIVE = /^(?:asian|african|european|american|arabian|andean|balkan|baltic|sahelian|caucasian)$/;
const NO_NAME =
  /^(?:(?:old|new|inner|upper|lower) (?:city|town|quarter)|green zone|green line|city cent(?:er|re)|central business district)$/i;
const PART_OF_WORLD =
  /(?:^|\s)(?:Africa|Asia|Europe|Americas?|Caucasus|Sahara|Sahel|Middle East|Far East|Gulf|Sea|Ocean|Mediterranean|Balkans|Levant|Maghreb|Peninsula)$/;
const FOLLOWED_BY_OTHER =
  /^(?:said|told|says|army|front|brigade|movement|party|group|militia|accord|agreement|truce|ceasefire|cease-fire|deal|avenue|street|hospital|university|church|mosque|war|cup|league|government|regime|president|minister|ministry|police|officials?|spokesman|news|tv|based|backed|agency|fighters|militants|rebels|forces|troops)$/;
const PREPOSITION = /^(?:in|at|near|outside|around|inside|across|into|within|on|over|toward|towards|against|under|of|including)$/;

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
  const isCity =
    named.kind === 'actor' &&
    countryOfCity(
      tokens
        .slice(first, last + 1)
        .map(({ lower }) => lower)
        .join(' '),
    ) !== undefined;
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
  if (BUILDING.test(next) && /^(?:in|of|near|at)$/.test(tokens[last + 2]?.lower ?? '') && /^\p{Lu}/u.test(tokens[last + 3]?.text ?? ''))
    return undefined;
  if (NO_NAME.test(name)) return undefined;
  if (next === 'capital') return undefined;
  // “east of the Marrun river”
  if (/^(?:river|canal)$/.test(next)) return undefined;
  const standing = standingOf(tokens, first, last);
  const behindKind = kindBehind(tokens, last);
  const kind = behindKind ?? standing.kind;
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
  const isOther = FOLLOWED_BY_OTHER.test(next) && kind === undefined && !isStruck;
  const isHit = isBombed(tokens, last);
  const isSure = !isOther && (behindKind !== undefined || standing.kind !== undefined || isGoverned || isHit || isMeasured(tokens, last));
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
  };
}

const WIDER = /^(?:ward|district|county|province|state|council|municipality|area|region|local)$/;

/** “Souran was shelled”, “Souran came under fire”: done to places rather than people. */
function isBombed(tokens: readonly Token[], last: number): boolean {
  const behind = tokens
    .slice(last + 1, last + 7)
    .map(({ lower }) => lower)
    .join(' ');
  if (
    /^(?:air ?base|air base|base|airport|airfield|barracks|camp|port|refinery|dam)(?: in (?:the )?(?:[\w-]+ ){1,3})? ?(?:was|were|came|has been|had been) (?:\w+ )?(?:attacked|hit|struck|targeted|under)\b/.test(
      behind,
    )
  )
    return true;
  return /^(?:, )?(?:(?:had|has|have|also|again) )*(?:(?:was|were|been) (?:(?:also|again|heavily|being|repeatedly|reportedly) )*(?:bombed|shelled|bombarded|raided|pounded|rocked|shaken|seized|captured|recaptured|besieged|overrun|the (?:main )?target)|came under (?:\w+ )?(?:fire|attack|shelling|bombardment))\b/.test(
    behind,
  );
}

/** “Marrun, about 30 km (19 miles) north of Hadira”: what is measured from a place is one. */
function isMeasured(tokens: readonly Token[], last: number): boolean {
  if (!/^[,(]$/.test(tokens[last + 1]?.lower ?? '')) return false;
  const behind = tokens
    .slice(last + 2, last + 16)
    .map(({ lower }) => lower)
    .join(' ');
  return MEASURE.test(behind);
}

const MEASURE =
  /^(?:(?:which (?:is|lies)|located|situated|some|about|around|nearly|roughly|approximately|just|a town|a village|a city) )*[\d.,]+ ?(?:km|kms|kilomet(?:re|er)s?|miles?|mi|met(?:re|er)s)\b(?: \( [^)]{1,24} \))? (?:to the )?(?:north|south|east|west)/;

/** “targeted Marrun mosques”: the name says which. */
function isQualifier(tokens: readonly Token[], last: number): boolean {
  // “the Marrun and Souran schools”: of each of them.
  const behind = tokens[last + 1]?.lower === 'and' ? capitalsEnd(tokens, last + 2) + 1 : last + 1;
  const next = tokens[behind];
  if (next === undefined || (behind > last + 1 && behind === last + 2) || !/^\p{Ll}/u.test(next.text) || BEHIND_OBJECT.test(next.lower))
    return false;
  return !isKind(next.lower) && !isPluralKind(next.lower) && !isBuilding(tokens, behind);
}

/** The last of the capitalised words that begin at a token; the token before it where there is none. */
function capitalsEnd(tokens: readonly Token[], first: number): number {
  let last = first - 1;
  while (/^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')) last += 1;
  return last;
}

/** “hospital”, “police post”. */
function isBuilding(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  return BUILDING.test(word) || (/^(?:police|army|military|air|naval|border|customs|gas|oil|power)$/.test(word) && BUILDING.test(next));
}

// What may stand behind a place as the object of a verb; other words make an adjective of it.
const BEHIND_OBJECT =
  /^(?:\w+ed|left|came|hit|set|took|began|a|an|the|its|their|and|or|in|on|at|with|from|for|by|near|during|after|before|when|while|as|killing|wounding|injuring|leaving|causing|early|late|overnight|yesterday|today|again|twice|late|where|which|that|using|north|south|east|west|northern|southern|eastern|western|shortly|hours|following|since|just|about|around|but|until|to|was|were|is|have|has|had|including|amid|over|through|despite|last|this|two|three|several|where)$/;

/** “Hadira Opera House”: the end of the city’s name, where the article or everybody knows the city. */
function cityOf(tokens: readonly Token[], first: number, last: number, text: string, known: ReadonlySet<string>): number | undefined {
  if (last === first || !FACILITY.test(tokens[last]!.lower)) return undefined;
  for (let end = last - 1; end >= first; end -= 1) {
    const name = text.slice(tokens[first]!.start, tokens[end]!.end).replace(/\s+/g, ' ');
    if (known.has(name) || countryOfCity(name.toLowerCase()) !== undefined) return end;
  }
  return undefined;
}

/** “Souran district”, “the Souran and Marrun districts”. */
function kindBehind(tokens: readonly Token[], last: number): string | undefined {
  const next = tokens[last + 1];
  if (!next) return undefined;
  if (next.text === 'Local' && tokens[last + 2]?.text === 'Government') return 'county';
  if (isKind(next.text) || WRITTEN_KIND.test(next.text)) return next.lower;
  // “Marrun refugee camp”
  if (
    /^(?:refugee|displacement|residential|industrial|market|mining|border|coastal|university|administrative|local|tribal|industrial|military|rural|mountain)$/.test(
      next.text,
    ) &&
    isKind(tokens[last + 2]?.text ?? '')
  )
    return tokens[last + 2]!.lower;
  for (let at = last + 1; at < last + 10 && tokens[at]; at += 1) {
    const { text, lower } = tokens[at]!;
    if (isPluralKind(text)) return at === last + 1 || at > last + 2 ? text : undefined;
    if (!/^\p{Lu}/u.test(text) && lower !== 'and' && lower !== ',') return undefined;
  }
  return undefined;
}

/** “bombed Souran”, “seized the border town of Souran”: what a verb does to a place, and not to people. */
function isObject(tokens: readonly Token[], first: number, last: number, { behind, start }: Standing): boolean {
  if (behind === undefined || start === undefined || !isVerbOnPlace(behind)) return false;
  const name = tokens[last]!.lower;
  const isPeople = countryOf(name) !== undefined || /(?:ians|ans|is|ists|ese)$/.test(name);
  // “captured Omar Selim”
  if (/^(?:captured|seized|capturing|seizing)$/.test(behind) && last > first) return false;
  return !isPeople && !isQualifier(tokens, last) && tokens.slice(start + 1, first).every(({ lower }) => lower !== 'and' && lower !== 'at');
}

/** “on” governs much else: a place stands behind it where something is aimed at it. */
function isPlain(tokens: readonly Token[], first: number, last: number, behind: string): boolean {
  if (/^['’]s$/.test(tokens[last + 1]?.text ?? '') && !isOwnerOfPlace(tokens, last + 2)) return false;
  if (!/^(?:on|over|against|under|toward|towards)$/.test(behind)) return true;
  if (isQualifier(tokens, last)) return false;
  const before = tokens
    .slice(Math.max(0, first - 6), first)
    .map(({ lower }) => lower)
    .join(' ');
  return /\b(?:attacks?|strikes?|airstrikes?|raids?|shelling|bombing|bombardment|assault|fire|fired|rockets?|missiles?|offensive|outskirts|edge|advanc\w+|dropped|down|bombs?|fell|rained|descended|landed|closing in) (?:on|over|against|toward|towards)\b/.test(
    before,
  );
}

function isOwnerOfPlace(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 6)
    .some(
      ({ lower, text }, index) =>
        isKind(lower) || isWideKind(lower) || (index > 0 && /^\p{Lu}/u.test(text)) || (index === 0 && /^\p{Lu}/u.test(text)),
    );
}

/** The end of a capitalised name that may be a place; undefined where none begins. */
function nameEnd(tokens: readonly Token[], first: number): number | undefined {
  if (!isNameToken(tokens, first, first)) return undefined;
  // The first word of a sentence has a capital in any case.
  const before = tokens[first - 1]?.text;
  if ((before === undefined || /^["“‘(]$/.test(before)) && isEveryday(tokens[first]!.lower)) return undefined;
  let last = first;
  while (last + 1 < tokens.length && last - first < 5 && isNameToken(tokens, last + 1, first)) last += 1;
  while (last > first && LINK.test(tokens[last]!.text)) last -= 1;
  const words = tokens.slice(first, last + 1);
  const name = words.map(({ lower }) => lower).join(' ');
  if (isCountry(name)) return last;
  if (ADJECTIVE.test(words.at(-1)!.lower) && /^\p{Ll}/u.test(tokens[last + 1]?.text ?? '')) return undefined;
  if (words.every(({ text, lower }) => countryOf(lower) !== undefined || /^\p{Lu}{2,6}$/u.test(text))) return undefined;
  if (words.every(({ lower }) => isCompass(lower)) || (first === last && isKind(words[0]!.lower))) return undefined;
  return words[0]!.text.length < 2 ? undefined : last;
}

/** Small words within names: “San José de la Sierra”. */
const LINK = /^(?:al|el|de|la|del|los|las|bin|umm|abu|es|ez|e|do|da|dos|sur|le|les|ibn|wa)$/;

function isNameToken(tokens: readonly Token[], at: number, first: number): boolean {
  const { text, lower } = tokens[at]!;
  const isCapital = /^\p{Lu}[\p{L}\p{M}’'‘ʿʾ-]*$/u.test(text) || /^\p{Ll}{2,3}-\p{Lu}/u.test(text);
  if (isCapital) {
    if (
      isNoPlace(lower) ||
      /-(?:backed|led|held|controlled|based|occupied|linked|allied|aligned|affiliated|run|born|made|era|majority|dominated|speaking|inspired|style)$/.test(
        lower,
      )
    )
      return false;
    // “Syrias” of a text that lost its apostrophes.
    if (lower.endsWith('s') && !isCountry(lower) && isCountry(lower.slice(0, -1))) return false;
    // An adjective of a nation begins no name, unless of a country: “South Sudan”.
    return at !== first || countryOf(lower) === undefined || isCountry(`${lower} ${tokens[at + 1]?.lower ?? ''}`);
  }
  return (
    at > first &&
    LINK.test(lower) &&
    (/^\p{Lu}|^\p{Ll}{2,3}-\p{Lu}/u.test(tokens[at + 1]?.text ?? '') ||
      (LINK.test(tokens[at + 1]?.lower ?? '') && /^\p{Lu}/u.test(tokens[at + 2]?.text ?? '')))
  );
}
