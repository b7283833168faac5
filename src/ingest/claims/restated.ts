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
  return ANYBODY.test(wide.name) && wide.name.length <= near.name.length;
}

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
