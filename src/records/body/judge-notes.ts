import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { report } from './report.ts';
import { eachNode, type BodyNode } from './tree.ts';

/** Refuses a note that is defined twice, that nothing cites, or that is named like a citation. */
export const judgeNotes: Plugin<[], Root> = () => (tree, file) => {
  const root = tree as unknown as BodyNode;
  const first = findDefinitions(root);
  const cited = new Set<string>();
  for (const block of root.children!) {
    if (block.type !== 'footnoteDefinition')
      eachNode(block, (node) => {
        if (node.type === 'footnoteReference') cited.add(nameOf(node));
      });
  }
  for (const node of root.children!) {
    if (node.type !== 'footnoteDefinition') continue;
    const name = nameOf(node);
    const shown = `[^${node.label ?? name}]`;
    if (name.includes('#'))
      report(
        file,
        'body-note',
        node,
        `Unexpected definition \`${shown}\`, expected a citation in running text`,
        'a citation needs no definition; name a note with a number or a word',
      );
    else if (first.get(name) !== node)
      report(file, 'body-note', node, `Unexpected second definition of the note \`${shown}\`, expected one`);
    else if (!cited.has(name))
      report(
        file,
        'body-note',
        node,
        `Unexpected definition of the note \`${shown}\`, expected a place that cites it`,
        'cite it in the text, or delete it',
      );
  }
};

/** The first definition of each note, by its name in small letters. */
export function findDefinitions(root: BodyNode): Map<string, BodyNode> {
  const definitions = new Map<string, BodyNode>();
  for (const node of root.children!) {
    if (node.type === 'footnoteDefinition' && !definitions.has(nameOf(node))) definitions.set(nameOf(node), node);
  }
  return definitions;
}

function nameOf(node: BodyNode): string {
  return node.identifier!.toLowerCase();
}
