import { cellsOf } from './group.ts';
import type { Group } from './group.ts';
import { nobody, type Mention } from './mention.ts';
import type { Sentence } from '../text/tokens.ts';

/**
 * People that a sentence lists without saying what happened to them: “eleven women, five children, three men”. Where they add up to a
 * figure told before, they are its parts.
 */
export function loosePartsIn(sentence: Sentence, groups: readonly Group[]): Mention[] {
  return groups.flatMap((group): Mention[] => {
    const { members, count, first, last } = group;
    const isList = members.length > 1 && members.every(({ isSubset, isOthers, isBare }) => !isSubset && !isOthers && !isBare);
    if (!isList || (count.min ?? 0) < 3 || Object.keys(cellsOf(members)).length < 2) return [];
    return [{ ...nobody(sentence), harm: 'killed', count: null, cells: group.cells, first, last, sum: count, isLoose: true }];
  });
}
