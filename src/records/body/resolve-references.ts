import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { report } from './report.ts';
import { eachNode, replaceChildren, type BodyNode } from './tree.ts';

/** Puts the address of `[x][r]` and `![x][r]` where it is used, so that what is judged is what is shown; unused and repeated definitions are errors. */
export const resolveReferences: Plugin<[], Root> = () => (tree, file) => {
  const root = tree as unknown as BodyNode;
  const definitions = new Map<string, BodyNode>();
  const used = new Set<string>();
  eachNode(root, (node) => {
    if (node.type !== 'definition') return;
    const name = node.identifier!.toLowerCase();
    if (definitions.has(name)) report(file, 'body-link', node, `Unexpected second definition of \`[${node.label ?? name}]\`, expected one`);
    else definitions.set(name, node);
  });
  replaceChildren(root, (node) => {
    if (node.type === 'definition') return [];
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return node;
    const name = node.identifier!.toLowerCase();
    used.add(name);
    const { url, title, position: defined } = definitions.get(name) ?? { url: '' };
    const type = node.type === 'linkReference' ? 'link' : 'image';
    return { type, url, title, alt: node.alt, children: node.children, position: node.position, ...(defined && { defined }) };
  });
  for (const [name, node] of definitions) {
    if (!used.has(name))
      report(
        file,
        'body-link',
        node,
        `Unexpected definition \`[${node.label ?? name}]\`, expected a link that uses it`,
        'delete it, or write the address at the link',
      );
  }
};
