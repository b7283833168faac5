import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { locatorOf, type Path } from './locate.ts';
import { placeAt, type Place } from './problem.ts';

/** Finds places in one file. */
export interface Locator {
  /** The place of a key or value of the front matter. */
  ofField: (path: Path, at?: 'key' | 'value') => Place;
  /** The place in the body of the offset that `find` gives for the body’s text. */
  inBody: (find: (text: string) => number) => Place;
}

const TOP = { line: 1, column: 1 };

/** Finds places in a file that was read before; it reads and parses the file again. */
export function locatorOfFile(root: string, file: string): Locator {
  const decoded = decodeText(readFileSync(join(root, file)), file);
  const split = decoded.ok ? splitFrontMatter(decoded.text, file) : undefined;
  if (!split || 'rule' in split) return { ofField: () => TOP, inBody: () => TOP };
  return { ofField: locatorOf(split.yaml), inBody: (find) => placeAt(split.body, Math.max(0, find(split.body)), split.bodyLine) };
}
