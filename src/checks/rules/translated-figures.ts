import type { Path } from '../../records/index.ts';
import { arabicFiguresIn } from '../arabic-figures.ts';
import { claimedNumbers, unclaimedAs } from '../claimed-numbers.ts';
import { numbersIn } from '../numbers.ts';
import { proseOf } from '../prose.ts';
import { recordRule } from '../rule.ts';

/** Every number of a translated account stands in the account, the claims or the dates of its record too. */
export const translatedFigures = recordRule({
  id: 'translated-figures',
  severity: 'error',
  summary: 'A number in a translated account stands in the record too.',
  allowable: true,
  collections: ['incidents'],
  *check(record, context) {
    const account = record.data.translations?.ar?.account;
    if (account === undefined) return;
    const { date, time, strikes } = record.data;
    const days = [date.from, date.to].flatMap((day) => day.split('-').map(Number));
    const claimed = claimedNumbers([record], context);
    const known = new Set([
      ...claimed.all,
      ...numbersIn(proseOf(record)),
      ...days,
      ...(time?.match(/\d+/g) ?? []).map(Number),
      ...(strikes === undefined ? [] : [strikes]),
    ]);
    for (const [index, paragraph] of account.entries()) {
      const path: Path = ['translations', 'ar', 'account', index];
      const found = arabicFiguresIn(paragraph);
      const figures = new Set(found.map(({ value }) => value));
      for (const { words, ...figure } of found) {
        const expected = unclaimedAs(figure, claimed);
        if (expected === undefined) continue;
        yield {
          record,
          path,
          message: `Unexpected “${words}” in the translation, expected ${expected}`,
          help: 'correct it, or add the claim with who counted',
        };
      }
      for (const number of numbersIn(paragraph.replace(/\[\^[^\]]*\]/g, ' '))) {
        if (known.has(number) || figures.has(number)) continue;
        yield {
          record,
          path,
          message: `Unexpected \`${number}\` in the translation, expected a number that the record gives`,
          help: 'correct it, or add it to the account above with where it was read',
        };
      }
    }
  },
});
