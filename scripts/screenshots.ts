import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { listFiles } from './output-gate/inspect-site.ts';
import { addressOf } from './output-gate/page.ts';
import { serveSite } from './serve.ts';

const WIDTHS = [360, 768, 1280];
/** A4 less the margins of the print rules, in CSS pixels. */
const PAPER = { width: 628, height: 940 };

interface Look {
  name: string;
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
  media: 'screen' | 'print';
}

const LOOKS: Look[] = [
  ...WIDTHS.flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({
      name: `${width}-${colorScheme}`,
      width,
      height: 900,
      colorScheme,
      media: 'screen' as const,
    })),
  ),
  { name: 'print', ...PAPER, colorScheme: 'light', media: 'print' },
];

/** Takes a picture of a page in one look, all of it from top to end. */
async function takePicture(browser: Browser, address: string, look: Look, file: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    colorScheme: look.colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.emulateMedia({ media: look.media });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.screenshot({ path: file, fullPage: true });
  await context.close();
}

const { values, positionals } = parseArgs({
  options: {
    site: { type: 'string', default: fileURLToPath(new URL('../dist/', import.meta.url)) },
    page: { type: 'string', multiple: true },
    look: { type: 'string', multiple: true },
  },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('Expected a folder for the pictures: `npm run screenshots -- pictures --page / --page /tolls/ --look 360-dark`');
  console.error(`Looks: ${LOOKS.map((look) => look.name).join(', ')}. Left out: all pages, all looks.`);
  process.exit(1);
}

const pages =
  values.page ??
  listFiles(values.site)
    .filter((file) => file.endsWith('.html'))
    .map(addressOf);
const looks = LOOKS.filter((look) => values.look?.includes(look.name) ?? true);
const site = await serveSite(values.site);
const browser = await launchBrowser();
mkdirSync(folder, { recursive: true });
for (const page of pages) {
  for (const look of looks) {
    const name = page.replaceAll(/^\/|\/$|\.html$/g, '').replaceAll('/', '.') || 'home';
    await takePicture(browser, site.url + page, look, join(folder, `${name}-${look.name}.png`));
  }
}
await browser.close();
await site.close();
console.log(`${pages.length * looks.length} pictures in ${folder}`);
