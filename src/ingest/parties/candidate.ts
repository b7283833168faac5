import type { Named } from '../names/names.ts';
import type { Token } from '../text/tokens.ts';

/** Somebody who may be a party, as a sentence names them. */
export interface Candidate {
  first: number;
  last: number;
  name: string;
  named: Named | null;
  /** One for all names of one party. */
  key: string;
  /** What is named are its weapons: “Turkish drones”, “Russian air strikes”. */
  isWeapon?: boolean;
  /** A building or a body without arms, which is only ever a target. */
  isSite?: boolean;
  /** “police”, “soldiers”, without the name of a body. */
  isGeneric?: boolean;
  /** A state by the name of its country, which is more often a place. */
  isCountry?: boolean;
}

/** Words of a sentence as the text has them. */
export function writtenAs(text: string, tokens: readonly Token[], first: number, last: number): string {
  return text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, ' ');
}
