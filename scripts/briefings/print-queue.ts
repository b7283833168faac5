import type { Browser } from 'playwright-core';
import { RefusedPage } from './closed-page.ts';

export interface QueueOptions<Job> {
  launch: () => Promise<Browser>;
  /** Does one job in a browser: prints, finishes and keeps. */
  print: (browser: Browser, job: Job) => Promise<void>;
  /** Told after each job, done or given up. */
  onEnd?: (job: Job, failure: Error | undefined) => void;
  /** Jobs in one browser at the same time. */
  sideBySide?: number;
  /** Prints after which a browser is closed and another started: what a browser keeps in memory grows with every page. */
  recycleAfter?: number;
}

export interface FailedJob<Job> {
  job: Job;
  failure: Error;
}

/** Prints all jobs side by side in one browser at a time. A job that fails is tried once more; if it fails again, the others still go on. */
export async function printAll<Job>(jobs: readonly Job[], options: QueueOptions<Job>): Promise<FailedJob<Job>[]> {
  const { print, onEnd, sideBySide = 2, recycleAfter = 100 } = options;
  const waiting = jobs.map((job) => ({ job, attempt: 1 }));
  const failed: FailedJob<Job>[] = [];
  const browsers = browserPool(options.launch, recycleAfter);

  async function work(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { job, attempt } = next;
      const failure = await tryJob(job);
      if (failure && attempt === 1 && !(failure instanceof RefusedPage)) {
        waiting.push({ job, attempt: 2 });
        continue;
      }
      if (failure) failed.push({ job, failure });
      onEnd?.(job, failure);
    }
  }

  async function tryJob(job: Job): Promise<Error | undefined> {
    const lease = await browsers.lease();
    try {
      await print(lease.browser, job);
      lease.giveBack({ healthy: true });
      return undefined;
    } catch (cause) {
      // A page that was refused says nothing against the browser; any other failure may be the browser's.
      lease.giveBack({ healthy: cause instanceof RefusedPage });
      return cause instanceof Error ? cause : new Error(String(cause));
    }
  }

  try {
    const workers = Array.from({ length: Math.min(sideBySide, jobs.length) }, work);
    for (const outcome of await Promise.allSettled(workers)) if (outcome.status === 'rejected') throw outcome.reason;
  } finally {
    await browsers.close();
  }
  return failed;
}

interface Pooled {
  opening: Promise<Browser>;
  prints: number;
  inUse: number;
  retired: boolean;
}

/** One browser at a time; one that has printed enough, or in which something failed, is closed when its last job is done. */
function browserPool(launch: () => Promise<Browser>, recycleAfter: number) {
  let current: Pooled | undefined;
  const closings: Promise<void>[] = [];

  function closeIfDone(pooled: Pooled): void {
    if (pooled.retired && pooled.inUse === 0) closings.push(pooled.opening.then(closeBrowser, () => undefined));
  }

  return {
    async lease() {
      if (!current || current.retired) current = { opening: launch(), prints: 0, inUse: 0, retired: false };
      const pooled = current;
      pooled.inUse += 1;
      pooled.prints += 1;
      if (pooled.prints >= recycleAfter) pooled.retired = true;
      const browser = await pooled.opening;
      return {
        browser,
        giveBack({ healthy }: { healthy: boolean }) {
          pooled.inUse -= 1;
          if (!healthy || !browser.isConnected()) pooled.retired = true;
          closeIfDone(pooled);
        },
      };
    },
    async close() {
      if (current) {
        current.retired = true;
        closeIfDone(current);
      }
      await Promise.all(closings);
    },
  };
}

/** Closes a browser; one that does not answer is left to end with this process. */
async function closeBrowser(browser: Browser): Promise<void> {
  await Promise.race([browser.close().catch(() => undefined), new Promise<void>((later) => setTimeout(later, 5000).unref())]);
}
