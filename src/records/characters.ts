import { placeAt, readingError, type Place, type Problem } from './problem.ts';

// Left-to-right, right-to-left and Arabic letter marks and the (non-)joiners (U+061C, U+200C–200F) stay: real Arabic text has them. So do
// the signs over Arabic numbers (U+0600–0605, U+06DD, U+08E2), which can be seen, and the two selectors of emoji (U+FE0E, U+FE0F).
const REFUSED =
  /(?![½¼¾²³])[\p{No}\p{Nl}]|(?<!(?:(?<!\p{L})[kcdm]?m|كم|م))[²³]|[\u0334-\u0338\p{Me}]|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u070f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\uffff\p{Co}\p{Cs}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\p{NChar}|\p{M}{9}|[\u061c\u200c-\u200f\ufe0e\ufe0f]{5}/u;
// Numbers that are no digits (⑫, ⁴², Ⅻ, 4⃣) and strokes through digits say a figure that no rule about figures would see. Halves and quarters
// stay, and the square and the cube of a unit of length.
const NUMBER = /[\p{No}\p{Nl}]/u;
const OVERLAY = /[\u0334-\u0338\p{Me}]/u;
const REFUSED_ALL = new RegExp(REFUSED.source, 'gu');
const MOST = 20;

/** True where a text holds a control, bidirectional, invisible or tag character that no record may have. */
export function hasRefusedCharacter(text: string): boolean {
  return REFUSED.test(text);
}

/** One problem for each refused character of a file's text, at its place. */
export function findRefusedCharacters(text: string, file: string): Problem[] {
  if (!REFUSED.test(text)) return [];
  return [...text.matchAll(REFUSED_ALL)].slice(0, MOST).map((match) => refusedCharacter(match[0], placeAt(text, match.index), file));
}

/** The problem of a refused character that came out of an escape (`"\u202E"`, `&#x202E;`) at `place`. */
export function refusedCharacterIn(text: string, place: Place, file: string): Problem {
  return refusedCharacter(REFUSED.exec(text)![0], place, file);
}

function refusedCharacter(character: string, place: Place, file: string): Problem {
  const point = character.codePointAt(0)!;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  if (NUMBER.test(character) || OVERLAY.test(character)) {
    const [what, expected, help] = describeNumber(character);
    return readingError(file, 'characters', place, `Unexpected ${what} ${code}, expected ${expected}`, help);
  }
  const [what, help] = /^(?:\p{M}{9}|.{5})$/u.test(character) ? DENSE : describeCharacter(point);
  return readingError(file, 'characters', place, `Unexpected ${what} ${code}, expected visible text`, help);
}

function describeNumber(character: string): readonly [what: string, expected: string, help: string] {
  if (!NUMBER.test(character))
    return [
      'sign around or through another',
      'the letter or digit alone',
      'delete it; say in words what is struck out, or what the sign means',
    ];
  const plain = character.normalize('NFKC').replace('⁄', '/');
  const digits = /^\p{L}+$/u.test(plain) ? 'plain letters or digits' : 'plain digits';
  return [`number \`${character}\``, digits, plain === character ? 'write it in the digits 0 to 9' : `write \`${plain}\``];
}

const DENSE = ['run of marks that begins with', 'delete all but the few that the word needs'] as const;

function describeCharacter(point: number): readonly [what: string, help: string] {
  if ((point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069)) {
    return ['bidirectional control', 'delete it; direction comes from the text itself, or from U+200E and U+200F, which are allowed'];
  }
  if (point < 0x20 || (point >= 0x7f && point <= 0x9f)) return ['control character', 'delete it'];
  if (point === 0xfffd) return ['replacement character', 'write what stood there: the text was damaged before it was saved'];
  if (/\p{Co}/u.test(String.fromCodePoint(point)))
    return ['private character', 'delete it, or write what it was meant to show: each font shows it otherwise'];
  if (point >= 0xd800 && point <= 0xdfff) return ['half of a character', 'write the whole character'];
  if (point >= 0xe0000 && point <= 0xe007f) return ['tag character', 'delete it: it is invisible'];
  return ['invisible character', 'delete it'];
}
