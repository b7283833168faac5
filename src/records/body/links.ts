import { COLLECTIONS, type CollectionName } from '../../schemas/index.ts';
import { parsed, unparsed, type Parsed } from '../../domain/parsed.ts';
import { parseWebAddress, shorten } from '../../domain/web-address.ts';
import { didYouMean } from '../suggest.ts';

/** Where a link of a body leads. */
export type LinkTarget =
  { kind: 'record'; collection: CollectionName; id: string } | { kind: 'page' } | { kind: 'web'; host: string } | { kind: 'mail' };

const SITE_PATH = /^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.(?:csv|json|geojson|pdf|xml))?(?:#[a-z0-9-]+)?$/;
/** How the paths of the site’s pages begin; whether a page is there, the finished site shows. */
export const PAGES: ReadonlySet<string> = new Set([
  ...COLLECTIONS,
  ...['ar', 'chronology', 'corrections', 'data', 'feed.xml', 'maps', 'methodology', 'search', 'tolls'],
]);
const RECORD_PATH = new RegExp(`^/(${COLLECTIONS.join('|')})/([^/#]+)(/?)(?:#.*)?$`);
const MAIL = /^mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;
const FORMS = 'expected `https://…`, `http://…`, `mailto:…` or a path of this site such as `/incidents/…/`';

/** Judges the address of a link: only the forms below are let through, everything else is refused whatever it is. */
export function parseLink(url: string): Parsed<LinkTarget> {
  const record = RECORD_PATH.exec(url);
  if (record) {
    const [, collection, id, slash] = record as unknown as [string, CollectionName, string, string];
    if (slash === '') return unparsed(`Unexpected path \`${url}\`, expected a slash at its end`, `write \`/${collection}/${id}/\``);
    if (SITE_PATH.test(url)) return parsed({ kind: 'record', collection, id });
  }
  if (/^\/admin(?:\/|$)/.test(url))
    return unparsed(`Unexpected path \`${url}\`, expected a page for readers`, 'the form is no page of the report');
  if (SITE_PATH.test(url)) {
    const [, first = ''] = /^\/([^/#]*)/.exec(url) ?? [];
    if (first === '' || PAGES.has(first)) return parsed({ kind: 'page' });
    return unparsed(
      `Unexpected path \`${shorten(url)}\`, expected a page of this site`,
      didYouMean(first, PAGES) ?? 'copy the path from the address bar',
    );
  }
  if (MAIL.test(url)) return parsed({ kind: 'mail' });
  const address = parseWebAddress(url, FORMS);
  if (address.ok) return parsed({ kind: 'web', host: address.value.host });
  return unparsed(address.problem, address.help ?? (/^https?:/.test(url) ? undefined : helpWith(url)));
}

function helpWith(url: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return 'link to a page that readers can open, or delete the link and keep its words';
  return 'begin a path with `/`, as in the address bar';
}
