import type { Count } from '../../domain/count.ts';
import { countsOf, figuresOf } from '../figures.ts';
import { NUMBER, valueOf } from '../numbers.ts';
import { peopleFiguresIn, type PeopleFigure } from '../people-figures.ts';
import { recordRule, type Finding } from '../rule.ts';
import type { SourceRecord } from '../../records/index.ts';
import type { Claim } from '../../schemas/incident.ts';

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
  severity: 'error',
  summary: 'A figure is as open or as rough as its wording in `words`, and is one that they give.',
  allowable: true,
  collections: ['incidents'],
  *check(record) {
    for (const [index, claim] of (record.data.claims ?? []).entries()) {
      const { words } = claim;
      if (words === undefined) continue;
      const counts = figuresOf([claim]).flatMap(({ figures }) => countsOf(figures));
      yield* otherFigures(record, index, words);
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

/** Words that give figures of people give one of the claim’s, and those of the injured one of its injured. */
function* otherFigures(record: SourceRecord<'incidents'>, index: number, words: string): Iterable<Finding> {
  const claim = record.data.claims![index]!;
  const said = peopleFiguresIn(words, 'any');
  const [killed, injured] = (['killed', 'injured'] as const).map((measure) => numbersOf(claim[measure]));
  const others = [claim.missing, claim.detained, claim.displaced].flatMap((count) => (count ? [count.min, count.max] : []));
  const all = new Set<number | null>([...killed!, ...injured!, ...others]);
  const isOf = ({ value, measure }: PeopleFigure): boolean =>
    (measure ? new Set([...(measure === 'killed' ? killed! : injured!), ...others]) : all).has(value);
  if (all.size === 0 || said.length === 0 || said.some(isOf)) return;
  yield {
    record,
    path: ['claims', index, 'words'],
    message: `Unexpected “${said[0]!.words}” beside other figures, expected words that give one of this claim’s`,
    help: 'one of the two is a slip: read the source again, and correct the figure or its words',
  };
}

function numbersOf(figures: Claim['killed']): number[] {
  return (figures ? countsOf(figures) : []).flatMap(({ min, max }) => (max === null ? [min] : [min, max]));
}
