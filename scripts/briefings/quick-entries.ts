import { PDFCrossRefStream, type PDFRef } from '@cantoo/pdf-lib';

interface Entries {
  entries: { ref: PDFRef }[];
  appendEntry: (this: Entries, entry: { ref: PDFRef }) => void;
}

/**
 * Lets the library put an object that comes after all others at the end of its list of objects. It looks for the place of each from
 * the beginning, which takes half a minute for the ninety thousand of a long PDF; they come in order all but once.
 */
export function appendInOrder(): void {
  const prototype = PDFCrossRefStream.prototype as unknown as Entries;
  const anywhere = prototype.appendEntry;
  prototype.appendEntry = function (this: Entries, entry) {
    const last = this.entries.at(-1);
    if (last === undefined || last.ref.objectNumber < entry.ref.objectNumber) this.entries.push(entry);
    else anywhere.call(this, entry);
  };
}
