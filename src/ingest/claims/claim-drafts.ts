import { HARMS, type Told } from './bundles.ts';
import { CELLS, type Cells, type Evidence, type Harm, type ReadClaim, type ReadCount } from '../reading.ts';
import { isArmedParty } from './armed-origins.ts';
import { sideOf } from './sides.ts';
import { isSameCount } from '../tolls/counts.ts';
import { isSameOrigin, type Origin } from '../origins/speakers.ts';

/** A claim that sentences are still added to, with what tells where it was told and of whom. */
export type Draft = ReadClaim & {
  origin: Origin | null;
  isInherited: boolean;
  nouns: Partial<Record<Harm, string[]>>;
  /** The words of each figure. */
  quotes: Partial<Record<Harm, Evidence | undefined>>;
  paragraph: number;
  sentence: number;
  /** Counts those whom somebody has received or treated, wherever the others are. */
  isSeen?: true;
  /** Counts an origin’s own staff, at whom it was aimed. */
  isOfStaff?: true;
  /** Of whom a figure was told last. */
  lastHarm?: Harm;
  /** The days of the first figure that names some. */
  days?: Told['days'];
};

/** “Dozens” says nothing where somebody has counted everybody. */
export function withoutWords(claims: readonly Draft[]): Draft[] {
  const isWord = (claim: Draft): boolean => HARMS.every((harm) => claim[harm] === null || claim[harm].min === null);
  return claims.filter(
    (claim) => claim.scope !== 'all' || !isWord(claim) || !claims.some((other) => other.scope === 'all' && !isWord(other)),
  );
}

/** “No civilians were hurt” is a claim where another origin says that somebody was, and else a remark; a party’s own losses always are one. */
export function withoutIdle(claims: readonly Draft[]): Draft[] {
  const isNone = (claim: Draft): boolean => HARMS.every((harm) => claim[harm] === null || claim[harm].qualifier === 'none');
  const isDenied = (claim: Draft, other: Draft): boolean =>
    other.scope !== 'own-losses' &&
    !isSameOrigin(claim.origin, other.origin) &&
    HARMS.some(
      (harm) =>
        claim[harm] !== null &&
        (other[harm]?.min ?? 0) > 0 &&
        sideOf(other.nouns[harm] ?? []) !== 'armed' &&
        // What fighters count of each other, and “eight bodies, six of soldiers and two of fighters”, are no civilians.
        !(
          sideOf(claim.nouns[harm] ?? []) === 'civilian' &&
          (other.scope === 'part' || isSameCount(other.breakdown[harm].combatants ?? null, other[harm]))
        ),
    );
  return claims.filter((claim) => {
    if (!isNone(claim)) return true;
    if (isOfStaff(claim)) return claim.scope === 'own-losses' || !claims.some((other) => isHarm(claim, other));
    return claim.scope !== 'part' || claims.some((other) => isDenied(claim, other));
  });
}

/** Whether one claim counts the dead or the wounded where another, of somebody else, has none. */
function isHarm(claim: Draft, other: Draft): boolean {
  return !isSameOrigin(claim.origin, other.origin) && HARMS.some((harm) => (other[harm]?.min ?? 0) > 0);
}

/** “no injuries among its staff”, “none of its drivers was hurt”: of nobody but those, and no other count than that of all. */
function isOfStaff({ nouns, evidence }: Draft): boolean {
  const told = [...(nouns.killed ?? []), ...(nouns.injured ?? [])];
  return [...told, ...evidence.map(({ quote }) => quote)].some((words) => STAFF.test(words));
}

const STAFF =
  /\b(?:staff|employees|workers|crews?|teams?|volunteers|drivers|engineers|journalists|medics|nurses|doctors|un personnel|aid personnel)\b/i;

/** The claim as it is read, with what follows from its scope. */
export function finish({ by, scope, killed, injured, breakdown, evidence, origin }: Draft): ReadClaim {
  // The police’s own losses are no fighters.
  const armed = scope === 'own-losses' && origin !== null && isArmedParty(origin);
  for (const [harm, total] of [
    ['killed', killed],
    ['injured', injured],
  ] as const) {
    if (!armed || total === null || total.min === null || total.qualifier === 'none') continue;
    // A party’s own men are its fighters, whatever the word.
    delete breakdown[harm].men;
    if (!breakdown[harm].civilians) breakdown[harm].combatants = total;
  }
  return {
    by: origin ? { name: origin.name, actor: origin.named?.id ?? null } : by,
    scope,
    killed,
    injured,
    breakdown,
    evidence: dedupe(evidence),
  };
}

/** A claim without figures. */
export function emptyClaim(by: Origin | null, scope: ReadClaim['scope']): ReadClaim {
  return {
    by: by && { name: by.name, actor: by.named?.id ?? null },
    scope,
    killed: null,
    injured: null,
    breakdown: { killed: {}, injured: {} },
    evidence: [],
  };
}

/** Adds the parts that a claim lacks; one that is more than its whole is left out. */
export function addCells(target: Cells, cells: Cells, total: ReadCount | null): void {
  for (const cell of CELLS) {
    const count = cells[cell];
    if (!count || target[cell] || count.min === null) continue;
    if (total?.max !== null && total?.max !== undefined && count.min > total.max) continue;
    target[cell] = count;
  }
}

function dedupe(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter((one, index) => evidence.findIndex(({ start: a, end: b }) => a === one.start && b === one.end) === index);
}
