import { isCountry } from '../names/countries.ts';
import type { Token } from '../text/tokens.ts';

/** The noun phrase that a party stands in; `first` and `last` are indexes of tokens. */
export interface Phrase {
  first: number;
  last: number;
}

/** “fighters”, “militiamen”, “suicide bomber”: people in arms, and bodies of them. */
const HEAD =
  /^(?:fighters?|militants?|rebels?|guerr?illas?|insurgents?|separatists?|jihadis?|jihadists?|islamists?|extremists?|terrorists?|militiam[ae]n|militias?|gunm[ae]n|soldiers?|troops?|troopers?|forces?|paramilitar(?:y|ies)|commandos?|commanders?|guards?|those|settlers?|herdsm[ae]n|herders|bandits?|gangs?|factions?|groups?|movements?|organi[sz]ations?|units?|members?|supporters?|loyalists?|elements|men|remnants|gunners?|marines?|cells?|wing|suicide|bombers?|assailants?|attackers?|mercenar(?:y|ies)|vigilantes?|tribesm[ae]n|warriors?|cadres?|infiltrators?|snipers?|pirates|squads?|sharpshooters?|raiders?|regulars|police|policem[ae]n|officers?|servicem[ae]n|personnel|recruits|conscripts|recruits|contractors?)$/;
