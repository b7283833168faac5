import type { Told } from './bundles.ts';

/** A first toll that nothing replaced still stands. */
export function revived(all: readonly Told[]): readonly Told[] {
  const isFigure = ({ count, isBackground }: Told): boolean => !isBackground && count !== null && count.min !== null;
  return all.map((one) => {
    const isAlone =
      one.isReplaced && isFigure(one) && !all.some((other) => other.harm === one.harm && isFigure(other) && !other.isReplaced);
    return isAlone ? { ...one, isReplaced: false } : one;
  });
}

/** “Nobody was hurt”: nobody was killed either, unless somebody is told to have been. */
export function withoutImplied(all: readonly Told[]): readonly Told[] {
  const isDead = all.some(
    ({ harm, count, isBackground }) => harm === 'killed' && !isBackground && count !== null && count.qualifier !== 'none',
  );
  return isDead ? all.filter(({ isImplied }) => isImplied !== true) : all;
}
