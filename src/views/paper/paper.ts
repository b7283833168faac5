import type { Archive } from '../../archive.ts';
import { digestOf } from '../digest.ts';

/** What a page that can be handed out says of itself on paper. */
export interface Paper {
  /** The cut-off date, `YYYY-MM-DD`: the date of its PDF. */
  cutOff: string;
  /** The beginning of the SHA-256 of what the page shows, in hexadecimal: the same content always has the same one. */
  version: string;
}

/** What a page with this view says on paper; `notPrinted` are the keys of the view that only lead to other pages. */
export function paperOf<View extends object>(archive: Archive, view: View, notPrinted: readonly (keyof View & string)[] = []): Paper {
  const left = new Set<string>(notPrinted);
  const shown = Object.entries(view).filter(([key]) => !left.has(key));
  return { cutOff: archive.cutOff, version: digestOf(shown).slice(0, 12) };
}
