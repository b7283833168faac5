import type { Browser, Route } from 'playwright-core';

export interface PrintRequest {
  /** The page's full address on this machine. */
  address: string;
  /** What the browser gets for it. */
  html: string;
  paper: string;
}

const FORMATS: Readonly<Record<string, string>> = { a4: 'A4', letter: 'Letter' };

/**
 * Prints one page in a window of its own, without JavaScript. The window gets the page, and files of the same origin; any other request
 * is refused and makes the printing fail, as does a file that is not there.
 */
export async function printClosed(browser: Browser, { address, html, paper }: PrintRequest, timeout: number): Promise<Buffer> {
  const format = FORMATS[paper];
  if (format === undefined) throw new Error(`Unexpected paper \`${paper}\`, expected one of ${Object.keys(FORMATS).join(', ')}`);
  return inTime(browser, timeout, async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      acceptDownloads: false,
      serviceWorkers: 'block',
      colorScheme: 'light',
    });
    try {
      const problems: string[] = [];
      const { origin } = new URL(address);
      await context.route('**/*', (route) => answer(route, { address, html, origin, problems }));
      const page = await context.newPage();
      page.on('response', (response) => {
        if (response.status() >= 400) problems.push(`Got ${response.status()} for \`${response.url()}\``);
      });
      page.on('requestfailed', (request) => {
        const { errorText } = request.failure() ?? {};
        if (errorText !== 'net::ERR_BLOCKED_BY_CLIENT') problems.push(`Failed to load \`${request.url()}\`: ${errorText}`);
      });
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      await page.goto(address, { waitUntil: 'load', timeout });
      // Fonts are asked for when the page is laid out, which may be after it has loaded: printed then, it would have other fonts now and then.
      await page.evaluate('document.body.getBoundingClientRect(), document.fonts.ready.then(() => undefined)');
      const pdf = await page.pdf({ format, tagged: true, outline: true });
      if (problems.length > 0) throw new RefusedPage([...new Set(problems)].join('; '));
      return pdf;
    } finally {
      await context.close();
    }
  });
}

/** A page that asked for what it may not have, or for what is not there: to print it again would not help. */
export class RefusedPage extends Error {}

async function answer(
  route: Route,
  { address, html, origin, problems }: { address: string; html: string; origin: string; problems: string[] },
): Promise<void> {
  const request = route.request();
  const url = request.url();
  if (url === address && request.isNavigationRequest()) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  // Whatever is embedded as a page could load more: there is nothing like it on a page of the site.
  if (new URL(url).origin === origin && request.method() === 'GET' && !request.isNavigationRequest()) return route.continue();
  problems.push(`Refused a request to \`${url.slice(0, 200)}\``);
  return route.abort('blockedbyclient');
}

/** Waits for the work no longer than it may take, and not at all once the browser is gone. */
async function inTime<Value>(browser: Browser, milliseconds: number, work: () => Promise<Value>): Promise<Value> {
  if (!browser.isConnected()) throw new Error('The browser is gone');
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const gone = (): void => reject(new Error('The browser is gone'));
  const timer = setTimeout(() => reject(new Error(`Not printed within ${milliseconds / 1000} seconds`)), milliseconds);
  browser.on('disconnected', gone);
  const working = work();
  // Once it is too late, nobody waits for the end of the work.
  working.catch(() => undefined);
  try {
    return await Promise.race([working, ended]);
  } finally {
    clearTimeout(timer);
    browser.off('disconnected', gone);
  }
}
