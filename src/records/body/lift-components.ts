import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { COMPONENTS } from './component-forms.ts';
import type { BodyNode } from './tree.ts';

/** Puts components of sentences that stand alone in a paragraph back into one: MDX reads each of them as a block. */
export const liftComponents: Plugin<[], Root> = () => (tree, file) => {
  lift(tree as unknown as BodyNode, String(file.value));
};

function lift(parent: BodyNode, source: string): void {
  if (!parent.children) return;
  const lifted: BodyNode[] = [];
  let open: { paragraph: BodyNode; end: number } | undefined;
  for (const child of parent.children) {
    lift(child, source);
    if (!isOfSentences(child)) {
      lifted.push(child);
      open = undefined;
      continue;
    }
    const { start, end } = child.position!;
    const between = open && source.slice(open.end, start.offset);
    if (open && between !== undefined && !/\n[^\S\n>]*\n/.test(between)) {
      const space: BodyNode[] = between === '' ? [] : [{ type: 'text', value: between.includes('\n') ? '\n' : between }];
      open.paragraph.children!.push(...space, textElementOf(child));
      open.paragraph.position = { start: open.paragraph.position!.start, end };
      open.end = end.offset!;
    } else {
      const paragraph: BodyNode = { type: 'paragraph', position: child.position, children: [textElementOf(child)] };
      open = { paragraph, end: end.offset! };
      lifted.push(paragraph);
    }
  }
  parent.children = lifted;
}

function isOfSentences(node: BodyNode): boolean {
  return node.type === 'mdxJsxFlowElement' && COMPONENTS.get(node.name ?? '')?.kind === 'text';
}

/** What it holds is words; a single paragraph in it is those words. */
function textElementOf(node: BodyNode): BodyNode {
  const only = node.children?.length === 1 ? node.children[0] : undefined;
  return { ...node, type: 'mdxJsxTextElement', children: only?.type === 'paragraph' ? only.children : node.children };
}
