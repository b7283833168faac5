import { auxBefore } from './auxiliaries.ts';
import type { Group } from './group.ts';
import type { HarmVerb } from './harm-verbs.ts';
import { PRONOUN_ENDS } from './named.ts';
import type { Token } from '../text/tokens.ts';

/** “A bullet struck a girl, killing her”, “stopped two men and shot them dead”: those told before whom a pronoun behind a verb means. */
export function pronounSpots(
  tokens: readonly Token[],
  verbs: readonly HarmVerb[],
  groups: readonly Group[],
  used: ReadonlySet<Group>,
): { verb: HarmVerb; group: Group }[] {
  const taken = new Set<Group>();
  return verbs.flatMap((verb) => {
    const pronoun = tokens[verb.last + 1]?.lower ?? '';
    if (verb.form === 'subject' || verb.form === 'passive' || !/^(?:him|her|them|both)$/.test(pronoun)) return [];
    if (auxBefore(tokens, verb.first).isPassive || !PRONOUN_ENDS.test(tokens[verb.last + 2]?.lower ?? '.')) return [];
    const isMany = pronoun === 'them' || pronoun === 'both';
    const group = groups.findLast(({ first, last, count, members }) => {
      if (last >= verb.first || verb.first - last > 18 || members[0]!.isSubset || members[0]!.isBare) return false;
      // Whoever opens the clause does it: “a policeman caught up with the attacker and shot him”.
      if (first === 0 || /^(?:[,;:]|that|and|when|as|after|said)$/.test(tokens[first - 1]!.lower)) return false;
      return isMany ? (count.min ?? 0) > 1 : count.min === 1;
    });
    if (!group || used.has(group) || taken.has(group)) return [];
    taken.add(group);
    return [{ verb, group }];
  });
}
