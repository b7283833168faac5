import { describe, expect, it } from 'vitest';
import { openSite, PAGE_TYPES, PAGES_WITH_CHARTS } from './visit.ts';

const open = openSite();
const WIDE = { viewport: { width: 1280, height: 900 } };

/** The text of the page without its charts, whose drawing the live one replaces, and the box to search in, which only a script can use. */
function readMain(): string {
  const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
  for (const live of main.querySelectorAll('[data-chart], [data-search]')) live.remove();
  return main.textContent.replaceAll(/\s+/g, ' ').trim();
}

describe('without JavaScript', () => {
  it.each(PAGE_TYPES)('%s shows the same text', async (url) => {
    const read = async (javaScriptEnabled: boolean) => (await open(url, { ...WIDE, javaScriptEnabled })).evaluate(readMain);
    const [without, live] = [await read(false), await read(true)];
    expect(without.length).toBeGreaterThan(100);
    expect(without).toBe(live);
  });

  it.each(PAGES_WITH_CHARTS)('%s shows each chart as a drawing with a name, and a table', async (url) => {
    const page = await open(url, { ...WIDE, javaScriptEnabled: false });
    const charts = page.locator('[data-chart]');
    expect(await charts.count()).toBeGreaterThan(0);
    for (const chart of await charts.all()) {
      const drawing = chart.locator('svg[role="img"]:visible').first();
      expect(await drawing.locator('title').textContent()).not.toBe('');
      expect((await drawing.boundingBox())?.width).toBeGreaterThan(200);
    }
    expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(0);
  });
});
