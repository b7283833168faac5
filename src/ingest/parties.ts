import type { ReadSentence } from './events.ts';
import type { ReadingArchive } from './index.ts';
import type { FoundName, Named } from './names.ts';
import type { FullIncident } from './reading.ts';
import { evidenceOf, type Sentence, type Token } from './tokens.ts';

type Role = FullIncident['parties'][number]['role'];

interface Candidate {
  first: number;
  last: number;
  name: string;
  named: Named | null;
}

const ARMED = /^(?:state-forces|rebel-group|political-militia|identity-militia|external-forces|state)$/;
const RANK: readonly Role[] = ['alleged-perpetrator', 'target', 'harmed-group', 'present'];

type Party = FullIncident['parties'][number];

/** Who is said to have done it, and at whom it was aimed, each with the words that say so. */
export function findParties(sentences: readonly ReadSentence[], archive: ReadingArchive, text: string): Party[] {
  const found: Party[] = [];
  let lastGroup: Named | undefined;
  for (const { sentence, origins } of sentences) {
    const names = archive.names.find(sentence);
    for (const candidate of candidatesIn(sentence, names, archive, text, lastGroup)) {
      if (candidate.named && IRREGULAR.test(candidate.named.sort)) lastGroup = candidate.named;
      const role = roleOf(sentence.tokens, candidate);
      if (!role) continue;
      const evidence = evidenceOf(text, sentence.tokens[candidate.first]!.start, sentence.tokens[candidate.last]!.end);
      const accuser = origins.find(({ named }) => named !== null)?.named?.id ?? null;
      const accusedBy = role === 'alleged-perpetrator' ? accuser : null;
      const known = found.find(({ name, actor }) => (actor !== null ? actor === candidate.named?.id : name === candidate.name));
      if (!known) found.push({ name: candidate.name, actor: candidate.named?.id ?? null, role, evidence, accusedBy });
      else if (RANK.indexOf(role) < RANK.indexOf(known.role)) Object.assign(known, { role, evidence, accusedBy });
      else if (role === known.role) known.accusedBy ??= accusedBy;
    }
  }
  return withTargets(found);
}

/** Where one side attacked, whoever fought it or fell to it was the target. */
function withTargets(parties: readonly Party[]): Party[] {
  const hasAttacker = parties.some(({ role }) => role === 'alleged-perpetrator');
  return parties.map((party) =>
    hasAttacker && (party.role === 'harmed-group' || party.role === 'present') ? { ...party, role: 'target' } : party,
  );
}

const IRREGULAR = /^(?:rebel-group|political-militia|identity-militia)$/;
const COMMON = /^(?:rebels|militia|group|fighters|guerrillas|insurgents|faction|movement)$/;
const ORGANISED =
  /^(?:Sons|Front|Brigades?|Army|Movement|Forces|Militia|Ansar|Jaish|Jaysh|Liwa|Jabhat|Harakat|Guards|Battalion|Resistance|Faction)$/;

const FORCE =
  /^(?:army|troops|forces|warplanes|planes|jets|aircraft|drones?|artillery|airstrikes?|air|militia|fighters|rebels|gunboats|helicopters?|soldiers|military|navy|regime|missiles?|bombers?)$/;
const ADJECTIVE = /^\p{Lu}\p{L}+(?:ian|ean|ese|ish|ani|eli|aqi|emi|iti|an)$/u;
const GENERIC = /^(?:army|military|troops|soldiers)$/;

function candidatesIn(
  { tokens }: Sentence,
  names: readonly FoundName[],
  archive: ReadingArchive,
  text: string,
  lastGroup: Named | undefined,
): Candidate[] {
  const found: Candidate[] = names
    .filter(({ named }) => named.kind === 'actor' && ARMED.test(named.sort) && !/ministry/i.test(named.name))
    .map(({ first, last, named }) => ({ first, last, name: named.name, named }));
  const isFree = ({ first, last }: { first: number; last: number }): boolean =>
    names.every((name) => name.named.kind !== 'actor' || name.last < first || last < name.first);
  for (let at = 0; at < tokens.length; at += 1) {
    const candidate =
      nationalAt(tokens, at, archive) ??
      genericAt(tokens, at, archive, text) ??
      commonAt(tokens, at, lastGroup) ??
      organisedAt(tokens, at, text);
    if (!candidate || !isFree(candidate)) continue;
    found.push(candidate);
    at = Math.max(at, candidate.last);
  }
  return found.sort((a, b) => a.first - b.first);
}

