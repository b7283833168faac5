import type { Block, Body, Note, Slot } from '../../domain/body.ts';
import { parseReading, type Reading } from '../../domain/reading.ts';

/** Citations that stand side by side share one note: `[^a#3][^b#2]`. */
const CITATIONS = /\s*(\[\^[^\]\s]+\](?:\s*\[\^[^\]\s]+\])*)/g;

/** Turns translated paragraphs, plain text with citations such as `[^report-id#3]`, into a body like that of the record itself. */
export function translatedAccount(paragraphs: readonly string[]): Body {
  const slots: Slot[] = [];
  const notes: Note[] = [];
  const noteOf = new Map<string, number>();

  const place = (slot: Slot): string => `<!--slot:${slots.push(slot) - 1}-->`;

  function noteReference(citations: string, found: number[]): string {
    const readings = citations.match(/\[\^[^\]]+\]/g)!.map((citation) => getReading(citation.slice(2, -1)));
    const key = readings.map(({ report, paragraphs: numbers }) => `${report}#${numbers.join(',')}`).join(' ');
    const known = noteOf.get(key);
    if (known !== undefined) return place({ kind: 'note-reference', note: known, first: false });
    const number = notes.length + 1;
    noteOf.set(key, number);
    found.push(number);
    const reference = place({ kind: 'note-reference', note: number, first: true });
    notes.push({ number, html: readings.map((reading) => place({ kind: 'citation', ...reading })).join('؛ ') });
    return reference;
  }

  const blocks = paragraphs.map((text): Block => {
    const found: number[] = [];
    const pieces = text.split(CITATIONS);
    const html = pieces.map((piece, index) => (index % 2 === 0 ? escapeHtml(piece) : noteReference(piece, found))).join('');
    return { html: `<p>${html}</p>`, notes: found };
  });
  return { blocks, notes, slots };
}

function getReading(text: string): Reading {
  const result = parseReading(text);
  if (!result.ok) throw new Error(`${result.problem} in a translated account`);
  return result.value;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
