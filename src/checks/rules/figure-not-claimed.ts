import { arabicFiguresIn } from '../arabic-figures.ts';
import { claimedNumbers, unclaimedAs } from '../claimed-numbers.ts';
import { peopleFiguresIn, vagueFiguresIn } from '../people-figures.ts';
import { proseOf, whereSaid } from '../prose.ts';
import type { Path, SourceRecord } from '../../records/index.ts';
import { recordRule, type CheckContext, type Finding } from '../rule.ts';

/**
 * A figure of people harmed that is typed into an incident’s account is one of its claims’, or of what the cited reports mention as
 * background; one in a briefing, of some incident’s. Where the words name a group or a harm, the claim gives it of that. A number
 * without people and harm beside it is not looked at.
 */
export const figureNotClaimed = recordRule({
  id: 'figure-not-claimed',
  severity: 'error',
  summary: 'A figure of people in an account or a briefing is one that claims give, of the people and the harm that it names.',
  allowable: true,
  collections: ['incidents', 'briefings'],
  *check(record, context) {
    yield* claimedInFields(record, context);
    const prose = proseOf(record);
    const arabic = arabicFiguresIn(prose).map((figure) => ({ ...figure, number: String(figure.value) }));
    const [found, vague] = [[...peopleFiguresIn(prose), ...arabic], vagueFiguresIn(prose)];
    if (found.length === 0 && vague.length === 0) return;
    const incidents = record.collection === 'incidents' ? [record] : context.records.incidents;
    const claimed = claimedNumbers(incidents, context);
    for (const { number, words, ...figure } of found) {
      const expected = unclaimedAs(figure, claimed);
      if (expected === undefined) continue;
      yield {
        record,
        inBody: whereSaid(words),
        message: `Unexpected \`${number}\` in “${words}”, expected ${expected}`,
        help: 'add the claim with who counted, or write `<Toll of="killed" group="total" />`, which cannot differ from it; background belongs under `mentions` of its report',
      };
    }
    for (const { word, words } of vague) {
      if (claimed.vague.has(word)) continue;
      yield {
        record,
        inBody: whereSaid(words),
        message: `Unexpected \`${word}\` in “${words}”, expected a word that a claim has`,
        help: 'write who says so into `words` of its claim; background belongs under `mentions` of its report',
      };
    }
  },
});

/** Remarks of an incident’s fields that readers see beside its figures. Claims hold the words of their figures themselves. */
const REMARKS = [
  'dateBasis',
  'placeNote',
  'phases',
  'parties',
  'grade',
  'ceasefires',
  'infrastructure',
  'relatedTo',
  'notDuplicateOf',
] as const;

function* claimedInFields(record: SourceRecord<'incidents'> | SourceRecord<'briefings'>, context: CheckContext): Iterable<Finding> {
  if (record.collection !== 'incidents') return;
  const found = REMARKS.flatMap((key) => textsIn(record.data[key], [key])).flatMap(({ path, text }) =>
    peopleFiguresIn(text).map((figure) => ({ path, figure })),
  );
  if (found.length === 0) return;
  const claimed = claimedNumbers([record], context);
  for (const { path, figure } of found) {
    const expected = unclaimedAs(figure, claimed);
    if (expected === undefined) continue;
    yield {
      record,
      path,
      message: `Unexpected \`${figure.number}\` in “${figure.words}”, expected ${expected}`,
      help: 'add the claim with who counted, or leave the figure out here',
    };
  }
}

function textsIn(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...path, Array.isArray(value) ? Number(key) : key]));
}
