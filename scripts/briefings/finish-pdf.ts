import { hash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFStreamWriter,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { fontsOf, type DrawnFont } from './drawn-fonts.ts';
import { mendStructure } from './mend-structure.ts';
import { appendInOrder } from './quick-entries.ts';
import { tidyDrawing } from './tidy-drawing.ts';

appendInOrder();

export interface FinishOptions {
  /** The origin from which the page was printed: `http://127.0.0.1:43211`. */
  printedFrom: string;
  /** The address of the site, without a closing slash. */
  site: string;
  /** The date that the file bears, `YYYY-MM-DD`. */
  date: string;
}

/**
 * Finishes a PDF as the browser made it: links lead to the site, dates and ids come from the content and not from the clock, the
 * objects are packed. The same page gives the same bytes.
 */
export async function finishPdf(bytes: Uint8Array, { printedFrom, site, date }: FinishOptions): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const drawings = drawingsOf(pdf);
  for (const [reference, object] of pdf.context.enumerateIndirectObjects()) {
    const packed = object instanceof PDFRawStream ? repack(object, drawings.get(object)) : undefined;
    if (packed) pdf.context.assign(reference, packed);
  }
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  const ids = renumber(objects);
  for (const object of objects) {
    replaceStrings(object, (text) => {
      if (text === printedFrom || text.startsWith(`${printedFrom}/`)) return site + text.slice(printedFrom.length);
      return ids.get(text);
    });
  }
  sortIdTree(pdf);
  mendStructure(pdf);
  const day = new Date(`${date}T00:00:00Z`);
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
  pdf.setCreator('Truceline');
  const language = textOf(pdf.catalog.get(PDFName.of('Lang'))) ?? '';
  if (language.startsWith('ar')) rightToLeft(pdf);
  addDescription(pdf, language, date);
  await pdf.flush();
  return write(pdf);
}

/** Objects that are packed together: the more, the better they pack, but a reader unpacks all of them for one. */
const PACKED_TOGETHER = 500;
const NO_ID = '0'.repeat(32);

/** The bytes of the document; its id is the beginning of their own SHA-256 without it, written in afterwards. */
async function write(pdf: PDFDocument): Promise<Uint8Array> {
  const placeholder = PDFHexString.of(NO_ID);
  pdf.context.trailerInfo.ID = pdf.context.obj([placeholder, placeholder]);
  const bytes = Buffer.from(await PDFStreamWriter.forContext(pdf.context, Infinity, true, PACKED_TOGETHER).serializeToBuffer());
  const id = hash('sha256', bytes, 'hex').slice(0, NO_ID.length);
  for (let from = bytes.indexOf(NO_ID); from >= 0; from = bytes.indexOf(NO_ID, from)) from += bytes.write(id, from, 'latin1');
  return bytes;
}

/** What is drawn on each page, with the fonts of that page. */
function drawingsOf(pdf: PDFDocument): Map<PDFObject, Map<string, DrawnFont>> {
  const drawings = new Map<PDFObject, Map<string, DrawnFont>>();
  for (const page of pdf.getPages()) {
    const contents = page.node.Contents();
    const fonts = fontsOf(page);
    if (contents instanceof PDFArray) for (let index = 0; index < contents.size(); index += 1) drawings.set(contents.lookup(index)!, fonts);
    else if (contents) drawings.set(contents, fonts);
  }
  return drawings;
}

/** What is drawn, packed as well as can be. */
function repack(stream: PDFRawStream, fonts: Map<string, DrawnFont> | undefined): PDFRawStream | undefined {
  const { dict, contents } = stream;
  if (dict.get(PDFName.of('Filter')) !== PDFName.of('FlateDecode') || dict.has(PDFName.of('Length1')) || dict.has(PDFName.of('Subtype')))
    return undefined;
  const drawn = inflateSync(contents).toString('latin1');
  const packed = deflateSync(Buffer.from(fonts ? tidyDrawing(drawn, fonts) : drawn, 'latin1'), { level: 9 });
  return fonts || packed.length < contents.length ? PDFRawStream.of(dict, packed) : undefined;
}

