import { auxBefore } from './auxiliaries.ts';
import { harmVerbAt } from './harm-verbs.ts';
import { numberAt } from './numbers.ts';
import { STOP, type Head } from './person-heads.ts';
import { isThing, personNoun } from './people-words.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

/**
 * “a YouTube star was shot dead”, “a campaigner who was assassinated”: whoever that is done to is somebody, whatever the noun. No list of
 * what people are has an end.
 */
export function victimFrom(tokens: readonly Token[], from: number): Head | undefined {
  let last = from;
  while (last - from < 6 && /^\p{L}/u.test(tokens[last + 1]?.text ?? '') && !STOP.has(tokens[last + 1]!.lower)) last += 1;
  const noun = tokens[last]?.lower ?? '';
  // “another twelve were injured”.
  if (numberAt(tokens, last) !== undefined) return undefined;
  if (!/^\p{Ll}[\p{Ll}-]+$/u.test(tokens[last]?.text ?? '') || isThing(noun) || isThing(`${noun}s`) || NOBODY.test(noun)) return undefined;
  const start = /^(?:who|that)$/.test(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1;
  for (let at = start; at < start + 5 && at < tokens.length; at += 1) {
    const verb = harmVerbAt(tokens, at);
    if (!verb) continue;
    const { first, isPassive } = auxBefore(tokens, verb.first);
    const isPersonal = PERSONAL.test(wordsOf(tokens, verb.first, verb.last + 1));
    // “two men in a minibus were killed”: one of them is no subject of a plural.
    const before = tokens[from - 2]?.lower ?? '';
    if ((PLURAL.test(tokens[first]!.lower) && before !== 'and') || (start === last + 1 && BEHIND.test(before))) return undefined;
    return isPassive && first === start && isPersonal && personNoun(noun) === undefined ? { last, noun: 'person' } : undefined;
  }
  return undefined;
}

const PLURAL = /^(?:were|are|have)$/;
const BEHIND = /^(?:in|into|inside|on|at|to|from|of|with|near|for|behind|around|through|by|under|beside|\w+ing)$/;

// What is done to people and to nothing else.
const PERSONAL =
  /^(?:shot dead|shot and killed|stabbed dead|stabbed and killed|(?:shot|stabbed|beaten|hacked|burnt?|burned|strangled|tortured|clubbed|bludgeoned|kicked|stoned|starved) to death|gunned down|fatally (?:shot|stabbed|wounded|injured|beaten)|murdered|assassinated|beheaded|decapitated|lynched|executed|martyred|killed|wounded|injured)$/;

// Animals, and words for many.
const NOBODY =
  /^(?:dog|cat|horse|cow|goat|sheep|lamb|camel|donkey|mule|bird|lion|lioness|tiger|elephant|leopard|bear|wolf|bull|ox|calf|pig|snake|crocodile|shark|rhino|animal|herd|flock|family|families|group|crowd|number|total|third|quarter|half|handful|majority|minority|dozen|hundred|thousand|million|lot|few|couple|pair|trio|team|crew|unit|platoon|patrol|squad|company|battalion|brigade|convoy|gang|party|delegation|congregation|household|village|town|city|generation|population|community|percentage|bill|law|plan|deal|project|story|motion|proposal|one|other|more|least|it|all|day|week|month|year|time|place|battle|attack|raid|clash|fight|way|result|case|incident)$/;
