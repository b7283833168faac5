import type { Element, ElementContent, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes as MdastNodes } from 'mdast';
import { toHast, type Handlers, type State } from 'mdast-util-to-hast';
import type { Block, Body, Note } from '../../domain/body.ts';
import type { CollectionName } from '../../schemas/index.ts';
import { parseLink } from './links.ts';
import type { NumberedBody } from './number-notes.ts';
import { textOf, type BodyNode } from './tree.ts';

/** Renders a judged body to HTML that is also well-formed XML; every slot is a comment `<!--slot:n-->`, and no other comment can be in it. */
export function renderBody({ blocks, notes, slots }: NumberedBody, collection: CollectionName): Body {
  return {
    blocks: blocks.map(({ node, notes }): Block => ({ html: htmlOf([collection === 'briefings' ? node : belowSection(node)]), notes })),
    notes: notes.map((content, index): Note => ({ number: index + 1, html: noteHtml(content) })),
    slots,
  };
}

/** The text of a record stands in a section of its page, under that section’s own heading; a briefing’s headings are those of its page. */
function belowSection(node: BodyNode): BodyNode {
  return node.type === 'heading' ? { ...node, depth: Math.min(6, node.depth! + 1) } : node;
}

/** A note of one paragraph, or of sources only, stands in a line; a longer one keeps its paragraphs. */
function noteHtml(content: BodyNode[]): string {
  const only = content.length === 1 ? content[0] : undefined;
  if (only && only.type !== 'paragraph' && only.type !== 'slot') return htmlOf(content);
  if (content.length > 1 && !content.every(({ type }) => type === 'slot' || type === 'text')) return htmlOf(content);
  const line = toHast({ type: 'paragraph', children: only?.children ?? content } as unknown as MdastNodes, {
    handlers: HANDLERS,
  }) as Element;
  return serialise({ type: 'root', children: line.children });
}

function htmlOf(nodes: BodyNode[]): string {
  return serialise(toHast({ type: 'root', children: nodes } as unknown as MdastNodes, { handlers: HANDLERS, allowDangerousHtml: false }));
}

function serialise(tree: Nodes): string {
  return toHtml(tree, { closeSelfClosing: true, allowDangerousHtml: false, characterReferences: { useNamedReferences: false } }).trim();
}

const HANDLERS = {
  slot: (_state: State, node: BodyNode) => ({ type: 'comment', value: `slot:${node.slot}` }),
  quotation: (state: State, node: BodyNode) => element('q', {}, contentOf(state, node)),
  figure: (state: State, node: BodyNode) => element('figure', {}, contentOf(state, node)),
  link(state: State, node: BodyNode): ElementContent[] | Element {
    const href = node.url!;
    const target = parseLink(href);
    const host = target.ok && target.value.kind === 'web' ? target.value.host : undefined;
    if (host === undefined) return element('a', { href }, contentOf(state, node));
    const link = element(
      'a',
      { href: new URL(href).href, rel: ['noopener', 'noreferrer', 'nofollow', 'external'] },
      contentOf(state, node),
    );
    if (textOf(node).includes(host)) return link;
    return [link, element('span', { className: ['host'] }, [{ type: 'text', value: ` (${host})` }])];
  },
  table(state: State, node: BodyNode) {
    const [head, ...rows] = node.children!;
    const row = (cells: BodyNode, header: boolean): Element =>
      element(
        'tr',
        {},
        cells.children!.map((cell, column) => {
          const align = node.align?.[column];
          const properties = {
            ...(header ? { scope: 'col' } : {}),
            ...(align && align !== 'left' ? { className: [`align-${align}`] } : {}),
          };
          return element(header ? 'th' : 'td', properties, contentOf(state, cell));
        }),
      );
    const body =
      rows.length === 0
        ? []
        : [
            element(
              'tbody',
              {},
              rows.map((cells) => row(cells, false)),
            ),
          ];
    return element('table', {}, [element('thead', {}, [row(head!, true)]), ...body]);
  },
} as unknown as Handlers;

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function contentOf(state: State, node: BodyNode): ElementContent[] {
  return state.all(node as unknown as Parameters<State['all']>[0]);
}
