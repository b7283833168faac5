import { recordRule } from '../rule.ts';

/** Each actor is a party once, in one role. */
export const partyOnce = recordRule({
  id: 'party-once',
  severity: 'error',
  summary: 'Each actor is a party of an incident once, in one role.',
  allowable: true,
  collections: ['incidents'],
  *check(record) {
    const { parties } = record.data;
    for (const [index, { actor }] of parties.entries()) {
      const first = parties.findIndex((party) => party.actor === actor);
      if (first === index) continue;
      yield {
        record,
        path: ['parties', index, 'actor'],
        message: `Unexpected second party \`${actor}\`, expected each actor once`,
        help: 'keep one entry: being accused or targeted goes before being present',
        cause: { record, path: ['parties', first, 'actor'], message: 'the first' },
      };
    }
  },
});
