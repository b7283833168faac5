import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { escapeXml } from '../../src/charts/recorder.ts';
import { drawChart } from '../../src/charts/svg.ts';
import { chartWords } from '../../src/i18n/charts.ts';
import { launchBrowser } from '../../scripts/browser.ts';
import { elementsOf } from './drawing.ts';
import { byIncident, SAMPLES } from './samples.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

let folder: string;
let server: Server;
let browser: Browser;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'charts-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(root, 'src/charts/live.ts'), output: { entryFileNames: 'live.js' } },
    },
  });
  const styles = await Promise.all(['tokens.css', 'charts.css'].map((file) => readFile(join(root, 'src/styles', file), 'utf8')));
  const pages: Record<string, string> = { '/index.html': page(), '/site.css': styles.join('\n'), '/icon.svg': '' };
  server = createServer(({ url = '/' }, response) => {
    const path = url === '/' ? '/index.html' : url;
    void (path in pages ? Promise.resolve(pages[path]!) : readFile(join(folder, path), 'utf8')).then(
      (body) => response.writeHead(200, { 'content-type': types[extname(path)] ?? '', 'content-security-policy': policy }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
});

describe('a live chart, under the policy of the site', { timeout: 60_000 }, () => {
  test('comes only into view, breaks no rule and leaves no style behind', async () => {
    const { page, problems } = await open();
    await expect.poll(() => page.locator('#toll canvas').count()).toBe(1);
    expect(await page.locator('#lanes canvas').count()).toBe(0);
    for (const id of Object.values(SAMPLES).map((chart) => chart.id)) {
      await page.locator(`#${id}`).scrollIntoViewIfNeeded();
      await expect.poll(() => page.locator(`#${id} canvas`).count()).toBe(1);
    }
    expect(await page.locator('style').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('is walked through by keyboard, and says each figure', async () => {
    const { page } = await open();
    const readout = page.locator('#toll .chart-readout');
    await page.locator('#toll .chart-stage').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => readout.textContent()).toBe('10 June 2021, southern Idlib. Killed: 12 or more. Enter opens its page.');
    await page.keyboard.press('End');
    await expect.poll(() => readout.textContent()).toBe('3 March 2019, Masasna. Civilians: none');
    await page.keyboard.press('Escape');
    await expect.poll(() => readout.textContent()).toBe(chartWords.en.live.hint);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/under/incidents/a/');
    await page.close();
  });

  test('says the figure under the pointer', async () => {
    const { page } = await open();
    await page.locator('#toll canvas').hover({ position: { x: 200, y: 44 } });
    await expect
      .poll(() => page.locator('#toll .chart-readout').textContent())
      .toMatch(/^10 June 2021, southern Idlib\. Killed: 12 or more/);
    await page.mouse.move(0, 0);
    await expect.poll(() => page.locator('#toll .chart-readout').textContent()).toBe(chartWords.en.live.hint);
    await page.close();
  });

  test('follows the width and the dark', async () => {
    const { page } = await open();
    const canvas = page.locator('#toll canvas');
    const pixel = () =>
      canvas.evaluate((element: HTMLCanvasElement) => [...element.getContext('2d')!.getImageData(220, 44, 1, 1).data].join());
    await expect.poll(pixel).toBe('122,36,68,255');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(pixel).toBe('181,98,126,255');
    await page.setViewportSize({ width: 360, height: 700 });
    await expect.poll(() => canvas.evaluate((element) => element.clientWidth)).toBeLessThan(361);
    await page.close();
  });

  test('leaves the drawing to paper', async () => {
    const { page } = await open();
    expect(await page.locator('#toll svg.wide').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#toll svg.print').isVisible()).toBe(true);
    expect(await page.locator('#toll .chart-stage').isVisible()).toBe(false);
    await page.close();
  });

  test('is saved as SVG that needs no sheet and as PNG', async () => {
    const { page, problems } = await open();
    const save = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#toll button', { hasText: name }).click()]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    };
    const svg = await save('SVG');
    const elements = elementsOf(svg.bytes.toString());
    expect(svg.name).toBe('toll.svg');
    expect(elements.filter(({ attributes }) => 'class' in attributes)).toEqual([]);
    expect(elements.some(({ attributes }) => attributes['fill'] === 'rgb(122, 36, 68)')).toBe(true);
    expect(elements.map(({ text, name }) => name === 'text' && text)).toEqual(expect.arrayContaining([byIncident.finding, '12 or more']));
    const png = await save('PNG');
    expect(png.name).toBe('toll.png');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(png.bytes.readUInt32BE(16)).toBe((860 + 48) * 2);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('costs at most 60 kB on the wire, and next to nothing before it is seen', async () => {
    const sizes = await Promise.all(
      (await readdir(folder, { recursive: true }))
        .filter((file) => file.endsWith('.js'))
        .map(async (file) => ({ file, size: gzipSync(await readFile(join(folder, file))).length })),
    );
    expect(sizes.find(({ file }) => file === 'live.js')?.size).toBeLessThan(1500);
    expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(60_000);
  });
});

async function open(): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage({ viewport: { width: 960, height: 420 }, colorScheme: 'light' });
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(address);
  await page.locator('#toll canvas').waitFor();
  return { page, problems };
}

function page(): string {
  const figures = Object.values(SAMPLES).map((chart) => {
    const { live, download } = chartWords[chart.locale];
    const attributes = `id="${chart.id}" data-chart="${escapeXml(JSON.stringify(chart))}" data-words="${escapeXml(JSON.stringify({ ...live, ...download, base: '/under' }))}"`;
    return `<figure class="chart" role="group" ${attributes}><figcaption><b>${chart.finding}</b>${chart.caption}</figcaption>${drawChart(chart)}</figure>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Charts</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/site.css">${figures.join('')}<script type="module" src="/live.js"></script></html>`;
}
