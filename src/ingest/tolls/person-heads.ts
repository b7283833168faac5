import { agesBehind, yearOldAt } from './ages.ts';
import { countryOf } from '../names/demonyms.ts';
import { asTheyAre } from './in-arms.ts';
import { quantityAt } from './numbers.ts';
import {
  DEAD_ADJECTIVES,
  DEAD_NOUNS,
  INJURED_ADJECTIVES,
  INJURED_NOUNS,
  isPossession,
  isRank,
  isSingular,
  personNoun,
} from './people-words.ts';
import type { Cell, Harm } from '../reading.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

/** The noun of a phrase of people; `last` is its last token. */
export interface Head {
  last: number;
  noun: string;
  cell?: Cell;
  /** “16 injured people”: said by the words themselves. */
  harm?: Harm;
}

export const ARTICLES = new Set(['a', 'an', 'one', 'his', 'her', 'their', 'its', 'another']);

export const STOP = new Set(
  `were was are is be been being have has had and or but in on at by to from for with near during when while who whom which that as after before under over into inside
  said says , . ; : ( ) " “ ” — – ! ?`.split(/\s+/),
);

const NOT_MODIFIERS = new Set(
  `killed wounded injured died days hours years months weeks minutes km kilometres kilometers metres meters miles percent per cent shells rockets houses vehicles trucks not never
  there then also already about killing wounding hit struck lost it he she they we you i`.split(/\s+/),
);

