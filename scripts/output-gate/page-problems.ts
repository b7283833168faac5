import type { Page, PageElement } from './page.ts';

/** What a finished page may not hold, whoever put it there: the second guard behind the reader of records. */
export function findPageProblems(page: Page): string[] {
  return [
    ...findPolicyProblems(page),
    ...findRepeatedIds(page),
    ...page.elements.flatMap((element) => elementProblems(element).map((problem) => at(page, element, problem))),
  ];
}

const FORBIDDEN = new Set(['applet', 'base', 'embed', 'form', 'frame', 'frameset', 'iframe', 'object', 'portal', 'style']);
/** Relations of `link` that make a browser ask for the address. */
const LOADED =
  /^(?:stylesheet|icon|shortcut icon|apple-touch-icon|mask-icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)$/;
const LINK_SCHEMES = /^(?:https?|mailto):/i;
const EXTERNAL = ['external', 'nofollow', 'noopener', 'noreferrer'];

function elementProblems({ name, attributes, text }: PageElement): string[] {
  const problems: string[] = [];
  if (FORBIDDEN.has(name)) problems.push(`Unexpected \`<${name}>\``);
  if (name === 'script') problems.push(...scriptProblems(attributes, text));
  if (name === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? '') && !/^\d+;\s*url=\/(?!\/)/i.test(attributes['content'] ?? '')) {
    problems.push('Unexpected refresh to another site');
  }
  for (const attribute of Object.keys(attributes)) {
    if (attribute.startsWith('on')) problems.push(`Unexpected handler \`${attribute}\``);
    if (attribute === 'style' || attribute === 'srcdoc') problems.push(`Unexpected attribute \`${attribute}\``);
  }
  for (const address of loadedAddresses({ name, attributes })) {
    if (!isOnSite(address)) problems.push(`Unexpected request to \`${address.slice(0, 80)}\``);
  }
  const target = attributes['href'];
  if ((name === 'a' || name === 'area') && target !== undefined && !isOnSite(target)) {
    if (!LINK_SCHEMES.test(target)) problems.push(`Unexpected link to \`${target.slice(0, 80)}\``);
    else if (/^http/i.test(target)) {
      const relations = (attributes['rel'] ?? '').split(/\s+/);
      const missing = EXTERNAL.filter((relation) => !relations.includes(relation));
      if (missing.length > 0) problems.push(`Link to \`${target}\` lacks rel \`${missing.join(' ')}\``);
    }
  }
  return problems;
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

/** Whether an address stays on the site: no scheme, no other host. */
export function isOnSite(address: string): boolean {
  return !/^\s*(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(address);
}

function findPolicyProblems(page: Page): string[] {
  const head = page.elements;
  const first = head.findIndex((element) => isPolicy(element));
  const policy = head[first];
  if (!policy) return [`${page.file}: Found no content security policy`];
  const early = head.slice(0, first).find((element) => ['script', 'link', 'style', 'img', 'source', 'svg'].includes(element.name));
  return [
    ...(early ? [at(page, early, `Unexpected \`<${early.name}>\` before the content security policy`)] : []),
    ...policyProblems(policy.attributes['content'] ?? '').map((problem) => at(page, policy, problem)),
  ];
}

function isPolicy({ name, attributes }: PageElement): boolean {
  return name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy';
}

/** What is too wide in a content security policy: nothing unless named, and only from the site itself. */
export function policyProblems(policy: string): string[] {
  const directives = policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name);
  const byName = new Map(directives.map(([name = '', ...sources]) => [name, sources.join(' ')]));
  const required: [string, string][] = [
    ['default-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
  ];
  return [
    ...required.filter(([name, value]) => byName.get(name) !== value).map(([name, value]) => `The policy lacks \`${name} ${value}\``),
    ...directives.flatMap(([name = '', ...sources]) =>
      name.endsWith('-src')
        ? sources.filter((source) => source !== "'self'" && source !== "'none'").map((source) => `The policy allows \`${name} ${source}\``)
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
