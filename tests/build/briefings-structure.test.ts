import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { findPrintablePages } from '../../scripts/briefings/printable-page.ts';
import { readPdfLayout, type Layout, type Part } from '../briefings/pdf-layout.ts';
import { siteRoot } from './site.ts';

const files = findPrintablePages(siteRoot).flatMap(({ prints }) => prints.map(({ file }) => file));

/** What PDF/UA asks of a structure, as far as it can be told without its validator. */
describe.each(files)('the structure of %s', (file) => {
  let pdf: PDFDocument;
  let layout: Layout;
  beforeAll(async () => {
    const bytes = readFileSync(join(siteRoot, file));
    pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    layout = await readPdfLayout(bytes);
  });
  const partsOf = (kind: string): Part[] => layout.parts.filter((part) => part.kind === kind);
  const kindsIn = (parts: readonly Part[]): string[] => [...new Set(parts.flatMap(({ kids }) => kids.map(({ kind }) => kind)))].sort();
  const dictionaries = (): PDFDict[] =>
    pdf.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));

  it('holds everything that is painted once, or has it marked as an artifact', () => {
    expect(layout.loose).toEqual([]);
    expect(layout.marks.length).toBeGreaterThan(100);
    expect(layout.root.marks.length).toBe(layout.marks.length);
  });

  it('has headings that begin with one of the first level and leave out none', () => {
    const levels = layout.parts.flatMap(({ kind }) => (/^H\d$/.test(kind) ? [Number(kind[1])] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('has tables of rows of cells, whose heads say what they are heads of, with one caption at most', () => {
    expect(kindsIn(partsOf('Table')).filter((kind) => !['Caption', 'TR'].includes(kind))).toEqual([]);
    expect(kindsIn(partsOf('TR')).filter((kind) => !['TD', 'TH'].includes(kind))).toEqual([]);
    const captions = partsOf('Table').map(({ kids }) => kids.map(({ kind }) => kind).lastIndexOf('Caption'));
    expect(captions.filter((at) => at > 0)).toEqual([]);
    expect(partsOf('TH').filter(({ element }) => !/^\/(?:Row|Column)$/.test(scopeOf(element)))).toEqual([]);
  });

  it('has lists of entries, each with a body', () => {
    expect(kindsIn(partsOf('L')).filter((kind) => kind !== 'LI')).toEqual([]);
    expect(partsOf('LI').filter(({ parent }) => parent?.kind !== 'L')).toEqual([]);
    expect(kindsIn(partsOf('LI')).filter((kind) => !['LBody', 'Lbl'].includes(kind))).toEqual([]);
  });

  it('has links with words, each in its place of the structure, and sheets that are walked through in its order', () => {
    for (const page of pdf.getPages()) {
      expect(page.node.get(PDFName.of('Tabs'))).toBe(PDFName.of('S'));
      expect(page.node.lookup(PDFName.of('StructParents'))).toBeInstanceOf(PDFNumber);
      const links =
        page.node
          .Annots()
          ?.asArray()
          .map((link) => pdf.context.lookup(link, PDFDict)) ?? [];
      expect(links.filter((link) => !link.has(PDFName.of('Contents')) || !link.has(PDFName.of('StructParent')))).toEqual([]);
    }
  });

  it('has fonts that are in the file and say what each of their glyphs stands for', () => {
    const fonts = dictionaries().filter((object) => object.get(PDFName.of('Subtype')) === PDFName.of('Type0'));
    expect(fonts.length).toBeGreaterThan(1);
    expect(fonts.filter((font) => !font.has(PDFName.of('ToUnicode')))).toEqual([]);
    const described = dictionaries().filter((object) => object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'));
    expect(described.length).toBeGreaterThan(1);
    expect(described.filter((font) => !['FontFile2', 'FontFile3'].some((key) => font.has(PDFName.of(key))))).toEqual([]);
  });
});

function scopeOf(head: PDFDict): string {
  const attributes: PDFObject | undefined = head.lookup(PDFName.of('A'));
  const all = attributes instanceof PDFArray ? attributes.asArray().map((entry) => head.context.lookup(entry)) : [attributes];
  const scope = all
    .flatMap((entry) => (entry instanceof PDFDict ? [entry.get(PDFName.of('Scope'))] : []))
    .find((entry) => entry !== undefined);
  return String(scope);
}
