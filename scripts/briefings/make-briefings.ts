import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { describeBrowser, launchBrowser } from '../browser.ts';
import { serveSite } from '../serve.ts';
import { printClosed } from './closed-page.ts';
import { digester, printingVersion } from './digest.ts';
import { finishPdf } from './finish-pdf.ts';
import { keptFiles } from './kept-files.ts';
import { readKnownPages, type PageToPrint } from './known-pages.ts';
import type { PrintedFile } from './printable-page.ts';
import { printAll } from './print-queue.ts';
import { showProgress, type Progress } from './progress.ts';

export interface BriefingsOptions {
  /** The folder of the built site. */
  root: string;
  /** The address under which it will be published, without a closing slash. */
  site: string;
  /** Where PDFs are kept between runs. */
  cache: string;
  /** Only for these sizes of paper; all that a page names without it. */
  papers?: readonly string[];
  /** Makes all of them anew. */
  force?: boolean;
  /** Milliseconds for one page. */
  timeout?: number;
  sideBySide?: number;
  recycleAfter?: number;
  launch?: () => Promise<Browser>;
  progress?: (total: number) => Progress;
}

export interface MadeBriefings {
  made: number;
  /** Those that nothing has changed in since an earlier run. */
  kept: number;
  /** One sentence for each PDF that could not be made, with the address of its page. */
  failures: string[];
}

interface Job extends PrintedFile {
  page: PageToPrint;
  digest: string;
}

/** Makes the PDF of every page that leads to one. What fails leaves the file of an earlier run as it was. */
export async function makeBriefings(options: BriefingsOptions): Promise<MadeBriefings> {
  const { root, site, cache, papers, force = false, timeout = 120_000, launch = launchClosed, progress = showProgress } = options;
  const kept = keptFiles(cache);
  const digestOf = digester(root, { engine: await describeBrowser(), site });
  const all = readKnownPages(root, join(cache, '..', `${basename(cache)}.json`), printingVersion()).flatMap((page) =>
    page.prints
      .filter(({ paper }) => papers?.includes(paper) ?? true)
      .map((print): Job => ({ page, ...print, digest: digestOf(page, print.paper) })),
  );
  const jobs = all.filter(({ digest, file }) => force || !kept.take(digest, join(root, file)));
  if (jobs.length === 0) return { made: 0, kept: all.length, failures: [] };

  const served = await serveSite(root);
  const shown = progress(jobs.length);
  try {
    const failed = await printAll(jobs, {
      ...options,
      launch,
      print: async (browser, { page, paper, file, digest }) => {
        const printed = await printClosed(browser, { address: served.url + page.url, html: page.html(), paper }, timeout);
        kept.keep(digest, await finishPdf(printed, { printedFrom: served.url, site, date: page.cutOff }));
        kept.take(digest, join(root, file));
      },
      onEnd: () => shown.step(),
    });
    kept.tidy();
    const failures = failed.map(({ job, failure }) => `${job.page.url}: Could not make \`${job.file}\`: ${failure.message.split('\n')[0]}`);
    return { made: jobs.length - failed.length, kept: all.length - jobs.length, failures: failures.sort() };
  } finally {
    shown.end();
    await served.close();
  }
}

/** A browser that finds no host by its name, whatever a page asks for. */
function launchClosed(): Promise<Browser> {
  return launchBrowser(process.env, ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']);
}