/** “Vessalian warplanes”, “the drone was Vessalian”: by the nation’s adjective. */
function nationalAt(tokens: readonly Token[], at: number, archive: ReadingArchive): Candidate | undefined {
  const word = tokens[at]!;
  if (!ADJECTIVE.test(word.text) || /^(?:These|Those|Civilian|Than)$/.test(word.text)) return undefined;
  const next = tokens[at + 1]?.lower ?? '';
  const stem = word.lower.slice(0, 5);
  const known = (fits: (named: Named) => boolean): Named | undefined =>
    archive.names.all.find((named) => named.kind === 'actor' && named.name.toLowerCase().startsWith(stem) && fits(named));
  if (/^(?:was|were|is|are)$/.test(tokens[at - 1]?.lower ?? '') && FORCE.test(tokens[at - 2]?.lower ?? '') && /^[.,;"”]?$/.test(next)) {
    const state = known(({ sort }) => sort === 'state');
    return { first: at, last: at, name: state?.name ?? word.text, named: state ?? null };
  }
  if (!FORCE.test(next)) return undefined;
  const isAir = /^(?:warplanes|planes|jets|aircraft|drones?|air|airstrikes?|helicopters?|bombers?)$/.test(next);
  const force = known(({ sort, name }) => /forces$/.test(sort) && (!isAir || /air|aero/i.test(name)));
  const words = isAir ? 'air force' : /^(?:army|navy|military|militia)$/.test(next) ? next : 'forces';
  return { first: at, last: at + 1, name: force?.name ?? `${word.text} ${words}`, named: force ?? null };
}

/** “the army”, “government troops”: the archive’s state forces where it has but one. */
function genericAt(tokens: readonly Token[], at: number, archive: ReadingArchive, text: string): Candidate | undefined {
  const { lower } = tokens[at]!;
  const isGovernment = lower === 'government' && /^(?:troops|forces|soldiers)$/.test(tokens[at + 1]?.lower ?? '');
  if (!isGovernment && !GENERIC.test(lower)) return undefined;
  const last = isGovernment ? at + 1 : at;
  const state = archive.names.all.filter(({ kind, sort, name }) => kind === 'actor' && sort === 'state-forces' && !/allied/i.test(name));
  if (state.length === 1) return { first: at, last, name: state[0]!.name, named: state[0]! };
  if (!isGovernment && !/^(?:army|military)$/.test(lower)) return undefined;
  return { first: at, last, name: text.slice(tokens[at]!.start, tokens[last]!.end), named: null };
}

/** “the rebels”: the group that was named last. */
function commonAt(tokens: readonly Token[], at: number, lastGroup: Named | undefined): Candidate | undefined {
  if (!lastGroup || !COMMON.test(tokens[at]!.lower) || tokens[at - 1]?.lower !== 'the') return undefined;
  return { first: at, last: at, name: lastGroup.name, named: lastGroup };
}

/** “the Sons of the Cane”, “Liwa al-Shati”, “Northern Front”: a name with the word of an armed group in it. */
function organisedAt(tokens: readonly Token[], at: number, text: string): Candidate | undefined {
  if (!ORGANISED.test(tokens[at]!.text)) return undefined;
  let [first, last] = [at, at];
  while (first > 0 && /^\p{Lu}/u.test(tokens[first - 1]!.text) && first > at - 4) first -= 1;
  while (last + 1 < tokens.length && last < at + 5) {
    const next = tokens[last + 1]!;
    const isLink = /^(?:of|the|al|for)$/.test(next.lower) && tokens.slice(last + 2, last + 4).some(({ text }) => /^\p{Lu}/u.test(text));
    if (!/^\p{Lu}/u.test(next.text) && !/^al-/.test(next.text) && !isLink) break;
    last += 1;
  }
  if (last === first) return undefined;
  return { first, last, name: text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, ' '), named: null };
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
    /\b(?:target(?:ed|ing|s)|against|attack(?:ed)? on|attacked|ambushed|raid on|strike on|hit|clashed with|attacking)(?: the| a| an| an? \w+)?(?: \w+)?$/.test(
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
