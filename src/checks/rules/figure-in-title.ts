import { arabicFiguresIn } from '../arabic-figures.ts';
import type { Path } from '../../records/index.ts';
import { peopleFiguresIn } from '../people-figures.ts';
import { recordRule } from '../rule.ts';

/** Words that stand for a figure: as little at home in a title as one. */
const VAGUE =
  /\b(?:dozens|scores|hundreds|thousands)\b(?= (?:of )?(?:\p{L}+ ){0,3}?(?:killed|dead|die|died|injured|wounded|perish|people|civilians))|(?<=\bkills? )(?:dozens|scores|hundreds|thousands)\b/giu;

/** An incident’s title and summary hold no figure of people: it would have no origin there, and would not follow its claim. */
export const figureInTitle = recordRule({
  id: 'figure-in-title',
  severity: 'error',
  summary: 'The title and the summary of an incident hold no figure of people.',
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
