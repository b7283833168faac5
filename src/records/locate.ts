import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { FRONT_MATTER_LINE } from './front-matter.ts';
import { placeAt, type Place } from './problem.ts';
import { parseYaml } from './yaml.ts';

/** The way to a value in a record: `['claims', 0, 'in', 1]`. */
export type Path = readonly (string | number)[];

/** Finds the places of keys and values in one file's front matter. It parses the YAML once more, so ask only where there is a problem. */
export function locatorOf(yaml: string): (path: Path, at?: 'key' | 'value') => Place {
  const root = parseYaml(yaml).contents;
  return (path, at = 'value') => {
    const offset = findOffset(root, path, at);
    return offset === undefined ? { line: 1, column: 1 } : placeAt(yaml, offset, FRONT_MATTER_LINE);
  };
}

/** The offset of the value or key at `path`; of the nearest one around it where it does not exist. */
function findOffset(root: ParsedNode | null, path: Path, at: 'key' | 'value'): number | undefined {
  let node = root;
  let offset: number | undefined;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = (node.items as unknown as { key: ParsedNode; value: ParsedNode | null }[]).find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!pair) return offset;
      offset = last && at === 'value' && pair.value && standsAlone(pair.value) ? pair.value.range[0] : pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node)) {
      const entry = node.items[Number(step)];
      if (!entry) return offset;
      offset = entry.range?.[0] ?? offset;
      node = entry;
    } else {
      return offset;
    }
  }
  return offset;
}

/** A map or list over several lines, and a missing value, are found by their key: that is where an editor shows them. */
function standsAlone(node: ParsedNode): boolean {
  if (isMap(node) || isSeq(node)) return node.flow === true;
  return node.range[0] !== node.range[1];
}
