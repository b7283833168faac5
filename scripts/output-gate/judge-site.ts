import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { findStyleProblems, listFiles } from './inspect-site.ts';
import { readPage } from './page.ts';
import { findPageProblems } from './page-problems.ts';
import { findXmlProblems } from './xml-problems.ts';

/** Every kind of file that a site may have; what is not judged by its content cannot run in a page of the site. */
const KINDS = new Set('.html .css .js .json .geojson .csv .txt .xml .svg .ico .woff2 .jpg .jpeg .png .webp .avif .pdf'.split(' '));
const WITHOUT_KIND = new Set(['_headers', '_redirects']);

export interface JudgeOptions {
  /** The address of the site, without a closing slash. */
  site: string;
  /** Where the digests of files that were found good are kept; nothing is kept without it. */
  note?: string;
  /** What the digests are good for: another gate judges anew. */
  version?: string;
}

/**
 * Judges every finished file of a site by the allow-lists and gives all that is wrong. A file that was found good before and has not
 * changed by a byte is not read again, so that the work grows with what changed.
 */
export function judgeSite(root: string, { site, note, version = '' }: JudgeOptions): string[] {
  const known = note === undefined ? new Set<string>() : loadGood(note, version);
  const good: string[] = [];
  const files = listFiles(root);
  const all = new Set(files);
  const problems = files.flatMap((file) => {
    if (!KINDS.has(extname(file)) && !WITHOUT_KIND.has(file)) return [`${file}: Unexpected kind of file`];
    if (!/\.(?:html|css|xml|svg)$/.test(file)) return [];
    const text = readFileSync(join(root, file), 'utf8');
    const digest = hash('sha256', `${site}\0${file}\0${text}`, 'base64url');
    // A style sheet leads to other files, which may have gone.
    if (known.has(digest) && !file.endsWith('.css')) {
      good.push(digest);
      return [];
    }
    const found = judgeFile(file, text, site, all);
    if (found.length === 0) good.push(digest);
    return found;
  });
  if (note !== undefined && problems.length === 0) keepGood(note, version, good);
  return problems;
}

function judgeFile(file: string, text: string, site: string, files: ReadonlySet<string>): string[] {
  if (file.endsWith('.css')) return findStyleProblems(file, text, files);
  if (!file.endsWith('.html')) return findXmlProblems(file, text);
  // Lines cost as much again as reading the page, and are needed only where there is something to say.
  const found = findPageProblems(readPage(file, text, { lines: false }), site);
  return found.length === 0 ? found : findPageProblems(readPage(file, text), site);
}

function loadGood(note: string, version: string): Set<string> {
  try {
    const kept = JSON.parse(readFileSync(note, 'utf8')) as { version: string; good: string[] };
    return new Set(kept.version === version ? kept.good : []);
  } catch {
    return new Set();
  }
}

function keepGood(note: string, version: string, good: readonly string[]): void {
  mkdirSync(dirname(note), { recursive: true });
  const aside = `${note}.${process.pid}`;
  writeFileSync(aside, JSON.stringify({ version, good }));
  renameSync(aside, note);
}
