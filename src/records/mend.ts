import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS, schemas, type CollectionName } from '../schemas/index.ts';
import { decodeText } from './decode.ts';
import { compose } from './normal-form.ts';
import type { Problem } from './problem.ts';
import { CONTENT } from './read-archive-files.ts';
import { sortKeys } from './sort-keys.ts';

/** What can be mended without deciding anything: the rule, and the text as it should be. No value changes. */
const MENDERS: Readonly<Record<string, (text: string, collection: CollectionName) => string>> = {
  'normal-form': compose,
  'key-order': (text, collection) => sortKeys(text, schemas[collection]),
};

/** The rules whose faults `mendRecords` takes away. */
export const MENDABLE: readonly string[] = Object.keys(MENDERS);

/** Mends the files with problems that can be mended, each written whole or not at all. Gives the files that it changed. */
export function mendRecords(root: string, problems: readonly Problem[]): string[] {
  const rules = new Map<string, Set<string>>();
  for (const { file, rule } of problems) {
    if (MENDABLE.includes(rule)) rules.set(file, (rules.get(file) ?? new Set()).add(rule));
  }
  return [...rules].filter(([file, broken]) => mendFile(root, file, broken)).map(([file]) => file);
}

function mendFile(root: string, file: string, broken: ReadonlySet<string>): boolean {
  const collection = COLLECTIONS.find((name) => file.startsWith(`${CONTENT}/${name}/`));
  const path = join(root, file);
  const bytes = readFileSync(path);
  const decoded = decodeText(bytes, file);
  if (!collection || !decoded.ok) return false;
  const mended = MENDABLE.filter((rule) => broken.has(rule)).reduce((text, rule) => MENDERS[rule]!(text, collection), decoded.text);
  if (mended === decoded.text) return false;
  const aside = `${path}.${process.pid}.mended`;
  try {
    writeFileSync(aside, withFormOf(bytes, mended), { mode: statSync(path).mode });
    renameSync(aside, path);
  } finally {
    rmSync(aside, { force: true });
  }
  return true;
}

/** Gives a text the line ends and the byte order mark that its file had. */
function withFormOf(bytes: Buffer, text: string): string {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : '';
  return mark + (bytes.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text);
}