/**
 * The ids of the structure are numbers of nodes in the browser’s memory, given out as it happens to look at them: they are counted anew,
 * in the order in which the elements stand in the document.
 */
function renumber(objects: readonly PDFObject[]): Map<string, string> {
  const found = new Set<string>();
  for (const object of objects) {
    const id = object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('StructElem') && object.get(PDFName.of('ID'));
    if (id instanceof PDFString) found.add(id.asString());
  }
  return new Map([...found].map((id, index) => [id, `node${String(index + 1).padStart(8, '0')}`]));
}

/** Puts the tree that finds elements by their ids into the order of the new ones, which readers rely on. Its shape stays. */
function sortIdTree(pdf: PDFDocument): void {
  const tree = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)?.lookupMaybe(PDFName.of('IDTree'), PDFDict);
  if (!tree) return;
  const leaves = leavesOf(tree);
  const pairs = leaves
    .flatMap((leaf) => {
      const names = leaf.lookup(PDFName.of('Names'), PDFArray);
      return Array.from(
        { length: names.size() / 2 },
        (_, index) => [names.lookup(2 * index, PDFString), names.get(2 * index + 1)] as const,
      );
    })
    .sort(([a], [b]) => (a.asString() < b.asString() ? -1 : 1));
  let next = 0;
  for (const leaf of leaves) {
    const names = leaf.lookup(PDFName.of('Names'), PDFArray);
    for (let index = 0; index < names.size(); index += 2, next += 1) {
      names.set(index, pairs[next]![0]);
      names.set(index + 1, pairs[next]![1]);
    }
  }
  setLimits(tree);
}

function leavesOf(node: PDFDict): PDFDict[] {
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
  return kids ? Array.from({ length: kids.size() }, (_, index) => kids.lookup(index, PDFDict)).flatMap(leavesOf) : [node];
}

/** Says at each node of the tree, but not at its root, from which name to which it reaches. */
function setLimits(node: PDFDict): void {
  for (const kid of node.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? []) setLimits(node.context.lookup(kid, PDFDict));
  if (!node.has(PDFName.of('Limits'))) return;
  const leaves = leavesOf(node).map((leaf) => leaf.lookup(PDFName.of('Names'), PDFArray));
  const last = leaves.at(-1)!;
  node.set(PDFName.of('Limits'), node.context.obj([leaves[0]!.get(0), last.get(last.size() - 2)]));
}

/** Replaces strings within an object, but not within those that it refers to. */
function replaceStrings(object: PDFObject, replace: (text: string) => string | undefined): void {
  if (object instanceof PDFRawStream) return replaceStrings(object.dict, replace);
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const next = replaced(value, replace);
      if (next) object.set(key, next);
    }
  } else if (object instanceof PDFArray) {
    for (let index = 0; index < object.size(); index += 1) {
      const next = replaced(object.get(index), replace);
      if (next) object.set(index, next);
    }
  }
}

function replaced(value: PDFObject, replace: (text: string) => string | undefined): PDFObject | undefined {
  const text = value instanceof PDFString ? value.asString() : undefined;
  if (text === undefined) {
    replaceStrings(value, replace);
    return undefined;
  }
  const next = replace(text);
  return next === undefined ? undefined : PDFString.of(next);
}

function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

function rightToLeft(pdf: PDFDocument): void {
  const preferences = pdf.catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict);
  if (preferences) preferences.set(PDFName.of('Direction'), PDFName.of('R2L'));
}

/** Title, language and dates once more as XMP, which readers and archives look for first. */
function addDescription(pdf: PDFDocument, language: string, date: string): void {
  const title = pdf.getTitle() ?? '';
  const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>${date}T00:00:00Z</xmp:ModifyDate><xmp:CreatorTool>Truceline</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
  const stream = pdf.context.stream(new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
