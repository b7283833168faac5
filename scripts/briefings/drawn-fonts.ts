import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';

/** What a drawing must know of a font: how far each glyph advances, in thousandths of the font’s size, and what it stands for. */
export interface DrawnFont {
  advance(glyph: number): number;
  text(glyph: number): string;
}

const known = new WeakMap<PDFDict, DrawnFont>();

/** The fonts of a page by the names that its drawing has for them: `/F4`. */
export function fontsOf(page: PDFPage): Map<string, DrawnFont> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  return new Map((fonts?.keys() ?? []).map((name) => [name.asString(), readFont(fonts!.lookup(name, PDFDict))]));
}

function readFont(font: PDFDict): DrawnFont {
  const before = known.get(font);
  if (before) return before;
  const descendant = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict);
  const advances = advancesOf(descendant?.lookupMaybe(PDFName.of('W'), PDFArray));
  const usual = descendant?.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000;
  const texts = textsOf(font.lookup(PDFName.of('ToUnicode')));
  const read = { advance: (glyph: number) => advances.get(glyph) ?? usual, text: (glyph: number) => texts.get(glyph) ?? '' };
  known.set(font, read);
  return read;
}

/** `[1 [500 600] 7 9 250]`: from glyph 1 on 500 and 600, from 7 to 9 each 250. */
function advancesOf(widths: PDFArray | undefined): Map<number, number> {
  const advances = new Map<number, number>();
  for (let index = 0; widths && index < widths.size();) {
    const first = widths.lookup(index, PDFNumber).asNumber();
    const next = widths.lookup(index + 1);
    if (next instanceof PDFArray) {
      for (let at = 0; at < next.size(); at += 1) advances.set(first + at, next.lookup(at, PDFNumber).asNumber());
      index += 2;
    } else {
      const width = widths.lookup(index + 2, PDFNumber).asNumber();
      for (let glyph = first; glyph <= (next as PDFNumber).asNumber(); glyph += 1) advances.set(glyph, width);
      index += 3;
    }
  }
  return advances;
}

function textsOf(map: PDFObject | undefined): Map<number, string> {
  const texts = new Map<number, string>();
  if (!(map instanceof PDFRawStream)) return texts;
  const source = inflateSync(map.contents).toString('latin1');
  for (const [, block = ''] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi)) texts.set(parseInt(glyph, 16), utf16(text));
  for (const [, block = ''] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', text = ''] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      for (let glyph = parseInt(first, 16); glyph <= parseInt(last, 16); glyph += 1)
        texts.set(glyph, String.fromCodePoint(utf16(text).codePointAt(0)! + glyph - parseInt(first, 16)));
  return texts;
}

/** The text of hexadecimal digits of UTF-16, four for each unit. */
export function utf16(hex: string): string {
  return String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));
}
