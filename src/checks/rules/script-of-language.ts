import { COLLECTIONS } from '../../schemas/index.ts';
import { recordRule } from '../rule.ts';
import { arabicTexts } from '../texts.ts';

/** Letters that keyboards of other languages have in place of the Arabic ones, and the stroke that only makes a word longer. */
const ALIEN: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك', ہ: 'ه', ھ: 'ه', ـ: '' };
const ALIENS = new RegExp(`[${Object.keys(ALIEN).join('')}]`, 'u');

/** A text in Arabic is written in Arabic letters, as its keyboard has them: else a search for the name does not find it. */
export const scriptOfLanguage = recordRule({
  id: 'script-of-language',
  severity: 'error',
  summary: 'A name, title or account in Arabic is written in Arabic letters.',
  collections: COLLECTIONS,
  *check(record) {
    for (const { path, text } of arabicTexts(record)) {
      if (!/\p{Script=Arabic}/u.test(text)) {
        yield {
          record,
          path,
          message: `Unexpected \`${shorten(text)}\`, expected Arabic letters`,
          help: 'write it in Arabic, or leave the key out',
        };
        continue;
      }
      const alien = ALIENS.exec(text)?.[0];
      if (alien === undefined) continue;
      const code = `U+${alien.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
      const right = ALIEN[alien]!;
      yield {
        record,
        path,
        message: `Unexpected \`${alien}\` (${code}), expected ${right === '' ? 'the letters alone' : `the Arabic letter \`${right}\``}`,
        help: right === '' ? 'delete it: it only makes the word longer' : `write \`${text.replaceAll(alien, right).slice(0, 80)}\``,
      };
    }
  },
});

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
