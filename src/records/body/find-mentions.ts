import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { parseReading } from '../../domain/reading.ts';
import type { CollectionName } from '../../schemas/index.ts';
import type { Place } from '../problem.ts';
import { COMPONENTS } from './component-forms.ts';
import { parseLink } from './links.ts';
import { findQuotations } from './quotations.ts';
import { eachNode, type BodyNode } from './tree.ts';

/** What a body says of other records or files, each with its place. */
export type Mention = Place &
  (
    | { kind: 'record'; collection: CollectionName; id: string; how: 'citation' | 'link' | 'component'; paragraphs?: number[] }
    | { kind: 'image'; name: string }
    | { kind: 'quotation'; words: number }
  );

type Mentioned = Mention extends infer Each ? (Each extends Place ? Omit<Each, keyof Place> : never) : never;

declare module 'vfile' {
  interface DataMap {
    mentions?: Mention[];
  }
}

/** Notes what the body cites, links, shows and quotes: whether it exists is for the checker. */
export const findMentions: Plugin<[], Root> = () => (tree, file) => {
  const mentions: Mention[] = [];
  eachNode(tree as unknown as BodyNode, (node) => {
    for (const mentioned of mentionsOf(node)) {
      const { line, column } = node.position!.start;
      mentions.push({ ...mentioned, line, column });
    }
  });
  for (const quotation of findQuotations(tree as unknown as BodyNode, file)) mentions.push({ ...quotation, kind: 'quotation' });
  file.data.mentions = mentions;
};

function mentionsOf(node: BodyNode): Mentioned[] {
  if (node.type === 'citation') {
    const { report, paragraphs } = node.reading!;
    return [{ kind: 'record', collection: 'reports', id: report, how: 'citation', paragraphs }];
  }
  if (node.type === 'image' && node.url?.startsWith('./')) return [{ kind: 'image', name: node.url.slice(2) }];
  if (node.type === 'link') {
    const target = parseLink(node.url ?? '');
    return target.ok && target.value.kind === 'record'
      ? [{ kind: 'record', collection: target.value.collection, id: target.value.id, how: 'link' }]
      : [];
  }
  const form = COMPONENTS.get(node.name ?? '');
  if (!form) return [];
  const attributes = node.attributes ?? [];
  return attributes.flatMap(({ name, value }): Mentioned[] => {
    const collection = name !== undefined && Object.hasOwn(form.attributes, name) ? form.attributes[name]!.references : undefined;
    if (!collection || typeof value !== 'string') return [];
    const reading = parseReading(`${value}#${String(attributes.find((other) => other.name === 'paragraph')?.value)}`);
    const paragraphs = reading.ok ? { paragraphs: reading.value.paragraphs } : {};
    return [{ kind: 'record', collection, id: value, how: 'component', ...paragraphs }];
  });
}
