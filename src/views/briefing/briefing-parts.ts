import type { Block, Body } from '../../domain/body.ts';

/** The components that show something apart from the text. */
const SHOWN_APART = ['TollChart', 'Chronology', 'IncidentTable'];

/** A body's text, and what follows from the first chart or table on, with the heading right before it. */
export interface BodyParts {
  text: Block[];
  shown: Block[];
}

/** Parts a body where its charts and tables begin, so that they can start a page of their own in print. */
export function partBody(body: Body): BodyParts {
  const first = body.blocks.findIndex((block) => slotsIn(block).some((slot) => isShownApart(body, slot)));
  if (first < 0) return { text: body.blocks, shown: [] };
  const from = first > 0 && /^<h[2-6]\b/.test(body.blocks[first - 1]!.html) ? first - 1 : first;
  return { text: body.blocks.slice(0, from), shown: body.blocks.slice(from) };
}

/** The attributes of every use of a component in a body. */
export function usesOf(body: Body, component: string): Record<string, string>[] {
  return body.slots.flatMap((slot) => (slot.kind === 'component' && slot.name === component ? [slot.attributes] : []));
}

function isShownApart(body: Body, slot: number): boolean {
  const found = body.slots[slot];
  return found?.kind === 'component' && SHOWN_APART.includes(found.name);
}

function slotsIn(block: Block): number[] {
  return [...block.html.matchAll(/<!--slot:(\d+)-->/g)].map((match) => Number(match[1]));
}
