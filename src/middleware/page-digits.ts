import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { writeArabicDigits } from '../domain/digits.ts';

type Node = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What is read by people of an attribute; every other one is an address, an id or a figure for machines. */
const READ = new Set(['alt', 'aria-label', 'title', 'data-label', 'data-sheet-name', 'data-sheet-title', 'data-sheet-foot']);
const NEVER = new Set(['code', 'kbd', 'pre', 'script', 'style', 'samp']);

/**
 * The page with Arabic-Indic digits wherever its text is Arabic: in its words, drawings and margins. Text in another language, text
 * set from left to right, code, addresses and ids keep theirs.
 */
export function withArabicDigits(html: string): string {
  const document = parse(html);
  const root = document.childNodes.find((node): node is Element => node.nodeName === 'html');
  if (!root || attribute(root, 'lang') !== 'ar') return html;
  root.attrs.push({ name: 'data-digits', value: 'arab' });
  rewrite(root);
  return serialize(document);
}

function rewrite(element: Element): void {
  rewriteAttributes(element);
  for (const child of element.childNodes) {
    if (child.nodeName === '#text' && 'value' in child) child.value = writeArabicDigits(child.value);
    else if ('tagName' in child) {
      if (isArabic(child)) rewrite(child);
      else findArabic(child);
    }
  }
}

/** Arabic within another language. */
function findArabic(node: Node): void {
  for (const child of node.childNodes) {
    if (!('tagName' in child) || NEVER.has(child.tagName)) continue;
    if (attribute(child, 'lang') === 'ar') rewrite(child);
    else findArabic(child);
  }
}

function isArabic(element: Element): boolean {
  const language = attribute(element, 'lang');
  return !NEVER.has(element.tagName) && attribute(element, 'dir') !== 'ltr' && (language === undefined || language === 'ar');
}

function rewriteAttributes(element: Element): void {
  const isDescription =
    element.tagName === 'meta' && /description|:title$/.test(`${attribute(element, 'name')} ${attribute(element, 'property')}`);
  for (const entry of element.attrs)
    if (READ.has(entry.name) || (isDescription && entry.name === 'content')) entry.value = writeArabicDigits(entry.value);
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((candidate) => candidate.name === name)?.value;
}