/** The noun of a phrase with its modifiers: “government soldiers”, “members of one family”, “16 injured people”. */
export function headFrom(tokens: readonly Token[], from: number): Head | undefined {
  let found: Head | undefined;
  let harm: Harm | undefined;
  let isYoung = false;
  for (let at = from; at < from + 8; at += 1) {
    const word = tokens[at]?.lower;
    if (word === undefined) break;
    // “a man's body”, “three people's bodies”.
    if (found && /^['’]s$/.test(word) && isBody(tokens[at + 1])) return bodyOf(found, at + 1, tokens[at + 1]!.lower);
    if (word === '-' || word === '"' || word === '“' || (word === '”' && at === from) || word === "'s" || word === '’s') {
      if (found) break;
      continue;
    }
    // “15 Hill Front (HF) fighters”.
    if (word === '(' && !found && at > from && /^\p{Lu}{2,6}$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.lower === ')') {
      at += 2;
      continue;
    }
    const age = yearOldAt(tokens, at);
    if (age) {
      if (age.years < 18) isYoung = true;
      at = age.last;
      if (!personNoun(tokens[at + 1]?.lower ?? '') && (STOP.has(tokens[at + 1]?.lower ?? '.') || age.isNoun))
        return { last: at, noun: 'person', ...(isYoung ? { cell: 'children' } : {}) };
      continue;
    }
    // “and her unborn child”: no one who was counted.
    if (word === 'unborn') return undefined;
    const isConnected =
      word === 'and' && !found && personNoun(tokens[at + 2]?.lower ?? '') !== undefined && quantityAt(tokens, at + 1) === undefined;
    if (isConnected && !ARTICLES.has(tokens[at + 1]!.lower)) continue;
    if (STOP.has(word) || quantityAt(tokens, at)) break;
    const isVerbLike = DEAD_ADJECTIVES.has(word) || INJURED_ADJECTIVES.has(word);
    if (isVerbLike) {
      // “50 dead or wounded civilians” are counted in one.
      const other = /^(?:or|and)$/.test(tokens[at + 1]?.lower ?? '') ? (tokens[at + 2]?.lower ?? '') : '';
      if (at === from && (DEAD_ADJECTIVES.has(other) || INJURED_ADJECTIVES.has(other))) return undefined;
      if (!found && at === from && isPersonNext(tokens, at + 1)) {
        harm = DEAD_ADJECTIVES.has(word) ? 'killed' : 'injured';
        continue;
      }
      if (!found && (word === 'dead' || word === 'wounded' || word === 'injured') && at === from) {
        return { last: at, noun: word, harm: word === 'dead' ? 'killed' : 'injured' };
      }
      break;
    }
    // “nine civilian deaths”, “four dead bodies”.
    if (DEAD_NOUNS.has(word) || INJURED_NOUNS.has(word)) {
      if (found && !isAdjective(found.noun) && !/^(?:civilian|military|troop|militant|army|police)$/.test(found.noun)) break;
      // “six Hill Front deaths”.
      const isOfArmed = tokens.slice(from, at).some(({ isArmed }) => isArmed !== undefined);
      const cell = found?.cell ?? (isOfArmed ? 'combatants' : cellBefore(tokens, from, at));
      return ofWhom(tokens, { last: at, noun: word, harm: DEAD_NOUNS.has(word) ? 'killed' : 'injured', ...(cell ? { cell } : {}) });
    }
    const noun = personNoun(word) ?? headOf(tokens, at) ?? demonym(tokens[at]!) ?? acronym(tokens, at);
    if (!noun) {
      if (found && isAdjective(found.noun) && isPersonNext(tokens, at + 1)) continue;
      if (found)
        return isPossession(word) || isOwner(tokens, at) || isCompound(found.noun, tokens[at]!)
          ? undefined
          : dressed(tokens, from, found, isYoung);
      if (NOT_MODIFIERS.has(word) || SPEECH.test(word)) break;
      continue;
    }
    const before: Cell | undefined = found?.cell;
    found = {
      last: at,
      noun: /^heads?$/.test(word) ? 'chief' : /^figures?$/.test(word) ? word.replace('figure', 'leader') : word,
      ...((noun.cell ?? before) ? { cell: (noun.cell ?? before)! } : {}),
      ...(harm ? { harm } : {}),
    };
  }
  return found && dressed(tokens, from, found, isYoung);
}

function isBody(token: Token | undefined): boolean {
  return /^(?:body|bodies|corpses?)$/.test(token?.lower ?? '');
}

function bodyOf({ cell }: Head, last: number, noun: string): Head {
  return { last, noun, harm: 'killed', ...(cell ? { cell } : {}) };
}

/** “49 bandits’ camps”: what they own is counted, unless the sign closes a quotation. */
function isOwner(tokens: readonly Token[], at: number): boolean {
  const isApart = !/^['’]$/.test(tokens[at]!.text) || !tokens[at - 1]!.lower.endsWith('s') || tokens[at]!.start > tokens[at - 1]!.end;
  return !isApart && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '') && !tokens.slice(0, at).some(({ text }) => /^['‘]$/.test(text));
}

/** “16 bodies of rebels”: the noun behind tells what they were. */
function ofWhom(tokens: readonly Token[], head: Head): Head {
  if (head.cell || !/^(?:bodies|body|corpses?)$/.test(head.noun) || tokens[head.last + 1]?.lower !== 'of') return head;
  const start = tokens[head.last + 2]?.lower === 'the' ? head.last + 3 : head.last + 2;
  const kind = quantityAt(tokens, start) ? undefined : headFrom(tokens, start);
  return kind?.cell && kind.last - start < 3 ? { ...head, cell: kind.cell, last: kind.last } : head;
}

const SPEECH = /^(?:saying|claiming|reporting|stating|adding|confirming|announcing|alleging|warning|telling|quoting|citing|showing)$/;
const ADJECTIVAL =
  /^(?:terrorist|militant|rebel|civilian|police|insurgent|jihadist|jihadi|extremist|islamist|separatist|paramilitary|guerr?illa|family|youth|student|staff|crew|infantry|marine|commando|taliban|houthi|bomber|sniper|volunteer|suspect|peacekeeping|militia|official|resident|private|general|major|humanitarian|palestinian|israeli|afghan|american|arab|kurd|turk|christian|muslim|hindu|sikh|jew|druze|shia|shiite|sunni|alawite|yazidi|hazara|rohingya|somali|nepali|bangladeshi|saudi|lebanese|chinese|burundian|congolese|sudanese|chief|native|national|worker|women|female|male|child|baby|minor|elderly|other|displaced|missing|human)$/;
const FOLLOWERS =
  /ly$|^(?:of|from|in|at|on|by|near|with|who|aged|and|or|dead|alive|killed|died|wounded|injured|hurt|slain|martyred|shot|were|was|has|have|had|also|as|when|while|after|during|trapped|missing|inside|outside|among|under|over|across|along|including|belonging|working|fighting|travelling|traveling|riding|walking|guarding|manning|stationed|living|sleeping|traveled|named|identified|believed|suspected|there|to|for|that|which|since|until|so|too|both|around|through|into|onto|behind|then|not|yet|the|a|an|this|these|those|his|her|its|their|our|some|most|many|several|all|it|they|he|she|who|said|say|says|told|according|people|women|children|men|civilians|fell|lost|suffered|sustained|received|remain|remained|perished|succumbed)$/;

/** “five Ardanese government soldiers”: a noun of people that may tell of others behind it. */
function isAdjective(noun: string): boolean {
  return (
    ADJECTIVAL.test(noun) ||
    countryOf(noun) !== undefined ||
    /(?:ese|ian|ians|ani|aqi|eli|audi|emirati|meni|omali|afghan|turkish|kurdish|american|nigerien)$/.test(noun)
  );
}

/** “a terrorist explosion”, “three militant hideouts”: the noun of people only tells of another. */
function isCompound(noun: string, next: Token): boolean {
  return isAdjective(noun) && !noun.endsWith('ns') && /^\p{Ll}/u.test(next.text) && !FOLLOWERS.test(next.lower);
}

const HEADED =
  /^(?:village|district|department|family|household|community|section|police|security|intelligence|tribal|clan|church|state|deputy|former)$/;

const LEADING = /^(?:senior|leading|top|key|prominent|high-ranking|opposition|religious)$/;

/** “a former village head”, “a senior Hill Front figure”: a person, where a word before says of what. */
function headOf(tokens: readonly Token[], at: number): Record<string, never> | undefined {
  const isHead = /^heads?$/.test(tokens[at]!.lower) && HEADED.test(tokens[at - 1]?.lower ?? '');
  const isFigure = /^figures?$/.test(tokens[at]!.lower) && tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => LEADING.test(lower));
  return isHead || isFigure ? {} : undefined;
}

const PEOPLES =
  /^(?:serb|czech|thai|greek|uzbek|tajik|kazakh|dane|swede|pole|finn|scot|croat|bosniak|slovak|briton|spaniard|frenchman|frenchwoman|englishman|irishman|dutchman)s?$/;

/** “17 Ardanis”: a plural with a capital letter behind a number names people. */
function demonym({ text, lower }: Token): Record<string, never> | undefined {
  const isPlural = /^\p{Lu}\p{Ll}{2,}(?:[aeiou]ns|is|ites)$/u.test(text);
  const isOfCountry = /^\p{Lu}\p{Ll}+(?:ans?|ese|is?|[^aeiou]s)$/u.test(text) && countryOf(lower) !== undefined;
  return isPlural || isOfCountry || (/^\p{Lu}/u.test(text) && PEOPLES.test(lower)) ? {} : undefined;
}

/** “30 VDP were killed”: whoever that is said of is people. */
function acronym(tokens: readonly Token[], at: number): { cell: Cell } | undefined {
  const behind = wordsOf(tokens, at + 1, at + 4);
  const isHarmed = /^(?:(?:was|were|(?:has|have|had) been) (?:killed|wounded|injured|slain|hurt|neutrali[sz]ed)|died|fell)\b/.test(behind);
  return isHarmed && /^\p{Lu}{2,6}$/u.test(tokens[at]!.text) ? { cell: 'combatants' } : undefined;
}

/** “civilian men” are both: the last noun decides, but “civilian” said as a modifier holds for plain people. */
function dressed(tokens: readonly Token[], from: number, head: Head, isYoung: boolean): Head {
  const isPolice = /^officers?$/.test(head.noun) && tokens.slice(from, head.last).some(({ lower }) => lower === 'police');
  const found = isPolice ? { ...head, noun: head.noun === 'officer' ? 'policeman' : 'police' } : head;
  if (isYoung) return { ...found, cell: 'children' };
  if (/^m[ae]n$/.test(found.noun) && tokens[found.last - 1]?.lower === 'enlisted')
    return { ...found, noun: 'soldiers', cell: 'combatants' };
  const side = armsOf(tokens, from, found);
  const noun =
    side && (MEMBERS.test(found.noun) || ANYBODY.test(found.noun))
      ? `${side === 'state' ? 'soldier' : 'fighter'}${isSingular(found.noun) ? '' : 's'}`
      : found.noun;
  const cell = found.cell ?? cellBefore(tokens, from, found.last) ?? (side && 'combatants');
  return cell ? asTheyAre(tokens, from, { ...found, noun, cell }) : found;
}

const MODIFIERS: Readonly<Record<string, Cell>> = { civilian: 'civilians', female: 'women', male: 'men', unarmed: 'civilians' };

function cellBefore(tokens: readonly Token[], from: number, last: number): Cell | undefined {
  const modifier = tokens.slice(from, last).find(({ lower }) => Object.hasOwn(MODIFIERS, lower));
  return modifier && MODIFIERS[modifier.lower];
}

const MEMBERS =
  /^(?:fighters?|combatants?|members?|elements?|personnel|forces|officers?|commanders?|operatives?|recruits?|cadets?|militias?)$/;
const ARMS =
  /^(?:army|armed|militia|militias|militiamen|rebel|rebels|regime|government|allied|pro-government|pro-regime|military|soldiers?|troops|infantry|paramilitary|guerrilla|guerrillas|guerilla|subversive|regiment|special|jihadist|insurgent|insurgents|militant|separatist|brigades?|battalions?|division|faction|factions|navy|marine|airborne|terrorist)$/;
const CIVIL =
  /^(?:police|security|civil|emergency|fire|health|ambulance|council|aid|medical|media|press|parliament|staff|family|rescue|team|crew|tribe|community)$/;

/** “army officers”, “three members of the Hill Front”: on which side those are whose noun is general and who bear arms. */
function armsOf(tokens: readonly Token[], from: number, { noun, last }: Head): 'state' | 'other' | undefined {
  if (isRank(noun)) {
    return tokens.slice(Math.max(0, from - 1), last + 4).some(({ lower }) => /^(?:police|retired|prison|fire)$/.test(lower))
      ? undefined
      : 'state';
  }
  // “an officer and 14 soldiers”
  const beside = tokens.slice(last + 1, last + 9).map(({ lower }) => lower);
  // “a colonel and four other officers”
  const isOther = tokens[from - 1]?.lower === 'other' && tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => isRank(lower));
  const isPolice = [...tokens.slice(from, last), ...tokens.slice(last + 1, last + 9)].some(({ lower }) => /^police/.test(lower));
  if (/^officers?$/.test(noun) && !isPolice && isOther) return 'state';
  if (
    /^officers?$/.test(noun) &&
    !isPolice &&
    beside.includes('and') &&
    beside.some((word) => /^(?:soldiers?|troops|sergeants?|conscripts)$/.test(word))
  )
    return 'state';
  if (ANYBODY.test(noun)) return sideBehind(tokens, last);
  if (!MEMBERS.test(noun)) return undefined;
  const isOwner = /^(?:of|from|with)$/.test(tokens[last + 1]?.lower ?? '');
  const behind = isOwner ? tokens.slice(last + 1, last + 11) : [];
  const end = behind.findIndex(({ lower }, index) => index > 0 && STOP.has(lower) && lower !== 'and');
  const around = [...tokens.slice(from, last), ...(end === -1 ? behind : behind.slice(0, end))];
  if (around.some(({ lower }) => CIVIL.test(lower))) return undefined;
  const named = around.find(({ isArmed }) => isArmed !== undefined)?.isArmed;
  if (named) return named;
  // “service members”, but those of no emergency service.
  if (/^(?:members?|personnel)$/.test(noun) && tokens[last - 1]?.lower === 'service') return 'state';
  if (/^(?:recruits?|cadets?)$/.test(noun)) return undefined;
  // “four New People’s Army fighters” serve no state.
  if (/^fighters?$/.test(noun)) return 'other';
  if (around.some(({ lower }) => STATE_ARMS.test(lower))) return 'state';
  return around.some(({ lower }) => ARMS.test(lower)) ? 'other' : undefined;
}

const ANYBODY = /^(?:people|persons?|men)$/;

/** “17 people from the army”, “five men of the 3rd brigade”. */
function sideBehind(tokens: readonly Token[], last: number): 'state' | 'other' | undefined {
  if (!/^(?:from|of)$/.test(tokens[last + 1]?.lower ?? '')) return undefined;
  const behind = tokens.slice(last + 2, last + 7);
  const arms = behind.findIndex(({ lower }) => /^(?:army|navy|military|brigade|battalion|regiment|infantry)$/.test(lower));
  const isWhole = arms !== -1 && behind.slice(0, arms).every(({ text }) => /^[\p{L}\p{N}’'-]+$/u.test(text));
  return isWhole && STOP.has(behind[arms + 1]?.lower ?? '.') ? 'state' : undefined;
}

const STATE_ARMS = /^(?:army|military|regime|government|navy|airborne|marine|infantry|air|soldiers?|troops)$/;

function isPersonNext(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 3; next += 1) {
    const word = tokens[next]?.lower ?? '.';
    if (STOP.has(word)) return false;
    if (personNoun(word)) return true;
  }
  return false;
}

/** Ages behind a noun make children of those below 18. */
export function aged(tokens: readonly Token[], head: Head): Head {
  const decade = decadeBehind(tokens, head.last);
  if (decade) return { ...head, last: decade };
  const found = agesBehind(tokens, head.noun, head.last);
  if (!found) return head;
  return { ...head, last: found.last, ...(found.ages.every((age) => age < 18) ? { cell: 'children' } : {}) };
}

/** “a man in his sixties”, “in their early 20s”. */
function decadeBehind(tokens: readonly Token[], last: number): number | undefined {
  if (tokens[last + 1]?.lower !== 'in' || !/^(?:his|her|their|the)$/.test(tokens[last + 2]?.lower ?? '')) return undefined;
  const at = /^(?:early|mid|late)$/.test(tokens[last + 3]?.lower ?? '') ? last + 4 : last + 3;
  const word = tokens[at]?.lower ?? '';
  if (/^(?:twen|thir|for|fif|six|seven|eigh|nine)ties$/.test(word)) return at;
  return /^\d0$/.test(word) && tokens[at + 1]?.lower === 's' ? at + 1 : undefined;
}
