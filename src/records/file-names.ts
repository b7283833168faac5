import { isReservedId } from '../schemas/shared.ts';
import { readingError, type Problem } from './problem.ts';

const FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/;
const MAX_NAME = 80 + '.mdx'.length;
const TOP = { line: 1, column: 1 };

/** What is wrong with a file’s name, if anything: the name is the record’s id and its address for ever. */
export function judgeFileName(name: string, file: string): Problem | undefined {
  const id = name.slice(0, -'.mdx'.length);
  if (FORM.test(name) && isReservedId(id))
    return readingError(
      file,
      'file-name',
      TOP,
      `Unexpected file name \`${name}\`, expected one that means nothing else`,
      `\`${id}\` is kept for a device, a page or the word “none”: say more in the name, such as \`${id}-town.mdx\``,
    );
  if (FORM.test(name) && name.length <= MAX_NAME) return undefined;
  const suggested = suggestName(name);
  return readingError(
    file,
    'file-name',
    TOP,
    `Unexpected file name \`${printable(name)}\`, expected small letters, digits and single hyphens, then \`.mdx\`, at most ${MAX_NAME} characters`,
    suggested ? `rename it to \`${suggested}\`` : 'the name is the record’s address: `2021-06-10-southern-idlib.mdx`',
  );
}

/** Files that some system takes for one: names alike but for case, normal form, or a space or underscore in place of a hyphen. */
export function findTwins(files: readonly { name: string; file: string }[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ name, file }) => {
    const folded = fold(name);
    const twin = first.get(folded);
    if (twin === undefined) {
      first.set(folded, file);
      return [];
    }
    const problem = readingError(
      file,
      'file-twin',
      TOP,
      `Unexpected second file \`${printable(name)}\`, expected names that differ in more than case, normal form or hyphens`,
      'rename or merge one of the two',
    );
    return [{ ...problem, cause: { file: twin, ...TOP, message: 'the first of the two' } }];
  });
}

function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}

function suggestName(name: string): string | undefined {
  const plain = name
    .replace(/(?:\.(?:mdx?|markdown|txt|rtf|docx?|odt|html?))+$/i, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return plain === '' ? undefined : `${plain}.mdx`;
}

/** A name as it can be printed: controls and lone halves of characters as escapes. */
export function printable(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}
