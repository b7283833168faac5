import { isArmedParty } from './armed-origins.ts';
import { figuresOf, type Bundle, type Told } from './bundles.ts';
import type { Draft } from './claim-drafts.ts';
import { isConsistent, isSameCount } from '../tolls/counts.ts';
import type { ReadCount } from '../reading.ts';
import { areAttackersApart, isOtherSide, sideOf } from './sides.ts';
import { isPlainOrigin, isSameOrigin, mayName, type Origin } from '../origins/speakers.ts';

/** A claim that has one of the figures already, and none that contradicts them. */
export function twinOf(bundle: Bundle, claims: readonly Draft[]): Draft | undefined {
  const figures = figuresOf(bundle);
  return claims.find(
    (claim) =>
      figures.some(({ harm, count }) => isSameCount(claim[harm], count)) &&
      figures.every(({ harm, count }) => claim[harm] === null || isConsistent(claim[harm], count)) &&
      isOneSide(claim, bundle) &&
      (claim.scope === bundle.scope ||
        (bundle.scope === 'all' && isSameOrigin(claim.origin, bundle.by)) ||
        bundle.by === null ||
        claim.origin === null ||
        bundle.isInherited),
  );
}

/** “As many as 20 people were killed. The 20 killed included”: who is known already was counted less surely before. */
export function looseTwinOf(bundle: Bundle, claims: readonly Draft[]): Draft | undefined {
  return claims.find((claim) => {
    const isLooser = figuresOf(bundle).some(({ harm, count }) => claim[harm]?.qualifier === 'at-most' && isConsistent(claim[harm], count));
    return isLooser && isSameOrigin(claim.origin, bundle.by) && isOneSide(claim, bundle);
  });
}

/** A claim that lacks the figures of a bundle and is of the same count: of its origin, or told beside it. */
export function halfOf(bundle: Bundle, claims: readonly Draft[]): Draft | undefined {
  const figures = figuresOf(bundle);
  const free = claims.filter((claim) => figures.every(({ harm }) => claim[harm] === null));
  const own = free.filter((claim) => isOneOrigin(claim.origin, bundle.by));
  const sided = own.filter((claim) => isOneSide(claim, bundle));
  const sameScope = sided.find(({ scope }) => scope === bundle.scope);
  const side = sideOf(nounsOf(bundle));
  const sameSide = side === 'any' ? undefined : sided.find((claim) => claim.scope === 'part' && sideOf(claim.nouns.killed ?? []) === side);
  // “Five more received wounds”: of the same people as those told right before them.
  const sameKind = isBare(bundle) ? sided.findLast((claim) => isNear(claim, bundle)) : undefined;
  if (sameScope ?? sameSide ?? sameKind) return sameScope ?? sameSide ?? sameKind;
  if (isLoose(bundle)) {
    const loose = free.findLast(
      (claim) =>
        isInReach(claim, bundle.paragraph, 2) &&
        !isOfAnother(claim, bundle) &&
        isOneSide(claim, bundle) &&
        (claim.scope !== 'part' || sideOf(nounsOf(bundle)) !== 'any'),
    );
    if (loose) return loose;
  }
  // “Officials said eight people died. Ten others were hurt”: beside those who died.
  if (figures.some(({ isOthers }) => isOthers)) {
    const beside = free.findLast((claim) => isLoose(bundle) && claim.scope === bundle.scope);
    if (beside) return beside;
  }
  // “A shepherd was killed. Two boys were hurt, said a rescuer”: one who counts for the paragraph.
  return free.find(
    (claim) => claim.origin === null && claim.scope === bundle.scope && claim.paragraph === bundle.paragraph && isNear(claim, bundle),
  );
}

/**
 * Whether what nobody is named for may still be of a claim’s origin: the text goes on from it. Some paragraphs further the outlet itself
 * speaks.
 */
export function isInReach(claim: Draft, paragraph: number, reach: number): boolean {
  return claim.origin === null || claim.isInherited || paragraph - claim.paragraph < reach;
}

/** “It had lost four men, and put enemy losses at 15”: its own dead, and the other side’s. */
function areApart(claim: Draft, bundle: Bundle): boolean {
  return [claim.scope, bundle.scope].sort().join() === 'own-losses,part';
}

/** Whether somebody else spoke right before a figure than who a claim is of. */
function isOfAnother(claim: Draft, bundle: Bundle): boolean {
  return bundle.by !== null && claim.origin !== null && claim.paragraph !== bundle.paragraph && !isOneOrigin(claim.origin, bundle.by);
}

