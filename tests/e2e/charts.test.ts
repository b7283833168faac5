import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readPages } from '../../scripts/output-gate/inspect-site.ts';
import { bringChartsToLife, openSite, PAGE_TYPES, PAGES_WITH_CHARTS } from './visit.ts';

const open = openSite();
const WIDE = { viewport: { width: 1280, height: 900 } };

/** What the browser refuses or fails at from now on. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (failure) => complaints.push(failure.message));
  return complaints;
}

describe('the live charts of the site, under its policy', () => {
  it('stand on the pages that are tested for them', () => {
    const charted = new Set(
      readPages(inject('siteRoot'))
        .filter(({ elements }) => elements.some(({ attributes }) => attributes['data-chart'] !== undefined))
        .map(({ url }) => url),
    );
    expect(PAGES_WITH_CHARTS.filter((url) => !charted.has(url))).toEqual([]);
    expect(PAGE_TYPES.filter((url) => charted.has(url))).toEqual([...PAGES_WITH_CHARTS]);
  });

  it.each(PAGES_WITH_CHARTS)('all come to life on %s and say their figures by keyboard', async (url) => {
    const page = await open(url, WIDE);
    const complaints = complaintsOf(page);
    await bringChartsToLife(page);
    for (const chart of await page.locator('figure[data-chart]').all()) {
      const readout = chart.locator('.chart-readout');
      const hint = await readout.textContent();
      await chart.locator('.chart-stage').focus();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => readout.textContent()).not.toBe(hint);
    }
    expect(complaints).toEqual([]);
  });

  it.each(PAGES_WITH_CHARTS)('are saved from %s as SVG and PNG', async (url) => {
    const page = await open(url, WIDE);
    const complaints = complaintsOf(page);
    await bringChartsToLife(page);
    const chart = page.locator('figure[data-chart]').first();
    const save = async (kind: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), chart.locator('button', { hasText: kind }).click()]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    };
    const [svg, png] = [await save('SVG'), await save('PNG')];
    const id = await chart.getAttribute('id');
    expect([svg.name, png.name]).toEqual([`${id}.svg`, `${id}.png`]);
    expect(svg.bytes.toString()).toMatch(/^<svg [^]*<text[^]*<\/svg>$/);
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(png.bytes.length).toBeGreaterThan(5_000);
    expect(complaints).toEqual([]);
  });
});
