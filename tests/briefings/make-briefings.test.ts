import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser.ts';
import { makeBriefings, type BriefingsOptions, type MadeBriefings } from '../../scripts/briefings/make-briefings.ts';
import { smallSite, type SmallSite } from './small-site.ts';

const sites: SmallSite[] = [];
afterEach(() => sites.splice(0).forEach((site) => site.remove()));

function siteOf(pages: Record<string, string>): SmallSite {
  const site = smallSite(pages);
  sites.push(site);
  return site;
}

function make({ root, cache }: SmallSite, options: Partial<BriefingsOptions> = {}): Promise<MadeBriefings> {
  return makeBriefings({ root, cache, site: 'https://truceline.example', progress: () => ({ step() {}, end() {} }), ...options });
}

const pdf = (site: SmallSite, id: string): string => join(site.root, `incidents/${id}/briefing.pdf`);
const TEXT = '<p>Seven killed, by the Lantern Monitor.</p>'.repeat(20);

describe('the PDFs of a site', { timeout: 60_000 }, () => {
  it('are made anew only where what they show has changed, and are the same bytes when made again', async () => {
    const site = siteOf({ a: TEXT, b: TEXT });
    expect(await make(site)).toEqual({ made: 2, kept: 0, failures: [] });
    const first = readFileSync(pdf(site, 'a'));
    expect(await make(site)).toEqual({ made: 0, kept: 2, failures: [] });
    expect(await make(site, { force: true })).toEqual({ made: 2, kept: 0, failures: [] });
    expect(readFileSync(pdf(site, 'a')).equals(first)).toBe(true);
    const page = readFileSync(join(site.root, 'incidents/b/index.html'), 'utf8');
    site.write('incidents/b/index.html', page.replace('<h1>', '<nav data-screen>Elsewhere</nav><h1>'));
    expect(await make(site)).toEqual({ made: 0, kept: 2, failures: [] });
    site.write('incidents/b/index.html', page.replace('Seven', 'Eight'));
    expect(await make(site)).toEqual({ made: 1, kept: 1, failures: [] });
  });

  it('bear the date of the content and lead to the site, not to the machine', async () => {
    const site = siteOf({ a: `<p><a href="/incidents/b/">Another</a></p>${TEXT}`, b: TEXT });
    await make(site);
    const made = await PDFDocument.load(readFileSync(pdf(site, 'a')), { updateMetadata: false });
    expect([made.getTitle(), made.getCreationDate()?.toISOString(), made.getModificationDate()?.toISOString()]).toEqual([
      'Tal a',
      '2031-02-28T00:00:00.000Z',
      '2031-02-28T00:00:00.000Z',
    ]);
    const objects = made.context.enumerateIndirectObjects().map(([, object]) => String(object));
    expect(objects.some((text) => text.includes('(https://truceline.example/incidents/b/)'))).toBe(true);
    expect(objects.some((text) => text.includes('127.0.0.1'))).toBe(false);
  });
});

