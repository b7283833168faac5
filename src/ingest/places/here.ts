import { isCountry } from '../names/countries.ts';
import { countryOfCity } from '../names/capital-cities.ts';
import type { Named } from '../names/names.ts';
import { isOfTelling } from './place-telling.ts';
import type { FoundPlace } from './places.ts';
import type { Token } from '../text/tokens.ts';

const TOLD = /^(?:said|told|announced|reported|stated|added|declared|arrived|met|learned|confirmed|press|filed|conference|meeting)$/;

/** “in this city”, “a bomb went off here”, “in the capital”: where the article was filed, by its dateline. */
export function placeHere(tokens: readonly Token[], dateline: string | undefined, all: readonly Named[]): FoundPlace | undefined {
  if (dateline === undefined || dateline === '') return undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const last = hereAt(tokens, at, dateline);
    if (last === undefined) continue;
    if (isOfTelling(tokens, at) || tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => TOLD.test(lower))) continue;
    return cityAt(at, last, dateline, all);
  }
  return undefined;
}

const STREET = /^(?:streets?|avenues?|boulevards?)$/;

/** “The bomb went off on Derin Street”: in an article that names no place of its own, somewhere in the city that it was filed from. */
export function placeOfStreet(tokens: readonly Token[], dateline: string | undefined, all: readonly Named[]): FoundPlace | undefined {
  if (dateline === undefined || dateline === '' || isCountry(dateline)) return undefined;
  const at = tokens.findIndex(
    ({ lower }, index) => lower === 'downtown' || (STREET.test(lower) && /^[\p{Lu}\p{N}]/u.test(tokens[index - 1]?.text ?? '')),
  );
  return at === -1 ? undefined : cityAt(at, at, dateline, all);
}

/** “in the east of the city”, “the town’s main market”: of an article that names no place but its country, where it was filed. */
export function placeOfCity(tokens: readonly Token[], dateline: string | undefined, all: readonly Named[]): FoundPlace | undefined {
  if (dateline === undefined || dateline === '' || isCountry(dateline)) return undefined;
  const at = tokens.findIndex(
    ({ lower }, index) =>
      lower === 'the' &&
      /^(?:city|town)$/.test(tokens[index + 1]?.lower ?? '') &&
      !/^(?:of|in|,|council|hall)$/.test(tokens[index + 2]?.lower ?? '') &&
      !isOfTelling(tokens, index),
  );
  return at === -1 ? undefined : cityAt(at, at + 1, dateline, all);
}

function cityAt(first: number, last: number, dateline: string, all: readonly Named[]): FoundPlace | undefined {
  const named = all.find((one) => one.kind === 'place' && one.spellings.includes(dateline)) ?? null;
  if (named !== null && /^(?:governorate|region|country)$/.test(named.sort)) return undefined;
  const standing = { relation: 'at', isLocative: true, isRoute: false, isDistant: false, isAside: false } as const;
  return { ...standing, first, last, name: named?.name ?? dateline, named, isWide: false, width: 0 };
}

/** The last token of words that point at where the article was filed. */
function hereAt(tokens: readonly Token[], at: number, dateline: string): number | undefined {
  const [a, b, c, d] = tokens.slice(at, at + 4).map(({ lower }) => lower);
  if (a === 'here' && /^(?:on|today|yesterday|tonight|this|early|late|,|\.|when|after|by|\w+day)$/.test(b ?? '.')) return at;
  if (!/^(?:in|of|at|through|outside|near|across)$/.test(a ?? '')) return undefined;
  // “in this dusty northern town”
  const kind =
    b === 'this' ? [2, 3, 4].find((ahead) => /^(?:capital|city|town|village)$/.test(tokens[at + ahead]?.lower ?? '')) : undefined;
  if (kind !== undefined) return tokens[at + kind + 1]?.lower === 'city' ? at + kind + 1 : at + kind;
  const isCapital = countryOfCity(dateline.toLowerCase()) !== undefined;
  return isCapital && b === 'the' && c === 'capital' && !/^(?:of|,)$/.test(d ?? '') ? at + 2 : undefined;
}
