import { afterAll, beforeAll, inject } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser.ts';
import { serveSite, type ServedSite } from '../../scripts/serve.ts';

/** One address of each type of page. */
export const PAGE_TYPES = [
  '/',
  '/incidents/',
  '/incidents/2021-06-10-southern-idlib/',
  '/incidents/2019-03-13-idlib/',
  '/ar/incidents/2021-06-10-southern-idlib/',
  '/actors/',
  '/actors/sohr/',
  '/actors/hts/',
  '/ceasefires/',
  '/ceasefires/moscow-2020/',
  '/chronology/',
  '/tolls/',
  '/reports/',
  '/reports/2021-06-10-outlet-unknown-a/',
  '/places/',
  '/places/idlib/',
  '/briefings/',
  '/briefings/idlib-2018-2021/',
  '/methodology/',
  '/search/',
  '/corrections/',
  '/data/',
  '/404.html',
] as const;

/** Those that hold a chart. */
export const PAGES_WITH_CHARTS = [
  '/',
  '/incidents/2021-06-10-southern-idlib/',
  '/incidents/2019-03-13-idlib/',
  '/ar/incidents/2021-06-10-southern-idlib/',
  '/actors/sohr/',
  '/actors/hts/',
  '/ceasefires/moscow-2020/',
  '/chronology/',
  '/tolls/',
  '/briefings/idlib-2018-2021/',
] as const satisfies readonly (typeof PAGE_TYPES)[number][];

/** Serves the built site and starts a browser for the tests of a file; gives what opens a page in a window of its own. */
export function openSite(): (url: string, options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser;
  let site: ServedSite;
  const open: Page[] = [];
  beforeAll(async () => {
    site = await serveSite(inject('siteRoot'));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return async (url, options = {}) => {
    await Promise.all(open.splice(0).map((page) => page.context().close()));
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    open.push(page);
    page.setDefaultTimeout(10_000);
    const response = await page.goto(`${site.url}${url}`, { waitUntil: 'load' });
    if (!response?.ok()) throw new Error(`Expected a page at ${url}`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return page;
  };
}

/** Reads a page to its end, so that every chart of it is drawn live. */
export async function bringChartsToLife(page: Page): Promise<void> {
  for (const chart of await page.locator('figure[data-chart]').all()) {
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('canvas').waitFor();
  }
  await page.evaluate(() => {
    window.scrollTo(0, 0);
  });
}
