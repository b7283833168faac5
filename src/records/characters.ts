import { placeAt, readingError, type Place, type Problem } from './problem.ts';

// Left-to-right and right-to-left marks and the (non-)joiners (U+200C–200F) stay: real Arabic text has them.

const REFUSED =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u034f\u115f\u1160\u180e\u200b\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\uffff]|\udb40[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const REFUSED_ALL = new RegExp(REFUSED.source, 'g');
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
  const [what, help] = describeCharacter(point);
  return readingError(file, 'characters', place, `Unexpected ${what} ${code}, expected visible text`, help);
}

function describeCharacter(point: number): [what: string, help: string] {
  if ((point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069)) {
    return ['bidirectional control', 'delete it; direction comes from the text itself, or from U+200E and U+200F, which are allowed'];
  }
  if (point < 0x20 || (point >= 0x7f && point <= 0x9f)) return ['control character', 'delete it'];
  if (point === 0xfffd) return ['replacement character', 'write what stood there: the text was damaged before it was saved'];
  if (point >= 0xe0000 && point <= 0xe007f) return ['tag character', 'delete it: it is invisible'];
  return ['invisible character', 'delete it'];
}
