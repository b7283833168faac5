import { parsed, unparsed, type Parsed } from './parsed.ts';
import { decodeLabel } from './punycode.ts';

/** Names only, whose last part begins with a letter: no number is a host, in whatever form. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?$/;
const NOT_PUBLIC = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|home|lan|arpa)$/;
/** Without `%`, soft hyphens, or dots and letters of other widths, which a browser turns into the name of another host. */
const WRITTEN_HOST = /^https?:\/\/[\p{L}\p{M}\p{N}.-]+(?::[1-9]\d{0,4})?(?:[/?#]|$)/u;
/** What no address holds as it is written, or what nobody sees in it: the directional marks are let through in texts. */
const NOT_IN_ADDRESS = /[\s\\<>"'`^{|}\p{C}\p{Z}]/u;
const HOST_HELP = 'copy the address from the address bar: no number, no name of a machine at home, and letters of ordinary width';
const LONGEST_SHOWN = 80;

/** Scripts with letters that look like Latin ones: they may stand alone only where all of the host is in them. */
const LOOK_ALIKE = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu'].map(
  (script) => new RegExp(`^(?:\\p{Script=${script}}|[\\p{Nd}-]|\\p{Script=Inherited})+$`, 'u'),
);
const OTHERS = ['Latin', 'Arabic', 'Hebrew', 'Syriac', 'Thaana', 'Devanagari', 'Bengali', 'Georgian', 'Ethiopic', 'Thai', 'Hangul'].map(
  (script) => new RegExp(`^(?:\\p{Script=${script}}|[\\p{Nd}-]|\\p{Script=Inherited})+$`, 'u'),
);
const EAST_ASIAN = /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[\p{Nd}-])+$/u;

/** Reads an address of the web: `http://` or `https://` and the name of a public site. `expected` ends its messages. */
export function parseWebAddress(
  url: string,
  expected = 'expected an address that starts with `https://` or `http://`',
): Parsed<{ host: string }> {
  const shown = shorten(url);
  const odd = NOT_IN_ADDRESS.exec(url)?.[0];
  if (odd !== undefined && /^https?:/.test(url))
    return unparsed(`Unexpected ${nameOf(odd)} in the address \`${shown}\`, expected an address as in the address bar`, helpWithout(odd));
  if (odd !== undefined || !/^https?:\/\/[^/\\]/.test(url)) return unparsed(`Unexpected address \`${shown}\`, ${expected}`, helpWith(url));
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address ? address.username !== '' || address.password !== '' || /^https?:\/\/[^/?#]*@/.test(url) : false)
    return unparsed(
      `Unexpected user name in \`${shown}\`, expected an address without one`,
      'delete what stands between `//` and `@`, the sign too',
    );
  if (
    !address ||
    !HOST.test(address.hostname) ||
    NOT_PUBLIC.test(address.hostname) ||
    !WRITTEN_HOST.test(url) ||
    url !== url.normalize('NFKC')
  )
    return unparsed(`Unexpected host in \`${shown}\`, expected the name of a public site, with a dot`, HOST_HELP);
  if (!isOfOneScript(address.hostname))
    return unparsed(
      `Unexpected letters of several scripts in the host of \`${shown}\`, expected those of one`,
      'a letter may look like another: copy the address from the address bar of the site itself',
    );
  return parsed({ host: address.host });
}

/** Each part of a name in letters of one script, and look-alikes of Latin letters only where the whole name is in theirs. */
function isOfOneScript(hostname: string): boolean {
  const labels = hostname.split('.').map(decodeLabel);
  return labels.every((label) => {
    if (label === undefined) return false;
    if (EAST_ASIAN.test(label) || OTHERS.some((form) => form.test(label))) return true;
    return LOOK_ALIKE.some((form) => form.test(label) && labels.every((other) => other !== undefined && form.test(other)));
  });
}

function nameOf(sign: string): string {
  if (sign === ' ') return 'space';
  if (/[\p{C}\p{Z}\s]/u.test(sign)) return `invisible U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return sign === '`' ? 'backtick' : `\`${sign}\``;
}

function helpWithout(sign: string): string {
  if (sign !== ' ' && /[\p{C}\p{Z}\s]/u.test(sign)) return 'delete it, and copy the address again if it does not open';
  return `where it belongs to the address, write \`%${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(2, '0')}\``;
}

function helpWith(url: string): string | undefined {
  const bare = /^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|info|[a-z]{2})(?:\/|$))/i.test(url);
  return bare && !NOT_IN_ADDRESS.test(url) ? `write \`https://${shorten(url)}\`` : undefined;
}

/** An address as a message shows it: what cannot be seen stands as `U+…`. */
export function shorten(url: string): string {
  const visible = url.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (sign) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
  return visible.length > LONGEST_SHOWN ? `${visible.slice(0, LONGEST_SHOWN)}…` : visible;
}
