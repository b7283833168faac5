import { countryOf } from '../names/demonyms.ts';
import type { Event, ReadSentence } from '../incidents/events.ts';
import type { ReadingArchive } from '../index.ts';
import type { ArticleNation } from '../names/nations.ts';
import { PartyFinder } from './party-names.ts';
import { roleOf, type FoundRole } from './party-roles.ts';
import type { FullIncident } from '../reading.ts';
import { isOfOtherTime, standingOf } from './standing.ts';
import { evidenceOf } from '../text/tokens.ts';

type Party = FullIncident['parties'][number];

const RANK: readonly Party['role'][] = ['alleged-perpetrator', 'target', 'harmed-group', 'present'];

/** Finds the parties of incidents in the sentences of an article. */
export function partyFinder(all: readonly ReadSentence[], archive: ReadingArchive, plain: string, nation: ArticleNation): PartyFinder {
  return new PartyFinder(
    archive.names,
    all.map(({ sentence }) => sentence),
    plain,
    nation,
  );
}

/** Who is said to have done it, and at whom it was aimed, each with the words that say so. */
export function findParties(sentences: readonly ReadSentence[], event: Event, finder: PartyFinder, text: string): Party[] {
  const found = new Map<string, Party & Told>();
  const isLone = sentences.length > event.sentences.length + 1;
  for (const read of sentences) {
    const { sentence, origins } = read;
    const standing = standingOf(event, read, isLone);
    for (const candidate of finder.candidatesIn(sentence)) {
      const { role, isCharged = false, isOpening = false } = roleOf(sentence.tokens, candidate) ?? {};
      if (!role || isOfOtherTime(event, read, isCharged, candidate.first) || !(standing === 'own' || isCharged)) continue;
      const evidence = evidenceOf(text, sentence.tokens[candidate.first]!.start, sentence.tokens[candidate.last]!.end);
      const accuser = origins.find(({ named }) => named !== null)?.named?.id ?? null;
      const accusedBy = role === 'alleged-perpetrator' ? accuser : null;
      const known = found.get(candidate.key);
      const told = { role, evidence, accusedBy, isOpening: isOpening && (isCharged || !REPLY.test(read.words)), sentence: sentence.index };
      if (!known) found.set(candidate.key, { name: candidate.name, actor: candidate.named?.id ?? null, ...told });
      else if (role === known.role) {
        known.accusedBy ??= accusedBy;
        known.isOpening ||= told.isOpening;
      } else if (outdoes(told, known)) Object.assign(known, told);
    }
  }
  const groups = [...found].filter(([key, { name }]) => (key.startsWith('?') || finder.isIrregular(key)) && !isByOrigin(name));
  const isMeant = ({ name, role }: Party): boolean => isByOrigin(name) && groups.some(([, group]) => group.role === role);
  const all = withTargets([...found.values()].filter((party) => !isMeant(party)));
  return all.filter(({ actor, role }) => !all.some((other) => other.role === role && finder.isStateOf(actor, other.actor)));
}

/** “Kurdish guerrillas”, “Maoist rebels”: people in arms by what they are, who are those of the group that an article names beside them. */
function isByOrigin(name: string): boolean {
  const [first = '', ...rest] = name.split(' ');
  return (
    rest.length > 0 &&
    rest.every((word) => /^(?:guerr?illas?|rebels?|militants?|insurgents?|fighters|gunmen|separatists?|extremists?)$/.test(word)) &&
    (countryOf(first.toLowerCase()) !== undefined || CREED.test(first))
  );
}

const CREED =
  /^(?:Kurdish|Tamil|Tuareg|Chechen|Kashmiri|Basque|Sikh|Moslem|Muslim|Islamic|Islamist|Shiite|Shia|Sunni|Maoist|Marxist|Leftist|Communist|Arab)$/i;

// “Turkish artillery then hit rebel positions”: what answered an attack.
const REPLY =
  /\b(?:then|afterwards|later|in (?:response|return|reply|retaliation|turn)|respond(?:ed|ing)|retaliat(?:ed|ing)|(?:hit|struck|fired) back|returned fire)\b/i;

/** A role, and the number of the sentence that gives it. */
type Told = Pick<FoundRole, 'role' | 'isOpening'> & { sentence: number };

/** Which of two roles of one party stands: that of an attack before that of a reply, then the graver one. */
function outdoes(now: Told, before: Told): boolean {
  const areOpposed = [now, before].every(({ role }) => role === 'alleged-perpetrator' || role === 'target');
  if (areOpposed && now.isOpening !== before.isOpening) return now.isOpening;
  // “Twelve soldiers were killed by a bomb. The army said it killed six rebels”: it was hit, and answered.
  if (areOpposed && !now.isOpening && now.sentence !== before.sentence) return false;
  return RANK.indexOf(now.role) < RANK.indexOf(before.role);
}

/** Where one side attacked, whoever fought it or fell to it was the target. */
function withTargets(parties: readonly Party[]): Party[] {
  const hasAttacker = parties.some(({ role }) => role === 'alleged-perpetrator');
  return parties.map(({ name, actor, role, evidence, accusedBy }) => ({
    name,
    actor,
    role: hasAttacker && (role === 'harmed-group' || role === 'present') ? 'target' : role,
    evidence,
    accusedBy,
  }));
}
