import { countryOf } from '../names/demonyms.ts';
import { numberAt } from '../tolls/numbers.ts';
import { capitalsEnd } from './name-spans.ts';
import type { Standing } from './place-standing.ts';
import { isFront, isKind, isPluralKind, isVerbOnPlace, isWideKind } from './place-words.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

// Between a place and what was done to it: “Souran, a town near the border, was shelled”, “Souran in Orsan province came under fire”.
const BETWEEN = String.raw`(?:, [^,]{3,80} , |(?:in|of|near) (?:[\w’'-]+ ){1,5}?|, )?`;
const WEAPON = String.raw`(?:[\w-]+ ){0,4}?(?:rockets?|artillery|shells?|shelling|mortars?|missiles?|(?:air ?)?strikes?|bombs?|drones?|explosions?|blasts?|gunfire|warplanes?|jets?)\b`;
const DONE_TO = new RegExp(
  `^${BETWEEN}(?:(?:had|has|have|also|again) )*(?:(?:was|were|been) (?:(?:also|again|heavily|being|repeatedly|reportedly) )*(?:bombed|shelled|bombarded|raided|attacked|stormed|pounded|rocked|shaken|seized|captured|recaptured|besieged|overrun|the (?:main )?target|(?:hit|struck|targeted) (?:[\\w-]+ ){0,3}?(?:by|with|in) ${WEAPON})|came under (?:\\w+ )?(?:fire|attack|shelling|bombardment))\\b`,
);

/** “Souran was shelled”, “Souran came under fire”: done to places rather than people. */
export function isBombed(tokens: readonly Token[], last: number): boolean {
  const behind = wordsOf(tokens, last + 1, last + 20);
  if (
    /^(?:air ?base|air base|base|airport|airfield|barracks|camp|port|refinery|dam)(?: in (?:the )?(?:[\w-]+ ){1,3})? ?(?:was|were|came|has been|had been) (?:\w+ )?(?:attacked|hit|struck|targeted|under)\b/.test(
      behind,
    )
  )
    return true;
  return DONE_TO.test(behind);
}

/** “Marrun, about 30 km (19 miles) north of Hadira”: what is measured from a place is one. */
export function isMeasured(tokens: readonly Token[], last: number): boolean {
  if (!/^[,(]$/.test(tokens[last + 1]?.lower ?? '')) return false;
  const behind = wordsOf(tokens, last + 2, last + 16);
  return MEASURE.test(behind);
}

const MEASURE =
  /^(?:(?:which (?:is|lies)|located|situated|some|about|around|nearly|roughly|approximately|just|a town|a village|a city) )*[\d.,]+ ?(?:km|kms|kilomet(?:re|er)s?|miles?|mi|met(?:re|er)s)\b(?: \( [^)]{1,24} \))? (?:(?:to the )?(?:north|south|east|west)|(?:away )?from\b)/;

/** “bombed Souran”, “seized the border town of Souran”: what a verb does to a place, and not to people. */
export function isObject(tokens: readonly Token[], first: number, last: number, { behind, start }: Standing): boolean {
  if (behind === undefined || start === undefined || !isVerbOnPlace(behind)) return false;
  const name = tokens[last]!.lower;
  const isPeople = countryOf(name) !== undefined || /(?:ians|ans|is|ists|ese)$/.test(name);
  // “captured Omar Selim”
  if (/^(?:captured|seized|capturing|seizing)$/.test(behind) && last > first) return false;
  return !isPeople && !isQualifier(tokens, last) && tokens.slice(start + 1, first).every(({ lower }) => lower !== 'and' && lower !== 'at');
}

