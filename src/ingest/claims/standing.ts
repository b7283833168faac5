import { isSameOrigin } from '../origins/speakers.ts';
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

/** “Nobody was hurt”: nobody was killed either, unless somebody is told to have been, or whoever says so has told of wounded before. */
export function withoutImplied(all: readonly Told[]): readonly Told[] {
  const harmed = all.filter(({ isBackground, count }) => !isBackground && count !== null && count.qualifier !== 'none');
  if (harmed.some(({ harm }) => harm === 'killed')) return all.filter(({ isImplied }) => isImplied !== true);
  return all.filter(
    ({ isImplied, by }, at) => isImplied !== true || !all.slice(0, at).some((one) => harmed.includes(one) && isSameOrigin(one.by, by)),
  );
}
