import type { SourceRecord } from '../../records/index.ts';
import { figuresOf, partsOf } from '../figures.ts';
import { archiveRule } from '../rule.ts';
import { likelyDuplicates } from './possible-duplicate.ts';

/** One origin’s count, read in one paragraph, or the same whole set of figures in one report, is the count of one incident: of two, the second would be added to the total again. */
export const claimTwice = archiveRule({
  id: 'claim-twice',
  severity: 'error',
  summary:
    'No two incidents rest on the same count, read in the same paragraph, or on the same large or whole set of figures of one report.',
  *check({ records }) {
    const alike = new Set(likelyDuplicates(records).map(({ incidents: [a, b] }) => `${a} ${b}`));
    const first = new Map<string, { record: SourceRecord<'incidents'>; index: number }>();
    for (const record of records.incidents) {
      if (record.data.status === 'withdrawn') continue;
      for (const [index, claim] of (record.data.claims ?? []).entries()) {
        const total = claim.killed?.total ?? claim.injured?.total;
        if (!total || total.qualifier === 'none') continue;
        const keys = claim.in.flatMap(({ report, paragraphs }) =>
          paragraphs.map((paragraph) =>
            [claim.by, report, paragraph, claim.scope ?? 'all', total.min, total.max, total.qualifier].join(' '),
          ),
        );
        // A whole set of figures is no chance, whichever paragraph it stands in.
        if (total.min >= LARGE)
          keys.push(...claim.in.map(({ report }) => [claim.by, report, claim.scope ?? 'all', total.min, total.max].join(' ')));
        const figures = figuresOf([claim]).map(({ figures }) => figures);
        if (figures.flatMap(partsOf).flatMap(({ parts }) => parts).length >= 2)
          keys.push(...claim.in.map(({ report }) => [claim.by, report, claim.scope ?? 'all', JSON.stringify(figures)].join(' ')));
        const known = keys.map((key) => first.get(key)).find((found) => found && found.record !== record);
        for (const key of keys) if (!first.has(key)) first.set(key, { record, index });
        if (!known || areSaidToBeTwo(record, known.record)) continue;
        // What another rule says of the two is not said again.
        if (alike.has(`${known.record.id} ${record.id}`) || alike.has(`${record.id} ${known.record.id}`)) continue;
        yield {
          record,
          path: ['claims', index, 'in'],
          message: `Unexpected count that \`${known.record.id}\` rests on too, expected one incident for one count`,
          help: `merge the two records; where the paragraph gives the same number for two events, write why: \`notDuplicateOf: [{ incident: ${known.record.id}, why: … }]\``,
          cause: { record: known.record, path: ['claims', known.index, 'in'], message: 'the same origin, report and figures' },
        };
        break;
      }
    }
  },
});

/** A total that no two events have by chance in one report. */
const LARGE = 10;

function areSaidToBeTwo(a: SourceRecord<'incidents'>, b: SourceRecord<'incidents'>): boolean {
  return [
    [a, b],
    [b, a],
  ].some(([one, other]) => one!.data.partOf === other!.id || one!.data.notDuplicateOf?.some(({ incident }) => incident === other!.id));
}
