import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { splitFrontMatter } from './front-matter.ts';
import { fieldOf, orderKeys } from './key-order.ts';
import { unwrap } from './schema-shape.ts';
import { parseYaml, readYaml } from './yaml.ts';

/** More maps than any record has. */
const MOST_MAPS = 2_000;

/**
 * Puts the keys of a record’s front matter into the schema’s order, with the comments above them. It moves lines and changes none;
 * a map whose keys cannot be moved so that every value stays what it was is left as it is.
 */
export function sortKeys(text: string, schema: z.ZodType): string {
  const split = splitFrontMatter(text, '');
  if ('rule' in split || readYaml(split.yaml, '').problems.some(({ rule }) => rule === 'yaml')) return text;
  let yaml = split.yaml;
  const left = new Set<string>();
  for (let round = 0; round < MOST_MAPS; round += 1) {
    const map = findUnsorted(parseYaml(yaml).contents, schema, [], left);
    if (!map) break;
    const sorted = map.node.flow ? sortFlow(yaml, map) : sortBlock(yaml, map);
    if (sorted === undefined || !saysTheSame(yaml, sorted, !map.node.flow)) left.add(map.path);
    else yaml = sorted;
  }
  const at = text.indexOf('\n') + 1;
  return text.slice(0, at) + yaml + text.slice(at + split.yaml.length);
}

interface Unsorted {
  path: string;
  node: YAMLMap.Parsed;
  /** The index of the pair that goes to each place. */
  order: number[];
}

function findUnsorted(
  node: ParsedNode | null,
  schema: z.ZodType,
  path: (string | number)[],
  left: ReadonlySet<string>,
): Unsorted | undefined {
  if (isSeq(node)) {
    const { element } = unwrap(schema).definition;
    return element && firstOf(node.items.keys(), (index) => findUnsorted(node.items[index]!, element, [...path, index], left));
  }
  if (!isMap(node)) return undefined;
  const keys = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const sorted = orderKeys(keys, schema);
  const name = JSON.stringify(path);
  if (new Set(keys).size === keys.length && !left.has(name) && sorted.some((key, index) => key !== keys[index]))
    return { path: name, node, order: sorted.map((key) => keys.indexOf(key)) };
  return firstOf(keys.entries(), ([index, key]) => {
    const field = fieldOf(schema, key);
    return field && findUnsorted(node.items[index]!.value, field, [...path, key], left);
  });
}

function firstOf<Item, Found>(items: Iterable<Item>, find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `{ b: 1, a: 2 }`: the pairs change places, what stands between them stays. */
function sortFlow(yaml: string, { node, order }: Unsorted): string {
  const spans = node.items.map(({ key, value }) => ({ start: key.range[0], end: value ? value.range[1] : key.range[1] }));
  const texts = spans.map(({ start, end }) => yaml.slice(start, end));
  let sorted = yaml.slice(0, spans[0]!.start);
  for (const [place, from] of order.entries()) {
    sorted += texts[from]! + yaml.slice(spans[place]!.end, spans[place + 1]?.start ?? spans[place]!.end);
  }
  return sorted + yaml.slice(spans.at(-1)!.end);
}

/** A map over several lines: each pair has the lines from the comments above its key to those of the next. */
function sortBlock(yaml: string, { node, order }: Unsorted): string | undefined {
  const starts = node.items.map(({ key }) => lineStart(yaml, key.range[0]));
  const opening = yaml.slice(starts[0], node.items[0]!.key.range[0]);
  const column = opening.length;
  // `- key:` is one opening; `- - key:` and a tag are left alone.
  if (!/^ *(?:- +)?$/.test(opening)) return undefined;
  const dash = opening.includes('-');
  const top = dash ? { own: '', tail: '' } : cutPiece(yaml.slice(0, starts[0]), column);
  const end = Math.min(yaml.length, lineEnd(yaml, node.range[1]));
  const bounds = [...starts, end];
  const pieces = node.items.map((_pair, index) => cutPiece(yaml.slice(bounds[index], bounds[index + 1]), column));
  // A comment at the end of one pair’s lines belongs to the next one; the last one keeps its own.
  const pairs = pieces.map(({ own, tail }, index) => ({
    above: index === 0 ? top.tail : pieces[index - 1]!.tail,
    own: index === pieces.length - 1 ? own + tail : own,
  }));
  const indent = ' '.repeat(column);
  const lines = order.map((from, place) => {
    const { above, own } = pairs[from]!;
    const body = place === 0 ? opening + own.slice(column) : indent + own.slice(column);
    // Above the first key of an entry there is the entry’s own dash: its comments go above that.
    return (place === 0 && dash ? above.replace(/^ +(?=#)/gm, ' '.repeat(opening.indexOf('-'))) : above) + withLineEnd(body);
  });
  return yaml.slice(0, starts[0]! - top.tail.length) + lines.join('') + yaml.slice(end);
}

/** The lines of one pair: its own, and the comments at its end that stand as far out as a key, without a blank line after them. */
function cutPiece(text: string, column: number): { own: string; tail: string } {
  const lines = text.split(/(?<=\n)/);
  // After the last line end there is an empty piece.
  if (lines.at(-1) === '') lines.pop();
  let last = lines.length;
  while (last > 0 && isCommentAt(lines[last - 1]!, column)) last -= 1;
  return { own: lines.slice(0, last).join(''), tail: lines.slice(last).join('') };
}

function isCommentAt(line: string, column: number): boolean {
  return line.startsWith(`${' '.repeat(column)}#`);
}

function withLineEnd(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const at = text.indexOf('\n', offset);
  return at === -1 ? text.length : at + 1;
}

/** Whether two front matters have the same values, and the same lines where only lines were moved. */
function saysTheSame(before: string, after: string, byLine: boolean): boolean {
  const linesOf = (text: string): string[] =>
    text
      .split('\n')
      .map((line) => line.replace(/^ *(?:- +)?/, ''))
      .sort();
  return (
    isDeepStrictEqual(readYaml(before, '').value, readYaml(after, '').value) &&
    (!byLine || isDeepStrictEqual(linesOf(before), linesOf(after)))
  );
}
