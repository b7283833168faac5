import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A site of a few invented pages in a folder of its own. */
export interface SmallSite {
  root: string;
  cache: string;
  write(file: string, text: string): void;
  remove(): void;
}

export function smallSite(pages: Record<string, string>): SmallSite {
  const folder = mkdtempSync(join(tmpdir(), 'truceline-briefings-'));
  const root = join(folder, 'site');
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const [id, body] of Object.entries(pages)) write(`incidents/${id}/index.html`, pageWith(id, body));
  return { root, cache: join(folder, 'cache'), write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A page that leads to its PDF, as the site's do. */
export function pageWith(id: string, body: string, papers: readonly string[] = ['a4']): string {
  const links = papers.map(
    (paper) => `<a href="/incidents/${id}/briefing${paper === 'a4' ? '' : `-${paper}`}.pdf" data-paper="${paper}">PDF</a>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tal ${id}</title></head><body>
<p data-screen>${links.join(' ')}</p><h1>Tal ${id}</h1>${body}<section data-cut-off="2031-02-28"></section></body></html>`;
}
