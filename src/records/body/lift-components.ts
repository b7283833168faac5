import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { COMPONENTS } from './component-forms.ts';
import { replaceChildren, type BodyNode } from './tree.ts';

/** Puts a component of sentences that stands alone on its line into a paragraph: MDX reads it as a block. */
export const liftComponents: Plugin<[], Root> = () => (tree) => {
  replaceChildren(tree as unknown as BodyNode, (node) => {
    if (node.type !== 'mdxJsxFlowElement' || COMPONENTS.get(node.name ?? '')?.kind !== 'text') return node;
    const only = node.children?.length === 1 ? node.children[0] : undefined;
    const children = only?.type === 'paragraph' ? only.children : node.children;
    return { type: 'paragraph', position: node.position, children: [{ ...node, type: 'mdxJsxTextElement', children }] };
  });
};
