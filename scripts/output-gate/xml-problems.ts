import { isListedAttribute } from './allow-list.ts';

/** The elements of a feed and of a site map, and those of a drawing that stands alone. */
const ELEMENTS: Readonly<Record<'svg' | 'xml', ReadonlySet<string>>> = {
  svg: new Set('svg style title desc defs g path rect circle ellipse line polyline polygon pattern text tspan clipPath'.split(' ')),
  xml: new Set(
    'rss channel item title description link language guid pubDate lastBuildDate category author source atom:link urlset url loc lastmod xhtml:link sitemapindex sitemap'.split(
      ' ',
    ),
  ),
};
const NAMESPACE = /^xmlns(?::[a-z]+)?$/;
const NAMESPACES = new Set([
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2005/Atom',
  'http://www.sitemaps.org/schemas/sitemap/0.9',
  'http://www.google.com/schemas/sitemap-news/0.9',
  'http://www.google.com/schemas/sitemap-image/1.1',
  'http://www.google.com/schemas/sitemap-video/1.1',
]);
const XML_ATTRIBUTES = /^(?:version|isPermaLink|href|rel|hreflang|type)$/;
const TOKEN = /<([^>]*)>?|&[^;]{0,12};?/g;
const TAG = /^(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*\/?$/;

/**
 * What a feed, a site map or a drawing holds that is not listed. XML is read strictly: without document types, comments, CDATA or
 * instructions, so that what this reads is what any reader finds.
 */
export function findXmlProblems(file: string, text: string): string[] {
  const kind = file.endsWith('.svg') ? 'svg' : 'xml';
  const body = text.replace(/^\ufeff?<\?xml version="1\.0" encoding="UTF-8"\?>/i, '');
  const problems: string[] = [];
  const refuse = (offset: number, problem: string): void => {
    problems.push(`${file}:${body.slice(0, offset).split('\n').length}: ${problem}`);
  };
  for (const { 0: token, 1: tag, index } of body.matchAll(TOKEN)) {
    if (tag === undefined) {
      if (!/^&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);$/i.test(token)) refuse(index, `Unexpected \`${token}\``);
      continue;
    }
    const read = TAG.exec(tag);
    const name = read?.[2] ?? '';
    if (!read || !token.endsWith('>') || !ELEMENTS[kind].has(name)) {
      refuse(index, `Unexpected \`${token.slice(0, 40)}\``);
      continue;
    }
    for (const [, attribute = '', value = ''] of read[3]!.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
      const listed = NAMESPACE.test(attribute)
        ? NAMESPACES.has(value)
        : kind === 'svg'
          ? isListedAttribute(name === 'style' ? 'g' : name, attribute, value)
          : XML_ATTRIBUTES.test(attribute) && !/^\s*(?!https?:)[a-z]+:/i.test(value);
      if (!listed) refuse(index, `Unexpected attribute \`${attribute}\` of \`<${name}>\``);
    }
  }
  if (kind === 'svg') for (const [style] of body.matchAll(/url\((?!#)|@import|\\/g)) problems.push(`${file}: Unexpected \`${style}\``);
  // A reader of feeds shows these as HTML.
  for (const [, name, inside = ''] of body.matchAll(/<(description|title)>([^<]*)</g)) {
    if (/(?:&lt;|&#0*60;|&#x0*3c;)[a-z!?/]/i.test(inside))
      problems.push(`${file}: Unexpected markup in \`<${name}>\`: \`${inside.slice(0, 60)}\``);
  }
  return problems;
}
