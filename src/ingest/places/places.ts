import { KNOWN_NAMES } from '../names/armed-groups.ts';
import { isCountry } from '../names/countries.ts';
import { isRegion } from '../names/regions.ts';
import { foldName, foldWords, type FoundName, type Named } from '../names/names.ts';
import { unknownPlaces } from './place-names.ts';
import { isWideKind } from './place-words.ts';
import { standingOf, type Standing } from './place-standing.ts';
import type { Sentence, Token } from '../text/tokens.ts';

/** A place that a sentence names; `first` and `last` are indexes of tokens. */
export interface FoundPlace extends Standing {
  first: number;
  last: number;
  name: string;
  named: Named | null;
  /** Governorate, region or country. */
  isWide: boolean;
  /** 0 for a settlement or less, up to 4 for a country. */
  width: number;
}

const WIDTH: Readonly<Record<string, number>> = { subdistrict: 1, district: 1, region: 2, governorate: 3, country: 4 };

/** The places in a sentence: those of the archive, then names that are places by the words around them. `known`: names that the article uses as places. */
export function findPlaces(
  sentence: Sentence,
  names: readonly FoundName[],
  all: readonly Named[],
  text: string,
  known: KnownPlaces,
  persons: ReadonlySet<string>,
): FoundPlace[] {
  const { tokens } = sentence;
  const groups = KNOWN_NAMES.find(sentence);
  const found: FoundPlace[] = [];
  for (const { first, last, named } of names) {
    const isInName = groups.some((group) => group.first <= first && last <= group.last && group.last > group.first);
    if (named.kind !== 'place' || isPartOfName(tokens, last) || isInName) continue;
    const standing = { ...standingOf(tokens, first, last), ...(isOnRoad(tokens, last, named) ? { isRoute: true, isLocative: false } : {}) };
    const town = isWide(named) ? townOf(tokens, last, named, standing, all) : undefined;
    found.push({
      ...standing,
      first,
      last: town?.last ?? last,
      name: named.name,
      named,
      isWide: isWide(named),
      width: WIDTH[named.sort] ?? 0,
      ...town,
    });
  }
  for (const place of unknownPlaces(sentence, names, text, known.all, persons)) {
    // “across Ardania”: something that holds many places.
    const isWide =
      place.isWide ||
      place.behind === 'across' ||
      (place.kind === undefined && isCompassed(tokens, place.first, place.last)) ||
      (place.kind === undefined && (known.wide.has(place.name) || isRegion(place.name)));
    const width = !isWide ? 0 : isCountry(place.name) ? 4 : place.kind === 'county' ? 2 : 3;
    found.push({ ...place, named: null, isWide, width });
  }
  const head = sentence.head ?? 0;
  return narrowPossessives(
    found
      .map((place) => (place.last < head ? { ...place, isLocative: true, isAside: false, start: 0 } : place))
      .sort((a, b) => a.first - b.first),
    tokens,
    text,
  );
}

/** “the Hadira-Sarmat road”: of two ends in one word, neither. */
function isOnRoad(tokens: readonly Token[], last: number, { spellings }: Named): boolean {
  const written = foldName(tokens[last]!.text);
  const isLonger = tokens[last]!.text.includes('-') && !spellings.some((spelling) => foldName(spelling) === written);
  return isLonger && /^(?:road|highway|motorway|route|railway|line)$/.test(tokens[last + 1]?.lower ?? '');
}

