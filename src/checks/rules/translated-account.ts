import { parseReading } from '../../domain/reading.ts';
import { didYouMean, findBareCitation } from '../../records/index.ts';
import { recordRule } from '../rule.ts';

const MARK = /\[\^([^\]]*)\]?/g;

/** The account in another language cites as the body does, and only reports that exist. */
export const translatedAccount = recordRule({
  id: 'translated-account',
  severity: 'error',
  summary: 'A translated account cites reports that exist, in the form of the body’s citations.',
  collections: ['incidents'],
  *check(record, { ids }) {
    for (const [index, paragraph] of (record.data.translations?.ar?.account ?? []).entries()) {
      const path = ['translations', 'ar', 'account', index];
      const bare = findBareCitation(paragraph);
      if (bare) {
        yield {
          record,
          path,
          message: `Unexpected \`${bare.found}\` in the translation, expected a citation such as \`[^report-id#3]\``,
          help: bare.help,
        };
      }
      for (const [mark, inside] of paragraph.matchAll(MARK)) {
        const reading = parseReading(mark.endsWith(']') ? inside! : mark);
        if (!reading.ok) {
          yield {
            record,
            path,
            message: `Unexpected \`${mark}\`, expected a citation such as \`[^report-id#3]\``,
            help: reading.help ?? 'cite a report and its paragraph',
          };
        } else if (!ids.reports.has(reading.value.report)) {
          const id = reading.value.report;
          yield {
            record,
            path,
            message: `Unexpected citation of \`${id}\`, expected the id of a record of reports`,
            help: didYouMean(id, ids.reports) ?? `Add \`src/content/reports/${id}.mdx\`, or correct the id.`,
          };
        }
      }
    }
  },
});
