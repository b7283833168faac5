import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { describeBrowser, launchBrowser } from '../../scripts/browser.ts';

describe('the browser of the tests', { timeout: 60_000 }, () => {
  it('starts, draws text and keeps web security on', async () => {
    const other = createServer((_request, response) => response.end('secret'));
    await new Promise<void>((started) => other.listen(0, '127.0.0.1', started));
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent('<p style="display:inline-block">Truceline</p>');
      expect((await page.locator('p').boundingBox())?.width).toBeGreaterThan(20);
      const read = await page.evaluate(
        (url) =>
          fetch(url).then(
            (response) => response.text(),
            () => 'refused',
          ),
        `http://127.0.0.1:${port}/`,
      );
      expect(read).toBe('refused');
    } finally {
      await browser.close();
      other.close();
    }
  });

  it('takes the program that `CHROME_PATH` names, and no other', async () => {
    await expect(launchBrowser({ CHROME_PATH: '/nowhere/chrome' })).rejects.toThrow('/nowhere/chrome');
    await expect(describeBrowser({ CHROME_PATH: '/nowhere/chrome' })).rejects.toThrow('Found no program at `/nowhere/chrome`');
    expect(await describeBrowser({ CHROME_PATH: process.execPath })).toContain(process.execPath);
  });
});
