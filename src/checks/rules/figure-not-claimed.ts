import { claimedNumbers } from '../claimed-numbers.ts';
import { peopleFiguresIn } from '../people-figures.ts';
import { proseOf, whereSaid } from '../prose.ts';
import { recordRule } from '../rule.ts';

/**
 * A figure of people harmed that is typed into an incident’s account is one of its claims’, or of what the cited reports mention as
 * background; one in a briefing, of some incident’s. A number without people and harm beside it is not looked at.
 */
export const figureNotClaimed = recordRule({
  id: 'figure-not-claimed',
  severity: 'error',
  summary: 'A figure of people in an account or a briefing is one that claims give.',
  allowable: true,
  collections: ['incidents', 'briefings'],
  *check(record, context) {
    const found = peopleFiguresIn(proseOf(record));
    if (found.length === 0) return;
    const incidents = record.collection === 'incidents' ? [record] : context.records.incidents;
    const claimed = new Set(incidents.flatMap((incident) => [...claimedNumbers(incident, context)]));
    for (const { value, number, words } of found) {
      if (claimed.has(value)) continue;
      yield {
        record,
        inBody: whereSaid(words),
        message: `Unexpected \`${number}\` in “${words}”, expected a figure of the record’s claims`,
        help: 'add the claim with who counted, or write `<Toll of="killed" group="total" />`, which cannot differ from it; background belongs under `mentions` of its report',
      };
    }
  },
});
