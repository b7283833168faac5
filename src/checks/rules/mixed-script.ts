import type { SourceRecord } from '../../records/index.ts';
import { COLLECTIONS } from '../../schemas/index.ts';
import { arabicTexts, namedTexts, type NamedText } from '../texts.ts';
import { whereSaid } from '../prose.ts';
import { recordRule, type Spot } from '../rule.ts';

const OTHER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\u{ff21}-\u{ff5a}\u{1d400}-\u{1d7ff}]/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LATIN = /\p{Script=Latin}/u;

/** No word of a name, a title or a text mixes Latin letters with those of another script: the look-alikes in `Нama`, the slip in `سوقa`. */
export const mixedScript = recordRule({
  id: 'mixed-script',
  severity: 'error',
  summary: 'No word of a name, title, translation or text mixes Latin letters with those of another script.',
  collections: COLLECTIONS,
  *check(record) {
    const spots: [Spot | undefined, string][] = [
      ...textsOf(record).map(({ path, text }): [Spot, string] => [{ record, path }, text]),
      ...[...record.body.blocks, ...record.body.notes].map(({ html }): [undefined, string] => [undefined, html]),
    ];
    for (const [spot, text] of spots) {
      if (!OTHER.test(text)) continue;
      const words = spot ? text : text.replace(/<[^>]*>/g, '');
      for (const [word] of words.matchAll(WORD)) {
        const odd = LATIN.test(word) ? OTHER.exec(word)?.[0] : undefined;
        if (odd === undefined) continue;
        yield {
          ...(spot ?? { record, inBody: whereSaid(word) }),
          message: `Unexpected letter \`${odd}\` (U+${odd.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}) in \`${word}\`, expected letters of one script`,
          help: 'write the word again on a keyboard of its own script',
        };
      }
    }
  },
});

/** The Arabic name stands in both lists. */
function textsOf(record: SourceRecord): NamedText[] {
  const named = namedTexts(record);
  return [...named, ...arabicTexts(record).filter(({ path }) => path[0] !== 'name')];
}