/** “in eastern Oumbala”, “in Oumbala’s east”: a country or a region, and no settlement. */
function isCompassed(tokens: readonly Token[], first: number, last: number): boolean {
  const isOwner = /^['’]s$/.test(tokens[last + 1]?.text ?? '');
  return COMPASS.test(tokens[first - 1]?.lower ?? '') || (isOwner && COMPASS.test(tokens[last + 2]?.lower ?? ''));
}

const COMPASS = /^(?:(?:north|south)?-?(?:east|west|north|south)(?:ern)?|central)$/;

function isWide({ sort }: Named): boolean {
  return /^(?:governorate|region|country)$/.test(sort);
}

/** “Hama city”, “the town of Idlib”: the town that a governorate is called after, with its own record or without. */
function townOf(
  tokens: readonly Token[],
  last: number,
  named: Named,
  { kind }: Standing,
  all: readonly Named[],
): Pick<FoundPlace, 'last' | 'name' | 'named' | 'isWide' | 'width'> | undefined {
  const isTown = (word: string | undefined): boolean => /^(?:city|town|village)$/.test(word ?? '');
  const isBehind = isTown(tokens[last + 1]?.text);
  if (named.sort === 'country' || !(isBehind || isTown(kind))) return undefined;
  const [own] = foldWords(named.name);
  const town = all.find(
    (other) => other.kind === 'place' && !isWide(other) && foldWords(other.name)[0] === own && foldWords(other.name).length <= 2,
  );
  const name =
    town?.name ??
    `${named.spellings.find((spelling) => foldWords(spelling).length === 1) ?? named.name} ${isBehind ? tokens[last + 1]!.lower : kind!}`;
  return { last: isBehind ? last + 1 : last, name, named: town ?? null, isWide: false, width: 0 };
}

/** The names that an article says are places, and those of them that are a province or the like. */
export interface KnownPlaces {
  all: ReadonlySet<string>;
  wide: ReadonlySet<string>;
}

/** The names that an article says are places: “in Souran”, “Souran town”; of one that it calls a province, and never a town, it is one throughout. */
export function knownPlaces(
  sentences: readonly (readonly [Sentence, readonly FoundName[]])[],
  text: string,
  persons: ReadonlySet<string>,
  filed: readonly string[],
): KnownPlaces {
  const none: ReadonlySet<string> = new Set();
  const found = sentences
    .flatMap(([sentence, names]) => unknownPlaces(sentence, names, text, none, persons))
    .filter(({ isSure }) => isSure);
  const narrow = new Set([...filed, ...found.flatMap(({ name, kind }) => (kind !== undefined && !isWideKind(kind) ? [name] : []))]);
  // A county is often called after its town.
  const wide = found.flatMap(({ name, kind }) =>
    kind !== undefined && isWideKind(kind) && kind !== 'county' && !narrow.has(name) ? [name] : [],
  );
  return { all: new Set([...filed, ...found.map(({ name }) => name)]), wide: new Set(wide) };
}

/** “in Syria’s northern Idlib region”: what was done there was done in the narrower of the two. */
function narrowPossessives(places: readonly FoundPlace[], tokens: readonly Token[], text: string): FoundPlace[] {
  const owners = new Map<FoundPlace, FoundPlace>();
  for (const [index, owner] of places.entries()) {
    const owned = places[index + 1];
    const isPossessive = /^(?: (?:province|district|region|state|city|governorate|county))?['’]s\b/.test(
      text.slice(tokens[owner.last]!.end),
    );
    if (owned && isPossessive && owned.first - owner.last <= 5 && owned.width <= owner.width) owners.set(owned, owner);
  }
  const owning = new Set(owners.values());
  return places.map((place) => {
    const owner = owners.get(place);
    if (owner?.isLocative) return { ...place, isLocative: true, relation: owner.relation };
    return owning.has(place) ? { ...place, isLocative: false } : place;
  });
}

// “Hadira Street”, “the Hadira Brigade”: with a capital, what is called after a place and may be elsewhere.
const CALLED_AFTER =
  /^(?:Streets?|Avenue|Road|Boulevard|Square|Roundabout|Gate|Brigades?|Battalions?|Division|Regiment|Company|Hotel|Restaurant|Café|Cafe|Cinema|News|Times|Post|Radio|Television|TV)$/;

/** “Port Selim Accord”, “Hadira truce”, “Marrun Lanterns”: the place is a part of another name. */
function isPartOfName(tokens: readonly Token[], last: number): boolean {
  if (CALLED_AFTER.test(tokens[last + 1]?.text ?? '')) return true;
  return /^(?:accord|agreement|truce|ceasefire|cease-fire|deal|talks|protocol|memorandum|conference|process|lanterns|harbour|fc|united|regime|government)$/.test(
    tokens[last + 1]?.lower ?? '',
  );
}
