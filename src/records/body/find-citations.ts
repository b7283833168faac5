import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { parseReading } from '../../domain/reading.ts';
import type { Place } from '../problem.ts';
import { placeAt } from '../problem.ts';
import { report } from './report.ts';
import { judgeLeftOver } from './left-over.ts';
import { replaceChildren, type BodyNode } from './tree.ts';

const MARK = /\[\^([^[\]\n]*)\]?/g;

/** Turns `[^report-id#3]` in running text into citations. A `[^…]` that is neither a citation nor a defined note is an error. */
export const findCitations: Plugin<[], Root> = () => (tree, file) => {
  replaceChildren(tree as unknown as BodyNode, (node, parent) => {
    if (node.type === 'link' && /^\s*\^/.test(firstText(node))) {
      report(
        file,
        'body-note',
        node,
        'Unexpected link whose words begin with `^`, expected a citation',
        'a citation is not followed by brackets: put a space between them',
      );
    }
    if (node.type === 'text') judgeLeftOver(node, file);
    if (node.type !== 'text' || !node.value?.includes('[^')) return node;
    return citationsOf(node, file).map((piece) => {
      if (piece.type === 'citation' && parent.type === 'link')
        report(file, 'body-note', piece, 'Unexpected citation in the words of a link, expected it after the link');
      return piece;
    });
  });
};

function firstText(node: BodyNode): string {
  const first = node.children?.[0];
  return first?.type === 'text' ? (first.value ?? '') : '';
}

function citationsOf(node: BodyNode, file: VFile): BodyNode[] {
  const value = node.value!;
  const start = node.position!.start.offset!;
  const source = String(file.value).slice(start, node.position!.end.offset);
  const marks = [...value.matchAll(MARK)];
  const written = [...source.matchAll(MARK)].filter(({ index }) => !isEscaped(source, index));
  if (written.length !== marks.length || marks.some((mark, index) => mark[0] !== written[index]![0])) {
    report(
      file,
      'body-note',
      node,
      'Unexpected escape beside `[^`, expected a citation such as `[^report-id#3]`',
      'write the citation without backslashes or entities',
    );
    return [node];
  }
  const pieces: BodyNode[] = [];
  let end = 0;
  for (const [index, mark] of marks.entries()) {
    const from = placeAt(String(file.value), start + written[index]!.index);
    const citation = citationOf(mark[0], mark[1]!, from, file);
    if (mark.index > end) pieces.push({ type: 'text', value: value.slice(end, mark.index), position: node.position });
    pieces.push(citation);
    end = mark.index + mark[0].length;
  }
  if (end < value.length) pieces.push({ type: 'text', value: value.slice(end), position: node.position });
  return pieces;
}

function citationOf(mark: string, inside: string, place: Place, file: VFile): BodyNode {
  const position = { start: place, end: { line: place.line, column: place.column + mark.length } };
  const reading = mark.endsWith(']') ? parseReading(inside) : undefined;
  if (reading?.ok) return { type: 'citation', reading: reading.value, position };
  if (reading && inside.includes('#')) report(file, 'body-note', place, reading.problem, reading.help);
  else {
    report(
      file,
      'body-note',
      place,
      `Unexpected note \`${mark}\` without a definition, expected a citation or a defined note`,
      'cite a report as `[^report-id#3]`, or add the line `[^1]: …`',
    );
  }
  return { type: 'text', value: mark, position };
}

function isEscaped(source: string, at: number): boolean {
  let slashes = 0;
  while (source[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}
