import { isUncounted } from './uncounted.ts';
import { isNamePart, isParticle, listFrom, namesFrom, titledName } from './name-lists.ts';
import { RESCUE, type HarmVerb } from './harm-verbs.ts';
import { auxBefore } from './auxiliaries.ts';
import { numberAt } from './numbers.ts';
import { isRank, isSingular, personNoun } from './people-words.ts';
import type { Cell } from '../reading.ts';
import type { Token } from '../text/tokens.ts';

/** One person or a few told by name or office, and not by number: “Amal Derin, the mayor, was shot dead”. */
export interface NamedVictims {
  verb: HarmVerb;
  count: number;
  first: number;
  last: number;
  /** “the assassination of Amal Derin”: told by a noun, and so perhaps long ago. */
  isNominal?: true;
  /** “Amal Derin, 17,”, “Colonel Derin”. */
  cell?: Cell;
  /** What somebody told by office is: “the bomber”. */
  noun?: string;
}

/** Who is told by name to have been harmed: the subject of “was killed”, or a name behind “assassinated”. */
export function namedIn(tokens: readonly Token[], verbs: readonly HarmVerb[]): NamedVictims[] {
  return [
    ...verbs.flatMap(
      (verb) => passiveOf(tokens, verb) ?? activeOf(tokens, verb) ?? nominalOf(tokens, verb) ?? pronounOf(tokens, verb, verbs) ?? [],
    ),
    ...possessiveIn(tokens),
    ...bodyIn(tokens),
    ...followingIn(tokens, verbs),
  ];
}

function passiveOf(tokens: readonly Token[], verb: HarmVerb): NamedVictims | undefined {
  // “was pulled from the ruins with injuries”: what was done to them stands before.
  const rescued =
    tokens[verb.first]!.lower === 'with' ? tokens.findLastIndex(({ lower }, at) => at < verb.first && RESCUE.test(lower)) : -1;
  const { first: aux, isPassive } = auxBefore(tokens, rescued === -1 || verb.first - rescued > 7 ? verb.first : rescued);
  const isOfThings = verb.first === verb.last && /^(?:dead|lost|fell|fallen)$/.test(tokens[verb.first]!.lower);
  if ((!isPassive && verb.form !== 'subject' && !isGapped(tokens, verb)) || verb.form === 'active' || isOfThings) return undefined;
  let last = (firstAux(tokens, aux) ?? aux) - 1;
  // “The owner, who was hit by a bullet,”.
  if (tokens[last]?.lower === 'who') last -= tokens[last - 1]?.lower === ',' ? 2 : 1;
  else if (tokens[last]?.lower === ',') last = beforeRemark(tokens, last);
  // “Amal Derin, 22 died”.
  else if (tokens[last - 1]?.lower === ',' && /^\d{1,2}$/.test(tokens[last]?.lower ?? '')) last -= 2;
  const name: { first: number; noun?: string } | undefined =
    nameUpTo(tokens, last) ??
    nameBeforeRemarks(tokens, last) ??
    nameBeforeOwner(tokens, last) ??
    officeUpTo(tokens, last) ??
    pronounAt(tokens, last);
  if (!name) return undefined;
  const count = tokens[aux]?.lower === 'were' ? namesBefore(tokens, name.first) + 1 : 1;
  const isPlural = tokens[aux]?.lower === 'were' || tokens[aux]?.lower === 'have';
  if (isPlural !== count > 1) return undefined;
  const office = name.noun === undefined ? {} : { noun: name.noun };
  return {
    verb,
    count,
    first: name.first,
    last: verb.last,
    ...office,
    ...(count === 1 ? cellOf(tokens, name.first, last) : {}),
  };
}

