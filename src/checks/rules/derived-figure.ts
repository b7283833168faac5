import { countOf, MEASURES } from '../../domain/claim.ts';
import { readDerived } from '../../domain/derived.ts';
import { countsOf, figuresOf } from '../figures.ts';
import { recordRule } from '../rule.ts';

/** Arithmetic in `derived` comes to each figure that it names, or to one of the claim’s figures. */
export const derivedFigure = recordRule({
  id: 'derived-figure',
  severity: 'error',
  summary: 'The arithmetic in `derived` comes to the figures that it names.',
  collections: ['incidents'],
  *check(record) {
    const help = 'correct the sum here, or the figure that it is said to make';
    for (const [index, claim] of (record.data.claims ?? []).entries()) {
      if (claim.derived === undefined) continue;
      const { groups, arithmetic, sum } = readDerived(claim.derived);
      if (sum === undefined) continue;
      const own = figuresOf([claim]).flatMap(({ figures }) => countsOf(figures));
      const from = Number(/^\d+(?= [-−])/.exec(arithmetic)?.[0]);
      if (
        own.some((count) => count?.min === from && count.max !== from) &&
        !own.some((count) => count?.min === from && count.max === from)
      ) {
        yield {
          record,
          path: ['claims', index, 'derived'],
          message: `Unexpected \`${arithmetic}\`, which takes away from a figure that is open or rough, expected one that is exact`,
          help: `${from} or more less something is not an exact number: leave the part out, for it is not reported`,
        };
        continue;
      }
      const comesTo = (count: { min: number; max: number | null } | undefined): boolean => count?.min === sum || count?.max === sum;
      const path = ['claims', index, 'derived'];
      const wrong = groups.filter((group) => !MEASURES.some((measure) => comesTo(countOf(claim[measure], group))));
      for (const group of wrong) {
        yield { record, path, message: `Unexpected result ${sum} of \`${arithmetic}\`, expected the figure of ${group}`, help };
      }
      if (groups.length > 0) continue;
      if ([...own, claim.missing, claim.detained, claim.displaced].some(comesTo)) continue;
      yield { record, path, message: `Unexpected result ${sum} of \`${arithmetic}\`, expected a figure of this claim`, help };
    }
  },
});
