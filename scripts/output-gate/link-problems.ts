import { posix } from 'node:path';
import { addressOf, type Page } from './page.ts';
import { isOnSite, loadedAddresses } from './page-problems.ts';

/** The links, sources and anchors of the pages that lead nowhere. `files` are all files of the site; `site` is its address. */
export function findLinkProblems(pages: readonly Page[], files: ReadonlySet<string>, site: string): string[] {
  const pagesByFile = new Map(pages.map((page) => [page.file, page]));
  return pages.flatMap((page) =>
    page.elements.flatMap((element) => {
      const href = ['a', 'area', 'link'].includes(element.name) ? element.attributes['href'] : undefined;
      const cited = element.name === 'q' || element.name === 'blockquote' ? element.attributes['cite'] : undefined;
      const addresses = [...new Set([href, cited, ...loadedAddresses(element)])].filter((address) => address !== undefined);
      return addresses.flatMap((address) => {
        const problem = linkProblem(address, page, pagesByFile, files, site);
        return problem === undefined ? [] : [`${page.file}:${element.line}: ${problem}`];
      });
    }),
  );
}

function linkProblem(
  address: string,
  page: Page,
  pages: ReadonlyMap<string, Page>,
  files: ReadonlySet<string>,
  site: string,
): string | undefined {
  const local = address === site || address.startsWith(`${site}/`) ? address.slice(site.length) || '/' : address;
  if (!isOnSite(local)) return undefined;
  const { pathname, hash } = new URL(local, `http://site.invalid${page.url}`);
  const file = fileAt(decodeURIComponent(pathname), files);
  if (file === undefined) return `\`${address}\` leads to no file`;
  if (addressOf(file) !== decodeURIComponent(pathname)) return `\`${address}\` leads to a redirect, expected \`${addressOf(file)}\``;
  const anchor = decodeURIComponent(hash.slice(1));
  if (anchor === '' || anchor === 'top') return undefined;
  const target = pages.get(file);
  return target && !target.ids.has(anchor) ? `\`${address}\` leads to no id of ${target.file}` : undefined;
}

function fileAt(path: string, files: ReadonlySet<string>): string | undefined {
  const name = path.slice(1);
  const candidates = name === '' || name.endsWith('/') ? [`${name}index.html`] : [name, posix.join(name, 'index.html')];
  return candidates.find((candidate) => files.has(candidate));
}
