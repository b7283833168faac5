import { countryOfCity } from '../names/capital-cities.ts';
import { forceBehind } from '../names/force-words.ts';
import type { NameIndex } from '../names/names.ts';
import { nationOf } from '../names/nations.ts';
import { type Sentence, type Token, wordsOf } from '../text/tokens.ts';
import { isArmedBehind, isNobody, isOrganised, isShortName, nameRunAt } from './name-runs.ts';
import type { Phrase } from './party-phrases.ts';
import { isBlamed, isClaiming, roleOf } from './party-roles.ts';

/** A name that an article itself gives to a party in arms, by its words. */
export interface CalledName {
  words: readonly string[];
  /** The words of its full name, where it is a short one. */
  full: readonly string[];
}

/** The names that an article gives to parties by what it says of them, longest first, with the short ones that it explains in brackets. */
export function calledNames(sentences: readonly Sentence[], known: readonly NameIndex[], own: ReadonlySet<string>): CalledName[] {
  const found = new Map<string, CalledName>();
  for (const sentence of sentences) {
    const { tokens } = sentence;
    const taken = known.flatMap((index) => index.find(sentence));
    for (let at = 0; at < tokens.length; at += 1) {
      const run = nameRunAt(tokens, at);
      if (!run) continue;
      at = run.last;
      if (taken.some(({ first, last }) => first <= run.last && run.first <= last && last - first >= run.last - run.first)) continue;
      if (isOfArmy(tokens, run, own) || !isCalled(tokens, run)) continue;
      const words = tokens.slice(run.first, run.last + 1).map(({ text }) => text);
      const name = words.join(' ');
      if (!found.has(name)) found.set(name, { words, full: words });
      const short = shortBehind(tokens, run);
      if (short !== undefined) found.set(short, { words: [short], full: words });
    }
  }
  return [...found.values()].sort((a, b) => b.words.length - a.words.length);
}