/** “Two guards were wounded and Amal Derin killed when …”: “was” is not said again. */
function isGapped(tokens: readonly Token[], { first, last, form }: HarmVerb): boolean {
  const and = tokens.findLastIndex(({ lower }, at) => at < first && lower === 'and');
  const before = tokens.slice(Math.max(0, and - 5), and);
  const between = tokens.slice(and + 1, first).map(({ text }) => text);
  const isSubject = between.length > 0 && between.length < 4 && between.every((text) => /^(?:\p{Lu}[\p{L}’'-]+|the|\p{Ll}+)$/u.test(text));
  return (
    form === 'past' &&
    isSubject &&
    before.some(({ lower }) => /^(?:was|were)$/.test(lower)) &&
    GAP_ENDS.test(tokens[last + 1]?.lower ?? '.')
  );
}

const GAP_ENDS = /^(?:[.,;]|when|while|after|in|by|as|during|on)$/;

/** “was attacked by gunmen in Hadira and died”: where the first of two verbs begins that are said of one. */
function firstAux(tokens: readonly Token[], aux: number): number | undefined {
  if (tokens[aux - 1]?.lower !== 'and' || !/^(?:died|perished|succumbed)$/.test(tokens[aux]!.lower)) return undefined;
  const clause = tokens.findLastIndex(({ lower }, at) => at < aux - 1 && /^(?:[,;:]|when|while|after|who|which|that|and)$/.test(lower));
  const first = tokens.findIndex(({ lower }, at) => at > clause && at < aux && lower === 'was');
  return first === -1 ? undefined : first;
}

/** “Omar Selim was on his way to work when he was shot dead”: somebody named in the same sentence, or in the one before. */
function pronounAt(tokens: readonly Token[], at: number): { first: number } | undefined {
  if (tokens[at]?.isSomebody) return { first: at };
  const isHead = at > 0 && /^(?:he|she)$/.test(tokens[at]!.lower) && CLAUSE_START.test(tokens[at - 1]!.lower);
  const isNamed = isHead && tokens.some((_, index) => index < at && nameUpTo(tokens, index) !== undefined);
  return isNamed ? { first: at } : undefined;
}

function cellOf(tokens: readonly Token[], first: number, last: number): { cell?: Cell } {
  if (isChildAt(tokens, last + 1)) return { cell: 'children' };
  const words = tokens.slice(Math.max(0, first - 3), last + 1).map(({ lower }) => lower);
  return words.some((word) => isRank(word) || word === 'commander') && !words.some((word) => NO_RANK.test(word))
    ? { cell: 'combatants' }
    : {};
}

// “Attorney General”, “retired Colonel”, “police captain”, “Major Street”.
const NO_RANK =
  /^(?:retired|former|ex|police|prison|fire|attorney|secretary|inspector|director|surgeon|solicitor|postmaster|private|governor|procurator)/;

/** “, 17,”, “(aged 9)” behind a name. */
function isChildAt(tokens: readonly Token[], at: number): boolean {
  if (!/^[,(]$/.test(tokens[at]?.lower ?? '')) return false;
  const age = numberAt(tokens, /^aged?$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1);
  return age !== undefined && age.value < 18 && /^[,)]$/.test(tokens[age.last + 1]?.lower ?? '');
}

function activeOf(tokens: readonly Token[], verb: HarmVerb): NamedVictims | undefined {
  const isNoun = /^(?:of|to)$/.test(tokens[verb.last]!.lower) || tokens[verb.first]!.lower === 'lost';
  if (verb.form === 'subject' || verb.form === 'passive' || isNoun) return undefined;
  if (auxBefore(tokens, verb.first).isPassive) return undefined;
  const names = listFrom(tokens, verb.last + 1) ?? namesFrom(tokens, verb.last + 1, 2);
  const next = (names && tokens[names.last + 1]?.lower) || '.';
  const isOwner = next === "'s" || next === '’s' || /^\p{Ll}{3,}s$/u.test(next);
  return names && !isOwner && NAME_ENDS.test(next)
    ? {
        verb,
        count: names.count,
        first: verb.first,
        last: names.last,
        ...(names.count === 1 ? cellOf(tokens, names.last, names.last) : {}),
      }
    : undefined;
}

/** “Two gunmen shot him dead”, “left her seriously wounded”: somebody told of before. */
function pronounOf(tokens: readonly Token[], verb: HarmVerb, verbs: readonly HarmVerb[]): NamedVictims | undefined {
  if (verb.form === 'subject' || verb.form === 'passive' || isUncounted(tokens, verb, verbs)) return undefined;
  const { first: aux, isPassive } = auxBefore(tokens, verb.first);
  const isLeft = /^(?:him|her)$/.test(tokens[aux - 1]?.lower ?? '') && /^(?:left|leaving)$/.test(tokens[aux - 2]?.lower ?? '');
  if (isLeft && !isPassive) return { verb, count: 1, first: aux - 1, last: verb.last };
  const isObject = /^(?:him|her)$/.test(tokens[verb.last + 1]?.lower ?? '') && PRONOUN_ENDS.test(tokens[verb.last + 2]?.lower ?? '.');
  // Whoever shot the attacker is told of him, and not of a victim.
  const meant = tokens.slice(0, verb.first).findLast(({ lower }) => isSingular(lower))?.lower ?? '';
  return isObject && !isPassive && !ATTACKERS.test(meant) ? { verb, count: 1, first: verb.first, last: verb.last + 1 } : undefined;
}

const ATTACKERS = /^(?:attacker|assailant|gunman|bomber|raider|suspect|robber|thief|kidnapper|terrorist|militant|perpetrator)$/;

/** What may follow a pronoun, so that “her brother” is none. */
export const PRONOUN_ENDS =
  /^(?:[.,;:]|and|instantly|immediately|dead|all|both|to|on|in|at|with|outright|before|after|when|as|near|outside|several)$/;

/** “The following guards died in the attack: captain Amal Derin, corporals Rana Adil and Idan Samar”. */
function followingIn(tokens: readonly Token[], verbs: readonly HarmVerb[]): NamedVictims[] {
  const first = tokens.findIndex(({ lower }) => lower === 'following');
  const colon = tokens.findIndex(({ lower }, at) => at > first && lower === ':');
  const verb = verbs.find((one) => one.form !== 'active' && one.first > first && one.last < colon);
  if (first === -1 || !verb || personNoun(tokens[first + 1]?.lower ?? '') === undefined) return [];
  let [count, at] = [0, colon + 1];
  for (let end = titledName(tokens, at); end !== undefined; end = titledName(tokens, at)) {
    count += 1;
    at = end + 1;
    while (/^(?:[,;]|and)$/.test(tokens[at]?.lower ?? '')) at += 1;
  }
  return count > 1 ? [{ verb, count, first, last: at - 1 }] : [];
}

/** “Senator Omar Selim’s murder”: told by a noun behind the name. */
function possessiveIn(tokens: readonly Token[]): NamedVictims[] {
  return tokens.flatMap((token, at) => {
    const name = /^['’]s$/.test(token.text) && MURDER.test(tokens[at + 1]?.lower ?? '') ? nameUpTo(tokens, at - 1) : undefined;
    if (!name) return [];
    const verb: HarmVerb = { first: at + 1, last: at + 1, harm: 'killed', form: 'past' };
    return [{ verb, count: 1, first: name.first, last: at + 1, isNominal: true as const }];
  });
}

/** “His body was found”, “Rana Adil’s body turned up”, “the body of Rana Adil was dumped”. */
function bodyIn(tokens: readonly Token[]): NamedVictims[] {
  return tokens.flatMap(({ lower }, at) => {
    const isOfOne =
      /^(?:his|her)$/.test(tokens[at - 1]?.lower ?? '') ||
      (/^['’]s$/.test(tokens[at - 1]?.text ?? '') && nameUpTo(tokens, at - 2) !== undefined) ||
      (tokens[at + 1]?.lower === 'of' && namesFrom(tokens, at + 2)?.count === 1);
    if (!/^(?:body|corpse)$/.test(lower) || !isOfOne) return [];
    const found = tokens.findIndex(({ lower: word }, index) => index > at && index < at + 22 && FOUND.test(word));
    const verb: HarmVerb = { first: at, last: found, harm: 'killed', form: 'past' };
    return found === -1 ? [] : [{ verb, count: 1, first: at - 1, last: found, isNominal: true as const }];
  });
}

const FOUND = /^(?:found|recovered|discovered|turned|dumped|retrieved|abandoned)$/;

const MURDER = /^(?:murder|assassination|killing|slaying)$/;

/** “the murder of Senator Omar Selim”, “the assassination of Amal Derin and of the lawyer Rana Adil”. */
function nominalOf(tokens: readonly Token[], verb: HarmVerb): NamedVictims | undefined {
  if (verb.harm !== 'killed' || !/^(?:of|to)$/.test(tokens[verb.last]!.lower)) return undefined;
  // “the massacre of San Quirito” names a place.
  if (tokens.slice(verb.first, verb.last).some(({ lower }) => /^(?:massacre|slaughter)$/.test(lower))) return undefined;
  const isTaken = /^(?:claimed|claiming|cost|costing|took|taking)$/.test(tokens[verb.first - 1]?.lower ?? '');
  const names = namesFrom(tokens, verb.last + 1);
  if (!names) return undefined;
  const { count, last } = names;
  const isOwner = /^['’]s$/.test(tokens[last + 1]?.text ?? '');
  return !isOwner ? { verb, count, first: verb.first, last, ...(isTaken ? {} : { isNominal: true }) } : undefined;
}

const NAME_ENDS =
  /^(?:[^\p{L}]|and|along|together|of|from|in|on|at|by|with|near|during|as|who|when|while|after|before|outside|inside|today|yesterday|tonight|overnight|this|last|late|early|earlier|\w+day)$/u;

/** From the second of two commas back to the word before the first: “Amal Derin, mayor of Hadira, was”. */
function beforeRemark(tokens: readonly Token[], comma: number): number {
  for (let at = comma - 1; at > Math.max(0, comma - 14); at -= 1) if (tokens[at]!.lower === ',') return at - 1;
  return comma - 1;
}

/** “Amal Derin, governor of Hadira, who was kidnapped on Monday, was found dead”: past one remark more. */
function nameBeforeRemarks(tokens: readonly Token[], last: number): { first: number } | undefined {
  const comma = tokens[last + 1]?.lower === ',' ? tokens.findLastIndex(({ lower }, at) => at <= last && lower === ',') : -1;
  return comma > last - 8 && comma > 0 ? nameUpTo(tokens, comma - 1) : undefined;
}

/** A personal name of two words or more that ends at this token. */
function nameUpTo(tokens: readonly Token[], last: number): { first: number } | undefined {
  let first = last;
  while (first >= 0 && last - first < 5 && (isNamePart(tokens[first]) || isParticle(tokens, first))) first -= 1;
  // “comrade Derin”.
  if (last - first === 1 && /^\p{Ll}/u.test(tokens[first]?.text ?? '') && isSingular(tokens[first]!.lower)) return { first };
  return last - first >= 2 || (last - first === 1 && tokens[last]!.isSurname) ? { first: first + 1 } : undefined;
}

/** “Amal Derin of Radio Sun was”: past whose somebody is. */
function nameBeforeOwner(tokens: readonly Token[], last: number): { first: number } | undefined {
  for (let at = last; at > Math.max(0, last - 8); at -= 1) {
    if (/^(?:of|from)$/.test(tokens[at]!.lower)) return nameUpTo(tokens, at - 1);
    if (!/^\p{L}/u.test(tokens[at]!.text)) return undefined;
  }
  return undefined;
}

const CLAUSE_START = /^(?:said|says|that|and|but|while|when|[;:,])$/;

/** “the mayor of Hadira”, “the driver”: one person by office, at the head of a clause. */
function officeUpTo(tokens: readonly Token[], last: number): { first: number; noun: string } | undefined {
  for (let at = last; at > Math.max(-1, last - 9); at -= 1) {
    const word = tokens[at]!.lower;
    if (/^(?:the|his|her|its|their|our)$/.test(word) && (at === 0 || CLAUSE_START.test(tokens[at - 1]!.lower))) {
      const noun = tokens.slice(at + 1, last + 1).find(({ lower }) => isSingular(lower));
      return noun ? { first: at, noun: noun.lower } : undefined;
    }
    if (/^[^\p{L}\p{N}'’-]+$/u.test(word) || /^(?:who|which|that|and|or|was|were)$/.test(word)) return undefined;
  }
  return undefined;
}

/** How many names are joined before a name: “Omar Selim, 30, the soldiers Rana Adil and Amal Derin”. */
export function namesBefore(tokens: readonly Token[], first: number): number {
  let count = 0;
  let at = first - 1;
  // “reporter Amal Derin”.
  while (/^\p{Ll}/u.test(tokens[at]?.text ?? '') && isPersonal(tokens[at]!.lower)) at -= 1;
  while (at > 0 && /^(?:and|,)$/.test(tokens[at]!.lower)) {
    let end = at - 1;
    if (tokens[end]?.lower === ',') end -= 1;
    const name = nameUpTo(tokens, end) ?? nameUpTo(tokens, beforeRemark(tokens, end + 1));
    if (!name) return count;
    count += 1;
    at = name.first - 1;
    while (/^\p{Ll}/u.test(tokens[at]?.text ?? '') && isPersonal(tokens[at]!.lower)) at -= 1;
  }
  return count;
}

function isPersonal(word: string): boolean {
  return personNoun(word) !== undefined || /^(?:the|his|her|and former|former)$/.test(word);
}
