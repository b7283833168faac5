import { isListedAttribute, isListedElement } from './allow-list.ts';
import { findOwnPage, type OwnPage } from './own-pages.ts';
import type { Page, PageElement } from './page.ts';

/** What a finished page holds that is not on the allow-list, whoever put it there: the second guard behind the reader of records. */
export function findPageProblems(page: Page, site?: string): string[] {
  return [
    ...findPolicyProblems(page, findOwnPage(page.file)),
    ...findRepeatedIds(page),
    ...page.elements.flatMap((element) => elementProblems(element, site).map((problem) => at(page, element, problem))),
  ];
}

/** Relations of `link` that make a browser ask for the address. */
const LOADED =
  /^(?:stylesheet|icon|shortcut icon|apple-touch-icon|mask-icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)$/;
const RELATIONS = /^(?:stylesheet|icon|apple-touch-icon|preload|modulepreload|manifest|canonical|alternate|sitemap|license|next|prev)$/;
const METAS =
  /^(?:charset|name=(?:color-scheme|description|generator|referrer|robots|theme-color|viewport)|property=[a-z]+:[a-z_:]+|http-equiv=(?:content-security-policy|refresh))$/i;
const LINK_SCHEMES = /^(?:https?:\/\/|mailto:)/i;
const EXTERNAL = ['external', 'nofollow', 'noopener', 'noreferrer'];

