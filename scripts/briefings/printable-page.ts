import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { listFiles } from '../output-gate/inspect-site.ts';
import { addressOf, readPage } from '../output-gate/page.ts';
import { isOnSite, loadedAddresses } from '../output-gate/page-problems.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** One sheet of paper that a page is made for, and the file that stands beside the page. */
export interface PrintedFile {
  paper: string;
  /** From the site's root: `incidents/2021-06-10-southern-idlib/briefing.pdf`. */
  file: string;
}

/** A page of a built site that leads to PDFs of itself. */
export interface PrintablePage {
  /** Its address on the site: `/incidents/2021-06-10-southern-idlib/`. */
  url: string;
  /** The page without what is for screens only: all that the browser is given, so that nothing else can get on paper. */
  html: string;
  /** The files that it loads, from the site's root; those that its styles load are not among them. */
  loads: string[];
  /** The date of its PDF, `YYYY-MM-DD`. */
  cutOff: string;
  prints: PrintedFile[];
}

/** Every page of a site that leads to a PDF of itself, in the order of their files. */
export function findPrintablePages(root: string): PrintablePage[] {
  return listPrintable(root).map(({ file, html }) => readPrintablePage(file, html));
}

/** The finished pages of a site that lead to PDFs, unread. */
export function listPrintable(root: string): { file: string; html: string }[] {
  return listFiles(root)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(join(root, file), 'utf8') }))
    .filter(({ html }) => html.includes(' data-paper="'));
}

/** What of a page is printed. `html` is the finished page. */
export function readPrintablePage(file: string, html: string): PrintablePage {
  const url = addressOf(file);
  const { elements } = readPage(file, html, { lines: false });
  const pathOf = (address: string): string => decodeURIComponent(new URL(address, `http://site.invalid${url}`).pathname.slice(1));
  const prints = elements.flatMap(({ attributes }) =>
    attributes['data-paper'] === undefined ? [] : [{ paper: attributes['data-paper'], file: pathOf(attributes['href'] ?? '') }],
  );
  for (const print of prints)
    if (posix.dirname(print.file) !== posix.dirname(file))
      throw new Error(`${file}: Unexpected \`${print.file}\`, expected a file beside the page`);
  const cutOff = elements.find(({ attributes }) => attributes['data-cut-off'] !== undefined)?.attributes['data-cut-off'];
  if (cutOff === undefined) throw new Error(`${file}: Found no \`data-cut-off\`, which is the date of its PDF`);
  const shown = withoutScreen(html);
  const { elements: printed } = readPage(file, shown, { lines: false });
  const loads = printed.flatMap(loadedAddresses).filter(isOnSite).map(pathOf);
  return { url, html: shown, loads: [...new Set(loads)], cutOff, prints };
}

/** The page without scripts, without what search engines read, and without all that its styles leave out in print. */
export function withoutScreen(html: string): string {
  const document = parse(html);
  prune(document);
  return serialize(document);
}

function prune(node: DefaultTreeAdapterTypes.ParentNode): void {
  node.childNodes = node.childNodes.filter((child) => !isForScreen(child));
  for (const child of node.childNodes) if ('childNodes' in child) prune(child);
}

function isForScreen(node: Node): boolean {
  if (node.nodeName === '#comment') return true;
  if (!('tagName' in node)) return false;
  const { tagName } = node;
  if (tagName === 'script') return true;
  if (tagName === 'link') return attribute(node, 'rel') !== 'stylesheet';
  // A refresh would lead away before or after the page is printed, as it happens.
  if (tagName === 'meta')
    return attribute(node, 'charset') === undefined && !/^content-security-policy$/i.test(attribute(node, 'http-equiv') ?? '');
  return attribute(node, 'data-screen') !== undefined;
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((candidate) => candidate.name === name)?.value;
}
