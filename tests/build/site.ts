import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { readPage, type Page } from '../../scripts/output-gate/page.ts';

/** The folder of the built site. */
export const siteRoot = inject('siteRoot');

/** The finished page at an address such as `/tolls/`. */
export function getPage(url: string): Page {
  const file = `${url.slice(1)}index.html`;
  return readPage(file, readText(file));
}

/** The value of a JSON file of the site; its shape is what the test then says. */
export function getJson<Value>(file: string): Value {
  return JSON.parse(readText(file)) as Value;
}

export function readText(file: string): string {
  return readFileSync(join(siteRoot, file), 'utf8');
}
