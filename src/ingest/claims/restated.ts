import { foldWords } from '../names/names.ts';
import { isPersonTeller } from '../origins/speaker-words.ts';
import { wordsOf } from '../text/tokens.ts';
import { HARMS, type Bundle, type Counted, type Told } from './bundles.ts';
import type { Draft } from './claim-drafts.ts';
import { addCells } from './claim-drafts.ts';
import { isArmedParty } from './armed-origins.ts';
import { isOtherSide, sideOf } from './sides.ts';
import { isConsistent } from '../tolls/counts.ts';
import type { ReadCount } from '../reading.ts';
import { isPlainOrigin, isSameOrigin, type Origin } from '../origins/speakers.ts';

/** The claim of which figures of one sentence are the parts: “Ten officers were badly hurt and 60 slightly”, of 70 told before. */
export function wholeOf(parts: readonly Told[], claims: readonly Draft[]): Draft | undefined {
  const [first] = parts;
  if (!first || parts.length < 2 || parts.some(({ count, harm }) => harm !== first.harm || count?.qualifier !== 'exact')) return undefined;
  // The dead of both sides are told apart.
  if (new Set(parts.map(({ nouns }) => sideOf(nouns)).filter((side) => side !== 'any')).size > 1) return undefined;
  const sum = parts.reduce((all, { count }) => all + count!.min!, 0);
  return claims.find(
    ({ origin, ...claim }) =>
      claim[first.harm]?.min === sum &&
      claim[first.harm]?.qualifier !== 'at-most' &&
      (!origin || !first.by || isArmedParty(origin) === isArmedParty(first.by)),
  );
}

/** The figures of a sentence that are parts of one told before, by what befell them. */
export function partsIn(group: readonly Told[], claims: readonly Draft[]): { whole: Draft; parts: Told[] }[] {
  return HARMS.flatMap((harm) => {
    const parts = group.filter((one) => one.harm === harm && one.count !== null && one.count.qualifier !== 'none');
    const whole = wholeOf(parts, claims);
    return whole ? [{ whole, parts }] : [];
  });
}

/** A claim of “officials and residents” or of “local media” whose figures somebody nearer to them gives as well is theirs. */
export function foldRestated(claims: readonly Draft[]): Draft[] {
  const folded: Draft[] = [];
  for (const claim of claims) {
    const twin = claims.find(
      (other) =>
        other !== claim &&
        !isFolded(other, folded) &&
        other.scope === claim.scope &&
        other.sentence !== claim.sentence &&
        isLooser(claim.origin, other.origin) &&
        holds(other, claim),
    );
    if (!twin) continue;
    for (const harm of HARMS) addCells(twin.breakdown[harm], claim.breakdown[harm], twin[harm]);
    twin.evidence.push(...claim.evidence);
    folded.push(claim);
  }
  return claims.filter((claim) => !folded.includes(claim));
}

function isFolded(claim: Draft, folded: readonly Draft[]): boolean {
  return folded.includes(claim);
}

/** Whether one claim has every figure of another. */
function holds(claim: Draft, other: Draft): boolean {
  return HARMS.every((harm) => other[harm] === null || (claim[harm] !== null && isConsistent(claim[harm], other[harm])));
}

/** Whether an origin is named so widely that another is one of those meant. */
export function isLooser(wide: Origin | null, near: Origin | null): boolean {
  if (!wide || !near || !isPlainOrigin(wide) || isArmedParty(wide) !== isArmedParty(near)) return false;
  const parts = wide.name.split(/,? and /);
  if (parts.length > 1 && parts.some((part) => isSameOrigin({ name: part, named: null }, near))) return true;
  // “local police” and then “police chief Anton Varo”.
  if (/^(?:\w+ )?police$/i.test(wide.name)) return wide.name.length < near.name.length && POLICE.test(near.name);
  if (ANYBODY.test(wide.name))
    return wide.name.length <= near.name.length && !(ANYBODY.test(near.name) && headOf(wide.name) !== headOf(near.name));
  return isOfOffice(wide.name, near) || isOfKind(wide.name, near.name);
}

/** “local media” are no “local sources”. */
function headOf(name: string): string {
  return (
    foldWords(name)
      .at(-1)
      ?.replace(/(?:ies|s|y)$/, '') ?? ''
  );
}

