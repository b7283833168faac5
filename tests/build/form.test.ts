import { execFile } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { findLinkProblems } from '../../scripts/output-gate/link-problems.ts';
import { readPage } from '../../scripts/output-gate/page.ts';
import { parseHeaderRules, headersFor } from '../../scripts/serve/header-rules.ts';
import { serveSite, type ServedSite } from '../../scripts/serve.ts';
import { copyProject, readSite } from './project-copy.ts';
import { siteRoot } from './site.ts';

/** Where Sveltia’s test backend keeps its files: in the browser, and nowhere else. */
const KEPT_IN = 'sveltia-cms-test';
const SETTING = 'form: undefined,';

describe('a site without a repository', () => {
  it('has no form and not a byte of Sveltia', () => {
    const site = readSite(siteRoot);
    expect([...site.keys()].filter((file) => file.startsWith('admin'))).toEqual([]);
    expect([...site].filter(([, text]) => /sveltia/i.test(text)).map(([file]) => file)).toEqual([]);
    expect(site.get('_headers')).not.toContain('admin');
  });
});

describe('a site with a form', () => {
  const copy = copyProject('truceline-form');
  let site: Map<string, string>;
  let served: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    const settings = join(copy.root, 'src/site.ts');
    const text = readFileSync(settings, 'utf8');
    expect(text).toContain(SETTING);
    writeFileSync(settings, text.replace(SETTING, "form: { backend: 'test-repo' },"));
    site = await copy.build('cache');
    [served, browser] = await Promise.all([serveSite(join(copy.root, 'dist')), launchBrowser()]);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    copy.remove();
  });

  it('has it on a page of its own, which no index lists and no page links to', () => {
    const page = readPage('admin/index.html', site.get('admin/index.html')!);
    expect(page.elements.find(({ attributes }) => attributes['name'] === 'robots')?.attributes['content']).toBe('noindex');
    expect(findLinkProblems([page], new Set(site.keys()), served.url)).toEqual([]);
    expect(site.get('sitemap-0.xml')).toContain('/incidents/');
    const named = [...site].filter(
      ([file, text]) => /["'/]admin\b/.test(text) && /\.(?:html|xml|json|txt)$/.test(file) && !file.startsWith('admin/'),
    );
    expect(named.map(([file]) => file)).toEqual([]);
  });

  it('loads Sveltia there only, as it came from npm', () => {
    const pages = [...site].filter(([file]) => file.endsWith('.html') && file !== 'admin/index.html');
    expect(pages.filter(([, html]) => /sveltia|form\.json/i.test(html)).map(([file]) => file)).toEqual([]);
    const package_ = readFileSync(join(copy.root, 'node_modules/@sveltia/cms/npm/index.js'), 'latin1');
    expect(site.get('admin/sveltia/index.js') === package_).toBe(true);
  });

  it('sends the policy of the form with its page, and the site’s with every other', () => {
    const rules = parseHeaderRules(site.get('_headers')!);
    const policies = ['/', '/admin/'].map((path) => headersFor(rules, path)['content-security-policy']!);
    expect(policies[0]).toContain("trusted-types 'none'");
    const own = readPage('admin/index.html', site.get('admin/index.html')!).elements.find(({ attributes }) => attributes['http-equiv']);
    expect(policies[1]).toBe(`${own!.attributes['content']!}; frame-ancestors 'none'`);
    // A host that joins what several rules say has to be told to take the earlier policy back.
    expect(site.get('_headers')).toContain('/admin/*\n  ! Content-Security-Policy\n');
  });

  it('lets a person without git write an incident that passes the checker as a draft', { timeout: 240_000 }, async () => {
    const foreign: Request[] = [];
    const failures: string[] = [];
    const context = await browser.newContext({ viewport: { width: 1280, height: 6000 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('request', (request) => {
      if (!/^(?:blob:|data:)/.test(request.url()) && !request.url().startsWith(`${served.url}/`)) foreign.push(request);
    });
    page.on('pageerror', (failure) => failures.push(failure.message));
    // A page so high takes its time to fade; what is typed meanwhile would be lost.
    await page.addInitScript(() => Reflect.deleteProperty(Document.prototype, 'startViewTransition'));
    await page.goto(`${served.url}/404.html`);
    await giveRecords(page);

    await page.goto(`${served.url}/admin/`);
    await page.getByRole('button', { name: 'Work with Test Repository' }).click();
    await page.getByRole('button', { name: 'Create New Entry' }).first().click();
    // Fields come one after another as the editor opens, the text last.
    await field(page, 'body').getByRole('textbox').waitFor();
    await fill(page, 'title', 'Shelling near Idlib city');
    await fill(page, 'summary', 'Shells struck a road near Idlib city; nobody is named for them.');
    await fill(page, 'date', '2 June 2021');
    await choose(page, 'place', 'Idlib city (idlib-city)');
    await field(page, 'placeRelation').getByRole('radio', { name: 'near' }).click();
    await choose(page, 'eventType', 'Explosions/Remote violence');
    await choose(page, 'subEventType', 'Shelling/artillery/missile attack (Explosions/Remote violence)');
    await addTo(page, 'claims');
    await field(page, 'claims.0.by-not-stated').getByRole('switch').click();
    await addTo(page, 'claims.0.in');
    await fill(page, 'claims.0.in.0', '2021-06-10-outlet-unknown-a#2');
    await field(page, 'claims.0.killed').getByRole('checkbox').click();
    await fill(page, 'claims.0.killed.total', '3+');
    for (const part of ['toll', 'attribution']) {
      await choose(page, `grade.${part}.level`, 'ungraded');
      await fill(page, `grade.${part}.why`, 'The report gives no origin.');
    }
    await fill(
      page,
      'body',
      'Shells struck a road.[^2021-06-10-outlet-unknown-a#2] <Toll of="killed" group="total" /> people were killed.',
    );
    await page.getByRole('button', { name: 'Save' }).click();
    await field(page, 'date').getByText('expected a date such as “2021-06-10”').waitFor();
    expect(await readKept(page)).toEqual({});

    await fill(page, 'date', '2021-06-02');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL(/#\/collections\/incidents$/);
    const kept = await readKept(page);
    await context.close();

    expect(kept).toEqual({ 'src/content/incidents/2021-06-02-idlib-city.mdx': WRITTEN });
    const [[file, text] = ['', '']] = Object.entries(kept);
    writeFileSync(join(copy.root, file), text);
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/check.ts', file], { cwd: copy.root });
    expect(stdout).toContain('1 briefing: no problems');
    // The package would ask content networks for its fonts and for a newer self: the policy of the page lets nothing out.
    expect([...new Set(foreign.map((request) => request.failure()?.errorText))].filter((why) => why !== 'csp')).toEqual([]);
    expect(failures).toEqual([]);
  });

  const WRITTEN = `---
title: Shelling near Idlib city
summary: Shells struck a road near Idlib city; nobody is named for them.
status: draft
date: 2021-06-02
place: idlib-city
placeRelation: near
eventType: Explosions/Remote violence
subEventType: Shelling/artillery/missile attack
parties: []
claims:
  - by: not-stated
    in:
      - 2021-06-10-outlet-unknown-a#2
    killed:
      total: 3+
grade:
  toll:
    level: ungraded
    why: The report gives no origin.
  attribution:
    level: ungraded
    why: The report gives no origin.
---

Shells struck a road.[^2021-06-10-outlet-unknown-a#2] <Toll of="killed" group="total" /> people were killed.
`;

  /** Puts the archive where the test backend looks for it. */
  async function giveRecords(page: Page): Promise<void> {
    const files = globSync('src/content/*/*.mdx', { cwd: copy.root }).map(
      (file) => [file, readFileSync(join(copy.root, file), 'utf8')] as const,
    );
    await page.evaluate(
      async ([root, records]) => {
        for (const [file, text] of records) {
          let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(root, { create: true });
          for (const name of file.split('/').slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
          const writable = await (await folder.getFileHandle(file.split('/').at(-1)!, { create: true })).createWritable();
          await writable.write(text);
          await writable.close();
        }
      },
      [KEPT_IN, files] as const,
    );
  }

  /** The incidents that the test backend holds and the archive does not, or holds otherwise. */
  async function readKept(page: Page): Promise<Record<string, string>> {
    const kept = await page.evaluate(async (root) => {
      let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(root);
      for (const name of ['src', 'content', 'incidents']) folder = await folder.getDirectoryHandle(name);
      const found: Record<string, string> = {};
      for await (const handle of folder.values())
        if (handle.kind === 'file') found[`src/content/incidents/${handle.name}`] = await (await handle.getFile()).text();
      return found;
    }, KEPT_IN);
    const had = (file: string): string | undefined =>
      globSync(file, { cwd: copy.root }).map((name) => readFileSync(join(copy.root, name), 'utf8'))[0];
    return Object.fromEntries(Object.entries(kept).filter(([file, text]) => had(file) !== text));
  }
});

function field(page: Page, path: string) {
  return page.locator(`[data-key-path="${path}"]`);
}

async function fill(page: Page, path: string, text: string): Promise<void> {
  await field(page, path).getByRole('textbox').first().fill(text);
}

async function choose(page: Page, path: string, option: string): Promise<void> {
  await field(page, path).getByRole('combobox').first().click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function addTo(page: Page, list: string): Promise<void> {
  await field(page, list)
    .getByRole('button', { name: /Add .*entry/ })
    .first()
    .click();
}
