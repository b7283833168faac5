import { claimedNumbers, unclaimedAs } from '../claimed-numbers.ts';
import { peopleFiguresIn, type PeopleFigure } from '../people-figures.ts';
import { uncitedPassages, whereSaid, type Passage } from '../prose.ts';
import { recordRule } from '../rule.ts';
import { tableFiguresIn } from '../table-figures.ts';

/**
 * A figure of people harmed that is no claim’s says where it was read: in the text of an actor, an agreement or a place, and in what an
 * account quotes or puts into a table.
 */
export const figureNotCited = recordRule({
  id: 'figure-not-cited',
  severity: 'error',
  summary: 'A figure of people in a profile, in a note on a place or an agreement, in a quotation or a table says where it was read.',
  allowable: true,
  collections: ['incidents', 'actors', 'ceasefires', 'places'],
  *check(record, context) {
    const isIncident = record.collection === 'incidents';
    const found = uncitedPassages(record).flatMap((passage) => figuresIn(passage, isIncident));
    if (found.length === 0) return;
    const claimed = isIncident ? claimedNumbers([record], context) : undefined;
    for (const figure of found) {
      if (claimed && unclaimedAs(figure, claimed) === undefined) continue;
      yield {
        record,
        inBody: whereSaid(figure.words),
        message: `Unexpected \`${figure.number}\` in “${figure.words}” without a citation behind it, expected where it was read`,
        help: isIncident
          ? 'add `[^report-id#3]` behind it, or the claim with who counted'
          : 'add `[^report-id#3]` behind it, or a note `[^1]` that names a public reference',
      };
    }
  },
});

/** Of an account, what it quotes and what stands in tables: another rule holds its own words to the claims. */
function figuresIn({ text, quoted, table }: Passage, isIncident: boolean): PeopleFigure[] {
  const cells = table ? tableFiguresIn(table) : [];
  return isIncident ? [...peopleFiguresIn(quoted.join('\n')), ...cells] : [...peopleFiguresIn(text), ...cells];
}
