import type { Path } from '../../records/index.ts';
import { NUMBER, NUMBER_IN_DIGITS } from '../numbers.ts';
import { recordRule } from '../rule.ts';

/** Digits are a figure or a date; a number in words is one where people were harmed. */
const FIGURES = new RegExp(
  `${NUMBER_IN_DIGITS}|${NUMBER}(?= (?:\\p{Ll}+ ){0,3}(?:killed|dead|deaths|die|died|injured|wounded|hurt|victims)\\b)`,
  'giu',
);

/** An incident’s title and summary hold no figure and no date: a figure there would have no origin, and would not follow its claim. */
export const figureInTitle = recordRule({
  id: 'figure-in-title',
  severity: 'error',
  summary: 'The title and the summary of an incident hold no figure and no date.',
  allowable: true,
  collections: ['incidents'],
  *check(record) {
    const { title, summary, translations } = record.data;
    const texts: [Path, string | undefined][] = [
      [['title'], title],
      [['summary'], summary],
      [['translations', 'ar', 'title'], translations?.ar?.title],
      [['translations', 'ar', 'summary'], translations?.ar?.summary],
    ];
    for (const [path, text] of texts) {
      for (const [figure] of text?.matchAll(FIGURES) ?? []) {
        yield {
          record,
          path,
          message: `Unexpected \`${figure}\` in the ${String(path.at(-1))}, expected no figure and no date`,
          help: 'leave it out: the page adds the date, and each figure with who counted; a number that belongs to a name can be excepted with `allow`',
        };
      }
    }
  },
});