/** “on” governs much else: a place stands behind it where something is aimed at it. */
export function isPlain(tokens: readonly Token[], first: number, last: number, behind: string): boolean {
  if (/^['’]s$/.test(tokens[last + 1]?.text ?? '') && !isOwnerOfPlace(tokens, last + 2)) return false;
  if (!/^(?:on|over|against|under|toward|towards)$/.test(behind)) return true;
  if (isQualifier(tokens, last)) return false;
  // “on the northern edge of Souran”
  if (EDGE.test(`${tokens[first - 2]?.lower} ${tokens[first - 1]?.lower}`)) return true;
  const before = wordsOf(tokens, first - 10, first);
  return /\b(?:attacks?|strikes?|airstrikes?|raids?|shelling|bombing|bombardment|assault|fire|fired|rockets?|missiles?|offensive|outskirts|edge|advanc\w+|dropped|down|up|bombs?|hail|drones?|aircraft|helicopters?|planes?|fell|rained|descended|landed|closing in)(?: by (?:[\w’'-]+ ){1,6}?| (?:(?:in|on|at) (?:the )?(?:(?:early|late) )?(?:\w+day|morning|afternoon|evening|night|dawn|noon|midday|dusk) )?)(?:on|over|against|toward|towards)\b/.test(
    before,
  );
}

const EDGE = /^(?:edges?|fringes?|periphery|side|streets|banks?|shores?|beach|slopes|roof|square|territory|soil|suburbs) of$/;

function isOwnerOfPlace(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 6)
    .some(
      ({ lower, text }, index) =>
        isKind(lower) || isWideKind(lower) || (index > 0 && /^\p{Lu}/u.test(text)) || (index === 0 && /^\p{Lu}/u.test(text)),
    );
}

/** “at the Marrun bakery in Souran”: the name of a thing that has a place of its own. */
export function isNamedThing(tokens: readonly Token[], first: number, last: number): boolean {
  const [next, link, behind] = tokens.slice(last + 1, last + 4);
  if (tokens[first - 1]?.lower !== 'the' || !next || !/^\p{Ll}{4,}$/u.test(next.text) || BEHIND_OBJECT.test(next.lower)) return false;
  if (isKind(next.lower) || isPluralKind(next.lower)) return false;
  return /^(?:in|of|near|at)$/.test(link?.lower ?? '') && /^\p{Lu}/u.test(behind?.text ?? '');
}

/** “residents of Souran”, “the Souran police chief”: it has people. */
export function isOfPeople(tokens: readonly Token[], first: number, last: number): boolean {
  const behind = wordsOf(tokens, last + 1, last + 3);
  // “Thirty-six residents”.
  if (numberAt(tokens, first) !== undefined) return false;
  if (/^(?:mayor|residents?|police (?:chief|spokesman|spokeswoman|commander|superintendent))\b/.test(behind)) return true;
  return tokens[first - 1]?.lower === 'of' && PEOPLE.test(tokens[first - 2]?.lower ?? '');
}

/** “the judge of Souran”: whoever holds an office there may be elsewhere. */
export function isOfOffice(tokens: readonly Token[], first: number, last: number): boolean {
  const isOwner = /^['’]s$/.test(tokens[last + 1]?.text ?? '');
  return !isOwner && tokens[first - 1]?.lower === 'of' && OFFICE.test(tokens[first - 2]?.lower ?? '');
}

const OFFICE = /^(?:governor|judge|prosecutor|priest|bishop|archbishop|councill?or|councilman|rector|prefect)$/;
const PEOPLE =
  /^(?:residents?|villagers?|inhabitants|townspeople|townsfolk|people|citizens|mayor|police|outskirts|bombing|shelling|siege)$/;

/** “targeted Marrun mosques”: the name says which. */
export function isQualifier(tokens: readonly Token[], last: number): boolean {
  // “the Marrun and Souran schools”: of each of them.
  const behind = tokens[last + 1]?.lower === 'and' ? capitalsEnd(tokens, last + 2) + 1 : last + 1;
  const next = tokens[behind];
  if (next === undefined || (behind > last + 1 && behind === last + 2) || !/^\p{Ll}/u.test(next.text) || BEHIND_OBJECT.test(next.lower))
    return false;
  return !isKind(next.lower) && !isFront(next.text) && !isPluralKind(next.lower) && !isBuilding(tokens, behind);
}

// What may stand behind a place as the object of a verb; other words make an adjective of it.
const BEHIND_OBJECT =
  /^(?:\w+ed|left|came|hit|set|took|began|a|an|the|its|their|and|or|in|on|at|with|from|for|by|near|during|after|before|when|while|as|killing|wounding|injuring|leaving|causing|early|late|overnight|yesterday|today|again|twice|late|where|which|that|using|north|south|east|west|northern|southern|eastern|western|shortly|hours|following|since|just|about|around|but|until|to|was|were|is|have|has|had|including|amid|over|through|despite|last|this|two|three|four|five|six|several|some|outside|inside|beside|along|across|between|toward|towards|under|because|who|whose|then|rose|drew|brought|began|said|is|are)$/;

/** “Souran district”, “the Souran and Marrun districts”. */
export function kindBehind(tokens: readonly Token[], last: number): string | undefined {
  const next = tokens[last + 1];
  if (!next) return undefined;
  if (next.text === 'Local' && tokens[last + 2]?.text === 'Government') return 'county';
  if (isKind(next.text) || isFront(next.text) || WRITTEN_KIND.test(next.text)) return next.lower;
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
    // “Selim states that” is no state.
    if (isPluralKind(text)) return (at === last + 1 && text !== 'states') || at > last + 2 ? text : undefined;
    if (!/^\p{Lu}/u.test(text) && lower !== 'and' && lower !== ',') return undefined;
  }
  return undefined;
}

/** “Souran, the largest town of the region,”, “Marrun, a province rich in oil”: what kind of place the words behind a comma say it is. */
export function kindApposed(tokens: readonly Token[], last: number): string | undefined {
  if (tokens[last + 1]?.lower !== ',' || !/^(?:the|a|an)$/.test(tokens[last + 2]?.lower ?? '')) return undefined;
  for (let at = last + 3; at < last + 8 && /^\p{Ll}[\p{L}-]+$/u.test(tokens[at]?.text ?? ''); at += 1) {
    const { lower } = tokens[at]!;
    if (/^(?:of|in|near|and|which|who|where|on|with)$/.test(lower)) return undefined;
    if (/^(?:city|town|village|hamlet|province|governorate|region)$/.test(lower)) return lower;
  }
  return undefined;
}

export const BUILDING =
  /^(?:bazaar|market|hotel|mosque|church|hospital|school|university|bridge|checkpoint|airport|airbase|prison|square|street|roundabout|junction|station|stadium|restaurant|cafe|mall|temple|shrine|seminary|base|post|outpost|camp|field|plant|terminal|barracks|compound|building|tower|headquarters|substation)$/;
export const WRITTEN_KIND =
  /^(?:District|Province|Governorate|Region|Department|County|Neighbou?rhood|Suburb|Village|Township|Municipality|Prefecture|Oblast|Subdistrict|Ward)$/;

/** “hospital”, “police post”. */
export function isBuilding(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  return BUILDING.test(word) || (/^(?:police|army|military|air|naval|border|customs|gas|oil|power)$/.test(word) && BUILDING.test(next));
}
