import { possibleDuplicates } from '../../domain/duplicate.ts';
import { archiveRule, type CheckContext } from '../rule.ts';

/** Two incidents within one day and 25 km with an actor in common are one, until a person writes down why they are two. */
export const possibleDuplicate = archiveRule({
  id: 'possible-duplicate',
  severity: 'error',
  summary: 'Incidents within one day and 25 km with an actor in common say in `relatedTo` or `notDuplicateOf` why they are two.',
  *check({ records, find }) {
    for (const { incidents: pair, reasons } of likelyDuplicates(records)) {
      const [first, second] = pair.map((id) => find('incidents', id)!) as [
        NonNullable<ReturnType<typeof find<'incidents'>>>,
        NonNullable<ReturnType<typeof find<'incidents'>>>,
      ];
      yield {
        record: second,
        path: ['date'],
        message: `Unexpected incident like \`${first.id}\` (${reasons.join('; ')}), expected one record for one event`,
        help: `merge the two, or write why they are two: \`notDuplicateOf: [{ incident: ${first.id}, why: … }]\``,
        cause: { record: first, path: ['date'], message: 'the other incident' },
      };
    }
  },
});

/** Two rules ask for the same pairs. */
const known = new WeakMap<CheckContext['records'], ReturnType<typeof possibleDuplicates>>();

/** The pairs of incidents that look like one and do not say why they are two. */
export function likelyDuplicates(records: CheckContext['records']): ReturnType<typeof possibleDuplicates> {
  const before = known.get(records);
  if (before) return before;
  const incidents = records.incidents.filter(({ data }) => data.status !== 'withdrawn').map(({ id, data }) => ({ ...data, id }));
  const pairs = possibleDuplicates(incidents, new Map(records.places.map(({ id, data }) => [id, { ...data, id }])));
  known.set(records, pairs);
  return pairs;
}
