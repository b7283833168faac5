import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { replaceChildren, textOf, type BodyNode } from './tree.ts';

/**
 * Turns GFM's autolink literals back into the text they were. They are found after entities are decoded, break the round trip
 * of quoted text, and would make a witness’s e-mail address a link.
 */
export const dropLiteralLinks: Plugin<[], Root> = () => (tree) => {
  replaceChildren(tree as unknown as BodyNode, (node) =>
    isLiteral(node) ? { type: 'text', value: textOf(node), position: node.position } : node,
  );
  joinTexts(tree as unknown as BodyNode);
};

/** A written link begins with `[`, one unit before its words; a literal begins with its words. */
function isLiteral(node: BodyNode): boolean {
  const words = node.children?.[0];
  return node.type === 'link' && words !== undefined && words.position?.start.offset === node.position?.start.offset;
}

function joinTexts(parent: BodyNode): void {
  if (!parent.children) return;
  const joined: BodyNode[] = [];
  for (const child of parent.children) {
    const before = joined.at(-1);
    if (child.type === 'text' && before?.type === 'text' && before.position && child.position) {
      joined[joined.length - 1] = {
        ...before,
        value: `${before.value}${child.value}`,
        position: { start: before.position.start, end: child.position.end },
      };
    } else {
      joinTexts(child);
      joined.push(child);
    }
  }
  parent.children = joined;
}
