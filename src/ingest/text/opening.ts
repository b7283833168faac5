import { findDateline } from './dateline.ts';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{4}-\\d{2}-\\d{2})`;
// A page’s stamp that ran into its first paragraph: “Tuesday 26 April 2016 21:41 ”, “Date of publication 5 October 2016 ”.
const STAMP = new RegExp(
  `^\\s*(?:(?:date of publication|publication date|published|posted|updated)(?: on| at)?:? )?(?:\\p{Lu}\\p{L}+day,? )?${DAY}(?:,? (?:at )?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m)?(?: ?(?:GMT|UTC|EST|EDT|local time))?)?[.,:|–—-]*\\s+(?=["“‘(]?[\\p{Lu}\\p{N}])`,
  'iu',
);

/** How many characters of a paragraph stand before its text: the headline again, the day of publication, a dateline. */
export function openingLength(paragraph: string, title: string | null): number {
  let length = 0;
  for (let round = 0; round < 4; round += 1) {
    const rest = paragraph.slice(length);
    const found = repeatOf(title, rest) || stampOf(rest);
    if (found === 0) break;
    length += found;
  }
  return length + (findDateline(paragraph.slice(length))?.length ?? 0);
}

function stampOf(text: string): number {
  const match = STAMP.exec(text.slice(0, 120));
  // “12 May 2016 was”: the day is a part of the sentence.
  return match && /^\s*(?:["“‘(]?\p{Lu}|\d{1,2}:|\d+ \p{L})/u.test(text.slice(match[0].length)) ? match[0].length : 0;
}

/** The length of a headline that a paragraph says again before it begins, whatever its signs. */
function repeatOf(title: string | null, text: string): number {
  const words = title?.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 4) return 0;
  let at = 0;
  for (const word of words) {
    const sign = /^[^\p{L}\p{N}]*/u.exec(text.slice(at))![0].length;
    if (sign > 6 || text.slice(at + sign, at + sign + word.length).toLowerCase() !== word.toLowerCase()) return 0;
    at += sign + word.length;
  }
  const behind = /^[.!?:;,–—|-]*\s+/.exec(text.slice(at));
  // The first sentence may be the headline with more behind it.
  return behind && /^["“‘(]?[\p{Lu}\p{N}]/u.test(text.slice(at + behind[0].length)) ? at + behind[0].length : 0;
}
