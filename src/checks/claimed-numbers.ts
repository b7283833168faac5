import type { SourceRecord } from '../records/index.ts';
import { numbersIn } from './numbers.ts';
import { figuresOf, partsOf } from './figures.ts';
import type { CheckContext } from './rule.ts';

/** Every number of people that an incident’s claims give, with their sums and wordings, and that the reports it cites mention as background. */
export function claimedNumbers(record: SourceRecord<'incidents'>, { find }: CheckContext): Set<number> {
  const claims = record.data.claims ?? [];
  const counts = [
    ...figuresOf(claims).flatMap(({ figures }) => [
      figures.total,
      ...partsOf(figures).flatMap(({ parts }) => parts.map(([, count]) => count)),
    ]),
    ...claims.flatMap(({ missing, detained, displaced }) => [missing, detained, displaced]),
    ...mentionsOf(record, find).map(({ killed }) => killed),
  ];
  const texts = [
    ...claims.flatMap(({ derived, words, note, excluded }) => [derived, words, note, excluded]),
    ...(record.data.parties ?? []).map(({ words }) => words),
    ...mentionsOf(record, find).map(({ what }) => what),
  ];
  return new Set([
    ...counts.flatMap((count) => (count ? [count.min, ...(count.max === null ? [] : [count.max])] : [])),
    ...texts.flatMap((text) => (text === undefined ? [] : numbersIn(text))),
  ]);
}

function mentionsOf(record: SourceRecord, find: CheckContext['find']) {
  const ids = new Set(
    record.mentions.flatMap((mention) => (mention.kind === 'record' && mention.collection === 'reports' ? [mention.id] : [])),
  );
  return [...ids].flatMap((id) => find('reports', id)?.data.mentions ?? []);
}