/** A claim of the same origin that has another figure of the same harm. */
export function rivalOf(bundle: Bundle, claims: readonly Draft[]): Draft | undefined {
  const harms = figuresOf(bundle).map(({ harm }) => harm);
  const has = (claim: Draft): boolean => harms.some((harm) => claim[harm] !== null);
  return (
    claims.find((claim) => has(claim) && isSameOrigin(claim.origin, bundle.by) && claim.scope === bundle.scope) ??
    // “The first strike killed one”: of whom is told in the figure before.
    (isBare(bundle)
      ? claims.findLast((claim) => has(claim) && isSameOrigin(claim.origin, bundle.by) && isNear(claim, bundle) && !areApart(claim, bundle))
      : undefined) ??
    (figuresOf(bundle).some(({ isUpdate }) => isUpdate)
      ? (claims.find((claim) => has(claim) && isSameOrigin(claim.origin, bundle.by) && claim.scope !== 'part') ??
        claims.find(
          (claim) => claim.origin === null && harms.every((harm) => claim[harm] === null || isLess(claim[harm], bundle[harm]!.count)),
        ))
      : undefined) ??
    (isLoose(bundle)
      ? claims.findLast(
          (claim) => has(claim) && (bundle.by === null || claim.origin === null || claim.isInherited) && !isOfOtherAttackers(claim, bundle),
        )
      : undefined) ??
    // “Police said that ten other people were also wounded”: beside those whom nobody was named for.
    (figuresOf(bundle).every(({ isOthers, isAlso }) => isOthers && isAlso)
      ? claims.findLast((claim) => has(claim) && claim.origin === null && isNear(claim, bundle))
      : undefined)
  );
}

function isLess(a: ReadCount, b: ReadCount): boolean {
  return a.min !== null && b.min !== null && a.min < b.min;
}

/** Whether a bundle is told right behind the last of a claim. */
export function isNear(claim: Draft, bundle: Bundle): boolean {
  return bundle.sentence - claim.sentence <= 2;
}

/** Whether two origins are one, or one of them is a common noun that means the other: “a monitoring group”, then its name. */
export function isOneOrigin(a: Origin | null, b: Origin | null): boolean {
  if (a === null || b === null || isSameOrigin(a, b)) return isSameOrigin(a, b);
  const [plain, named] = isPlainOrigin(a) ? [a, b] : [b, a];
  return isPlainOrigin(plain) && named.named !== null && BODY.test(plain.name) && mayName(plain, named);
}

const BODY = /\b(?:group|ngo|charity|monitor|watchdog|observatory|body|organi[sz]ation|agency|ministry|service)$/i;

/** Whether nobody is named beside the figures themselves. */
export function isLoose(bundle: Bundle): boolean {
  return bundle.by === null || bundle.isInherited;
}

/** Whether nothing tells who those counted are; whoever counts its own losses says that they are no others. */
function isBare(bundle: Bundle): boolean {
  return bundle.scope !== 'own-losses' && nounsOf(bundle).every((noun) => noun === '');
}

function nounsOf(bundle: Bundle): string[] {
  return figuresOf(bundle).flatMap(({ nouns }) => nouns);
}

/** Whether those of a bundle are attackers and those of a claim their victims, or the other way round. */
function isOfOtherAttackers({ nouns }: Draft, bundle: Bundle): boolean {
  return areAttackersApart([...(nouns.killed ?? []), ...(nouns.injured ?? [])], nounsOf(bundle));
}

/** Whether nothing says that those of a claim and of a bundle fight each other. */
function isOneSide(claim: Draft, bundle: Bundle): boolean {
  const before = [...(claim.nouns.killed ?? []), ...(claim.nouns.injured ?? [])];
  const now = nounsOf(bundle);
  if (isOfOtherAttackers(claim, bundle)) return false;
  return !isOtherSide(before, now);
}

/** “Residents said 30 people died. The army said all of them were militants”: what one side holds others to be is no part of their count. */
export function isOfOtherMind({ by, isInherited, cells, whole }: Told, claims: readonly Draft[]): boolean {
  if (!by || isInherited || !isArmedParty(by) || !(whole === 'combatants' || cells.combatants)) return false;
  return claims.every(({ origin }) => origin !== null && !isSameOrigin(origin, by));
}
