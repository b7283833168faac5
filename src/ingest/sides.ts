import { isStateSoldier } from './people-words.ts';
import type { ReadClaim } from './reading.ts';
import type { Origin } from './speakers.ts';

const ENEMY =
  /^(?:militants?|terrorists?|rebels?|gunmen|insurgents?|extremists?|subversives?|jihadis(?:ts?)?|taliban|bandits?|separatists?|attackers?|assailants?|raiders?|guerr?illas?)$/;
const OWN = /^(?:fighters?|rebels?|militiam[ae]n|mujah\w+)$/;
const PARTY = /^(?:state-forces|rebel-group|political-militia|identity-militia|external-forces)$/;

/** Whether an actor of this sort bears arms. */
export function isArmedSort(sort: string): boolean {
  return PARTY.test(sort);
}

/** Whether an origin fights itself. */
export function isArmedParty({ name, named }: Origin): boolean {
  if (named) return isArmedSort(named.sort) || (named.sort === 'state' && /minist\w+ of defen[cs]e|defen[cs]e ministry/i.test(named.name));
  return (
    /\b(?:army|military|militia|brigade|front|rebels?|air force|armed forces|forces|troops|soldiers|fighters|battalion|defen[cs]e ministry|ministry of defen[cs]e|general staff|guerr?illas?|insurgents?|navy|coprefa|command|[imtu]df)\b/i.test(
      name,
    ) && !/\b(?:civil|police|rescue)\b/i.test(name)
  );
}

/** What tells on which side those counted are. */
interface Sided {
  by: Origin | null;
  isOwn: boolean;
  nouns: readonly string[];
  isEuphemism: boolean;
}

/** Whom a figure covers: a party’s count of its own dead, its count of the other side’s, or everybody. */
export function scopeOf({ by, isOwn, nouns, isEuphemism }: Sided): ReadClaim['scope'] {
  if (!by || !isArmedParty(by)) return 'all';
  const isState = by.named ? /^(?:state|state-forces|external-forces)$/.test(by.named.sort) : isStateName(by.name);
  if (isEuphemism || (isState && nouns.some((noun) => ENEMY.test(noun) || (/^fighters?$/.test(noun) && !isOwn)))) return 'part';
  if (isOwn) return 'own-losses';
  // “19 soldiers and seven civilians” are everybody.
  if (nouns.some((noun) => /^civilians?$/.test(noun))) return 'all';
  if (nouns.some((noun) => isStateSoldier(noun))) return isState ? 'own-losses' : 'part';
  // “two fighters were killed, a rebel commander said”: of his own side.
  if (!isState && nouns.some((noun) => OWN.test(noun))) return 'own-losses';
  if (nouns.some((noun) => ENEMY.test(noun) || noun === 'enemy')) return 'part';
  return 'all';
}

/** Whether a party without a record is a state’s, by its name. */
function isStateName(name: string): boolean {
  const isOther =
    /\b(?:front|brigades?|militia|rebels?|guerr?illas?|insurgents?|movement|resistance|liberation|democratic forces|mobili[sz]ation|opposition)\b/i;
  return /\b(?:army|military|ministry|air force|navy|forces|troops|general staff|command|[imtu]df)\b/i.test(name) && !isOther.test(name);
}

/** On which side people of these nouns are; “any” where they may be on each. */
export function sideOf(nouns: readonly string[]): 'state' | 'armed' | 'civilian' | 'any' {
  if (nouns.some((noun) => isStateSoldier(noun) || /^(?:police|policem[ae]n)$/.test(noun))) return 'state';
  if (nouns.some((noun) => ENEMY.test(noun) || /^(?:fighters?|militiam[ae]n|gunm[ae]n)$/.test(noun))) return 'armed';
  return nouns.some((noun) => /^civilians?$/.test(noun)) ? 'civilian' : 'any';
}
