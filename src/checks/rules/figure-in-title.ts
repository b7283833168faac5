import { arabicFiguresIn } from '../arabic-figures.ts';
import type { Path } from '../../records/index.ts';
import { peopleFiguresIn } from '../people-figures.ts';
import { recordRule } from '../rule.ts';

/** Words that stand for a figure: as little at home in a title as one. */
const VAGUE =
  /\b(?:dozens|scores|hundreds|thousands)\b(?= (?:of )?(?:\p{L}+ ){0,3}?(?:killed|dead|die|died|injured|wounded|perish|people|civilians))|(?<=\bkills? )(?:dozens|scores|hundreds|thousands)\b/giu;

/** The title and summary of an incident, and of a briefing, hold no figure of people: it would have no origin there, and would not follow its claim. */
export const figureInTitle = recordRule({
  id: 'figure-in-title',
  severity: 'error',
  summary: 'The title and the summary of an incident or a briefing hold no figure of people.',
  allowable: true,
  collections: ['incidents', 'briefings'],
  *check(record) {
    const texts: [Path, string | undefined][] =
      record.collection === 'briefings'
        ? [
            [['title'], record.data.title],
            [['standfirst'], record.data.standfirst],
          ]
        : [
            [['title'], record.data.title],
            [['summary'], record.data.summary],
            [['translations', 'ar', 'title'], record.data.translations?.ar?.title],
            [['translations', 'ar', 'summary'], record.data.translations?.ar?.summary],
          ];
    for (const [path, text = ''] of texts) {
      const figures = [
        ...peopleFiguresIn(text).map(({ words }) => words),
        ...arabicFiguresIn(text).map(({ words }) => words),
        ...[...text.matchAll(VAGUE)].map(([word]) => word),
      ];
      for (const figure of figures) {
        yield {
          record,
          path,
          message: `Unexpected “${figure}” in the ${String(path.at(-1))}, expected no figure of people`,
          help: 'leave it out: the page shows each figure with who counted it',
        };
      }
    }
  },
});
