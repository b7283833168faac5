/**
 * The prose of a record after reading: safe HTML in blocks, with numbered slots that a page fills with components.
 * In `html`, slot number n stands as the comment `<!--slot:n-->`; no other comment can occur in it.
 */
export interface Body {
  blocks: Block[];
  /** Numbered from 1 in order of first citation. */
  notes: Note[];
  slots: Slot[];
}

/** One top-level block (a paragraph, list, table, heading, figure …) and the numbers of the notes first cited in it. */
export interface Block {
  html: string;
  notes: number[];
}

export interface Note {
  number: number;
  html: string;
}

export type Slot =
  /** The raised number in the text that leads to a note. `first` is true at the note's first citation. */
  | { kind: 'note-reference'; note: number; first: boolean }
  /** A source named inside a note: the page prints “report A, ¶ 2–3” and links it. */
  | { kind: 'citation'; report: string; paragraphs: number[] }
  /** A picture of the record's folder: `src` is its path from the project's root. */
  | { kind: 'image'; src: string; alt: string; title?: string }
  /** A listed component with literal attributes. */
  | { kind: 'component'; name: string; attributes: Record<string, string> };
