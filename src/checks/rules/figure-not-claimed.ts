import { claimedNumbers } from '../claimed-numbers.ts';
import { NUMBER, valueOf } from '../numbers.ts';
import { proseOf, whereSaid } from '../prose.ts';
import { recordRule } from '../rule.ts';

const PEOPLE =
  'people|persons?|civilians?|m[ae]n|wom[ae]n|child(?:ren)?|boys?|girls?|minors?|infants?|fighters?|soldiers?|troops|militants?|rebels?|combatants?|militiamen|policemen|officers|members|residents|villagers|patients|students|pupils|worshippers|aid workers|medics|rescuers|journalists|relatives|others|dead|deaths|bodies|victims|casualties|fatalities';
const HARMED = 'killed|dead|died|injured|wounded|hurt|missing|detained|displaced';
const FIGURES = new RegExp(
  [
    `(?<before>${NUMBER}) (?:of (?:them|the|whom) (?:\\p{L}+ )??|(?:[\\p{L}’-]+ ){0,3}?)(?:${PEOPLE}|${HARMED})(?!\\p{L})`,
    `\\b(?:kill(?:ed|ing|s)|injur(?:ed|ing|es)|wound(?:ed|ing|s)) (?:(?:at least|more than|over|about|around|up to|some|nearly|almost) )?(?<after>${NUMBER})`,
  ].join('|'),
  'giu',
);

/**
 * A figure of people that is typed into an incident’s account is one of its claims’, or of what the cited reports mention as background.
 * A number without people or harm beside it is not looked at.
 */
export const figureNotClaimed = recordRule({
  id: 'figure-not-claimed',
  severity: 'error',
  summary: 'A figure of people in an account is one that the record’s claims give.',
  allowable: true,
  collections: ['incidents'],
  *check(record, context) {
    const prose = proseOf(record);
    const found = [...prose.matchAll(FIGURES)];
    if (found.length === 0) return;
    const claimed = claimedNumbers(record, context);
    for (const match of found) {
      const number = match.groups!['before'] ?? match.groups!['after']!;
      if (claimed.has(valueOf(number))) continue;
      yield {
        record,
        inBody: whereSaid(match[0]),
        message: `Unexpected \`${number}\` in “${match[0]}”, expected a figure of the record’s claims`,
        help: 'add the claim with who counted, or write `<Toll of="killed" group="total" />`, which cannot differ from it; background belongs under `mentions` of its report',
      };
    }
  },
});
