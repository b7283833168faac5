import type { Body, Slot } from '../domain/body.ts';
import { wordChanges, type WordChange } from './word-changes.ts';

/** Words that one paragraph of a text, or one note of it, lost and got. */
export interface TextChange extends WordChange {
  /** `paragraph 2`, `note 1`: by its number as it is now, or as it was where it is gone. */
  where: string;
}

/** What two states of a text say otherwise, paragraph by paragraph: words, citations, links and components. Emphasis is no word. */
export function textChanges(before: Body, after: Body): TextChange[] {
  const parts = (body: Body) => [passagesOf(body, 'paragraph'), passagesOf(body, 'note')] as const;
  const [was, now] = [parts(before), parts(after)];
  return [...passageChanges(was[0], now[0]), ...passageChanges(was[1], now[1])];
}

interface Passage {
  name: string;
  text: string;
}

function passagesOf(body: Body, kind: 'paragraph' | 'note'): Passage[] {
  const htmls = kind === 'paragraph' ? body.blocks.map(({ html }) => html) : body.notes.map(({ html }) => html);
  const passages = htmls.map((html, index) => ({ name: `${kind} ${index + 1}`, text: textOf(html, body) }));
  // A note that holds citations only is told where it is cited.
  return kind === 'paragraph' ? passages : passages.filter(({ text }) => !/^(?:\[[^\]]*\]\s*)*$/.test(text));
}

/** The words of a block, with what stands in its slots and where its links lead. */
function textOf(html: string, body: Body): string {
  return html
    .replace(/<a\b[^>]*\bhref="([^"]*)"[^>]*>/g, ' ($1) ')
    .replace(/<!--slot:(\d+)-->/g, (_mark, number: string) => ` ${wordsOfSlot(body.slots[Number(number)], body)} `)
    .replace(/<\/?(?:p|li|td|th|tr|h\d|blockquote|br)\b[^>]*>/g, ' ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#x27|#39);/g, (_entity, name: string) => ENTITIES[name]!)
    .replace(/\s+/g, ' ')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

function wordsOfSlot(slot: Slot | undefined, body: Body): string {
  switch (slot?.kind) {
    case undefined:
      return '';
    case 'note-reference': {
      const note = textOf(body.notes.find(({ number }) => number === slot.note)?.html ?? '', body);
      return /^(?:\[[^\]]*\]\s*)+$/.test(note) ? note : `[note ${slot.note}]`;
    }
    case 'citation':
      return `[${slot.report}#${slot.paragraphs.join(',')}]`;
    case 'image':
      return `[picture ${slot.src}: ${slot.alt}]`;
    case 'component':
      return `[${[slot.name, ...Object.entries(slot.attributes).map(([key, value]) => `${key}="${value}"`)].join(' ')}]`;
  }
}

/** Pairs the passages that stayed, then those between them in their order, and compares each pair. */
function passageChanges(was: readonly Passage[], now: readonly Passage[]): TextChange[] {
  const changes: TextChange[] = [];
  const kept = commonPassages(was, now);
  let [from, to] = [0, 0];
  for (const [i, j] of [...kept, [was.length, now.length] as const]) {
    const [gone, come] = [was.slice(from, i), now.slice(to, j)];
    for (let index = 0; index < Math.max(gone.length, come.length); index += 1) {
      const where = (come[index] ?? gone[index])!.name;
      changes.push(...wordChanges(gone[index]?.text ?? '', come[index]?.text ?? '').map((change) => ({ where, ...change })));
    }
    [from, to] = [i + 1, j + 1];
  }
  return changes;
}

/** The passages that are the same in both, in an order that both have. */
function commonPassages(was: readonly Passage[], now: readonly Passage[]): (readonly [number, number])[] {
  const common: (readonly [number, number])[] = [];
  let next = 0;
  for (const [index, { text }] of was.entries()) {
    const found = now.findIndex((passage, place) => place >= next && passage.text === text);
    if (found === -1) continue;
    common.push([index, found]);
    next = found + 1;
  }
  return common;
}
