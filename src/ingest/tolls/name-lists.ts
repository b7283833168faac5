import { countryOf } from '../names/demonyms.ts';
import { isSingular } from './people-words.ts';
import type { Token } from '../text/tokens.ts';

/** Names one after another: “Amal Derin, the mayor, and the lawyer Rana Adil”. */
export function namesFrom(tokens: readonly Token[], index: number, least = 1): { count: number; last: number } | undefined {
  let count = 0;
  let last = index;
  for (let from: number | undefined = index; from !== undefined;) {
    const end = titledName(tokens, from, least);
    if (end === undefined) break;
    count += 1;
    last = end;
    from = nextName(tokens, end);
  }
  return count > 0 ? { count, last } : undefined;
}

/** “Amal Derin, 42; Rana Adil, 19; a boy; and a guard”: as many as signs part them, and one. */
export function listFrom(tokens: readonly Token[], index: number): { count: number; last: number } | undefined {
  if (titledName(tokens, index, 2) === undefined) return undefined;
  const signs = tokens.flatMap(({ lower }, at) => (at > index && lower === ';' ? [at] : []));
  const end = tokens.findIndex(({ lower }, at) => at > index && /^[.:]$/.test(lower));
  const isList = signs.length > 1 && tokens[signs.at(-1)! + 1]?.lower === 'and';
  return isList ? { count: signs.length + 1, last: (end === -1 ? tokens.length : end) - 1 } : undefined;
}

/** Where the next of several names begins, past an age or what somebody was. */
function nextName(tokens: readonly Token[], last: number): number | undefined {
  let at = last + 1;
  if (tokens[at]?.lower === ',') {
    const close = tokens.findIndex(({ lower }, index) => index > at && /^[,.;:]$/.test(lower));
    if (
      close === -1 ||
      close - at > 16 ||
      tokens[close]!.lower !== ',' ||
      tokens.slice(at + 1, close).some(({ lower }) => /^(?:and|who|which)$/.test(lower))
    )
      return undefined;
    at = close + 1;
  }
  if (tokens[at]?.lower !== 'and') return undefined;
  return tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1;
}

/** The end of a personal name behind its titles: “former minister Amal Derin”, “Monsignor Selim”. */
export function titledName(tokens: readonly Token[], from: number, least = 1): number | undefined {
  let at = from;
  let isTitled = false;
  while (
    at < from + 7 &&
    (/^[\p{Ll}]|^[“"(),.]$/u.test(tokens[at]?.text ?? '') || (isOfTitle(tokens[at]) && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? ''))) &&
    !/^(?:and|or|in|by|on|at|was|were|when|as|after|while|near|with|during|over|for|from|,|\.)$/.test(tokens[at]!.lower)
  ) {
    isTitled ||= isSingular(tokens[at]!.lower) || TITLES.test(tokens[at]!.lower);
    at += 1;
  }
  const start = at;
  while (at - start < 6 && (isNamePart(tokens[at]) || (at > start && isParticle(tokens, at)))) {
    isTitled ||= TITLES.test(tokens[at]!.lower);
    at += 1;
  }
  const length = at - start;
  return length >= (isTitled ? least : 2) ? at - 1 : undefined;
}

/** “Ardanian”, “U.S.”, “MNR”: tells of whom a title is. */
function isOfTitle(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (countryOf(token.lower) !== undefined || /^\p{Lu}{2,6}$/u.test(token.text) || /(?:ese|ian|ean|an|ani|ish)$/.test(token.lower))
  );
}

const TITLES =
  /^(?:dr|mr|mrs|ms|msgr|monsignor|father|fr|rev|reverend|gen|col|maj|capt|lt|sgt|president|archbishop|bishop|judge|justice|senator|sheikh|imam|minister)$/;

/** “Omar al Derin”, “Rana bint Selim”: between two parts of a name. */
export function isParticle(tokens: readonly Token[], at: number): boolean {
  return PARTICLE.test(tokens[at]?.lower ?? '') && isNamePart(tokens[at - 1]) && isNamePart(tokens[at + 1]);
}

const PARTICLE = /^(?:al|el|bin|bint|ibn|ben|abu|abd|ould|ag|van|von|de|da|dos|del)$/;

/** Whether a word may be a part of a personal name: it has a capital and is no day. */
export function isNamePart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.isArmed === undefined &&
    !/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/.test(token.lower) &&
    /^(?:(?:al|el|an|as|ad|ar|at|az|ash|es|ed|ez)-)?\p{Lu}[\p{L}’'.-]*$/u.test(token.text)
  );
}
