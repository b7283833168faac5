import { isCountry } from '../names/countries.ts';
import { countryOf } from '../names/demonyms.ts';
import { isEveryday } from '../text/everyday-words.ts';
import { numberAt } from '../tolls/numbers.ts';
import { type Token, wordsOf } from '../text/tokens.ts';
import type { Phrase } from './party-phrases.ts';

/** The capitalised words at a token that may name a body: “Banner of the Dunes”, “Lashkar-i-Haq”, “M-32”. */
export function nameRunAt(tokens: readonly Token[], at: number): Phrase | undefined {
  if (!isName(tokens[at]) || isLedIn(tokens, at) || numberAt(tokens, at)) return undefined;
  let last = at;
  while (last < at + 8) {
    const next = linkedName(tokens, at, last);
    if (next === undefined) break;
    last = next;
  }
  // “Gunmen killed”, “Positions of the army”: a word at the head of a sentence.
  if (isOpening(tokens, at) && !isName(tokens[at + 1]) && isEveryday(tokens[at]!.lower) && !(last > at && ORGANISED.test(tokens[at]!.text)))
    return undefined;
  return { first: at, last };
}

/** Where the next word of a name is: behind “of the”, or behind “and” in a name that has begun with an “of” or a “for”. */
function linkedName(tokens: readonly Token[], first: number, last: number): number | undefined {
  if (isName(tokens[last + 1])) return last + 1;
  const link = tokens[last + 1]?.lower ?? '';
  const isLinked =
    /^(?:of|for|al|wal|de|del|['’]s?)$/.test(link) ||
    // “Justice and Equality”; two names have more words.
    (link === 'and' && !isName(tokens[last + 3]) && tokens.slice(first, last).some(({ lower }) => /^(?:of|for)$/.test(lower)));
  if (!isLinked) return undefined;
  const next = last + 2 + (tokens[last + 2]?.lower === 'the' && link !== 'and' ? 1 : 0);
  return isName(tokens[next]) ? next : undefined;
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && (/^\p{Lu}[\p{L}\p{N}’'-]+$/u.test(token.text) || /^(?:al|el)-\p{Lu}/u.test(token.text));
}

function isOpening(tokens: readonly Token[], at: number): boolean {
  return at === 0 || /^["“‘:]$/.test(tokens[at - 1]!.text);
}

/** Words in front of a name that are none of it, whatever their letters: “Suspected”, “Members”, “President”. */
function isLedIn(tokens: readonly Token[], at: number): boolean {
  return LED.test(tokens[at]!.lower) || (isOpening(tokens, at) && /^(?:in|on|at|by|for|from|with|police)$/.test(tokens[at]!.lower));
}

const LED =
  /^(?:president|general|prime|king|colonel|gen|col|major|commander|minister|mr|mrs|dr|sheikh|mullah|warlord|field|marshal|lieutenant|captain|the|a|an|islamist|muslim|moslem|christian|sunni|shiite|shia|several|some|dozens|hundreds|suspected|armed|other|many|government|these|those|no|all|most|masked|unknown|unidentified|rival|foreign|arab|palestinian|leftist|marxist|jewish|enemy|its|their|his|but|and|when|while|after|as|both|members?|fighters?|militants?|rebels?|gunmen|troops|soldiers|forces|masked|members|commanders?|mon|tues|wednes|thurs|fri|satur|sun)$|^\p{L}+day$/u;

const ARMED_HEAD =
  /^(?:rebels?|guerr?illas?|insurgents?|separatists?|militias?|militiam[ae]n|jihadis?|jihadists?|settlers?|herdsm[ae]n|herders|tribesm[ae]n|loyalists|vigilantes|paramilitaries|mercenaries|secessionists|mutineers|raiders)$/;
const ARMED_PEOPLE =
  /^(?:fighters?|forces|militants?|gunm[ae]n|gunners|soldiers|troops|army|navy|military|faction|factions|brigade|gang|gangs|cartel|warriors|units?|commandos?|clansmen|extremists|terrorists|bandits|youths|bombers?)$/;

/** Whether a word means people in arms, or a body of them. */
export function isArmedHead(word: string): boolean {
  return ARMED_HEAD.test(word) || ARMED_PEOPLE.test(word);
}

/** Whether people in arms stand behind a name that is theirs; a nation’s soldiers are its army. */
export function isArmedBehind(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const second = tokens[last + 2]?.lower ?? '';
  if ((tokens[last + 1]?.lower === 'air' && second === 'force') || (tokens[last + 1]?.lower === 'naval' && ARMED_PEOPLE.test(second)))
    return !isNation(tokens, first, last);
  const head = tokens[last + 1 + (/^["”’]$/.test(tokens[last + 1]?.text ?? '') ? 1 : 0)]?.lower ?? '';
  return ARMED_HEAD.test(head) || (ARMED_PEOPLE.test(head) && !isNation(tokens, first, last));
}

function isNation(tokens: readonly Token[], first: number, last: number): boolean {
  const words = wordsOf(tokens, first, last + 1);
  return countryOf(words) !== undefined || isCountry(words);
}

// Words of the names of armed groups, in English and as they begin in other languages.
const ORGANISED =
  /^(?:Sons|Front|Brigades?|Army|Movement|Forces?|Militia|Guards?|Battalions?|Resistance|Faction|Mujahideen|Cartel|Corps|Legion|Jihad|Command|Squad|Avengers|Regiment|Division|Alliance|Coalition|Committees?|Tigers|Lions|Falcons|Wolves|Hawks|Eagles|Panthers|Fighters|Rebels|Liberation|Cells|Martyrs)$/;
const PREFIX =
  /^(?:ansar\p{L}*|jai?sh|jaysh|liwa|jabhat|harak\p{L}+|jund|junud|lashkar|saraya|kata'?ib|katib\p{L}+|hizb\p{L}*|hezb\p{L}*|jama'?at|jamaat|jamaah|tehreek|tehrik|mujahid\p{L}+|asa'?ib|faylaq|quwat|firqat|sipah|dawlah|tanzim|boko|fitna)(?:$|-)/u;

/** Whether a name says by its words that it is one of an armed group. */
export function isOrganised(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const words = tokens.slice(first, last + 1);
  return words.length > 1
    ? words.some(({ text, lower }) => ORGANISED.test(text) || PREFIX.test(lower))
    : PREFIX.test(words[0]!.lower) && words[0]!.text.includes('-');
}

/** A name in capitals, or with a number: it needs no article. */
export function isShortName(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return first === last && /^(?=.*\p{Lu}.*[\p{Lu}\p{N}])[\p{Lu}\p{N}-]{2,8}$/u.test(tokens[first]!.text);
}

// Those who accuse, buildings, and bodies that are no party in arms.
const NOBODY =
  /^(?:ministry|minister|president|governor|mayor|government|police|court|council|nations|mission|parliament|department|observatory|monitors?|office|agency|embassy|interior|defen[cs]e|security|hospital|cross|crescent|house|kremlin|pentagon|times|post|news|radio|tv|television|press|company|university|school|bank|club|commission|institute|authority|association|foundation|rights|watch|watchdog|international|accords?|agreement|treaty|mosque|church|cathedral|temple|market|bridge|hotel|airport|street|road|avenue|square|river|lake|sea|mountains?|hills|valley|province|district|region|state|states|city|town|village|camp|airbase|base|palace|tower|park|stadium|island|islands|coast|bay|republic|kingdom|quarter|junction|highway|dam|port|strip|bank|assembly|congress|senate|team|service|services|centre|center|charter|summit|conference|day|network|journal|telegraph|society|league of nations|doctors|reporters|initiative|project|plan|zone)$/;

// “the Askar neighbourhood”.
const PLACE_BEHIND =
  /^(?:neighbou?rhoods?|suburbs?|quarters?|areas?|districts?|towns?|villages?|regions?|provinces?|city|camps?|markets?|mosques?|church|hospitals?|bridges?|roads?|highways?|valley|river|mountains?|hills?|schools?|airports?|junction|crossing|island|peninsula|front line)$/;

/** Whether a name is of something that does not fight: a building, a place, a ministry, a nation, a day. */
export function isNobody(tokens: readonly Token[], { first, last }: Phrase): boolean {
  if (isNation(tokens, first, last) || PLACE_BEHIND.test(tokens[last + 1]?.lower ?? '')) return true;
  const own = tokens.slice(first, last + 1);
  const of = own.findIndex(({ lower }) => /^(?:of|for)$/.test(lower));
  const head = (of > 0 ? own[of - 1] : own.at(-1))!;
  if (of > 0 && /^(?:alliance|council)$/.test(head.lower)) return false;
  if (/^(?:european|african|soviet)$/.test(own[0]!.lower)) return true;
  return NOBODY.test(head.lower) || NOBODY.test(own.at(-1)!.lower) || NOBODY.test(own[0]!.lower);
}
