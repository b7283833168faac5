import { isCountry } from '../names/countries.ts';
import { countryOf } from '../names/demonyms.ts';
import { isEveryday } from '../text/everyday-words.ts';
import { type Token, wordsOf } from '../text/tokens.ts';
import { isCompass, isKind, isNoPlace } from './place-words.ts';

// “the Southeast Asian nation”, “a West African bloc”
const ADJECTIVE = /^(?:asian|african|european|american|arabian|andean|balkan|baltic|sahelian|caucasian)$/;

/** The end of a capitalised name that may be a place; undefined where none begins. */
export function nameEnd(tokens: readonly Token[], first: number): number | undefined {
  if (!isNameToken(tokens, first, first)) return undefined;
  // The first word of a sentence has a capital in any case.
  const before = tokens[first - 1]?.text;
  if ((before === undefined || /^["“‘(]$/.test(before)) && isEveryday(tokens[first]!.lower)) return undefined;
  let last = first;
  while (last + 1 < tokens.length && last - first < 5 && isNameToken(tokens, last + 1, first)) last += 1;
  while (last > first && LINK.test(tokens[last]!.text)) last -= 1;
  const words = tokens.slice(first, last + 1);
  const name = wordsOf(words);
  if (isCountry(name)) return last;
  if (ADJECTIVE.test(words.at(-1)!.lower) && /^\p{Ll}/u.test(tokens[last + 1]?.text ?? '')) return undefined;
  if (words.every(({ text, lower }) => countryOf(lower) !== undefined || /^\p{Lu}{2,9}$/u.test(text))) return undefined;
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
      (isNoPlace(lower) && !isPartOfName(tokens, at, first)) ||
      /^(?:anti|pro|non|pre|post|ex|mid)-/.test(lower) ||
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

/** “Mar Selim”, “La Mar”: no month. */
function isPartOfName(tokens: readonly Token[], at: number, first: number): boolean {
  return tokens[at]!.lower === 'mar' && (at > first || /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? ''));
}

/** The last of the capitalised words that begin at a token; the token before it where there is none. */
export function capitalsEnd(tokens: readonly Token[], first: number): number {
  let last = first - 1;
  while (/^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')) last += 1;
  return last;
}
