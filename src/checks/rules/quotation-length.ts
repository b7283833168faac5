import { countWords, quotedIn } from '../../records/index.ts';
import { COLLECTIONS } from '../../schemas/index.ts';
import { recordRule } from '../rule.ts';
import { arabicTexts, namedTexts } from '../texts.ts';

const MOST = 25;
const HELP = 'quote the words that matter, and tell the rest in your own';

/**
 * A quotation has at most 25 words: records tell in their own words, and never republish an article. It counts `<Quote>`, quotation marks
 * and block quotations, whatever stands between the words; quotations of one report that follow one another are one.
 */
export const quotationLength = recordRule({
  id: 'quotation-length',
  severity: 'error',
  summary: 'A quotation has at most 25 words.',
  collections: COLLECTIONS,
  *check(record) {
    for (const mention of record.mentions) {
      if (mention.kind === 'quotation' && mention.words > MOST) yield { record, place: mention, ...describe(mention.words) };
    }
    const texts = new Map([...namedTexts(record), ...arabicTexts(record)].map(({ path, text }) => [path.join('.'), { path, text }]));
    for (const { path, text } of texts.values()) {
      // A report’s title is its headline as printed.
      if (record.collection === 'reports' && path[0] === 'title') continue;
      const longest = Math.max(0, ...quotedIn(text).map(countWords));
      if (longest > MOST) yield { record, path, ...describe(longest) };
    }
  },
});

function describe(words: number): { message: string; help: string } {
  return { message: `Unexpected quotation of ${words} words, expected at most ${MOST}`, help: HELP };
}
