import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { parseReading, type Reading } from '../../domain/reading.ts';
import type { CollectionName } from '../../schemas/index.ts';
import type { Slot } from '../../domain/body.ts';
import { findDefinitions } from './judge-notes.ts';
import type { BodyNode } from './tree.ts';

interface RecordName {
  collection: CollectionName;
  id: string;
}

declare module 'vfile' {
  interface DataMap extends Partial<RecordName> {
    numbered?: NumberedBody;
  }
}

/** A body whose citations, components and pictures are slots. */
export interface NumberedBody {
  blocks: { node: BodyNode; notes: number[] }[];
  /** The content of each note, from number 1. */
  notes: BodyNode[][];
  slots: Slot[];
}

/**
 * Numbers notes by first citation and puts slots where a page fills something in: raised numbers, sources, pictures, components.
 * Citations that touch share a note; the same sources cited again lead to the same note.
 */
export const numberNotes: Plugin<[], Root> = () => (tree, file) => {
  if (file.messages.length > 0) return;
  const root = tree as unknown as BodyNode;
  const { collection, id } = file.data as RecordName;
  const ownIncident = collection === 'incidents' ? id : undefined;
  const definitions = findDefinitions(root);
  const slots: Slot[] = [];
  const notes: BodyNode[][] = [];
  const numbers = new Map<string, number>();
  let firstInBlock: number[] = [];

  const blocks = root
    .children!.filter(({ type }) => type !== 'footnoteDefinition')
    .map((block) => {
      firstInBlock = [];
      const [node] = transform([block], false) as [BodyNode];
      return { node, notes: firstInBlock };
    });
  file.data.numbered = { blocks, notes, slots };

  function transform(nodes: readonly BodyNode[], inNote: boolean): BodyNode[] {
    const expanded = nodes.flatMap(expandQuote);
    const result: BodyNode[] = [];
    for (let index = 0; index < expanded.length; index += 1) {
      const node = expanded[index]!;
      if (node.type === 'citation' && !inNote) {
        const run = citationsFrom(expanded, index);
        result.push(noteReference(`sources ${run.readings.map(canonical).join(' ')}`, () => sourcesOf(run.readings)));
        index = run.last;
      } else {
        result.push(transformOne(node, inNote));
      }
    }
    return result;
  }

  function transformOne(node: BodyNode, inNote: boolean): BodyNode {
    if (node.type === 'citation') return sourceSlot(node.reading!);
    if (node.type === 'footnoteReference') {
      const name = node.identifier!.toLowerCase();
      return noteReference(`note ${name}`, () => transform(definitions.get(name)?.children ?? [], true));
    }
    if (node.type === 'image') {
      const image: Slot = { kind: 'image', src: `src/content/${collection}/${id}/${node.url!.slice(2)}`, alt: node.alt!.trim() };
      return addSlot(node.title ? { ...image, title: node.title } : image);
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      return addSlot({ kind: 'component', name: node.name!, attributes: attributesOf(node, ownIncident) });
    if (!node.children) return node;
    const isPicture = node.type === 'paragraph' && node.children.length === 1 && node.children[0]!.type === 'image';
    return { ...node, type: isPicture ? 'figure' : node.type, children: transform(node.children, inNote) };
  }

  function noteReference(key: string, contentOf: () => BodyNode[]): BodyNode {
    const known = numbers.get(key);
    if (known !== undefined) return addSlot({ kind: 'note-reference', note: known, first: false });
    const note = numbers.size + 1;
    numbers.set(key, note);
    firstInBlock.push(note);
    const reference = addSlot({ kind: 'note-reference', note, first: true });
    notes[note - 1] = contentOf();
    return reference;
  }

  function sourcesOf(readings: readonly Reading[]): BodyNode[] {
    return readings.flatMap((reading, index) => [...(index > 0 ? [text('; ')] : []), sourceSlot(reading)]);
  }

  function sourceSlot({ report, paragraphs }: Reading): BodyNode {
    return addSlot({ kind: 'citation', report, paragraphs });
  }

  function addSlot(slot: Slot): BodyNode {
    slots.push(slot);
    return { type: 'slot', slot: slots.length - 1 };
  }
};

/** `<Quote>` is a quotation, and the citation that follows it. */
function expandQuote(node: BodyNode): BodyNode | BodyNode[] {
  if (node.type !== 'mdxJsxTextElement' || node.name !== 'Quote') return node;
  const { report, paragraph } = attributesOf(node, undefined);
  const reading = parseReading(`${report}#${paragraph}`);
  const quotation: BodyNode = { type: 'quotation', children: node.children };
  return reading.ok ? [quotation, { type: 'citation', reading: reading.value, position: node.position }] : quotation;
}

/** The citations that touch the one at `index`, with nothing or only a space between them. */
function citationsFrom(nodes: readonly BodyNode[], index: number): { readings: Reading[]; last: number } {
  const readings = [nodes[index]!.reading!];
  let last = index;
  for (let next = index + 1; next < nodes.length; next += 1) {
    const node = nodes[next]!;
    if (node.type === 'citation') {
      if (!readings.some((reading) => canonical(reading) === canonical(node.reading!))) readings.push(node.reading!);
      last = next;
    } else if (node.type !== 'text' || node.value!.trim() !== '') {
      break;
    }
  }
  return { readings, last };
}

function canonical({ report, paragraphs }: Reading): string {
  return `${report}#${paragraphs.join(',')}`;
}

function attributesOf(node: BodyNode, ownIncident: string | undefined): Record<string, string> {
  const written = Object.fromEntries((node.attributes ?? []).map(({ name, value }) => [name!, String(value)]));
  return node.name === 'Toll' && ownIncident !== undefined && written['incident'] === undefined
    ? { incident: ownIncident, ...written }
    : written;
}

function text(value: string): BodyNode {
  return { type: 'text', value };
}
