import { countryOfCity } from './capital-cities.ts';
import { isCountry } from './countries.ts';
import { countryOf } from './demonyms.ts';
import type { Named, NameIndex } from './names.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

const STATE = /^(?:state|state-forces|external-forces)$/;
const SAME = new Map([
  ['türkiye', 'turkey'],
  ['britain', 'united kingdom'],
]);
const RARE = new Set(['us', 'u.s', 'uk']);
// Too wide to have an army.
const PARTS_OF_WORLD = /^(?:africa|america|asia|europe|balkans|caucasus|gulf|levant|mediterranean|middle east|west bank|gaza|gaza strip)$/;

/** The nation that a word names by its adjective, its people or its country; a nation of an archive alone is known by how its words begin. */
export function nationOf(tokens: readonly Token[], at: number, own: ReadonlySet<string>): { nation: string; last: number } | undefined {
  const { text, lower } = tokens[at]!;
  if (!/^\p{Lu}/u.test(text)) return undefined;
  const pair = tokens[at + 1] && /^\p{Lu}/u.test(tokens[at + 1]!.text) ? `${lower} ${tokens[at + 1]!.lower}` : '';
  for (const [words, last] of [
    [pair, at + 1],
    [lower, at],
  ] as const) {
    const nation = countryOf(words) ?? (isCountry(words) && !PARTS_OF_WORLD.test(words) ? words : undefined);
    if (nation !== undefined && (!RARE.has(words) || /^U/.test(text))) return { nation: SAME.get(nation) ?? nation, last };
  }
  const stem = stemOf(lower);
  return own.has(stem) ? { nation: stem, last: at } : undefined;
}

/** How the words of an archive’s own nation begin: “Ardania”, “Ardanian”. */
function stemOf(word: string): string {
  return word.toLowerCase().slice(0, 5);
}

/** The nation of a state’s record, by the first word of its name. */
export function nationOfActor({ name }: Pick<Named, 'name'>, own: ReadonlySet<string>): string | undefined {
  const words = name.split(/\s+/).slice(0, 2);
  const tokens = words.map((text): Token => ({ text, lower: text.toLowerCase().replace(/['’]s$/, ''), start: 0, end: 0 }));
  return tokens.length > 0 ? nationOf(tokens, 0, own)?.nation : undefined;
}

/** The nations that only the archive knows. */
function ownNations({ all }: NameIndex): ReadonlySet<string> {
  const named = all.filter(({ kind, sort }) => (kind === 'actor' && STATE.test(sort)) || (kind === 'place' && sort === 'country'));
  const first = named.map(({ name }) => name.split(/\s+/)[0]!.toLowerCase());
  return new Set(first.filter((word) => /^[\p{L}]{5,}$/u.test(word) && countryOf(word) === undefined && !isCountry(word)).map(stemOf));
}

// Nations whose forces, envoys and statements stand in news of every country.
const EVERYWHERE = new Set(['united states', 'russia', 'united kingdom', 'france', 'china', 'palestine', 'kurdistan']);

/** Whether a nation’s forces and envoys are in news of every country, so that naming it says little of where an article’s news took place. */
export function isEverywhere(nation: string): boolean {
  return EVERYWHERE.has(nation);
}

// “Russian warplanes struck”, “American forces”: these fly and fight in other countries, and “the Saudi Hospital” stands in one.
const ARMS =
  /^(?:(?:fixed-wing|air|fighter|military|naval) )?(?:warplanes?|planes?|jets?|aircraft|helicopters?|gunships?|drones?|missiles?|air ?strikes?|airstrikes?|strikes?|raids?|bomb\w*|forces|artillery|shell\w*|warships?|attacks?)\b/;
const HOUSE = /^(?:hospital|school|clinic|street|road|quarter|club|mosque|church|market|embassy|consulate)$/;

/** Peoples without a state of that name. */
export function isStateless(nation: string): boolean {
  return /^(?:palestine|kurdistan|chechnya)$/.test(nation);
}

/** The nation of the city or country of a dateline. */
export function nationOfDateline(place: string): string | undefined {
  const words = place.toLowerCase();
  return countryOfCity(words) ?? (isCountry(words) ? words : undefined);
}

/** Where a nation is named first, by its adjective or its country. */
export function firstNamed(
  tokens: readonly Token[],
  nation: string,
  own: ReadonlySet<string>,
): { first: number; last: number } | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const found = nationOf(tokens, at, own);
    if (found?.nation === nation) return { first: at, last: found.last };
  }
  return undefined;
}

/** The nation in which an article’s news took place: its country counts for more than its adjective, the opening for more than the rest. */
function mainNation(sentences: readonly (readonly Token[])[], own: ReadonlySet<string>, filedFrom: string | undefined): string | undefined {
  const counts = new Map<string, number>(filedFrom === undefined ? [] : [[filedFrom, 2]]);
  for (const [index, tokens] of sentences.entries()) {
    for (let at = 0; at < tokens.length; at += 1) {
      const found = nationOf(tokens, at, own);
      if (!found) continue;
      const isCountryName = isCountry(wordsOf(tokens, at, found.last + 1));
      const behind = tokens[found.last + 1]?.lower ?? '';
      const isOfOther =
        !isCountryName &&
        (HOUSE.test(behind) || (EVERYWHERE.has(found.nation) && ARMS.test(wordsOf(tokens, found.last + 1, found.last + 4))));
      if (isOfOther) continue;
      const isPlace = /^(?:in|of|across|inside|'s|northern|southern|eastern|western|central)$/.test(tokens[at - 1]?.lower ?? '');
      const weight = (isCountryName && isPlace ? 2 : 1) + (index < 2 ? 1 : 0);
      counts.set(found.nation, (counts.get(found.nation) ?? 0) + (EVERYWHERE.has(found.nation) ? weight / 3 : weight));
      at = found.last;
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The nation that an article is about, with the nations that only its archive knows. */
export interface ArticleNation {
  main: string | undefined;
  own: ReadonlySet<string>;
  /** The nation of the city that the article was filed from. */
  filedFrom?: string | undefined;
}

export function nationOfArticle(sentences: readonly (readonly Token[])[], names: NameIndex, datelines: readonly string[]): ArticleNation {
  const own = ownNations(names);
  const filedFrom = datelines.map(nationOfDateline).find((nation) => nation !== undefined);
  return { main: mainNation(sentences, own, filedFrom), own, filedFrom };
}

/** A country’s name as it is written. */
export function writtenNation(nation: string): string {
  return nation.replace(/(^|[\s-])(?!(?:of|and|the)\b)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The archive’s army of the nation that an article is about; the only one it has, where no nation is named beside a place of the archive. */
export function armyOf({ main, own }: ArticleNation, { all }: NameIndex, hasOwnPlace: boolean): Named | undefined {
  const armies = all.filter(({ kind, sort, name }) => kind === 'actor' && sort === 'state-forces' && !/allied|\bair\b|aero/i.test(name));
  if (main !== undefined) return armies.find((army) => nationOfActor(army, own) === main);
  return hasOwnPlace && armies.length === 1 ? armies[0] : undefined;
}
