import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findLinkProblems } from './link-problems.ts';
import { readPage, type Page } from './page.ts';
import { findPageProblems, isOnSite } from './page-problems.ts';
import { findXmlProblems } from './xml-problems.ts';

/** Every file of a built site, hidden ones too, from its root, with slashes, sorted. */
export function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))
    .sort();
}

/** Every finished page of a built site. */
export function readPages(root: string): Page[] {
  return listFiles(root)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file, readFileSync(join(root, file), 'utf8')));
}

/**
 * Everything that a built site may not do: run or style inline, ask another host for anything, link to nowhere.
 * It knows nothing of records or components and reads only the files that will be published.
 */
export function inspectSite(root: string, site: string): string[] {
  const files = listFiles(root);
  const pages = readPages(root);
  return [
    ...pages.flatMap((page) => findPageProblems(page, site)),
    ...files.filter((file) => /\.(?:svg|xml)$/.test(file)).flatMap((file) => findXmlProblems(file, readFileSync(join(root, file), 'utf8'))),
    ...findLinkProblems(pages, new Set(files), site),
    ...files
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => findStyleProblems(file, readFileSync(join(root, file), 'utf8'), new Set(files))),
  ];
}

/** The addresses in a style sheet that leave the site or lead nowhere. */
export function findStyleProblems(file: string, css: string, files: ReadonlySet<string>): string[] {
  const addresses = [...css.matchAll(/url\(\s*["']?(.*?)["']?\s*\)|@import\s+["'](.*?)["']/g)].map((match) => match[1] ?? match[2] ?? '');
  return addresses.flatMap((address) => {
    if (address.startsWith('#')) return [];
    if (!isOnSite(address)) return [`${file}: Unexpected request to \`${address.slice(0, 80)}\``];
    const path = new URL(address, `http://site.invalid/${file}`).pathname.slice(1);
    return files.has(decodeURIComponent(path)) ? [] : [`${file}: \`${address}\` leads to no file`];
  });
}