/** “a volunteer rescuer” and then “Mohammed Azan, rescuer”: the same office with a name. */
function isOfOffice(wide: string, near: Origin): boolean {
  const words = foldWords(wide.replace(/ (?:of|in|at|for|from) .*/, ''));
  const own = foldWords(near.name);
  const isPerson = near.named === null && /^(?:.* )?\p{Lu}\p{Ll}[\p{L}’'-]* (?:\p{Lu}[\p{L}’'-]*|(?:al|el|bin|de)\b)/u.test(near.name);
  return isPerson && isPersonTeller(words.at(-1) ?? '') && words.every((word) => own.includes(word) || UNSAID.test(word));
}

// An office that has been told is called by less the next time.
const UNSAID = /^(?:volunteer|local|senior|top|provincial|regional|district|town|city|village|community|unnamed|one)$/;

/** “a rights group” and then “the Marrun Lawyers Association”: a body of the kind, with a name. */
function isOfKind(wide: string, near: string): boolean {
  const kind =
    /^(?:\w+ )?(rights|aid|medical|monitoring|relief|humanitarian) (?:groups?|organi[sz]ation|body|ngo|charity|network|agency)$/.exec(
      wide,
    )?.[1];
  if (kind === undefined || !/^\p{Lu}[\p{L}’'-]* (?:.* )?\p{Lu}/u.test(near) || /\b(?:ministry|police|army|news)\b/i.test(near))
    return false;
  return (/^(?:rights|monitoring)$/.test(kind) ? RIGHTS : AID).test(near);
}

const RIGHTS = /\b(?:rights|lawyers|observatory|monitor|watch|association|network|committee|documentation|justice|amnesty|legal)\b/i;
const AID = /\b(?:without|aid|relief|care|cross|crescent|doctors|healers|medical|emergency|save|rescue|food|children)\b/i;

/** “Officials” and then “Red Cross officials”: the first need not be the second where they count otherwise. */
export function isOfCrowd(origin: Origin | null, { by, isInherited }: Bundle): boolean {
  return origin !== null && by !== null && !isInherited && origin.name !== by.name && [origin, by].some(({ name }) => ANYBODY.test(name));
}

const POLICE = /\b(?:police|superintendent|inspector|constable|detective|sheriff)\b/i;
const ANYBODY = /^(?:[a-z]+ )?(?:officials?|sources?|authorities|reports?|media)$/i;

/** What nobody is named for and somebody says as well is theirs. */
export function foldUnattributed(claims: readonly Draft[]): Draft[] {
  return claims.filter((claim) => {
    if (claim.origin !== null) return true;
    const others = claims.filter((other) => other !== claim && other.origin !== null);
    for (const harm of HARMS) {
      const count = claim[harm];
      const twin =
        count &&
        others.find(
          (other) =>
            other[harm] !== null &&
            isAsExact(count, other[harm]) &&
            isConsistent(count, other[harm]) &&
            // “killed at least 31 soldiers” are none of the “more than 40 terrorists” whom the army counts.
            !isOtherSide(claim.nouns[harm] ?? [], other.nouns[harm] ?? []),
        );
      if (!twin) continue;
      addCells(twin.breakdown[harm], claim.breakdown[harm], twin[harm]);
      twin.evidence.push(...claim.evidence);
      claim[harm] = null;
      claim.breakdown[harm] = {};
    }
    return HARMS.some((harm) => claim[harm] !== null);
  });
}

/** “Several were shot dead, a student said” is no count of the 147 whom the outlet has counted. */
function isAsExact(count: ReadCount, other: ReadCount): boolean {
  return count.min === null || other.min !== null;
}

/** Whether figures are told of another incident: “two more were killed in a separate attack”. */
export function isOfAnother({ sentence: { tokens } }: Counted): boolean {
  return ANOTHER.test(wordsOf(tokens));
}

/** “Later in the day a further nine suspects were neutralised”: in another action than the one that was told. */
export function isLaterOn({ sentence: { tokens }, first, last }: Counted): boolean {
  const isDone = tokens.slice(first, last + 1).some(({ lower }) => /^(?:kill|shot|neutrali|eliminat|liquidat|wound)/.test(lower));
  return isDone && LATER.test(wordsOf(tokens, 0, last));
}

const LATER =
  /\b(?:later (?:in the|that|the same|on \w*day)|(?:an|\w+) hours? later|in the (?:evening|afternoon|night)|the (?:next|following) (?:day|morning|night)|overnight)\b/;
const ANOTHER =
  /\b(?:separate|different|unrelated|another) (?:\w+ )?(?:incident|attack|clash|strike|raid|ambush|blast|explosion|shooting|accident|case|bombing)s?\b|\belsewhere\b|\bseparately\b/;
