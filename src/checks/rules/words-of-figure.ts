import type { Count } from '../../domain/count.ts';
import { figuresOf, partsOf } from '../figures.ts';
import { NUMBER, valueOf } from '../numbers.ts';
import { recordRule } from '../rule.ts';

const WORDINGS: readonly [words: RegExp, forms: readonly Count['qualifier'][], write: (value: number) => string][] = [
  [wordingOf('at least|no fewer than|not less than'), ['at-least', 'range'], (value) => `${value}+`],
  [wordingOf('more than|over'), ['more-than', 'at-least'], (value) => `'>${value}'`],
  [wordingOf('up to|at most|no more than'), ['at-most', 'range'], (value) => `<=${value}`],
  [wordingOf('about|around|approximately|some|nearly|almost'), ['about', 'range'], (value) => `~${value}`],
];

/** In small letters. */
function wordingOf(words: string): RegExp {
  return new RegExp(`\\b(?:${words}) (?<number>${NUMBER})`, 'gu');
}

/** A figure has the form that its own wording asks for: “at least 12” is `12+`, and never an exact twelve. */
export const wordsOfFigure = recordRule({
  id: 'words-of-figure',
  severity: 'warning',
  summary: 'A figure is as open or as rough as its wording in `words`.',
  collections: ['incidents'],
  *check(record) {
    for (const [index, claim] of (record.data.claims ?? []).entries()) {
      const { words } = claim;
      if (words === undefined) continue;
      const counts = figuresOf([claim]).flatMap(({ figures }) => [
        ...(figures.total ? [figures.total] : []),
        ...partsOf(figures).flatMap(({ parts }) => parts.map(([, count]) => count)),
      ]);
      for (const [wording, forms, write] of WORDINGS) {
        for (const match of words.toLowerCase().matchAll(wording)) {
          const value = valueOf(match.groups!['number']!);
          const meant = counts.filter(({ min, max }) => min === value || max === value);
          if (meant.length === 0 || meant.some(({ qualifier }) => forms.includes(qualifier))) continue;
          yield {
            record,
            path: ['claims', index, 'words'],
            message: `Unexpected “${match[0]}” beside a figure that is ${meant[0]!.qualifier === 'exact' ? 'exact' : 'of another kind'}, expected the figure as its words have it`,
            help: `write \`${write(value)}\`, or correct the words`,
          };
        }
      }
    }
  },
});
