import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { ownEnvironment } from '../build/built-site.ts';
import { copyProject } from '../build/project-copy.ts';
import { startLanguageServer } from './language-server.ts';

describe('the dev server', { timeout: 120_000 }, () => {
  const copy = copyProject('truceline-dev');
  const incident = join(copy.root, 'src/content/incidents/2019-03-03-masasna.mdx');
  const whole = readFileSync(incident, 'utf8');
  let server: ChildProcess;
  let browser: Browser;
  let page: Page;
  let address = '';

  beforeAll(async () => {
    server = spawn(process.execPath, ['scripts/astro.ts', 'dev', '--port', '0'], {
      cwd: copy.root,
      env: ownEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    address = await new Promise((resolve, reject) => {
      let said = '';
      const read = (chunk: Buffer): void => {
        said += chunk.toString();
        const found = /http:\/\/localhost:\d+/.exec(said);
        if (found) resolve(found[0]);
      };
      server.stdout!.on('data', read);
      server.stderr!.on('data', read);
      server.on('exit', () => reject(new Error(said)));
    });
    browser = await launchBrowser();
    page = await (await browser.newContext()).newPage();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.kill();
    copy.remove();
  });

  const panel = () => page.locator('truceline-problems section');

  it('shows nothing beside a record without problems', async () => {
    await page.goto(`${address}/incidents/2019-03-03-masasna/`);
    await page.waitForLoadState('networkidle');
    expect(await panel().count()).toBe(0);
  });

  it('shows a new problem on the open page of its record, with a link to the rule', async () => {
    writeFileSync(incident, whole.replace(/^place: .*$/m, 'place: masasnna'));
    await panel().waitFor();
    const text = await panel().innerText();
    expect(text).toContain('1 problem in this record');
    expect(text).toMatch(
      /\d+:8 error: Unexpected reference to `masasnna`, expected the id of a record of places\. Help: Did you mean `masasna`\?/,
    );
    const rule = await page.context().newPage();
    await rule.goto(new URL((await panel().locator('a').getAttribute('href'))!, address).href);
    expect(await rule.locator('h1').innerText()).toBe('dangling-reference');
    await rule.close();
  });

  it('keeps running with the last good page, and says on others where the problem is', async () => {
    expect(await page.locator('h1').innerText()).toContain('Masasna');
    const other = await page.context().newPage();
    await other.goto(`${address}/tolls/`);
    await other.locator('truceline-problems a').waitFor();
    expect(await other.locator('truceline-problems section').innerText()).toContain('src/content/incidents/2019-03-03-masasna.mdx');
    await other.close();
  });

  it('shows why a new record has no page yet, and tells editors of it', async () => {
    writeFileSync(join(copy.root, 'src/content/incidents/2019-03-04-masasna.mdx'), '---\ntitle: A second strike\n---\n');
    const missing = await page.context().newPage();
    await missing.goto(`${address}/incidents/2019-03-04-masasna/`);
    await missing.locator('truceline-problems section', { hasText: 'Missing key `summary`' }).waitFor();
    await missing.close();
    expect(readFileSync(join(copy.root, '.astro/collections/collections.json'), 'utf8')).toContain('incidents/2019-03-04-masasna.mdx');
  });

  it('shows a draft on a page of its own, says that it is one, and counts it in no total', async () => {
    rmSync(join(copy.root, 'src/content/incidents/2019-03-04-masasna.mdx'));
    writeFileSync(incident, whole);
    const draft = whole
      .replace(/^status: .*$/m, 'status: draft\nnotDuplicateOf:\n  - incident: 2019-03-03-masasna\n    why: It is a copy, made by a test.')
      .replace(/^date: .*$/m, 'date: 2019-02-03')
      .replace(/^title: .*$/m, 'title: A raid that is still to be read again')
      .replace(/^summary: .*$/m, "summary: 'TODO: what happened?'");
    writeFileSync(join(copy.root, 'src/content/incidents/2019-02-03-masasna.mdx'), draft.replace(/^formerIds:.*\n/m, ''));
    const shown = await page.context().newPage();
    await expect
      .poll(async () => (await shown.goto(`${address}/incidents/2019-02-03-masasna/`))?.status(), { timeout: 20_000, interval: 500 })
      .toBe(200);
    expect(await shown.locator('h1').innerText()).toContain('A raid that is still to be read again');
    await shown.locator('truceline-problems section', { hasText: 'A draft: 1 TODO left in it' }).waitFor();
    await shown.close();
    // 96 people killed without it, 26 in it.
    await page.goto(`${address}/tolls/`);
    const tolls = await page.locator('main').innerText();
    expect(tolls).toMatch(/\b96\b/);
    expect(tolls).not.toMatch(/\b122\b/);
  });

  it('lets an editor complete, explain and check the front matter of records, of new ones too', async () => {
    const editor = await startLanguageServer(copy.root);
    try {
      const text = '---\ntitle: A second strike\nstatu: draft\nplace: masasna\neve\n---\n';
      const uri = editor.open(join(copy.root, 'src/content/incidents/2019-03-04-masasna.mdx'), text);
      const at = (line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });
      const offered = (await editor.ask('textDocument/completion', at(4, 3))) as { items: { label: string }[] };
      expect(offered.items.map(({ label }) => label)).toEqual(expect.arrayContaining(['eventType', 'subEventType', 'status']));
      const explained = (await editor.ask('textDocument/hover', at(3, 2))) as { contents: { value: string } };
      expect(explained.contents.value).toContain('Where it was, never finer than a neighbourhood.');
      const checked = (await editor.ask('textDocument/diagnostic', { textDocument: { uri } })) as {
        items: { message: string; range: { start: { line: number } } }[];
      };
      expect(checked.items.map(({ message, range }) => `${range.start.line} ${message}`)).toContain('2 Property statu is not allowed.');
    } finally {
      editor.stop();
    }
  });
});
