import { recordRule } from '../rule.ts';

/** An outlet is named where it is known, and only there. */
export const outletBasis = recordRule({
  id: 'outlet-basis',
  severity: 'error',
  summary: 'A report’s outlet is null exactly where `outletBasis` is `unknown`.',
  collections: ['reports'],
  *check(record) {
    const { outlet, outletBasis: basis } = record.data;
    if ((outlet === null) === (basis === 'unknown')) return;
    yield {
      record,
      path: ['outletBasis'],
      help: '`outlet: null` goes with `outletBasis: unknown`, and a named outlet with how it is known',
      message:
        outlet === null
          ? `Unexpected \`${basis}\` without an outlet, expected \`unknown\``
          : `Unexpected \`unknown\` with the outlet \`${outlet}\`, expected \`stated\` or \`inferred\``,
    };
  },
});
