import { accusedOf } from '../../domain/attribution.ts';
import { commonCapacity, standingOf } from '../../domain/ceasefire.ts';
import { didYouMean } from '../../records/index.ts';
import { recordRule, type CheckContext } from '../rule.ts';

/** A link’s clause is one of the agreement’s, its capacity that of every accused, and each agreement is linked once. */
export const ceasefireLink = recordRule({
  id: 'ceasefire-link',
  severity: 'error',
  summary:
    'A link to an agreement agrees with the agreement’s record: its clause, its area, the capacity of the accused, one link for each.',
  collections: ['incidents'],
  *check(record, { find }) {
    const links = record.data.ceasefires ?? [];
    const accused = accusedOf(record.data).map(({ actor }) => actor);
    for (const [index, link] of links.entries()) {
      const path = ['ceasefires', index];
      const first = links.findIndex(({ ceasefire }) => ceasefire === link.ceasefire);
      if (first !== index) {
        yield {
          record,
          path: [...path, 'ceasefire'],
          message: `Unexpected second link to \`${link.ceasefire}\`, expected one`,
          help: 'say everything about one agreement in one entry',
          cause: { record, path: ['ceasefires', first, 'ceasefire'], message: 'the first' },
        };
      }
      if (accused.length === 0 && link.capacity !== 'unknown') {
        yield {
          record,
          path: [...path, 'capacity'],
          message: `Unexpected capacity \`${link.capacity}\` where nobody is accused, expected \`unknown\``,
          help: 'name the accused among `parties` with the role `alleged-perpetrator`, or write `capacity: unknown`',
        };
      }
      const agreement = find('ceasefires', link.ceasefire);
      if (!agreement) continue;
      if (link.area === 'covered' && !isWithin(record.data.place, agreement.data.area.places, find)) {
        const places = agreement.data.area.places.map((id) => `\`${id}\``).join(', ') || 'none';
        yield {
          record,
          path: [...path, 'area'],
          message: `Unexpected \`covered\` of \`${record.data.place}\`, expected a place within the agreement’s: ${places}`,
          help: 'write `not-covered`, `disputed` or `unknown`; where the agreement’s own record leaves the place out, correct that',
          cause: { record: agreement, path: ['area', 'places'], message: 'where it applies' },
        };
      }
      const clauses = (agreement.data.clauses ?? []).map(({ id }) => id);
      if (link.clause !== undefined && !clauses.includes(link.clause)) {
        const known = clauses.map((id) => `\`${id}\``).join(', ') || 'none';
        yield {
          record,
          path: [...path, 'clause'],
          message: `Unexpected clause \`${link.clause}\`, expected one of the agreement’s: ${known}`,
          help: didYouMean(link.clause, clauses) ?? 'write the id of one of its `clauses`, or leave `clause` out where no source names one',
        };
      }
      const partOf = (actor: string) =>
        (find('actors', actor)?.data.relations ?? []).filter(({ kind }) => kind === 'part-of').map(({ to }) => to);
      const standings = accused.map((actor) => standingOf(agreement.data, actor, partOf));
      const known = standings.find(({ party }) => party !== undefined);
      const expected = commonCapacity(standings);
      if (known && expected !== link.capacity) {
        const party = agreement.data.parties.findIndex(({ actor }) => actor === known.party);
        const whose = standings.map(({ actor, capacity }) => `\`${actor}\` is \`${capacity}\``).join(', ');
        yield {
          record,
          path: [...path, 'capacity'],
          message: `Unexpected capacity \`${link.capacity}\`, expected \`${expected}\`: under \`${link.ceasefire}\`, ${whose}`,
          help: `write \`capacity: ${expected}\`; where the agreement’s own record is wrong, correct that`,
          cause: { record: agreement, path: ['parties', party, 'capacity'], message: `the standing of \`${known.actor}\`` },
        };
      }
    }
  },
});

/** Whether a place, or one around it, is among some; one without a record is no matter of this rule. */
function isWithin(place: string, places: readonly string[], find: CheckContext['find']): boolean {
  const seen = new Set<string>();
  for (let id: string | undefined = place; id !== undefined && !seen.has(id); id = find('places', id)?.data.within) {
    if (places.includes(id) || !find('places', id)) return true;
    seen.add(id);
  }
  return false;
}
