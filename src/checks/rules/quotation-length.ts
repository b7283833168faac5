import { COLLECTIONS } from '../../schemas/index.ts';
import { recordRule } from '../rule.ts';

const MOST = 25;

/** A quotation has at most 25 words: records tell in their own words, and never republish an article. */
export const quotationLength = recordRule({
  id: 'quotation-length',
  severity: 'error',
  summary: 'A quotation has at most 25 words.',
  collections: COLLECTIONS,
  *check(record) {
    for (const mention of record.mentions) {
      if (mention.kind !== 'quotation' || mention.words <= MOST) continue;
      yield {
        record,
        place: mention,
        message: `Unexpected quotation of ${mention.words} words, expected at most ${MOST}`,
        help: 'quote the words that matter, and tell the rest in your own',
      };
    }
  },
});
