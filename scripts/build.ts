import { hash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Judgement } from './output-gate/judge-site.ts';
import { digestOfProject, isUpToDate, noteBuild } from './up-to-date.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KEPT = join(ROOT, 'node_modules/.cache/truceline');

const MOST_SHOWN = 20;

export interface BuildOptions {
  /** Where the site goes; it must lie inside the project, where its packages are found. */
  out: string;
  /** Where parsed records and finished pages are kept between builds; the project's own place by default. */
  cache?: string;
  /** Forget what is kept and build everything. */
  force?: boolean;
  /** False for a site without PDFs, whose pages do not lead to any: quicker, and no browser is needed. */
  briefings?: boolean;
}

/**
 * Builds the site beside `out` and moves it there when it is whole: a build that fails leaves the last one in place. False where
 * nothing has changed since the last build, neither what it reads nor what it wrote: there is nothing to do then.
 */
export async function buildSite({ out, cache, force = false, briefings = true }: BuildOptions): Promise<boolean> {
  // Pages read it while they are built, and what is kept is kept for each of both.
  if (!briefings) process.env['BRIEFINGS'] = 'none';
  const note = join(cache ?? KEPT, `built-${hash('sha256', out, 'hex').slice(0, 16)}.json`);
  if (!force && isUpToDate(ROOT, out, note)) return false;
  const read = digestOfProject(ROOT);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Set in the environment, as test runners do, they would take the place of Vite's own: pages came out without their policy.
  for (const name of ['MODE', 'DEV', 'PROD', 'SSR']) Reflect.deleteProperty(process.env, name);
  // As Astro's own command does: the packages are compiled once, not at each build.
  enableCompileCache(join(KEPT, 'compiled'));
  const { build } = await import('astro');
  const next = `${out}.next`;
  const last = `${out}.last`;
  await build({ root: ROOT, outDir: next, logLevel: 'warn', ...(cache && { cacheDir: cache }), force });
  const papers = await refuseBadSite(next, cache ?? KEPT);
  if (process.env['BRIEFINGS'] !== 'none') await addBriefings(next, cache ?? KEPT, force);
  // A link to one that is still not there was no link of ours.
  refuse(papers.length === 0 ? [] : (await judge(next, cache ?? KEPT)).papers);
  await rm(last, { recursive: true, force: true });
  if (existsSync(out)) await rename(out, last);
  await rename(next, out);
  await rm(last, { recursive: true, force: true });
  noteBuild(read, out, note);
  return true;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'dist' },
      cache: { type: 'string' },
      force: { type: 'boolean', default: false },
      'no-briefings': { type: 'boolean', default: false },
    },
  });
  const out = resolve(ROOT, values.out);
  const started = performance.now();
  try {
    const built = await buildSite({
      out,
      cache: values.cache && resolve(ROOT, values.cache),
      force: values.force,
      briefings: !values['no-briefings'],
    });
    if (!built) await printWarnings();
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${values.out}/: ${files} files, ${built ? 'built' : 'unchanged since the last build'}; ${seconds} s`);
  } catch (failure) {
    // A refusal of records comes without a trace: their faults are printed above, with their places.
    console.error(failure instanceof Error && !failure.stack ? failure.message : failure);
    process.exitCode = 1;
  }
}

/**
 * Throws where the finished site lost a record, leads nowhere, or holds what the site itself did not put there. All of it looks at the files
 * only, whatever the steps before believed. Gives the links to PDFs, which are still to be made.
 */
async function refuseBadSite(built: string, kept: string): Promise<string[]> {
  const [{ findLosses }, { diskCache, readArchiveFiles }] = await Promise.all([
    import('./site-losses.ts'),
    import('../src/records/index.ts'),
  ]);
  const { problems: found, papers } = await judge(built, kept);
  const problems = [...findLosses(ROOT, built, readArchiveFiles(ROOT, { cache: diskCache(KEPT) })), ...found];
  refuse(problems);
  return papers;
}

async function judge(built: string, kept: string): Promise<Judgement> {
  const [{ judgeSite }, { sourceVersion }, { site }] = await Promise.all([
    import('./output-gate/judge-site.ts'),
    import('../src/records/index.ts'),
    import('../src/site.ts'),
  ]);
  const version = sourceVersion(['../scripts/output-gate']);
  return judgeSite(built, { site: siteAddress(site.url), note: join(kept, 'judged.json'), version });
}

/** Makes the PDFs beside the pages. Where one fails, the others are kept for the next build, and this one is not published. */
async function addBriefings(built: string, kept: string, force: boolean): Promise<void> {
  const [{ makeBriefings }, { site }] = await Promise.all([import('./briefings/make-briefings.ts'), import('../src/site.ts')]);
  const { failures } = await makeBriefings({ root: built, site: siteAddress(site.url), cache: join(kept, 'briefings'), force });
  refuse(failures);
  const [{ findPaperLosses }, { diskCache, readArchiveFiles }, { paperFile }] = await Promise.all([
    import('./site-losses.ts'),
    import('../src/records/index.ts'),
    import('../src/views/paper/paper-file.ts'),
  ]);
  refuse(findPaperLosses(built, readArchiveFiles(ROOT, { cache: diskCache(KEPT) }), site.papers.map(paperFile)));
}

function siteAddress(url: string): string {
  return (process.env['SITE_URL'] ?? url).replace(/\/$/, '');
}

function refuse(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const shown = problems.slice(0, MOST_SHOWN);
  const more = problems.length > shown.length ? [`… and ${problems.length - shown.length} more`] : [];
  const error = new Error([...shown, ...more, 'The site was built and is not published: the last one stays in place'].join('\n'));
  error.stack = '';
  throw error;
}

/** What the checker has to say of the records is said at each build, of an unchanged site too. */
async function printWarnings(): Promise<void> {
  const [{ checkUnlessKnown, formatReport }, { diskCache, readArchiveFiles }] = await Promise.all([
    import('../src/checks/index.ts'),
    import('../src/records/index.ts'),
  ]);
  const report = checkUnlessKnown(readArchiveFiles(ROOT, { cache: diskCache(KEPT) }), ROOT);
  if (report.problems.length > 0) console.error(formatReport(report));
}
