import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { findStyleProblems, listFiles } from './inspect-site.ts';
import { findLinkProblems, linkProblem, linksOf } from './link-problems.ts';
import { addressOf, readPage } from './page.ts';
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
  /** False for a page alone, whose links lead to the site that it is no part of. */
  followLinks?: boolean;
}

/** What came of judging a site. */
export interface Judgement {
  problems: string[];
  /** Links that lead to no PDF yet: those are made from the pages, when the pages are known to be good. */
  papers: string[];
}

/** What is known of a file that was found good: where it leads, and where others may lead in it. */
interface GoodFile {
  links: string[];
  ids: string[];
}

const LEADS_NOWHERE: GoodFile = { links: [], ids: [] };

/**
 * Judges every finished file of a site by the allow-lists and follows every link within it. A file that was found good before and has not
 * changed by a byte is not read again, so that the work grows with what changed; where it leads may have gone, and is looked up each time.
 */
export function judgeSite(root: string, { site, note, version = '', followLinks = true }: JudgeOptions): Judgement {
  const known: ReadonlyMap<string, GoodFile> = note === undefined ? new Map() : loadGood(note, version);
  const good = new Map<string, GoodFile>();
  const pages = new Map<string, GoodFile>();
  const files = listFiles(root);
  const all = new Set(files);
  const problems = files.flatMap((file) => {
    if (!KINDS.has(extname(file)) && !WITHOUT_KIND.has(file)) return [`${file}: Unexpected kind of file`];
    if (!/\.(?:html|css|xml|svg)$/.test(file)) return [];
    const text = readFileSync(join(root, file), 'utf8');
    const digest = hash('sha256', `${site}\0${file}\0${text}`, 'base64url');
    const before = known.get(digest);
    // A style sheet leads to other files, which may have gone.
    if (before && !file.endsWith('.css')) {
      good.set(digest, before);
      if (file.endsWith('.html')) pages.set(file, before);
      return [];
    }
    const { found, facts } = judgeFile(file, text, site, all);
    if (file.endsWith('.html')) pages.set(file, facts);
    if (found.length === 0) good.set(digest, facts);
    return found;
  });
  const dead = followLinks ? findDeadLinks(root, pages, all, site) : [];
  const papers = dead.filter((problem) => PAPER.test(problem));
  problems.push(...dead.filter((problem) => !PAPER.test(problem)));
  if (note !== undefined && problems.length === 0) keepGood(note, version, good);
  return { problems, papers };
}

const PAPER = /: `[^`#?]*\.pdf` leads to no file$/;

/** The links that lead to no file or no id, each with its line; only pages that have some are read once more. */
function findDeadLinks(root: string, pages: ReadonlyMap<string, GoodFile>, files: ReadonlySet<string>, site: string): string[] {
  const anchors = new Map([...pages].map(([file, { ids }]) => [file, new Set(ids)]));
  return [...pages].flatMap(([file, { links }]) => {
    const url = addressOf(file);
    if (links.every((address) => linkProblem(address, url, anchors, files, site) === undefined)) return [];
    return findLinkProblems([readPage(file, readFileSync(join(root, file), 'utf8'))], files, site, anchors);
  });
}

function judgeFile(file: string, text: string, site: string, files: ReadonlySet<string>): { found: string[]; facts: GoodFile } {
  if (file.endsWith('.css')) return { found: findStyleProblems(file, text, files), facts: LEADS_NOWHERE };
  if (!file.endsWith('.html')) return { found: findXmlProblems(file, text), facts: LEADS_NOWHERE };
  // Lines cost as much again as reading the page, and are needed only where there is something to say.
  const page = readPage(file, text, { lines: false });
  const found = findPageProblems(page, site);
  const facts = { links: linksOf(page, site), ids: [...page.ids] };
  return { found: found.length === 0 ? found : findPageProblems(readPage(file, text), site), facts };
}

function loadGood(note: string, version: string): Map<string, GoodFile> {
  try {
    const kept = JSON.parse(readFileSync(note, 'utf8')) as { version: string; good: Record<string, GoodFile> };
    return new Map(kept.version === version ? Object.entries(kept.good) : []);
  } catch {
    return new Map();
  }
}

function keepGood(note: string, version: string, good: ReadonlyMap<string, GoodFile>): void {
  mkdirSync(dirname(note), { recursive: true });
  const aside = `${note}.${process.pid}`;
  writeFileSync(aside, JSON.stringify({ version, good: Object.fromEntries(good) }));
  renameSync(aside, note);
}