describe('a page that asks for more than its own site', { timeout: 60_000 }, () => {
  let asked: string[] = [];
  let other: Server;
  let port = 0;
  beforeAll(async () => {
    other = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, { 'content-type': 'text/css' }).end('p { color: red }');
    });
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const address = other.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });
  afterAll(() => new Promise((closed) => other.close(closed)));

  it.each([
    ['another port', () => `<img src="http://127.0.0.1:${port}/picture.png" alt="">`],
    ['a style of another port', () => `<style>@import 'http://127.0.0.1:${port}/style.css';</style>`],
    ['a font of another port', () => `<style>@font-face{font-family:x;src:url(http://127.0.0.1:${port}/f.woff2)}p{font-family:x}</style>`],
    ['a frame of another port', () => `<iframe src="http://127.0.0.1:${port}/frame.html"></iframe>`],
    ['a remote host', () => '<img src="https://example.com/picture.png" alt="">'],
    ['a remote host by its number', () => '<img src="http://192.0.2.1/picture.png" alt="">'],
    ['a page of its own site in a frame', () => '<iframe src="/incidents/good/"></iframe>'],
    ['a file that is not there', () => '<img src="/nothing.png" alt="">'],
  ])('gets no PDF for %s; the other pages get theirs', async (_case, ask) => {
    asked = [];
    const site = siteOf({ good: TEXT, bad: ask() + TEXT });
    const { made, failures } = await make(site);
    expect(asked).toEqual([]);
    expect(made).toBe(1);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(
      /^\/incidents\/bad\/: Could not make `incidents\/bad\/briefing\.pdf`: (?:Refused a request to|Got 404 for) `/,
    );
    expect([existsSync(pdf(site, 'good')), existsSync(pdf(site, 'bad'))]).toEqual([true, false]);
  });

  it('reads no file of the machine', async () => {
    const secret = siteOf({});
    secret.write('secret.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100"><text y="50">Secret words</text></svg>');
    const address = pathToFileURL(join(secret.root, 'secret.svg')).href;
    const site = siteOf({
      bad: `<img src="${address}" alt=""><object data="${address}"></object><iframe src="${address}"></iframe>${TEXT}`,
    });
    const { failures } = await make(site);
    expect(failures).toEqual([expect.stringContaining('secret.svg')]);
    expect(existsSync(pdf(site, 'bad'))).toBe(false);
  });

  it('leads to no other page instead', async () => {
    asked = [];
    const site = siteOf({ bad: `<meta http-equiv="refresh" content="0;url=http://127.0.0.1:${port}/page.html">${TEXT}` });
    expect(await make(site)).toEqual({ made: 1, kept: 0, failures: [] });
    expect(asked).toEqual([]);
  });

  it('runs no script', async () => {
    asked = [];
    const site = siteOf({ bad: `<p onclick="x()">Seven</p><img src="x" onerror="fetch('http://127.0.0.1:${port}/')" alt="">${TEXT}` });
    await make(site);
    expect(asked).toEqual([]);
  });
});

describe('a browser that fails', { timeout: 90_000 }, () => {
  it('and is killed half way leaves every file whole, as a new one takes over', async () => {
    const pages = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`p${index}`, TEXT]));
    const calm = siteOf(pages);
    await make(calm);
    const site = siteOf(pages);
    const browsers: Browser[] = [];
    let done = 0;
    const made = await make(site, {
      launch: async () => {
        const browser = await launchBrowser();
        browsers.push(browser);
        return browser;
      },
      progress: () => ({
        step() {
          done += 1;
          if (done === 4) void crash(browsers[0]!);
        },
        end() {},
      }),
    });
    expect(browsers.length).toBeGreaterThan(1);
    expect(made).toEqual({ made: 12, kept: 0, failures: [] });
    for (const id of Object.keys(pages)) expect(readFileSync(pdf(site, id)).equals(readFileSync(pdf(calm, id)))).toBe(true);
  });

  it('each time leaves the last good files in place and nothing half-written, and names the pages', async () => {
    const site = siteOf({ a: TEXT, b: TEXT });
    await make(site);
    const before = readFileSync(pdf(site, 'a'));
    site.write('incidents/a/index.html', readFileSync(join(site.root, 'incidents/a/index.html'), 'utf8').replace('Seven', 'Eight'));
    const made = await make(site, {
      launch: async () => {
        const browser = await launchBrowser();
        await browser.close();
        return browser;
      },
    });
    expect(made).toMatchObject({ made: 0, kept: 1 });
    expect(made.failures).toEqual([expect.stringMatching(/^\/incidents\/a\/: Could not make `incidents\/a\/briefing\.pdf`: /)]);
    expect(readFileSync(pdf(site, 'a')).equals(before)).toBe(true);
    expect(readdirSync(join(site.root, 'incidents/a')).sort()).toEqual(['briefing.pdf', 'index.html']);
  });

  it('to answer in time is given up after a second try, and the others are made', async () => {
    const site = siteOf({ slow: TEXT, quick: TEXT });
    // A page of 40,000 rows takes longer than it gets.
    site.write(
      'incidents/slow/index.html',
      readFileSync(join(site.root, 'incidents/slow/index.html'), 'utf8').replace(
        '<h1>',
        `<table>${'<tr><td>1<td>2<td>3'.repeat(40_000)}</table><h1>`,
      ),
    );
    const { made, failures } = await make(site, { timeout: 1500 });
    expect(failures).toEqual([expect.stringMatching(/^\/incidents\/slow\/: .*(?:within 1\.5 seconds|Timeout 1500ms)/)]);
    expect(made).toBe(1);
    expect(existsSync(pdf(site, 'quick'))).toBe(true);
  });
});

/** Ends a browser’s process at once, as the system does where memory runs out. */
async function crash(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  await session.send('Browser.crash').catch(() => undefined);
}
