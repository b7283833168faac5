import { recordRule } from '../rule.ts';

/** That somebody signed is a fact with a day: each signatory stands among `declarations`, and who declared has a standing. */
export const signatoryDeclared = recordRule({
  id: 'signatory-declared',
  severity: 'error',
  summary: 'Every signatory of an agreement has a declaration with its day, and everyone who declared it has a standing.',
  collections: ['ceasefires'],
  *check(record) {
    const { parties, declarations } = record.data;
    for (const [index, { actor, capacity }] of parties.entries()) {
      if (capacity !== 'signatory' || declarations.some((declaration) => declaration.actor === actor)) continue;
      yield {
        record,
        path: ['parties', index, 'capacity'],
        message: `Unexpected signatory \`${actor}\` without a declaration, expected the day on which it signed`,
        help: `add \`- { actor: ${actor}, date: … }\` to \`declarations\`, as the references have it; where it did not sign, its capacity is another`,
      };
    }
    for (const [index, { actor }] of declarations.entries()) {
      const party = parties.find((other) => other.actor === actor);
      if (party && party.capacity !== 'non-party' && party.capacity !== 'excluded') continue;
      yield {
        record,
        path: ['declarations', index, 'actor'],
        message: `Unexpected declaration of \`${actor}\`, ${party ? `whose capacity is \`${party.capacity}\`` : 'which is none of `parties`'}, expected in what capacity it declared`,
        help: `write \`- { actor: ${actor}, capacity: signatory }\` among \`parties\`, or \`guarantor\` or \`represented\`, as the references have it`,
      };
    }
  },
});
