import { describe, expect, it } from 'vitest';
import { openSite } from './visit.ts';

const visit = openSite();

describe('the search', { timeout: 60_000 }, () => {
  it('thins out the list as one types, says how many are left, and keeps what was typed in the address', async () => {
    const page = await visit('/search/');
    const all = await page.locator('.found li:visible').count();
    await page.getByRole('searchbox').fill('masasna');
    await expect.poll(() => page.locator('.found li:visible').count()).toBeLessThan(all);
    const left = await page.locator('.found li:visible').allInnerTexts();
    expect(left.length).toBeGreaterThan(0);
    for (const text of left) expect(text.toLowerCase()).toContain('masasna');
    expect(await page.getByRole('status').innerText()).toBe(`${left.length} of ${all} records`);
    expect(new URL(page.url()).search).toBe('?q=masasna');
    // A heading without a record under it says nothing.
    expect(await page.locator('.found:visible h2').count()).toBe(await page.locator('.found:visible:has(li:not([hidden]))').count());
  });

  it('finds Arabic names without their marks, and other spellings', async () => {
    const page = await visit('/search/?q=' + encodeURIComponent('ادلب'));
    expect(await page.locator('.found li:visible a').allInnerTexts()).toEqual(expect.arrayContaining(['Idlib city', 'Idlib governorate']));
    await page.getByRole('searchbox').fill('white helmets');
    expect(await page.locator('.found li:visible a').allInnerTexts()).toEqual(['Syria Civil Defence']);
  });

  it('says so where nothing is found', async () => {
    const page = await visit('/search/?q=zzzz');
    expect(await page.getByRole('status').innerText()).toContain('Nothing found');
  });

  it('is a list of all records without JavaScript, and no dead box', async () => {
    const page = await visit('/search/', { javaScriptEnabled: false });
    expect(await page.locator('input').count()).toBe(0);
    expect(await page.locator('.found li a[href="/places/masasna/"]').count()).toBe(1);
  });
});