/** What is wrong with one element. `site` is the site’s own address: the relations of a page may name it in full. */
export function elementProblems({ name, attributes, text }: PageElement, site?: string): string[] {
  if (!isListedElement(name)) return [`Unexpected \`<${name}>\``, ...handlersOf(attributes)];
  const problems: string[] = handlersOf(attributes);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (!attribute.startsWith('on') && !isListedAttribute(name, attribute, value))
      problems.push(`Unexpected attribute \`${attribute}\` of \`<${name}>\``);
  }
  if (name === 'script') problems.push(...scriptProblems(attributes, text));
  if (name === 'meta') problems.push(...metaProblems(attributes, site));
  if (name === 'link') problems.push(...linkProblems(attributes, site));
  for (const address of loadedAddresses({ name, attributes })) {
    if (!isOnSite(address)) problems.push(`Unexpected request to \`${address.slice(0, 80)}\``);
  }
  for (const target of name === 'a'
    ? [attributes['href'] ?? '']
    : name === 'q' || name === 'blockquote'
      ? [attributes['cite'] ?? '']
      : []) {
    if (isOnSite(target)) continue;
    if (!LINK_SCHEMES.test(target) || /^https?:\/\/[^/?#]*@/i.test(target)) problems.push(`Unexpected link to \`${target.slice(0, 80)}\``);
    else if (name === 'a' && /^http/i.test(target)) {
      const relations = (attributes['rel'] ?? '').split(/\s+/);
      const missing = EXTERNAL.filter((relation) => !relations.includes(relation));
      if (missing.length > 0) problems.push(`Link to \`${target}\` lacks rel \`${missing.join(' ')}\``);
    }
  }
  return problems;
}

function handlersOf(attributes: Record<string, string>): string[] {
  return Object.keys(attributes)
    .filter((attribute) => /^on/i.test(attribute))
    .map((attribute) => `Unexpected handler \`${attribute}\``);
}

function scriptProblems(attributes: Record<string, string>, text: string): string[] {
  if (attributes['type'] === 'application/ld+json') {
    try {
      JSON.parse(text);
      return [];
    } catch (failure) {
      return [`JSON-LD does not parse: ${String(failure)}`];
    }
  }
  if (attributes['src'] === undefined || text.trim() !== '') return ['Unexpected inline script'];
  return [];
}

function metaProblems(attributes: Record<string, string>, site: string | undefined): string[] {
  const key = ['charset', 'http-equiv', 'name', 'property'].find((key) => key in attributes);
  const shown = key === 'charset' ? key : `${key}=${attributes[key ?? '']}`;
  if (!METAS.test(shown)) return [`Unexpected \`<meta ${shown}>\``];
  const content = attributes['content'] ?? '';
  if (/^refresh$/i.test(attributes['http-equiv'] ?? '') && !/^\d+;\s*url=\/(?![/\\])/i.test(content))
    return ['Unexpected refresh to another site'];
  if (/^og:(?:url|image)/.test(attributes['property'] ?? '') && !isOurs(content, site))
    return [`Unexpected \`${attributes['property']}\` of another site`];
  return [];
}

function linkProblems(attributes: Record<string, string>, site: string | undefined): string[] {
  const relation = (attributes['rel'] ?? '').toLowerCase();
  if (!RELATIONS.test(relation)) return [`Unexpected \`<link rel=${relation}>\``];
  const href = attributes['href'] ?? '';
  return LOADED.test(relation) || isOurs(href, site) ? [] : [`Unexpected \`${relation}\` of another site: \`${href.slice(0, 80)}\``];
}

/** Whether an address is on the site, written in full or not. */
function isOurs(address: string, site: string | undefined): boolean {
  return isOnSite(address) || (site === undefined ? /^https?:\/\//.test(address) : address === site || address.startsWith(`${site}/`));
}

/** The addresses that a browser asks for by itself on meeting an element. */
export function loadedAddresses({ name, attributes }: Pick<PageElement, 'name' | 'attributes'>): string[] {
  const sources = [attributes['src'], attributes['poster'], attributes['data'], attributes['background']];
  const candidates = [attributes['srcset'], attributes['imagesrcset']].flatMap(
    (list) => list?.split(',').map((part) => part.trim().split(/\s+/)[0]) ?? [],
  );
  const isLoadedLink = name === 'link' && LOADED.test((attributes['rel'] ?? '').toLowerCase());
  const isReference = ['use', 'image', 'feimage'].includes(name.toLowerCase());
  const references = isLoadedLink || isReference ? [attributes['href'], attributes['xlink:href']] : [];
  const pings = name === 'a' ? (attributes['ping']?.split(/\s+/) ?? []) : [];
  return [...sources, ...candidates, ...references, ...pings].filter((address) => address !== undefined);
}

/** Whether an address stays on the site: no scheme, no other host, nothing that a browser would take out before it looks. */
export function isOnSite(address: string): boolean {
  return !/^\s*(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(address.replace(/[\t\n\r]/g, '')) && !/^[\u0000-\u0020]/.test(address);
}

function findPolicyProblems(page: Page, own: OwnPage | undefined): string[] {
  const head = page.elements;
  const first = head.findIndex((element) => isPolicy(element));
  const policy = head[first];
  if (!policy) return [`${page.file}: Found no content security policy`];
  const early = head.slice(0, first).find((element) => ['script', 'link', 'style', 'img', 'source', 'svg'].includes(element.name));
  const referrer = head.some(
    ({ name, attributes }) => name === 'meta' && attributes['name'] === 'referrer' && attributes['content'] === 'no-referrer',
  );
  return [
    ...(early ? [at(page, early, `Unexpected \`<${early.name}>\` before the content security policy`)] : []),
    ...policyProblems(policy.attributes['content'] ?? '', own).map((problem) => at(page, policy, problem)),
    ...(referrer ? [] : [`${page.file}: Found no \`referrer\` of \`no-referrer\``]),
  ];
}

function isPolicy({ name, attributes }: PageElement): boolean {
  return name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy';
}

/** What is too wide in a content security policy: nothing unless named, and only from the site itself; for a page of its own, what it lists. */
export function policyProblems(policy: string, own?: OwnPage): string[] {
  const directives = policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name);
  const byName = new Map(directives.map(([name = '', ...sources]) => [name, sources.join(' ')]));
  const required: [string, string][] = [
    ['default-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ...(own?.withoutTrustedTypes
      ? []
      : ([
          ['require-trusted-types-for', "'script'"],
          ['trusted-types', "'none'"],
        ] satisfies [string, string][])),
  ];
  return [
    ...required.filter(([name, value]) => byName.get(name) !== value).map(([name, value]) => `The policy lacks \`${name} ${value}\``),
    ...directives.flatMap(([name = '', ...sources]) =>
      /-src(?:-elem|-attr)?$/.test(name)
        ? sources
            .filter((source) => source !== "'self'" && source !== "'none'" && !own?.sources[name]?.includes(source))
            .map((source) => `The policy allows \`${name} ${source}\``)
        : [],
    ),
  ];
}

function findRepeatedIds(page: Page): string[] {
  const seen = new Set<string>();
  return page.elements.flatMap((element) => {
    const id = element.attributes['id'];
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    return [at(page, element, `The id \`${id}\` stands twice`)];
  });
}

function at(page: Page, element: PageElement, problem: string): string {
  return `${page.file}:${element.line}: ${problem}`;
}
