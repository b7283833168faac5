import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { replaceFile } from './kept-files.ts';
import { listPrintable, readPrintablePage, type PrintablePage } from './printable-page.ts';

/** A page that leads to PDFs, by what decides whether they must be made; its HTML is parsed once more only when it is printed. */
export interface KnownPage extends Omit<PrintablePage, 'html'> {
  /** SHA-256 of what is printed. */
  shown: string;
}

export interface PageToPrint extends KnownPage {
  /** What the browser is given. */
  html: () => string;
}

/**
 * Every page of a site that leads to PDFs. What was read of a page is kept in `note` by the digest of its bytes, because parsing is
 * nearly all of what a run costs in which little has changed. `version` says which code read it.
 */
export function readKnownPages(root: string, note: string, version: string): PageToPrint[] {
  const known = loadNote(note, version);
  const next: Record<string, KnownPage> = {};
  const pages = listPrintable(root).map(({ file, html }) => {
    const digest = hash('sha256', `${file}\0${html}`, 'base64url');
    const page = (next[digest] = known[digest] ?? read(file, html));
    return { ...page, html: () => readPrintablePage(file, html).html };
  });
  replaceFile(note, (aside) => writeFileSync(aside, JSON.stringify({ version, pages: next })));
  return pages;
}

function read(file: string, finished: string): KnownPage {
  const { html, ...page } = readPrintablePage(file, finished);
  return { ...page, shown: hash('sha256', html, 'hex') };
}

function loadNote(note: string, version: string): Record<string, KnownPage> {
  try {
    const kept = JSON.parse(readFileSync(note, 'utf8')) as { version: string; pages: Record<string, KnownPage> };
    return kept.version === version ? kept.pages : {};
  } catch {
    return {};
  }
}
