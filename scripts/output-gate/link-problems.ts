import { posix } from 'node:path';
import { addressOf, type Page, type PageElement } from './page.ts';
import { isOnSite, loadedAddresses } from './page-problems.ts';

/** The ids of each page, by its file. */
export type Anchors = ReadonlyMap<string, ReadonlySet<string>>;

/** The links, sources and anchors of the pages that lead nowhere. `files` are all files of the site; `site` is its address. */
export function findLinkProblems(
  pages: readonly Page[],
  files: ReadonlySet<string>,
  site: string,
  anchors: Anchors = new Map(pages.map(({ file, ids }) => [file, ids])),
): string[] {
  return pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      addressesOf(element).flatMap((address) => {
        const problem = linkProblem(address, page.url, anchors, files, site);
        return problem === undefined ? [] : [`${page.file}:${element.line}: ${problem}`];
      }),
    ),
  );
}

/** Every address of a page that leads to the site itself, each once. */
export function linksOf(page: Page, site: string): string[] {
  return [...new Set(page.elements.flatMap(addressesOf))].filter((address) => isOnSite(localOf(address, site)));
}

/** What is wrong with an address on the page at `url`: it leads to no file, to a redirect, or to no id of its page. */
export function linkProblem(address: string, url: string, anchors: Anchors, files: ReadonlySet<string>, site: string): string | undefined {
  const local = localOf(address, site);
  if (!isOnSite(local)) return undefined;
  const target = URL.canParse(local, `http://site.invalid${url}`) ? new URL(local, `http://site.invalid${url}`) : undefined;
  const path = target && decoded(target.pathname);
  const anchor = target && decoded(target.hash.slice(1));
  const file = path === undefined ? undefined : fileAt(path, files);
  if (file === undefined) return `\`${address}\` leads to no file`;
  if (addressOf(file) !== path) return `\`${address}\` leads to a redirect, expected \`${addressOf(file)}\``;
  if (anchor === '' || anchor === 'top') return undefined;
  const ids = anchors.get(file);
  return ids && (anchor === undefined || !ids.has(anchor)) ? `\`${address}\` leads to no id of ${file}` : undefined;
}

function addressesOf(element: PageElement): string[] {
  const href = ['a', 'area', 'link'].includes(element.name) ? element.attributes['href'] : undefined;
  const cited = element.name === 'q' || element.name === 'blockquote' ? element.attributes['cite'] : undefined;
  return [...new Set([href, cited, ...loadedAddresses(element)])].filter((address) => address !== undefined);
}

function localOf(address: string, site: string): string {
  return address === site || address.startsWith(`${site}/`) ? address.slice(site.length) || '/' : address;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function fileAt(path: string, files: ReadonlySet<string>): string | undefined {
  const name = path.slice(1);
  const candidates = name === '' || name.endsWith('/') ? [`${name}index.html`] : [name, posix.join(name, 'index.html')];
  return candidates.find((candidate) => files.has(candidate));
}
