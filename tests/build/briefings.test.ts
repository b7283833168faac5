import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFString, type PDFObject } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { launchBrowser } from '../../scripts/browser.ts';
import { makeBriefings } from '../../scripts/briefings/make-briefings.ts';
import { findPrintablePages, withoutScreen } from '../../scripts/briefings/printable-page.ts';
import { serveSite, type ServedSite } from '../../scripts/serve.ts';
import { site } from '../../src/site.ts';
import { readPdfText } from '../briefings/pdf-text.ts';
import { getJson, siteRoot } from './site.ts';

const printable = findPrintablePages(siteRoot);
const files = printable.flatMap((page) => page.prints.map((print) => ({ ...print, page })));
const bytesOf = (file: string): Buffer => readFileSync(join(siteRoot, file));

/** Without spaces, and in one form: a PDF sets each word apart by place alone, and may take a ligature apart. */
function bare(text: string): string {
  return text.normalize('NFKD').replace(/[\p{M}\s\u200b-\u200f\u2066-\u2069\u00ad]+/gu, '');
}

describe('the PDFs of the site', () => {
  it('stand beside every page of an incident, an actor, a ceasefire and a briefing, in every language that it has', () => {
    const ids = (['incidents', 'actors', 'ceasefires'] as const).flatMap((collection) =>
      getJson<Record<string, { id: string }[]>>(`data/${collection}.json`)[collection]!.map(({ id }) => `/${collection}/${id}/`),
    );
    const urls = printable.map(({ url }) => url);
    expect(urls.filter((url) => !/^\/(?:ar|briefings)\//.test(url)).sort()).toEqual(ids.sort());
    expect(urls).toContain('/briefings/idlib-2018-2021/');
    expect(urls).toContain('/ar/incidents/2021-06-10-southern-idlib/');
    expect(files.map(({ file }) => file).filter((file) => !existsSync(join(siteRoot, file)))).toEqual([]);
  });

  it('weigh less than 200 kB for an incident', () => {
    const heavy = files.filter(({ file }) => file.includes('incidents/') && statSync(join(siteRoot, file)).size >= 200_000);
    expect(heavy.map(({ file }) => file)).toEqual([]);
  });

  it.each(files)('are tagged, titled, in a language, bookmarked, on the right paper: $file', async ({ file, page, paper }) => {
    const pdf = await PDFDocument.load(bytesOf(file), { updateMetadata: false });
    const { catalog } = pdf;
    expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe('true');
    expect(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('DisplayDocTitle'))?.toString()).toBe('true');
    expect(catalog.lookup(PDFName.of('Lang'), PDFString).decodeText()).toBe(page.url.startsWith('/ar/') ? 'ar' : 'en');
    expect(pdf.getTitle()).toMatch(/ \| Truceline$/);
    expect(pdf.getCreationDate()?.toISOString()).toBe(`${page.cutOff}T00:00:00.000Z`);
    expect(catalog.lookup(PDFName.of('Outlines'), PDFDict).lookup(PDFName.of('Count'), PDFNumber).asNumber()).toBeGreaterThan(1);
    const size = paper === 'a4' ? [595, 842] : [612, 792];
    expect(pdf.getPages().map((sheet) => [Math.floor(sheet.getWidth()), Math.floor(sheet.getHeight())])).toEqual(
      pdf.getPages().map(() => size),
    );
  });

  it.each(files.filter(({ paper }) => paper === 'a4'))(
    'have table heads as heads, figures with words, links that lead to the site: $file',
    async ({ file, page }) => {
      const pdf = await PDFDocument.load(bytesOf(file), { updateMetadata: false });
      const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
      const elements = objects.filter((object): object is PDFDict => object instanceof PDFDict && nameOf(object, 'Type') === 'StructElem');
      const kinds = elements.map((element) => nameOf(element, 'S'));
      const hasTable = page.html.includes('<table');
      expect([kinds.includes('TH'), kinds.includes('H1')]).toEqual([hasTable, true]);
      const figures = elements.filter((element) => nameOf(element, 'S') === 'Figure');
      expect(figures.length).toBeGreaterThan(0);
      const words = figures.map((figure) => figure.lookupMaybe(PDFName.of('Alt'), PDFString, PDFHexString)?.decodeText().trim() ?? '');
      expect(words).not.toContain('');
      const links = objects.flatMap((object) => (object instanceof PDFDict ? uriOf(object) : []));
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((link) => !/^(?:https:\/\/|http:\/\/(?!127\.)|mailto:)/.test(link))).toEqual([]);
      // Of a stream, what it says of itself: its packed bytes may hold anything.
      const said = objects.map((object) => String(object instanceof PDFRawStream ? object.dict : object));
      expect(said.filter((text) => /\/(?:JavaScript|JS|Launch|OpenAction|EmbeddedFile|AA)\b/.test(text))).toEqual([]);
    },
  );

  it.each(files)('hold every word of the page, on sheets of which none is blank: $file', async ({ file, page }) => {
    const sheets = await readPdfText(bytesOf(file));
    const text = bare(sheets.join(''));
    // Head and foot of a sheet are some sixty characters.
    expect(sheets.filter((sheet) => bare(sheet).length < 150)).toEqual([]);
    const words = [...new Set(printedWords(page.html))];
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
    expect(text).toContain(bare(`truceline.example${page.url}`));
    // In Arabic the last figure of the line stands at its left, and is painted first.
    for (const [index, sheet] of sheets.entries())
      expect(bare(sheet)).toContain(
        bare(page.url.startsWith('/ar/') ? `${sheets.length}من${index + 1}` : `${index + 1}of${sheets.length}`),
      );
  });

  it('say in each language what nobody reported', async () => {
    const [english] = [await readPdfText(bytesOf('incidents/2019-03-13-idlib/briefing.pdf'))];
    expect(bare(english.join(''))).toContain('civilians:notreported');
    const arabic = await readPdfText(bytesOf('ar/incidents/2021-06-10-southern-idlib/briefing.pdf'));
    expect(bare(arabic.join(''))).toContain(bare('لم يُذكر عددهم'));
    // Names in both scripts come out whole, whatever stands beside them.
    for (const name of [
      'قوات الحكومة السورية',
      'المرصد السوري لحقوق الإنسان',
      'هيئة تحرير الشام',
      'Hay’at Tahrir al-Sham',
      '2021-06-10-southern-idlib',
    ])
      expect(bare(arabic.join(''))).toContain(bare(name));
  });
});

