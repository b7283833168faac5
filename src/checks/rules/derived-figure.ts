import { recordRule } from '../rule.ts';
import { figuresOf, partsOf } from '../figures.ts';

const ARITHMETIC = /^\d{1,7}(?: [+\-−] \d{1,7})+$/;

/** Arithmetic in `derived` comes to one of the claim’s figures. */
export const derivedFigure = recordRule({
  id: 'derived-figure',
  severity: 'error',
  summary: 'The arithmetic in `derived` comes to a figure of the claim.',
  collections: ['incidents'],
  *check(record) {
    for (const [index, claim] of (record.data.claims ?? []).entries()) {
      const derived = claim.derived;
      if (derived === undefined || !ARITHMETIC.test(derived)) continue;
      const result = evaluate(derived);
      const own = figuresOf([claim]).flatMap(({ figures }) => [
        ...(figures.total ? [figures.total] : []),
        ...partsOf(figures).flatMap(({ parts }) => parts.map(([, count]) => count)),
      ]);
      const others = [claim.missing, claim.detained, claim.displaced].filter((count) => count !== undefined);
      if ([...own, ...others].some(({ min, max }) => min === result || max === result)) continue;
      yield {
        record,
        path: ['claims', index, 'derived'],
        message: `Unexpected result ${result} of \`${derived}\`, expected a figure of this claim`,
      };
    }
  },
});

function evaluate(arithmetic: string): number {
  const [first, ...rest] = arithmetic.split(' ');
  let sum = Number(first);
  for (let index = 0; index < rest.length; index += 2) sum += (rest[index] === '+' ? 1 : -1) * Number(rest[index + 1]);
  return sum;
}
