import type { Told } from './bundles.ts';
import { isSameCount } from '../tolls/counts.ts';
import { areAttackersApart } from './sides.ts';
import { personNoun } from '../tolls/people-words.ts';
import { addCells, sumOf } from '../tolls/group.ts';

/** “Amal Derin was shot dead. Two of her guards were also killed”: one told by name or trade and those told beside are one count. */
export function withNamed(all: readonly Told[]): Told[] {
  const told = all.map((one) => (isCountedBeside(one, all) ? { ...one, isAside: false } : one));
  let rest = told;
  for (const one of told) {
    if (!one.count?.min || one.isNamed === true || one.isBackground || !(one.isAlso || one.isOthers || isKin(one))) continue;
    const before = told.filter((other) => other.harm === one.harm && (other.count?.min ?? 0) > 0 && isBefore(other, one));
    const named = before.find(
      (other) =>
        (other.isNamed === true || isSingle(other)) &&
        !other.isBackground &&
        isNear(other, one) &&
        !areAttackersApart(other.nouns, one.nouns),
    );
    if (!named || before.some((other) => other.isNamed !== true && other !== named)) continue;
    const { count } = one;
    rest = rest
      .filter((other) => other !== named && (other.isNamed !== true || other.harm !== one.harm))
      .map((other) =>
        other === one ? { ...one, count: sumOf([named.count!, count]), cells: addCells([named.cells, one.cells]), isOthers: false } : other,
      );
  }
  return rest;
}

/** “The mayor was killed and two guards were wounded”: news where nobody has counted more of the dead, or who attacked and died. */
function isCountedBeside(one: Told, all: readonly Told[]): boolean {
  const told = all.filter((other) => other !== one && !other.isBackground && (other.count?.min ?? 0) > 0);
  const isToldNear = told.some((other) => other.isNamed !== true && !other.isAside && isNear(other, one) && isNear(one, other));
  if (one.isNamed !== true || one.isNominal === true || !(one.isBeside || isToldNear)) return false;
  return (
    areAttackersApart(['people'], one.nouns) ||
    told.every(
      (other) => other.harm !== one.harm || (other.isNamed === true && isBefore(one, other) && isSameCount(one.count, other.count)),
    )
  );
}

/** “the lawyer”, “a guard”: one person told by what they are. */
function isSingle({ count }: Told): boolean {
  return count?.min === 1 && count.qualifier === 'exact';
}

/** “Her son died on the way to hospital”: one of hers, and nobody told before. */
function isKin({ sentence: { tokens }, first, count }: Told): boolean {
  return (
    count?.min === 1 && /^(?:his|her|their)$/.test(tokens[first]?.lower ?? '') && personNoun(tokens[first + 1]?.lower ?? '') !== undefined
  );
}

function isNear(before: Told, one: Told): boolean {
  return one.sentence.index - before.sentence.index <= 3;
}

function isBefore(a: Told, b: Told): boolean {
  return a.sentence.index < b.sentence.index || (a.sentence.index === b.sentence.index && a.first < b.first);
}
