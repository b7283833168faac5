import { NOT_STATED } from '../../domain/toll.ts';
import type { CheckContext } from '../rule.ts';
import { recordRule } from '../rule.ts';

/** Relations that put two actors on one side, whichever of the two states them. */
const OF_ONE_SIDE: ReadonlySet<string> = new Set(['part-of', 'loyal-to', 'successor-of']);

/** Only a party can count its own dead: the claim of an outsider is of the whole or of a part, whatever it calls it. */
export const ownLossesSide = recordRule({
  id: 'own-losses-side',
  severity: 'error',
  summary: 'A count of one’s own losses is by a party of the incident, or by an actor of its side; and sides of a count are parties.',
  collections: ['incidents'],
  *check(record, { find }) {
    // A draft may still lack its parties, and who counted.
    if (record.data.status === 'draft') return;
    const parties = record.data.parties.map(({ actor }) => actor);
    for (const [index, { by, scope, killed, injured }] of (record.data.claims ?? []).entries()) {
      for (const [measure, figures] of Object.entries({ killed, injured })) {
        for (const other of Object.keys(figures?.sides ?? {})) {
          // What does not exist has no side; another rule says so.
          if (!find('actors', other)) continue;
          const otherSide = sideOf(other, find);
          if (parties.some((party) => otherSide.has(party) || isMemberOf(otherSide, party, find))) continue;
          yield {
            record,
            path: ['claims', index, measure, 'sides', other],
            at: 'key',
            message: `Unexpected side \`${other}\`, which is no party of the incident, expected one or an actor of its side`,
            help: `enter \`${other}\` among \`parties\` with its role, or correct the side`,
          };
        }
      }
      if (scope !== 'own-losses') continue;
      const side = by === NOT_STATED ? new Set<string>() : sideOf(by, find);
      if (!parties.some((party) => side.has(party) || isMemberOf(side, party, find))) {
        yield {
          record,
          path: ['claims', index, 'by'],
          message: `Unexpected \`${by}\` with \`scope: own-losses\`, expected ${parties.length === 0 ? 'a party of the incident, and none is named' : `a party or one of its side: ${parties.map((party) => `\`${party}\``).join(', ')}`}`,
          help: 'where somebody else counted the dead of one side, write `scope: part`; where they are its own, enter it among `parties`, or the relation in its record (`part-of`, `loyal-to`)',
        };
        continue;
      }
      for (const [measure, figures] of Object.entries({ killed, injured })) {
        for (const other of Object.keys(figures?.sides ?? {})) {
          if (side.has(other) || isMemberOf(side, other, find)) continue;
          yield {
            record,
            path: ['claims', index, measure, 'sides', other],
            at: 'key',
            message: `Unexpected dead of \`${other}\` among the own losses of \`${by}\`, expected its own people`,
            help: 'give each side its own claim, or leave out `scope` where this one counts both',
          };
        }
      }
    }
  },
});

type Find = CheckContext['find'];

/** An actor, and all that it belongs to over any number of steps. */
function sideOf(actor: string, find: Find): Set<string> {
  const side = new Set<string>();
  const waiting = [actor];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (side.has(id)) continue;
    side.add(id);
    waiting.push(...(find('actors', id)?.data.relations ?? []).filter(({ kind }) => OF_ONE_SIDE.has(kind)).map(({ to }) => to));
  }
  return side;
}

/** Whether an actor belongs to any of a side, such as a force whose state speaks for it. */
function isMemberOf(side: ReadonlySet<string>, actor: string, find: Find): boolean {
  return [...sideOf(actor, find)].some((id) => side.has(id));
}