describe('PDFs that are made anew, elsewhere and from nothing', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'truceline-again-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are the same bytes, in both scripts and on both papers', async () => {
    const root = join(folder, 'site');
    cpSync(siteRoot, root, { recursive: true });
    const some = ['/ar/incidents/2021-06-10-southern-idlib/', '/actors/hts/', '/ceasefires/moscow-2020/', '/briefings/idlib-2018-2021/'];
    for (const { url, prints } of printable) {
      for (const { file } of prints) rmSync(join(root, file));
      if (!some.includes(url)) rmSync(join(root, `${url.slice(1)}index.html`));
    }
    const made = await makeBriefings({
      root,
      site: site.url,
      cache: join(folder, 'cache'),
      sideBySide: 1,
      progress: () => ({ step() {}, end() {} }),
    });
    expect(made).toEqual({ made: 8, kept: 0, failures: [] });
    const again = printable.filter(({ url }) => some.includes(url)).flatMap(({ prints }) => prints);
    expect(again.filter(({ file }) => !readFileSync(join(root, file)).equals(bytesOf(file)))).toEqual([]);
  });
});

describe('a page that is printed in a browser', () => {
  let browser: Browser;
  let served: ServedSite;
  beforeAll(async () => {
    served = await serveSite(siteRoot);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it.each(printable.map(({ url }) => url))('gives the text of its PDF: %s', async (url) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${served.url}${url}`, { waitUntil: 'networkidle' });
    const printed = await readPdfText(await page.pdf({ format: 'A4' }));
    await context.close();
    expect(printed).toEqual(await readPdfText(bytesOf(`${url.slice(1)}briefing.pdf`)));
  });
});

describe('a table that is longer than a sheet', () => {
  const ROWS = 120;
  let browser: Browser;
  let served: ServedSite;
  let sheets: string[];
  beforeAll(async () => {
    served = await serveSite(siteRoot);
    browser = await launchBrowser();
    const page = await browser.newPage();
    await page.goto(`${served.url}/ceasefires/sochi-2018/`, { waitUntil: 'load' });
    await page.evaluate((count) => {
      const [row] = document.querySelectorAll('#violations tbody tr:not(.quiet)');
      for (let index = 0; index < count; index += 1) {
        const copy = row!.cloneNode(true) as HTMLElement;
        // Each row has a mark of its own in its first cell and in its last.
        copy.firstElementChild!.textContent = `first${index}.`;
        copy.lastElementChild!.textContent = `last${index}.`;
        row!.parentElement!.append(copy);
      }
    }, ROWS);
    sheets = (await readPdfText(await page.pdf({ format: 'A4' }))).map(bare);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it('repeats its head on every sheet', () => {
    const holding = sheets.filter((sheet) => /first\d/.test(sheet));
    expect(holding.length).toBeGreaterThan(4);
    expect(holding.filter((sheet) => !sheet.includes('Linktotheagreement'))).toEqual([]);
  });

  it('is never cut through a row', () => {
    const cut = Array.from({ length: ROWS }, (_, index) => index).filter(
      (index) =>
        sheets.findIndex((sheet) => sheet.includes(`first${index}.`)) !== sheets.findIndex((sheet) => sheet.includes(`last${index}.`)),
    );
    expect(cut).toEqual([]);
    expect(sheets.filter((sheet) => sheet.includes('last119.'))).toHaveLength(1);
  });
});

/** The words of a page that paper shows: not those of drawings for screens, nor names that are only read aloud. */
function printedWords(html: string): string[] {
  const words: string[] = [];
  collect(parse(withoutScreen(html)), words);
  return words;
}

function collect(node: DefaultTreeAdapterTypes.ParentNode, words: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeName === '#text' && 'value' in child) words.push(...wordsIn(child.value));
    if (!('tagName' in child)) continue;
    const kinds = child.attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? [];
    const drawing = child.tagName === 'svg' && kinds.some((kind) => kind === 'wide' || kind === 'narrow');
    if (drawing || ['head', 'title', 'desc', 'summary', 'style'].includes(child.tagName)) continue;
    collect(child, words);
  }
}

/**
 * Letters apart from digits, and neither marks nor brackets: in a line that runs from right to left these change places with what they
 * stand beside once they are drawn.
 */
function wordsIn(text: string): string[] {
  return bare(text.replace(/\s+/g, '|')).match(/\p{L}+|\p{N}+/gu) ?? [];
}

function nameOf(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.get(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

function uriOf(dictionary: PDFDict): string[] {
  const action: PDFObject | undefined = dictionary.lookup(PDFName.of('A'));
  const uri = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
  return uri instanceof PDFString ? [uri.decodeText()] : [];
}
