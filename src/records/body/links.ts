import { COLLECTIONS, type CollectionName } from '../../schemas/index.ts';
import { parsed, unparsed, type Parsed } from '../../domain/parsed.ts';

/** Where a link of a body leads. */
export type LinkTarget =
  { kind: 'record'; collection: CollectionName; id: string } | { kind: 'page' } | { kind: 'web'; host: string } | { kind: 'mail' };

const SITE_PATH = /^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.(?:csv|json|geojson|pdf|xml))?(?:#[a-z0-9-]+)?$/;
const RECORD_PATH = new RegExp(`^/(${COLLECTIONS.join('|')})/([^/#]+)(/?)(?:#.*)?$`);
const MAIL = /^mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;
/** Names only, whose last part begins with a letter: no number is a host, in whatever form. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?$/;
const NOT_PUBLIC = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|home|lan|arpa)$/;
/** Without `%`, soft hyphens, or dots and letters of other widths, which a browser turns into the name of another host. */
const WRITTEN_HOST = /^https?:\/\/[\p{L}\p{M}\p{N}.-]+(?::[1-9]\d{0,4})?(?:[/?#]|$)/u;
const FORMS = 'expected `https://…`, `http://…`, `mailto:…` or a path of this site such as `/incidents/…/`';

/** Judges the address of a link: only the forms below are let through, everything else is refused whatever it is. */
export function parseLink(url: string): Parsed<LinkTarget> {
  const record = RECORD_PATH.exec(url);
  if (record) {
    const [, collection, id, slash] = record as unknown as [string, CollectionName, string, string];
    if (slash === '') return unparsed(`Unexpected path \`${url}\`, expected a slash at its end`, `write \`/${collection}/${id}/\``);
    if (SITE_PATH.test(url)) return parsed({ kind: 'record', collection, id });
  }
  if (SITE_PATH.test(url)) return parsed({ kind: 'page' });
  if (MAIL.test(url)) return parsed({ kind: 'mail' });
  if (!/^https?:\/\/[^/\\]/.test(url) || /[\s\\<>"'`^{|}\u0000-\u001f]/.test(url))
    return unparsed(`Unexpected address \`${shorten(url)}\`, ${FORMS}`, helpWith(url));
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address) return unparsed(`Unexpected address \`${shorten(url)}\`, ${FORMS}`);
  if (address.username !== '' || address.password !== '' || /^https?:\/\/[^/?#]*@/.test(url)) {
    return unparsed(`Unexpected user name in \`${shorten(url)}\`, expected an address without one`);
  }
  if (!HOST.test(address.hostname) || NOT_PUBLIC.test(address.hostname) || !WRITTEN_HOST.test(url) || url !== url.normalize('NFKC'))
    return unparsed(`Unexpected host in \`${shorten(url)}\`, expected the name of a public site, with a dot`);
  return parsed({ kind: 'web', host: address.host });
}

function helpWith(url: string): string {
  if (/^www\.|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org)(?:\/|$)/i.test(url) && !/[\s\\<>"'`^{|}]/.test(url))
    return `write \`https://${shorten(url)}\``;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return 'link to a page that readers can open, or delete the link and keep its words';
  return 'begin a path with `/`, as in the address bar';
}

function shorten(url: string): string {
  return url.length > 80 ? `${url.slice(0, 80)}…` : url;
}
