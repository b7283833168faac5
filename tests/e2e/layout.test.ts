import { describe, expect, it } from 'vitest';
import { openSite, PAGE_TYPES, PAGES_WITH_CHARTS } from './visit.ts';

const open = openSite();

/** What is wider than the window, as `tag.class`. */
const findOverflow = () => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const wide = [...document.querySelectorAll('body *')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.right > width + 1 || box.left < -1;
  });
  return wide.length > 0 ? wide.slice(0, 5).map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`) : ['the page'];
};

describe.each([360, 768, 1280])('at %i px', (width) => {
  it.each(PAGE_TYPES)('nothing of %s scrolls sideways, with all that folds opened', async (url) => {
    const page = await open(url, { viewport: { width, height: 800 } });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await page.evaluate(findOverflow)).toEqual([]);
  });
});

describe('on paper', () => {
  it.each(PAGE_TYPES)('%s fits, without navigation', async (url) => {
    const page = await open(url, { viewport: { width: 660, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(findOverflow)).toEqual([]);
    expect(await page.locator('nav a:not(.wordmark):visible').count()).toBe(0);
  });

  it.each(PAGES_WITH_CHARTS)('%s shows the drawn charts, not the live ones', async (url) => {
    const page = await open(url, { viewport: { width: 660, height: 900 } });
    const charts = page.locator('[data-chart]');
    await charts.first().scrollIntoViewIfNeeded();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('canvas:visible').count()).toBe(0);
    expect(await charts.locator('svg:visible').count()).toBeGreaterThanOrEqual(await charts.count());
  });
});
