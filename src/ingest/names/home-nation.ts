import { forceBehind } from './force-words.ts';
import { isCountry } from './countries.ts';
import { nationOf } from './nations.ts';
import { type Sentence, type Token, wordsOf } from '../text/tokens.ts';

// The sentences at the head of an article, in which “in Kenya” is where it happened.
const HEAD = 3;

/**
 * Whether an article shows that its news is of a nation: “in Kenya” at its head, “Karkhan, Kenya”, “a Kenyan town”, “Kenyan police”.
 * Who condemns an attack, mediates or owns a mine is named as well.
 */
export function isHome(nation: string, sentences: readonly Sentence[], own: ReadonlySet<string>): boolean {
  return sentences.some(({ index, tokens }) =>
    tokens.some((_, at) => {
      const found = nationOf(tokens, at, own);
      return found?.nation === nation && isToldOf(tokens, { first: at, last: found.last }, index < HEAD, own.has(nation));
    }),
  );
}

function isToldOf(tokens: readonly Token[], { first, last }: { first: number; last: number }, isHead: boolean, isOwn: boolean): boolean {
  const [before, next] = [tokens[first - 1]?.lower ?? '', tokens[last + 1]?.lower ?? ''];
  const isOwner = /^['’]s$/.test(next);
  const behind = isOwner ? last + 2 : last + 1;
  const force = forceBehind(tokens, behind);
  if (force && force.kind !== 'weapon') return true;
  if (PLACE.test(tokens[behind]?.lower ?? '') || (COMPASS.test(tokens[behind]?.lower ?? '') && /^\p{Ll}/u.test(tokens[behind]!.text)))
    return true;
  if (AUTHORITY.test(wordsOf(tokens, behind, behind + 3)) && !COMMENTS.test(wordsOf(tokens))) return true;
  if (!isOwn && !isCountry(wordsOf(tokens, first, last + 1))) return false;
  // “northern Kenya”, “Karkhan, Kenya,”, “Pakistan’s Balochistan province”.
  if (COMPASS.test(before)) return true;
  if (before === ',' && /^\p{Lu}/u.test(tokens[first - 2]?.text ?? '') && /^[,.]?$/.test(next))
    return (
      !isCountry(tokens[first - 2]!.lower) &&
      /\b(?:in|at|near|outside|around|on)(?: [\w'’-]+){1,3} ,$/.test(wordsOf(tokens, first - 6, first))
    );
  if (isOwner && /^\p{Lu}/u.test(tokens[behind]?.text ?? '')) return true;
  return isHead && /^(?:in|inside|across|throughout|around)$/.test(before) && !ABROAD.test(wordsOf(tokens, first - 9, first));
}

const PLACE =
  /^(?:towns?|city|cities|village|villages|province|region|district|state|capital|territory|desert|coast|port|island|countryside|highlands|resort|enclave|suburb|slum|prison|parliament|side|borderlands|hamlet|governorate|county|department|municipality)$/;
const COMPASS = /^(?:(?:north|south)?-?(?:east|west|north|south)(?:ern)?|central)$/;
const AUTHORITY =
  /^(?:authorities|officials?|interior|health|defen[cs]e|state|regional|provincial|local|government|intelligence|rescuers|civil|prosecutors?|media|rebels|insurgents|separatists|militants)\b/;
/** What others than those at home do about an attack. */
const COMMENTS =
  /\b(?:condemn\w*|denounc\w*|deplor\w*|condol\w*|mourn\w*|call(?:ed|s) (?:on|for)|urg(?:ed|es)|mediat\w*|welcom\w*|following events|expressed|offered|sent|reported)\b/;
const ABROAD =
  /\b(?:hospitals?|exile|refuge|refugees|talks|met|meeting|based|live[sd]?|living|born|trained|studied|summit|embassy|conference|asylum|negotiations?)\b/;
