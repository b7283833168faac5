import { isSingular } from './people-words.ts';
import type { Head } from './person-heads.ts';
import type { Token } from '../text/tokens.ts';

// Who was in arms once, or is not yet.
const NOT_NOW =
  /^(?:former|formerly|ex|retired|onetime|one-time|erstwhile|defected|demobili[sz]ed|repentant|reformed|reintegrated|disarmed|would-be)$/;

/** “a former fighter”, “three retired soldiers”: people of neither side, since nothing tells that they still fight. */
export function asTheyAre(tokens: readonly Token[], from: number, head: Head): Head {
  if (head.cell !== 'combatants') return head;
  const isNotNow = tokens.slice(Math.max(0, from - 1), head.last).some(({ lower }) => NOT_NOW.test(lower));
  if (!isNotNow) return head;
  const { last, harm } = head;
  return { last, noun: isSingular(head.noun) ? 'person' : 'people', ...(harm ? { harm } : {}) };
}
