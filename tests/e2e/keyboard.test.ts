import { describe, expect, it } from 'vitest';
import { bringChartsToLife, openSite, PAGE_TYPES } from './visit.ts';

const open = openSite();

/** Numbers what can be reached on a page in the order of its text; gives how many they are. */
function numberStops(): number {
  const reachable = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea, [tabindex="0"]')].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && !element.hasAttribute('disabled'),
  );
  for (const [index, element] of reachable.entries()) element.dataset['stop'] = String(index);
  return reachable.length;
}

describe('by keyboard alone', () => {
  it.each(PAGE_TYPES)('every link and control of %s is reached, in order, with a visible focus', async (url) => {
    const page = await open(url, { viewport: { width: 1280, height: 900 } });
    await bringChartsToLife(page);
    const expected = await page.evaluate(numberStops);
    const stops: (string | undefined)[] = [];
    const unseen: string[] = [];
    for (let press = 0; press < expected; press += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const style = getComputedStyle(element);
        return {
          number: element.dataset['stop'],
          words: `${element.tagName} ${element.textContent.trim().slice(0, 40)}`,
          seen: style.outlineStyle !== 'none' && style.outlineWidth !== '0px',
        };
      });
      stops.push(stop.number);
      if (!stop.seen) unseen.push(stop.words);
    }
    expect(expected).toBeGreaterThan(3);
    expect(unseen).toEqual([]);
    expect(stops).toEqual(Array.from({ length: expected }, (_, index) => String(index)));
  });

  it('the first stop leads past the navigation to the main part', async () => {
    const page = await open('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const target = await page.evaluate(() => document.querySelector(location.hash || '#nowhere')?.closest('main') !== null);
    expect(new URL(page.url()).hash).not.toBe('');
    expect(target).toBe(true);
  });

  it('a closed table of a chart opens with Enter', async () => {
    const page = await open('/tolls/');
    const summary = page.locator('details > summary').first();
    await summary.focus();
    const isOpen = () =>
      page
        .locator('details')
        .first()
        .evaluate((details) => (details as HTMLDetailsElement).open);
    const before = await isOpen();
    await page.keyboard.press('Enter');
    expect(await isOpen()).toBe(!before);
  });
});
