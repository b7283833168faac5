import { inject, afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser.ts';
import { serveSite, type ServedSite } from '../../scripts/serve.ts';
import { PAGE_TYPES, PAGES_WITH_CHARTS } from './visit.ts';

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  site = await serveSite(inject('siteRoot'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Visit {
  requests: { url: string; kind: string; bytes: number }[];
  complaints: string[];
}

/** Opens a page, reads it to its end, and tells what it asked for and what the browser complained of. */
async function visit(url: string, toTheEnd = true): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const visited: Visit = { requests: [], complaints: [] };
  const bodies: Promise<void>[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') visited.complaints.push(message.text());
  });
  page.on('pageerror', (failure) => visited.complaints.push(failure.message));
  page.on('requestfailed', (request) => visited.complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site.url}/`)) visited.complaints.push(`foreign: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !url.includes('404')) visited.complaints.push(`${response.status()}: ${response.url()}`);
    const kind = response.request().resourceType();
    bodies.push(response.body().then((body) => void visited.requests.push({ url: response.url(), kind, bytes: body.length })));
  });
  await page.goto(`${site.url}${url}`, { waitUntil: 'networkidle' });
  if (toTheEnd) {
    for (const place of await page.locator('h2, [data-chart], footer').all())
      if (await place.isVisible()) await place.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
  }
  await Promise.all(bodies);
  await context.close();
  return visited;
}

describe('a reader’s browser', () => {
  it.each(PAGE_TYPES)('asks nobody else for anything and has nothing to complain of on %s', async (url) => {
    expect((await visit(url)).complaints).toEqual([]);
  });

  it('gets at most 70 kB of fonts for a Latin page', async () => {
    const { requests } = await visit('/incidents/2021-06-10-southern-idlib/');
    const fonts = requests.filter((request) => request.kind === 'font');
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((total, font) => total + font.bytes, 0)).toBeLessThanOrEqual(70_000);
  });

  it('gets no script with an incident that has no chart', async () => {
    const { requests } = await visit('/reports/2021-06-10-outlet-unknown-a/');
    expect(requests.filter((request) => request.kind === 'script')).toEqual([]);
  });

  it('gets the chart library only when a chart comes into view', async () => {
    const weightOf = ({ requests }: Visit) =>
      requests.filter((request) => request.kind === 'script').reduce((total, script) => total + script.bytes, 0);
    const page = PAGES_WITH_CHARTS[0];
    const [before, after] = [weightOf(await visit(page, false)), weightOf(await visit(page))];
    expect(before).toBeLessThan(10_000);
    expect(after).toBeGreaterThan(50_000);
  });
});
