import type { Position } from 'unist';
import type { Reading } from '../../domain/reading.ts';

/** A node of a body: mdast with MDX, and the three kinds of node that our transformers make (`citation`, `quotation`, `slot`). */
export interface BodyNode {
  type: string;
  position?: Position;
  children?: BodyNode[];
  value?: string;
  url?: string;
  title?: string | null;
  alt?: string | null;
  /** Of a link or image by reference: where its address is written. */
  defined?: Position;
  depth?: number;
  checked?: boolean | null;
  identifier?: string;
  label?: string | null;
  name?: string | null;
  attributes?: BodyAttribute[];
  align?: (string | null)[];
  /** Of a `citation`. */
  reading?: Reading;
  /** Of a `slot`: its index in `Body.slots`. */
  slot?: number;
}

export interface BodyAttribute {
  type: string;
  name?: string;
  value?: unknown;
}

/** Replaces each child, from the innermost outwards. */
export function replaceChildren(parent: BodyNode, replace: (child: BodyNode, parent: BodyNode) => BodyNode | BodyNode[]): void {
  if (!parent.children) return;
  for (const child of parent.children) replaceChildren(child, replace);
  parent.children = parent.children.flatMap((child) => replace(child, parent));
}

/** Calls `visit` for each node, outermost first. */
export function eachNode(node: BodyNode, visit: (node: BodyNode) => void): void {
  visit(node);
  for (const child of node.children ?? []) eachNode(child, visit);
}

/** The text of a node and all in it. */
export function textOf(node: BodyNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
