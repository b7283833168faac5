import { KNOWN_NAMES } from '../names/armed-groups.ts';
import { namesState } from '../names/capital-cities.ts';
import type { Origin } from '../origins/speakers.ts';
import { isStateSoldier } from '../tolls/people-words.ts';
import { tokenize } from '../text/tokens.ts';

const PARTY = /^(?:state-forces|rebel-group|political-militia|identity-militia|external-forces)$/;

/** Whether an actor of this sort bears arms. */
export function isArmedSort(sort: string): boolean {
  return PARTY.test(sort);
}

/** Whether an origin fights itself. */
export function isArmedParty({ name, named, isArmed }: Origin): boolean {
  if (isArmed) return true;
  if (named) return isArmedSort(named.sort) || (named.sort === 'state' && /minist\w+ of defen[cs]e|defen[cs]e ministry/i.test(named.name));
  if (
    /\b(?:civil|police|rescue|witness(?:es)?|residents?|medics|medical|hospital|health|news|tv|television|radio|newspaper|media)\b/i.test(
      name.replace(/\bmedia (?:wing|office|cell|bureau)\b/i, ''),
    )
  )
    return false;
  if (isState(name)) return true;
  // “a Western military source”: of none of those who fight.
  if (/\b(?:western|foreign|diplomatic|u\.?n\.?|united nations)\b.*\b(?:sources?|officials?|officers?|diplomats?)\b/i.test(name))
    return false;
  return ARMED_WORDS.test(name) || isKnownGroup(name);
}

/** “Ankara said”, “the Pentagon said”. */
function isState(name: string): boolean {
  return namesState(name) || /^(?:pentagon|kremlin)$/i.test(name);
}

const ARMED_WORDS =
  /\b(?:army|military|militia|(?:armed|rebel|militant|insurgent|guerr?illa|separatist|jihadist|islamist|opposition) (?:group|faction|movement)|brigade|front|rebels?|air force|armed forces|(?:assistance|interim|stabili[sz]ation|multinational|expeditionary|task) force|forces|troops|soldiers|fighters|faction|gendarmerie|(?:border|frontier|coast|national|presidential|republican|revolutionary|civil|home) (?:\w+ )?(?:guards?|service|force)|(?:-led|military|international) coalition|battalion|defen[cs]e ministry|ministry of defen[cs]e|general staff|joint command|guerr?illas?|insurgents?|separatists|navy|marines?|(?:marine|guards?) corps|coprefa|command|goc|officer commanding|nato|[imtu]df)\b|^coalition$/i;

/** Whether a name holds that of an armed group that everybody knows: “Taliban spokesman”. */
function isKnownGroup(name: string): boolean {
  return KNOWN_NAMES.find({ index: 0, paragraph: 0, start: 0, end: name.length, tokens: tokenize(name, 0, name.length) }).length > 0;
}

/** Whether an armed party is a state’s: by its record, else by its name. */
export function isOfState({ name, named }: Origin): boolean {
  return named ? /^(?:state|state-forces|external-forces)$/.test(named.sort) : isStateName(name);
}

function isStateName(name: string): boolean {
  if (isKnownGroup(name) && !/\b(?:assistance force|isaf|nato|mission|union|[imtu]df)\b/i.test(name)) return false;
  // Armies number their units.
  if (
    /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) (?:\p{L}+ )?(?:brigade|division|battalion|regiment|corps|army)\b/iu.test(
      name,
    )
  )
    return true;
  const isOther =
    /\b(?:front|brigades?|militia|rebels?|guerr?illas?|insurgents?|movement|resistance|liberation|democratic forces|mobili[sz]ation|opposition|faction|separatists|people['’]s (?:guards?|defen[cs]e)|self-defen[cs]e)\b/i;
  return (
    isState(name) ||
    (/\b(?:army|military|ministry|air force|navy|marines?|corps|forces?|troops|guards?|border \w+|gendarmerie|general staff|command|goc|officer commanding|coalition|nato|[imtu]df)\b/i.test(
      name,
    ) &&
      !isOther.test(name))
  );
}

/** Who serves a state without an army’s name, and whose dead are its own: police, the ministries over them, governments, missions of peace. */
const SERVICES: readonly (readonly [body: RegExp, people: RegExp])[] = [
  [
    /\bpolice\b(?! commissioner for)/i,
    /^(?:police|policem[ae]n|policewom[ae]n|officers?|constables?|troopers|personnel|gendarmes?|cops?|commandos?|jawans?)$/,
  ],
  [/^(?:the )?(?:\w+ )?government$|\bjunta\b|\bpresidency\b/i, /^(?:soldiers?|troops?|servicem[ae]n|forces)$/],
  [
    /\b(?:mission|peacekeep\w+|unifil|amisom|atmis|minusma|monusco|united nations|u\.?n\.?|african union)\b/i,
    /^(?:peacekeepers?|soldiers?|troops|personnel|observers?)$/,
  ],
];

/** “Three constables were hurt, police said”: whose own people are counted. */
export function isOfOwnService({ name, named }: Origin, nouns: readonly string[]): boolean {
  const told = nouns.filter((noun) => noun !== '');
  if (/\bsources?$/i.test(name)) return false;
  // “Six Turkish soldiers were killed, Turkey said”.
  if (named?.sort === 'state' && told.length > 0) return told.every((noun) => isStateSoldier(noun));
  if (told.length === 0 || (named !== null && named.sort !== 'international-organisation')) return false;
  return SERVICES.some(([body, people]) => body.test(name) && told.every((noun) => people.test(noun)));
}