const OF = /^(?:of|from|with|for|to|by)$/;
const BELONGING = /^(?:belonging|loyal|affiliated|linked|allied|aligned|tied|close|led|backed|commanded)$/;
const MODIFIER =
  /^(?:the|a|an|its|their|his|some|about|around|at|least|more|than|nearly|over|up|several|many|few|other|another|both|dozens?|scores|hundreds|thousands|suspected|alleged|armed|unarmed|heavily|masked|disguised|unidentified|unidentified|unknown|islamist|islamic|extremist|terrorist|terror|militant|rebel|paramilitary|separatist|jihadi|jihadist|insurgent|guerrilla|opposition|so-called|outlawed|banned|shadowy|powerful|notorious|local|ethnic|tribal|communist|leftist|leftwing|left-wing|right-wing|maoist|marxist|shi'ite|shiite|shia|sunni|muslim|christian|hardline|radical|mainly|pro-government|anti-government|government|security|loyalist|regime|junta|elite|reserve|border|off-duty|plainclothes|former|senior|top|leading|low-ranking|fellow|young|new|newly-formed|lebanese|shia|"|“|‘|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|\d+,\d+|\w+teen|\w+-strong)$/;
const LINKED = /-(?:backed|led|linked|allied|aligned|affiliated|inspired|based|dominated|funded|trained)$/;

function isModifier(word: string): boolean {
  return MODIFIER.test(word) || LINKED.test(word);
}

/** Widens a name to the people that it qualifies: “five suspected fighters of the [Marrun Front] militia”. */
export function phraseAround(tokens: readonly Token[], name: Phrase): Phrase {
  let { first, last } = name;
  if (tokens[last + 1]?.text === '(' && tokens[last + 3]?.text === ')') last += 3;
  if (/^["”’]$/.test(tokens[last + 1]?.text ?? '') && HEAD.test(tokens[last + 2]?.lower ?? '')) last += 1;
  while (
    HEAD.test(tokens[last + 1]?.lower ?? '') ||
    (isModifier(tokens[last + 1]?.lower ?? '') && HEAD.test(tokens[last + 2]?.lower ?? '') && /^\p{Ll}/u.test(tokens[last + 1]!.text))
  )
    last += 1;
  if (tokens[last + 1]?.text === '(' && tokens[last + 3]?.text === ')') last += 3;
  // “the extremist faction Marrun Front”.
  if (first === name.first && BODY.test(tokens[first - 1]?.lower ?? '')) first -= 1;
  // “Iran’s Guards”.
  if (/^['’]s?$/.test(tokens[first - 1]?.text ?? '') && /^\p{Lu}/u.test(tokens[first - 2]?.text ?? '')) first -= 2;
  first = leftEdge(tokens, first);
  for (let round = 0; round < 2; round += 1) {
    const at = linkBefore(tokens, first);
    if (at === undefined) break;
    first = leftEdge(tokens, at);
  }
  return { first, last };
}

/** Where the words begin that qualify what stands at a token. */
export function leftEdge(tokens: readonly Token[], from: number): number {
  let first = from;
  while (first > 0 && isModifier(tokens[first - 1]!.lower)) first -= 1;
  // “at”, “over” and the like belong to a number only.
  while (first < from && /^(?:at|over|about|around|up|than|more)$/.test(tokens[first]!.lower) && !isNumberBehind(tokens, first, from))
    first += 1;
  return first;
}

function isNumberBehind(tokens: readonly Token[], at: number, end: number): boolean {
  return tokens
    .slice(at + 1, Math.min(end, at + 4))
    .some(({ lower }) => /\d|^(?:least|than|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds)$/.test(lower));
}

/** “fighters [of]”, “members belonging [to]”: where the people begin that belong to what follows. */
function linkBefore(tokens: readonly Token[], first: number): number | undefined {
  let at = first - 1;
  if (!OF.test(tokens[at]?.lower ?? '')) return undefined;
  at -= 1;
  if (BELONGING.test(tokens[at]?.lower ?? '')) {
    at -= 1;
    // “suspected of belonging to”.
    if (tokens[at]?.lower === 'of' && tokens[at - 1]?.lower === 'suspected') at -= 2;
  } else if (!/^(?:of|from)$/.test(tokens[first - 1]!.lower)) return undefined;
  if (!HEAD.test(tokens[at]?.lower ?? '')) return undefined;
  while (at > 0 && HEAD.test(tokens[at - 1]!.lower)) at -= 1;
  return at;
}

/** “a group linked to the Front”, “a militia backed by the army”: another body, whose deeds are not those of the one that is named. */
export function isOnlyLinked(tokens: readonly Token[], { first }: Phrase): boolean {
  const name = tokens[first - 1]?.lower === 'the' ? first - 1 : first;
  if (!/^(?:to|with|by)$/.test(tokens[name - 1]?.lower ?? '') || !LINKING.test(tokens[name - 2]?.lower ?? '')) return false;
  const body = /ly$|^(?:,|is|was|has)$/.test(tokens[name - 3]?.lower ?? '') ? name - 4 : name - 3;
  return BODY.test(tokens[body]?.lower ?? '');
}

const LINKING = /^(?:linked|affiliated|allied|aligned|tied|close|ties|links|backed|supported|funded|armed)$/;
const BODY =
  /^(?:groups?|militias?|factions?|movements?|organi[sz]ations?|outfits?|part(?:y|ies)|army|armies|coalitions?|alliances?|networks?)$/;

/** Where the full name begins that a short one in brackets stands behind: “the Kurdish Workers’ Party (PKK)”, “the Salt Road Movement (Milha)”. */
export function spelledOut(tokens: readonly Token[], first: number, last: number): number | undefined {
  if (tokens[first - 1]?.text !== '(' || tokens[last + 1]?.text !== ')' || first !== last) return undefined;
  let from = first - 1;
  const isName = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  const isLink = (at: number): boolean => /^(?:of|for|and|the|al|in|['’]s?)$/.test(tokens[at]?.lower ?? '');
  while (from > 0 && (isName(from - 1) || (isLink(from - 1) && isName(from - 2)))) from -= 1;
  while (from < first - 1 && (!isName(from) || tokens[from]!.lower === 'the')) from += 1;
  if (first - 1 - from < 2) return undefined;
  const letters = tokens[first]!.text;
  const initials = (at: number): string =>
    tokens
      .slice(at, first - 1)
      .flatMap(({ text }) => (/^\p{Lu}/u.test(text) ? [text[0]!] : []))
      .join('');
  for (let at = from; at < first - 2; at += 1) if (isName(at) && initials(at) === letters) return at;
  // “Vessaly’s Workers’ League (PKR)”: whose it is.
  return isCountry(tokens[from]!.text) && /^['’]s$/.test(tokens[from + 1]?.text ?? '') ? from + 2 : from;
}
