import type { Event } from './events.ts';
import type { ReadingArchive } from './index.ts';
import type { FoundName, Named } from './names.ts';
import type { ReadParty } from './reading.ts';
import { evidenceOf, type Sentence, type Token } from './tokens.ts';

type Role = ReadParty['role'];

interface Candidate {
  first: number;
  last: number;
  name: string;
  named: Named | null;
}

const ARMED = /^(?:state-forces|rebel-group|political-militia|identity-militia|external-forces|state)$/;
const RANK: readonly Role[] = ['alleged-perpetrator', 'target', 'harmed-group', 'present'];

/** Who is said to have done it, and at whom it was aimed, each with the words that say so. */
export function findParties(event: Event, archive: ReadingArchive, text: string): ReadParty[] {
  const found: ReadParty[] = [];
  for (const { sentence } of event.sentences) {
    const names = archive.names.find(sentence);
    for (const candidate of candidatesIn(sentence, names, archive, text)) {
      const role = roleOf(sentence.tokens, candidate);
      if (!role) continue;
      const evidence = evidenceOf(text, sentence.tokens[candidate.first]!.start, sentence.tokens[candidate.last]!.end);
      const known = found.find(({ name, actor }) => (actor !== null ? actor === candidate.named?.id : name === candidate.name));
      if (!known) found.push({ name: candidate.name, actor: candidate.named?.id ?? null, role, evidence });
      else if (RANK.indexOf(role) < RANK.indexOf(known.role)) Object.assign(known, { role, evidence });
    }
  }
  return found;
}

const FORCE =
  /^(?:army|troops|forces|warplanes|planes|jets|aircraft|drones?|artillery|airstrikes?|air|militia|fighters|rebels|gunboats|helicopters?|soldiers|military|navy|regime|missiles?|bombers?)$/;
const ADJECTIVE = /^\p{Lu}\p{L}+(?:ian|ean|ese|ish|ani|eli|aqi|emi|iti|an)$/u;
const GENERIC = /^(?:army|military|troops|soldiers|regime)$/;

function candidatesIn({ tokens }: Sentence, names: readonly FoundName[], archive: ReadingArchive, text: string): Candidate[] {
  const found: Candidate[] = names
    .filter(({ named }) => named.kind === 'actor' && ARMED.test(named.sort) && !/ministry/i.test(named.name))
    .map(({ first, last, named }) => ({ first, last, name: named.name, named }));
  const isFree = (first: number, last: number): boolean =>
    names.every((name) => name.named.kind !== 'actor' || name.last < first || last < name.first);
  const state = archive.names.all.filter(({ kind, sort, name }) => kind === 'actor' && sort === 'state-forces' && !/allied/i.test(name));
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]!;
    const next = tokens[at + 1]?.lower ?? '';
    if (ADJECTIVE.test(word.text) && FORCE.test(next) && isFree(at, at + 1)) {
      const stem = word.lower.slice(0, 5);
      const isAir = /^(?:warplanes|planes|jets|aircraft|drones?|air|airstrikes?|helicopters?|bombers?)$/.test(next);
      const known = archive.names.all.find(
        ({ kind, sort, name }) =>
          kind === 'actor' && /forces$/.test(sort) && name.toLowerCase().startsWith(stem) && (isAir ? /air|aero/i.test(name) : true),
      );
      found.push({
        first: at,
        last: at + 1,
        name: known?.name ?? `${word.text} ${isAir ? 'air force' : /^(?:army|navy|military|militia|regime)$/.test(next) ? next : 'forces'}`,
        named: known ?? null,
      });
      at += 1;
    } else if ((GENERIC.test(word.lower) || (word.lower === 'government' && /^(?:troops|forces|soldiers)$/.test(next))) && isFree(at, at)) {
      if (state.length === 1)
        found.push({ first: at, last: word.lower === 'government' ? at + 1 : at, name: state[0]!.name, named: state[0]! });
      else if (word.lower === 'government' || /^(?:army|military)$/.test(word.lower))
        found.push({
          first: at,
          last: word.lower === 'government' ? at + 1 : at,
          name: text.slice(word.start, tokens[word.lower === 'government' ? at + 1 : at]!.end),
          named: null,
        });
    }
  }
  return found.sort((a, b) => a.first - b.first);
}

