import { describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { RefusedPage } from '../../scripts/briefings/closed-page.ts';
import { printAll } from '../../scripts/briefings/print-queue.ts';

/** A browser that only knows whether it is alive. */
function fakeBrowser() {
  const state = { alive: true, closed: false };
  const browser = {
    isConnected: () => state.alive,
    close: () => {
      state.alive = false;
      state.closed = true;
      return Promise.resolve();
    },
  };
  return { browser: browser as unknown as Browser, state };
}

function fakeBrowsers() {
  const started: ReturnType<typeof fakeBrowser>[] = [];
  return {
    started,
    launch: () => {
      started.push(fakeBrowser());
      return Promise.resolve(started.at(-1)!.browser);
    },
  };
}

const JOBS = Array.from({ length: 25 }, (_, index) => `page ${index}`);

describe('a run over many pages', () => {
  it('tries a page that failed once more in a new browser, and then gives it up without stopping the others', async () => {
    const { started, launch } = fakeBrowsers();
    const tries = new Map<string, number>();
    const failed = await printAll(JOBS, {
      launch,
      print: (_, job) => {
        tries.set(job, (tries.get(job) ?? 0) + 1);
        if (job === 'page 3') throw new Error('crashed');
        if (job === 'page 7' && tries.get(job) === 1) throw new Error('crashed once');
        return Promise.resolve();
      },
    });
    expect(failed.map(({ job, failure }) => [job, failure.message])).toEqual([['page 3', 'crashed']]);
    expect([tries.get('page 3'), tries.get('page 7'), tries.get('page 8')]).toEqual([2, 2, 1]);
    expect(tries.size).toBe(JOBS.length);
    expect(started.length).toBeGreaterThan(1);
    expect(started.every(({ state }) => state.closed)).toBe(true);
  });

  it('does not print again what was refused', async () => {
    let tries = 0;
    const failed = await printAll(['a'], {
      ...fakeBrowsers(),
      print: () => {
        tries += 1;
        throw new RefusedPage('Refused');
      },
    });
    expect([failed.length, tries]).toEqual([1, 1]);
  });

  it('starts another browser after some prints, with never more jobs in hand than asked', async () => {
    const { started, launch } = fakeBrowsers();
    let [now, most] = [0, 0];
    await printAll(JOBS, {
      launch,
      sideBySide: 3,
      recycleAfter: 10,
      print: async (browser) => {
        expect(browser.isConnected()).toBe(true);
        most = Math.max(most, (now += 1));
        await new Promise((later) => setTimeout(later, 1));
        now -= 1;
      },
    });
    expect([started.length, most]).toEqual([3, 3]);
    expect(started.every(({ state }) => state.closed)).toBe(true);
  });

  it('fails as a whole where no browser starts', async () => {
    const launch = () => Promise.reject(new Error('Found no browser that starts'));
    await expect(printAll(JOBS, { launch, print: () => Promise.resolve() })).rejects.toThrow('Found no browser that starts');
  });
});
