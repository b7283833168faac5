import { possibleDays, type PartialDate } from '../../domain/partial-date.ts';
import type { SourceRecord } from '../../records/index.ts';
import { datesOf } from '../dates.ts';
import { proseOf, whereSaid } from '../prose.ts';
import { recordRule, type CheckContext } from '../rule.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAY = new RegExp(`(?<![\\p{L}\\p{N}])(\\d{1,2})(?:st|nd|rd|th)? (${MONTHS.join('|')}),? (\\d{4})(?!\\d)`, 'gu');

/** A full date that an account names is one of the record’s, of an agreement it is linked to, of an incident beside it or of a report it rests on. */
export const dateInAccount = recordRule({
  id: 'date-in-account',
  severity: 'error',
  summary: 'A full date in an account is one that the record gives, or a report, an agreement or an incident that it names.',
  allowable: true,
  collections: ['incidents'],
  *check(record, context) {
    const found = [...proseOf(record).matchAll(DAY)];
    if (found.length === 0) return;
    const known = knownDates(record, context).map(possibleDays);
    for (const [words, day, month, year] of found) {
      const date = `${year!}-${String(MONTHS.indexOf(month!) + 1).padStart(2, '0')}-${day!.padStart(2, '0')}`;
      if (known.some(({ from, to }) => from <= date && date <= to)) continue;
      yield {
        record,
        inBody: whereSaid(words),
        message: `Unexpected \`${words}\` in the account, expected a date of this record, such as ${record.data.date.edtf}`,
        help: 'correct it; the date of something else that the account has to tell is allowed with its reason, under `allow`',
      };
    }
  },
});

function knownDates(record: SourceRecord<'incidents'>, { find }: CheckContext): PartialDate[] {
  const { ceasefires = [], relatedTo = [], notDuplicateOf = [], partOf } = record.data;
  const reports = record.mentions.flatMap((mention) => (mention.kind === 'record' && mention.collection === 'reports' ? [mention.id] : []));
  const claimed = (record.data.claims ?? []).flatMap((claim) => claim.in.map(({ report }) => report));
  const incidents = [...relatedTo, ...notDuplicateOf].map(({ incident }) => incident);
  return [
    record.data,
    ...[...new Set([...reports, ...claimed])].map((id) => find('reports', id)?.data),
    ...ceasefires.map(({ ceasefire }) => find('ceasefires', ceasefire)?.data),
    ...[...incidents, ...(partOf === undefined ? [] : [partOf])].map((id) => find('incidents', id)?.data.date),
  ].flatMap((value) => datesOf(value).map(({ date }) => date));
}