const DOES =
  /^(?:(?:the|its|his|their|rebels?|fighters?|guerrillas?|militants?|militia|troops|forces|planes|warplanes|jets|aircraft|drones?|gunmen|units|soldiers|positions|had|has|have|then|also|later|on|\w+day) ){0,3}(?:struck|strikes?|bombed|shelled|attacked|attack|hit|killed|kills|stormed|ambushed|raided|fired|opened fire|launched|carried out|targeted|tried to|came down|overran|assaulted|pounded|bombarded|detonated|advanced|claimed (?:responsibility|the|it)|said it had (?:launched|carried|fired|struck|attacked|targeted)|breaks|broke)\b/;

/** The role that the words around a party give it; undefined where they give none. */
function roleOf(tokens: readonly Token[], { first, last }: Candidate): Role | undefined {
  const before = tokens
    .slice(Math.max(0, first - 8), first)
    .map(({ lower }) => lower)
    .join(' ');
  const after = tokens
    .slice(last + 1, last + 9)
    .map(({ lower }) => lower)
    .join(' ');
  const self = tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');
  if (
    /\b(?:blam(?:ed|es|ing)|accus(?:ed|es|ing)|suspects?|suspected|held|attribut\w+ [\w ]{1,40}to|imputed [\w ]{1,40}to|belonged to|(?:fired|launched|carried out|planted|claimed|conducted|committed|perpetrated|dropped|staged|signed|mounted) by|(?:attacks?|strikes?|raids?|bombings?|bombardments?|airstrikes|shelling|assault|offensive|drone|apparatus|aircraft|plane|attempt|fire|shell|shells|rockets) (?:by|of|from))(?: the| a| an| its)*(?: \w+){0,2}(?: of)?(?: the)?$/.test(
      before,
    )
  ) {
    return 'alleged-perpetrator';
  }
  if (/^responsible\b/.test(after) && /\bheld\b/.test(before)) return 'alleged-perpetrator';
  if (
    /\b(?:positions?|base|bases|checkpoint|post|posts|convoy|patrol|command (?:point|post)|headquarters|barracks|depot|members|fighters|vehicle|soldiers|troops|camp|stronghold|formation) (?:of|belonging to|held by)(?: the| illegal| formation| extremist| faction| group| ["“])*$/.test(
      before,
    )
  )
    return 'target';
  if (
    /^(?:["”] )?(?:'s )?(?:government )?(?:positions?|base|bases|checkpoint|post|convoy|patrol|command|headquarters|barracks|outpost|vehicle|camp)\b/.test(
      after,
    )
  )
    return 'target';
  if (
    /\b(?:target(?:ed|ing|s)?|against|attack(?:ed)? on|attacked|ambushed|raid on|strike on|hit|clashed with|attacking)(?: the| a| an| an? \w+)?(?: \w+)?$/.test(
      before,
    )
  )
    return 'target';
  if (
    /^(?:air (?:raids?|strikes?|attacks?)|airstrikes?|drones?|shelling|shells|rockets?|artillery|bombings?|strikes?|fire|warplanes|jets|planes|aircraft|attack)\b/.test(
      after,
    )
  )
    return 'alleged-perpetrator';
  if (/(?:warplanes|planes|jets|aircraft|air|drones?|airstrikes?|artillery|missiles?)$/.test(self) && !/\bdenied\b/.test(after))
    return 'alleged-perpetrator';
  if (DOES.test(after)) return 'alleged-perpetrator';
  if (
    /\b(?:between|and|clashes with|fighting with)(?: the)?$/.test(before) &&
    /\b(?:fighting|clash(?:es)?|battles?)\b/.test(tokens.map(({ lower }) => lower).join(' '))
  )
    return 'present';
  if (
    /\b\d+ |\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: \w+)?$/.test(before) &&
    /^(?:soldiers?|fighters?|troops|members?|militants?)?\s*(?:were|was|died|killed)\b/.test(after)
  )
    return 'harmed-group';
  return undefined;
}
