import { countryOf } from '../names/demonyms.ts';
import { isEveryday } from '../text/everyday-words.ts';
import { numberAt } from '../tolls/numbers.ts';
import type { Token } from '../text/tokens.ts';

/** A party that no list has, by the words that describe it; its name may be a part of them. */
export interface Described {
  first: number;
  last: number;
  name: { first: number; last: number };
}

const IRREGULAR =
  /^(?:rebels?|guerr?illas?|insurgents?|separatists?|militias?|militiam[ae]n|jihadis?|jihadists?|settlers?|herdsm[ae]n|herders|tribesm[ae]n|loyalists|vigilantes|paramilitaries|mercenaries|secessionists|mutineers)$/;
const ARMED =
  /^(?:fighters?|forces|militants?|gunmen|soldiers|troops|faction|brigade|gang|cartel|warriors|units?|commandos|clansmen|extremists|terrorists)$/;
const GROUP =
  /^(?:group|militia|faction|movement|organi[sz]ation|alliance|coalition|cell|gang|network|brigade|rebels|fighters|militants|outfit|army|front|cartel|wing|offshoot)$/;
const NAMED = /^(?:known|called|calling|calls|named|dubbed|styled)$/;
const SIDED = /^(?:pro|anti)-\p{L}+$|-(?:backed|aligned|allied|linked|supported|led|affiliated|sponsored)$/u;
const TITLE =
  /^(?:president|general|prime|king|colonel|gen|col|major|commander|minister|mr|sheikh|mullah|warlord|field|marshal|lieutenant|captain|the|a|an|islamist|muslim|moslem|christian|sunni|shiite|shia|two|three|four|five|six|seven|eight|nine|ten|several|some|dozens|hundreds|suspected|armed|other|many|government|army|these|those|security|state|national|police|military|local|no|all|most|masked|unknown|unidentified|rebel|rival|opposition|palestinian|foreign|arab|special|communist|marxist|leftist|islamic|jewish|enemy|allied|ground|air|its|their|his|but|and|when|while|after|as|both|more|anti|un)$/;

/** “Marrun fighters”, “Ardanian-backed rebels”, “a militia known as the Hawks”, “forces loyal to Khalid Zayn”. */
export function describedAt(tokens: readonly Token[], at: number): Described | undefined {
  return sidedAt(tokens, at) ?? namedAt(tokens, at) ?? loyalAt(tokens, at) ?? qualifiedAt(tokens, at);
}

/** “pro-government militiamen” belong to a state, “Ardanian-backed rebels” to themselves. */
function sidedAt(tokens: readonly Token[], at: number): Described | undefined {
  const { lower, text } = tokens[at]!;
  if (!SIDED.test(lower) || /government|regime|junta|democracy|western|immigrant/.test(lower)) return undefined;
  if (!/\p{Lu}/u.test(text)) return undefined;
  let last = at + 1;
  while (last < at + 4 && tokens[last] && !isHead(tokens[last]!.lower) && /^(?:\p{L}[\p{L}-]*)$/u.test(tokens[last]!.text)) last += 1;
  if (!isHead(tokens[last]?.lower ?? '')) return undefined;
  while (isHead(tokens[last + 1]?.lower ?? '')) last += 1;
  return { first: at, last, name: { first: at, last } };
}

function isHead(word: string): boolean {
  return IRREGULAR.test(word) || ARMED.test(word) || word === 'coalition';
}

/** “the group, which calls itself the Avengers”, “a militia known as the Hawks”. */
function namedAt(tokens: readonly Token[], at: number): Described | undefined {
  if (!GROUP.test(tokens[at]!.lower)) return undefined;
  for (let named = at + 1; named < at + 5 && tokens[named]; named += 1) {
    if (!NAMED.test(tokens[named]!.lower)) continue;
    let first = named + 1;
    while (/^(?:itself|themselves|as|the|"|“|‘)$/.test(tokens[first]?.lower ?? '')) first += 1;
    const last = nameEnd(tokens, first);
    if (last === undefined) return undefined;
    const end = /^["”’,]$/.test(tokens[last + 1]?.text ?? '') ? last + 1 : last;
    return { first: at, last: end, name: { first, last } };
  }
  return undefined;
}

/** “forces loyal to Khalid Zayn”. */
function loyalAt(tokens: readonly Token[], at: number): Described | undefined {
  if (!isHead(tokens[at]!.lower) || tokens[at + 1]?.lower !== 'loyal' || tokens[at + 2]?.lower !== 'to') return undefined;
  let first = at + 3;
  while (first < at + 9 && tokens[first] && !/^\p{Lu}/u.test(tokens[first]!.text)) first += 1;
  const last = nameEnd(tokens, first);
  return last === undefined ? undefined : { first: at, last, name: { first: at, last } };
}

/** “Marrun rebels”, “Zayn fighters”; adjectives of nations only with those who are no state’s. */
function qualifiedAt(tokens: readonly Token[], at: number): Described | undefined {
  const { text, lower } = tokens[at]!;
  if (!/^\p{Lu}[\p{L}’'-]{2,}$/u.test(text) || TITLE.test(lower) || /day$/.test(lower)) return undefined;
  if (numberAt(tokens, at)) return undefined;
  if (/^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') && at > 1 && !TITLE.test(tokens[at - 1]!.lower)) return undefined;
  if ((at === 0 || /^["“‘]$/.test(tokens[at - 1]!.text)) && isEveryday(lower)) return undefined;
  const nameLast = nameEnd(tokens, at);
  if (nameLast === undefined) return undefined;
  const head = tokens[nameLast + 1]?.lower ?? '';
  const isNation = countryOf(lower) !== undefined;
  if (!(IRREGULAR.test(head) || (!isNation && ARMED.test(head)))) return undefined;
  return { first: at, last: nameLast + 1, name: { first: at, last: nameLast + 1 } };
}

function nameEnd(tokens: readonly Token[], first: number): number | undefined {
  let last = first - 1;
  while (last + 1 < first + 5 && /^\p{Lu}|^(?:al|el)-\p{Lu}/u.test(tokens[last + 1]?.text ?? '')) last += 1;
  return last < first ? undefined : last;
}
