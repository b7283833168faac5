import { isCountry } from './countries.ts';
import type { FoundName, Named } from './names.ts';
import type { Sentence, Token } from './tokens.ts';

/** A place that a sentence names; `first` and `last` are indexes of tokens. */
export interface FoundPlace {
  first: number;
  last: number;
  name: string;
  named: Named | null;
  relation: 'at' | 'near' | 'in-area';
  /** Stands behind “in”, “near” and the like: something happens there. */
  isLocative: boolean;
  /** Governorate, region or country. */
  isWide: boolean;
  /** 0 for a settlement or less, up to 4 for a country. */
  width: number;
  /** “the road to Sarmat”: not the place. */
  isRoute: boolean;
}

const LOCATIVE = new Set(
  'in at near on outside around inside within across over into towards toward against hit struck bombed shelled targeting targeted attacked raided stormed bombarded pounded entered reached overran rocked shook'.split(
    ' ',
  ),
);
const KINDS =
  'village|town|city|hamlet|district|neighbourhood|neighborhood|suburb|quarter|camp|area|outskirts|locality|municipality|township|subdistrict|port|settlement|farm|valley|island|crossing|county|province|governorate|region|department|state|jurisdiction|countryside';
const KIND = new RegExp(`^(?:${KINDS})$`);
const WIDE_KIND = /^(?:province|governorate|region|department|state|county|countryside)$/;
const NO_PLACE = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ramadan eid christmas easter god allah islam
  twitter facebook telegram whatsapp parliament congress reuters afp ap bbc un nato eu mr mrs president minister general colonel the a an it he she they we i his her its their this that these those`.split(
    /\s+/,
  ),
);

const WIDTH: Readonly<Record<string, number>> = { subdistrict: 1, district: 1, region: 2, governorate: 3, country: 4 };

/** The places in a sentence: those of the archive, then capitalised names behind words of place. */
export function findPlaces(sentence: Sentence, names: readonly FoundName[], text: string): FoundPlace[] {
  const { tokens } = sentence;
  const found: FoundPlace[] = [];
  for (const { first, last, named } of names) {
    if (named.kind !== 'place' || isPartOfName(tokens, last)) continue;
    found.push({
      first,
      last,
      name: named.name,
      named,
      isWide: /^(?:governorate|region|country)$/.test(named.sort),
      width: WIDTH[named.sort] ?? 0,
      ...standing(tokens, first, last),
    });
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const unknown = unknownAt(tokens, at, text);
    if (!unknown || names.some(({ first, last }) => first <= unknown.last && unknown.first <= last)) continue;
    if (found.some(({ first, last }) => first <= unknown.last && unknown.first <= last)) continue;
    found.push({
      ...unknown,
      named: null,
      width: !unknown.isWide ? 0 : isCountry(unknown.name) ? 4 : 3,
      ...standing(tokens, unknown.first, unknown.last),
    });
    at = unknown.last;
  }
  return narrowPossessives(
    found.sort((a, b) => a.first - b.first),
    tokens,
    text,
  );
}

/** “in Syria’s northern Idlib region”: what was done there was done in the narrower of the two. */
function narrowPossessives(places: readonly FoundPlace[], tokens: readonly Token[], text: string): FoundPlace[] {
  const owners = new Map<FoundPlace, FoundPlace>();
  for (const [index, owner] of places.entries()) {
    const owned = places[index + 1];
    const isPossessive = /^['’]s\b/.test(text.slice(tokens[owner.last]!.end));
    if (owned && isPossessive && owned.first - owner.last <= 5 && owned.width < owner.width) owners.set(owned, owner);
  }
  const owning = new Set(owners.values());
  return places.map((place) => {
    const owner = owners.get(place);
    if (owner?.isLocative) return { ...place, isLocative: true, relation: owner.relation };
    return owning.has(place) ? { ...place, isLocative: false } : place;
  });
}

/** “Port Selim Accord”, “Hadira truce”, “Marrun Lanterns”: the place is a part of another name. */
function isPartOfName(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  if (!next) return false;
  if (
    /^(?:accord|agreement|truce|ceasefire|cease-fire|deal|talks|protocol|memorandum|conference|process|lanterns|harbour|fc|united)$/i.test(
      next.lower,
    )
  )
    return true;
  return false;
}

function standing(tokens: readonly Token[], first: number, last: number): Pick<FoundPlace, 'relation' | 'isLocative' | 'isRoute'> {
  let at = first - 1;
  let relation: FoundPlace['relation'] = 'at';
  let isLocative = false;
  let isRoute = false;
  let isFrom = false;
  for (let steps = 0; at >= 0 && steps < 9; steps += 1, at -= 1) {
    const word = tokens[at]!.lower;
    if (/^(?:near|outside|around|outskirts|edge|towards|toward)$/.test(word)) relation = 'near';
    if (
      /^(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west)$/.test(word) &&
      tokens[at + 1]?.lower === 'of'
    )
      relation = 'near';
    if (/^(?:road|highway|bypass|route|motorway|corridor)$/.test(word)) isRoute = true;
    if (word === 'from' && steps < 2) isFrom = true;
    if (word === 'of' && KIND.test(tokens[at - 1]?.lower ?? '')) isLocative = true;
    if (LOCATIVE.has(word)) {
      isLocative = true;
      break;
    }
    if (
      !/^(?:the|a|an|of|town|village|city|hill|eastern|western|northern|southern|central|north|south|east|west|old|quarter|centre|center|outskirts|edge|road|to|district|province|governorate|area|region|border|market|villages|towns|port|coastal|nearby|rural|besieged|rebel-held|held|suburb|neighbourhood|neighborhood|northwestern|northeastern|southeastern|southwestern|main|countryside|capital|called|named|small|mountain|mining|leads|which|village|and|'s|’s|"|“|-|km|kilometres|kilometers|miles|\d+)$/.test(
        word,
      )
    )
      break;
  }
  // “Hadira bakery”, “the Sarmat bypass”.
  if (/^(?:road|highway|bypass|motorway)$/.test(tokens[last + 1]?.lower ?? '')) relation = 'near';
  if (isFrom) isLocative = false;
  return { relation, isLocative, isRoute };
}

/** A capitalised name behind a word of place, unless it is something else: “in the village of Ain Farra”, “near Beit Sawan”. */
function unknownAt(
  tokens: readonly Token[],
  at: number,
  text: string,
): { first: number; last: number; name: string; isWide: boolean } | undefined {
  const word = tokens[at]!.lower;
  let first = at + 1;
  let isKind = false;
  if (/^(?:in|at|near|outside|around|inside|on|across|into)$/.test(word)) {
    if (tokens[first]?.lower === 'the') {
      if (!/^\p{Lu}/u.test(tokens[first + 1]?.text ?? '')) return undefined;
      first += 1;
    }
    while (
      /^(?:northern|southern|eastern|western|central|nearby|north|south|east|west|northeastern|northwestern|southeastern|southwestern|downtown|rural)$/.test(
        tokens[first]?.lower ?? '',
      ) &&
      /^\p{Ll}/u.test(tokens[first]!.text)
    )
      first += 1;
  } else if (word === 'of' && KIND.test(tokens[at - 1]?.lower ?? '')) isKind = true;
  else if (
    KIND.test(word) &&
    /^["“]?$/.test('') &&
    /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') &&
    /^\p{Ll}/u.test(tokens[at]!.text) &&
    word !== 'state' &&
    word !== 'port'
  )
    isKind = true;
  else return undefined;
  let last = first - 1;
  while (last + 1 < tokens.length && last - first < 4 && isNameToken(tokens, last + 1, first)) last += 1;
  if (last < first) return undefined;
  while (/^(?:al|el|of|de|la)$/.test(tokens[last]!.lower)) last -= 1;
  if (last < first || NO_PLACE.has(tokens[first]!.lower)) return undefined;
  if (/^(?:based|headquartered|born|living|resident|educated|registered|network|working)$/.test(tokens[at - 1]?.lower ?? ''))
    return undefined;
  const next = tokens[last + 1]?.lower ?? '';
  if (
    !isKind &&
    /^(?:'s|’s|news|tv|said|told|says|army|front|brigade|movement|party|group|militia|accord|agreement|truce|ceasefire|avenue|street|hospital|university|church|mosque|war|cup|league)$/.test(
      next,
    )
  )
    return undefined;
  const kind = KIND.test(next) ? next : isKind ? (word === 'of' ? tokens[at - 1]!.lower : word) : '';
  return {
    first,
    last,
    name: text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, ' '),
    isWide: WIDE_KIND.test(kind) || isCountry(text.slice(tokens[first]!.start, tokens[last]!.end)),
  };
}

function isNameToken(tokens: readonly Token[], at: number, first: number): boolean {
  const { text, lower } = tokens[at]!;
  if (/^\p{Lu}[\p{L}\p{M}’'‘ʿʾ-]*$/u.test(text) || /^(?:al|el|ash|ar)-\p{Lu}/u.test(text)) return !NO_PLACE.has(lower);
  return (
    at > first &&
    /^(?:al|el|of|de|la|del|los|las|bin|umm|abu)$/.test(lower) &&
    /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') &&
    lower !== 'of'
  );
}
