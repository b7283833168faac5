import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** One element of a finished page. */
export interface PageElement {
  name: string;
  attributes: Record<string, string>;
  /** The text directly inside it. */
  text: string;
  line: number;
}

/** A finished page, read anew from its bytes: what a browser will see, whatever wrote it. */
export interface Page {
  /** Its file, from the site's root: `incidents/index.html`. */
  file: string;
  /** Its address: `/incidents/`. */
  url: string;
  /** In document order. */
  elements: PageElement[];
  ids: Set<string>;
}

/** Reads the HTML of a page. Without lines, each element stands on line 0. */
export function readPage(file: string, html: string, { lines = true }: { lines?: boolean } = {}): Page {
  const elements: PageElement[] = [];
  collect(parse(html, { sourceCodeLocationInfo: lines }), elements);
  const ids = new Set(elements.map((element) => element.attributes['id']).filter((id) => id !== undefined));
  return { file, url: addressOf(file), elements, ids };
}

/** The address of a file of the site: folders for their `index.html`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function collect(node: DefaultTreeAdapterTypes.ParentNode, elements: PageElement[]): void {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    elements.push({
      name: child.tagName,
      attributes: Object.fromEntries(child.attrs.map((attribute) => [attribute.name, attribute.value])),
      text: child.childNodes.map((inner) => ('value' in inner ? inner.value : '')).join(''),
      line: child.sourceCodeLocation?.startLine ?? 0,
    });
    collect(child, elements);
    if (child.tagName === 'template' && 'content' in child) collect(child.content, elements);
  }
}
