import type { Body } from './body.ts';

/** The same body with its notes numbered from `by + 1`, for a page on which other notes come before. */
export function shiftNotes(body: Body, by: number): Body {
  if (by === 0) return body;
  return {
    blocks: body.blocks.map((block) => ({ ...block, notes: block.notes.map((note) => note + by) })),
    notes: body.notes.map((note) => ({ ...note, number: note.number + by })),
    slots: body.slots.map((slot) => (slot.kind === 'note-reference' ? { ...slot, note: slot.note + by } : slot)),
  };
}
