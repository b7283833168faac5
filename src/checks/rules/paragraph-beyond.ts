import { parseReading, type Reading } from '../../domain/reading.ts';
import type { Path, SourceRecord } from '../../records/index.ts';
import { COLLECTIONS } from '../../schemas/index.ts';
import { referencesOf } from '../references.ts';
import { recordRule, type CheckContext, type Finding, type Spot } from '../rule.ts';

/** What was read stands in a paragraph that its report has, as far as the report says how many it has. */
export const paragraphBeyond = recordRule({
  id: 'paragraph-beyond',
  severity: 'error',
  summary: 'A reading names a paragraph that its report has.',
  collections: COLLECTIONS,
  *check(record, context) {
    for (const { collection, id, path, paragraphs } of referencesOf(record.collection, record.data)) {
      if (collection === 'reports') yield* judge({ record, path }, id, paragraphs, context);
    }
    for (const mention of record.mentions) {
      if (mention.kind === 'record' && mention.collection === 'reports')
        yield* judge({ record, place: mention }, mention.id, mention.paragraphs, context);
    }
    for (const { path, reading } of translatedReadings(record)) yield* judge({ record, path }, reading.report, reading.paragraphs, context);
    if (record.collection === 'reports') yield* judgeOwn(record);
  },
});

function* judge(spot: Spot, id: string, paragraphs: readonly number[] | undefined, { find }: CheckContext): Iterable<Finding> {
  const report = find('reports', id);
  const last = report?.data.paragraphs;
  const beyond = paragraphs?.find((paragraph) => last !== undefined && paragraph > last);
  if (report && beyond !== undefined)
    yield { ...spot, ...describe(beyond, id, last!), cause: { record: report, path: ['paragraphs'], message: 'how many it has' } };
}

/** What an account in another language cites. */
function translatedReadings(record: SourceRecord): { path: Path; reading: Reading }[] {
  if (record.collection !== 'incidents') return [];
  return (record.data.translations?.ar?.account ?? []).flatMap((paragraph, index) =>
    [...paragraph.matchAll(/\[\^([^\]]*)\]/g)].flatMap(([, inside]) => {
      const reading = parseReading(inside!);
      return reading.ok ? [{ path: ['translations', 'ar', 'account', index], reading: reading.value }] : [];
    }),
  );
}

/** A report’s own mentions and faults. */
function* judgeOwn(record: SourceRecord<'reports'>): Iterable<Finding> {
  const { paragraphs: last, mentions = [], faults = [] } = record.data;
  if (last === undefined) return;
  for (const [index, { paragraph }] of mentions.entries()) {
    if (paragraph > last) yield { record, path: ['mentions', index, 'paragraph'], ...describe(paragraph, record.id, last) };
  }
  for (const [index, { at }] of faults.entries()) {
    if (typeof at === 'number' && at > last) yield { record, path: ['faults', index, 'at'], ...describe(at, record.id, last) };
  }
}

function describe(paragraph: number, id: string, last: number): { message: string; help: string } {
  return {
    message: `Unexpected paragraph ${paragraph} of \`${id}\`, expected one up to ${last}`,
    help: 'count the paragraphs of the body text only, from 1; where the report has more, correct its `paragraphs`',
  };
}
