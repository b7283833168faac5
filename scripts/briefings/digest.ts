import { createHash, hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../code-digest.ts';
import type { KnownPage } from './known-pages.ts';

/** Packages that have a hand in the bytes of a PDF. */
const PACKAGES = ['playwright-core', '@cantoo/pdf-lib', 'parse5'];

/**
 * Gives the digest of everything that the PDF of a page is made of: what the page shows, every file that it and its styles load, the
 * paper, the browser, and the code that prints. Equal digests mean equal bytes. Each file is read once.
 */
export function digester(root: string, { engine, site }: { engine: string; site: string }): (page: KnownPage, paper: string) => string {
  const files = new Map<string, string>();
  const base = hash('sha256', [engine, site, printingVersion()].join('\0'));
  return (page, paper) => {
    const sum = createHash('sha256').update(`${base}\0${paper}\0${page.url}\0${page.cutOff}\0${page.shown}\0`);
    for (const file of page.loads) sum.update(`${file}\0${digestOfFile(root, file, files)}\0`);
    return sum.digest('hex');
  };
}

/** Which code, of ours and of others, reads pages and makes PDFs of them. */
export function printingVersion(): string {
  return hash('sha256', [process.version, codeOf(import.meta.dirname), ...PACKAGES.map(versionOf)].join('\0'), 'hex');
}

/** Of a style sheet, with all that it loads. */
function digestOfFile(root: string, file: string, known: Map<string, string>): string {
  const before = known.get(file);
  if (before !== undefined) return before;
  // Style sheets may load each other.
  known.set(file, '');
  // What is not there is refused when the page is printed.
  const path = join(root, file);
  if (!existsSync(path) || !statSync(path).isFile()) return '';
  const bytes = readFileSync(path);
  const inside = file.endsWith('.css') ? addressesIn(bytes.toString('utf8'), file) : [];
  const digest = hash('sha256', [hash('sha256', bytes), ...inside.map((path) => digestOfFile(root, path, known))].join('\0'));
  known.set(file, digest);
  return digest;
}

function addressesIn(css: string, file: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)]
    .map(([, address = '']) => address)
    .filter((address) => !address.startsWith('#'))
    .map((address) => decodeURIComponent(new URL(address, `http://site.invalid/${file}`).pathname.slice(1)));
}

function versionOf(name: string): string {
  const file = join(import.meta.dirname, '../../node_modules', name, 'package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return `${name}@${version}`;
}