/** A name as it is written, from its words. */
export function nameOfWords(words: readonly string[]): string {
  return words.join(' ').replace(/ (['’]s?)\b/g, '$1');
}

/** Whether one of these names begins at a token. */
export function calledAt(tokens: readonly Token[], at: number, called: readonly CalledName[]): CalledName | undefined {
  return called.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.text === word));
}

/** “Blue Hills Justice Movement (BHJM)”. */
function shortBehind(tokens: readonly Token[], { last }: Phrase): string | undefined {
  const isInBrackets = tokens[last + 1]?.text === '(' && tokens[last + 3]?.text === ')';
  return isInBrackets && /^\p{Lu}[\p{L}\p{N}-]+$/u.test(tokens[last + 2]!.text) ? tokens[last + 2]!.text : undefined;
}

/** “Brigade of the Ardanian Army” is that army, “Army Public Relations” an office of it. */
function isOfArmy(tokens: readonly Token[], { first, last }: Phrase, own: ReadonlySet<string>): boolean {
  if (/^(?:army|division|command)$/.test(tokens[first]!.lower) && tokens[first + 1]?.lower !== 'of') return true;
  for (let at = first; at < last; at += 1) {
    const nation = nationOf(tokens, at, own);
    if (nation && forceBehind(tokens, nation.last + 1)?.kind === 'body') return true;
  }
  return false;
}

/** Whether what stands around a name makes it one of a party: people in arms, “a militia that”, a claim or a charge, an attack by it. */
function isCalled(tokens: readonly Token[], run: Phrase): boolean {
  // “Marrun fighters” are described, “fighters of Marrun” need not be: the word alone names a place.
  if (isArmedBehind(tokens, run) && tokens.slice(run.first, run.last).some(({ lower }) => lower === 'of')) return true;
  const [before, after] = around(tokens, run);
  const isStrong = isOrganised(tokens, run);
  if (!isStrong && isNobody(tokens, run)) return false;
  if (isStrong || KIND_BEFORE.test(before) || KIND_BEHIND.test(after) || PEOPLE_OF.test(before)) return true;
  if (SPEAKER.test(before) || isOutlet(tokens[run.first]!.lower)) return false;
  if (/^(?:['’]s )?(?:positions|strongholds?|hideouts?)\b/.test(after) || CLAIMS_BY.test(after)) return true;
  const isBody = /\bthe $/.test(before) || isShortName(tokens, run);
  // “blamed Ansaru”: one word, and no person’s, city’s or agency’s.
  const isSingle = run.first === run.last && !isArmedBehind(tokens, run);
  if ((isBody || isSingle) && (BY_NAME.test(before) || isBlamed(tokens, run))) return true;
  if (isBody && OF_FIGHTERS.test(after)) return true;
  const said = after.replace(/^(?:group|movement|sect|organi[sz]ation) /, '');
  if (DIRECT.test(said) && (isClaiming(tokens, run) || /^(?:was|is|were|are) /.test(said)))
    return isBody || run.first !== run.last || isSingle;
  const role = isBody ? roleOf(tokens, { ...run, name: '', named: null, key: '' }) : undefined;
  return role !== undefined && (role.role !== 'target' || AGAINST.test(before));
}

/** The small letters before a name and behind it. */
function around(tokens: readonly Token[], { first, last }: Phrase): [string, string] {
  const words = (from: number, to: number): string => wordsOf(tokens, from, to);
  return [`${words(first - 9, first)} `, words(last + 1, last + 16).replace(/^\( \S+ \) /, '')];
}

const KIND =
  '(?:group|militia|army|force|band|faction|gang|movement|brigade|organi[sz]ation|alliance|cartel|network|outfit|insurgency|guerr?illas?|rebels?|wing|offshoot|splinter)';
const PEACEFUL =
  '(?:rights|aid|relief|monitoring|media|news|humanitarian|advocacy|charity|business|women|youth|medical|watchdog|lobby|parliamentary)';
/** “, a band that”, “gang”, “- a militia”. */
const KIND_BEHIND = new RegExp(
  `^(?:[,–—-] (?:an?|the|which is an?) (?!(?:[\\p{L}'-]+ ){0,4}${PEACEFUL}\\b)(?:[\\p{L}'-]+ ){0,6}${KIND}\\b|["”] ?(?:gang|militia|group)\\b|(?:militia|gang|cartel|faction|insurgency|guerrilla|sect|movement (?:fighters|militants|rebels|positions))\\b|(?:terror|terrorist|militant|rebel|armed|extremist|jihadist|islamist|separatist)(?: \\w+)? (?:group|organi[sz]ation|network|movement|outfit)\\b)`,
  'u',
);
/** “the militant group X”, “a militia known as the X”. */
const KIND_BEFORE = new RegExp(
  `(?:\\b(?:armed|militant|rebel|terror|terrorist|extremist|jihadist|jihadi|islamist|separatist|insurgent|paramilitary|guerr?illa|splinter|outlawed|banned|opposition|shadowy|militia|criminal|vigilante|breakaway)(?: ${KIND})?s?(?: (?:known|called|named|dubbed|styled|calling (?:itself|themselves))(?: as)?)?|\\b(?:which|that|who) calls? (?:itself|themselves)|\\bmilitiamen (?:known|called)(?: as)?|\\b(?:outfit|gang|militia|faction|rebel group)),?(?: ["“])?(?: the)? (?:["“] )?$`,
);
const PEOPLE_OF =
  /\b(?:fighters?|militants?|rebels?|gunmen|insurgents?|guerr?illas?|terrorists?|militiamen|commandos?|jihadists?|extremists?|positions?|strongholds?|hideouts?|camps?|bases?|convoys?|vehicles?|raiders|cadres?|elements|commanders?|leaders?|factions) (?:from|of|belonging to|loyal to|affiliated (?:with|to)|linked to|held by)(?: the)? $/;
const SPEAKER =
  /\b(?:spokes\w+|chief|president|minister|governor|mayor|leader|commander|general|colonel|gen|col|mr|mrs|dr|director|head|official|officer|secretary|ambassador|resident|analyst|lawyer) $/;
/** Cities speak for their governments, and outlets for others. */
function isOutlet(word: string): boolean {
  return (
    countryOfCity(word) !== undefined ||
    /^(?:reuters|afp|ap|upi|tass|xinhua|interfax|bbc|cnn|facebook|twitter|telegram|x|moscow|washington|kyiv)$/.test(word)
  );
}

const DIRECT =
  /^(?:, [^,]{0,90} , )?(?:(?:has|had|have|later|also|on \w+day|then|immediately) )*(?:claim(?:ed|s|ing)?|took|takes|accepted|admitted|boasted|bragged|said|says|announced) |^(?:was|is|were|are) (?:behind|responsible|to blame)\b/;
/** “lost 12 fighters”, “said six of its men”. */
const OF_FIGHTERS =
  /^(?:(?:has|had|also|later) )*(?:(?:lost|losing) \S+|\S+ (?:\S+ ){0,4}(?:of )?its)(?: own)? (?:fighters|men|militants|guerrillas|cadres|gunmen|combatants)\b/;
/** “Front spokesman Rami Selk claimed responsibility”. */
const CLAIMS_BY =
  /^(?:spokes\w+|commander|leader)(?: \p{L}+){0,4} (?:claim(?:ed|s) (?:responsibility|the)|said (?:it|they|its \w+) (?:had )?(?:carried|planted|killed|attacked))\b/u;
const AGAINST = /\b(?:offensive|operation|campaign|war|fight|raids?|strikes?) (?:against|on) the $/;
/** What was done by a name, or taken from it. */
const BY_NAME =
  /\b(?:(?:attack|raid|ambush|assault|shelling|bombing|air ?strike|strike) (?:\w+ )?by|(?:carried out|planted|laid|launched|staged) by|(?:recaptured|retook|seized|captured|took|taken) (?:\S+ ){1,5}from|members of|belonging to) (?:the )?$/;
