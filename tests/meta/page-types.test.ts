import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGE_TYPES } from '../e2e/visit.ts';
import { ROOT } from './imports.ts';

/** Built only for records that are withdrawn or renamed. */
const NOTICES = '[collection]/[id].astro';

/** The addresses that a file of `src/pages` can have. */
function addressesOf(file: string): RegExp {
  const path = file.replace(/(?:index)?\.(?:astro|mdx)$/, '').replaceAll('\\', '/');
  const address = path === '404' ? '404.html' : path.replace(/(?<=[^/])$/, '/');
  return new RegExp(`^/${address.replaceAll('.', '\\.').replaceAll(/\[\w+\]/g, '[^/]+')}$`);
}

describe('the pages that are tested in a browser', () => {
  const files = globSync('**/*.{astro,mdx}', { cwd: `${ROOT}/src/pages` }).filter((file) => file.replaceAll('\\', '/') !== NOTICES);

  it.each(files)('are one at least of %s', (file) => {
    expect(PAGE_TYPES.filter((url) => addressesOf(file).test(url))).not.toEqual([]);
  });
});
