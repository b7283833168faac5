import { PDFArray, PDFDict, PDFName, PDFRef, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/**
 * Completes the structure of a PDF where the browser leaves it short of what programs that read aloud rely on: the caption of a table is
 * one and called so, the entry of a list has a body, a link says where it leads.
 */
export function mendStructure(pdf: PDFDocument): void {
  const tree = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!tree) return;
  const bodies = new Map<PDFRef, PDFRef>();
  const visit = ({ reference, element }: Kid): void => {
    const kids = kidsOf(element);
    if (isA(element, 'LI')) {
      const body = wrap(reference, element, 'LBody', (item) => !isA(item, 'Lbl') && !isA(item, 'LBody'));
      if (body) bodies.set(reference, body);
    } else if (isA(element, 'Table') && !kids.some((kid) => isA(kid.element, 'Caption'))) {
      wrap(
        reference,
        element,
        'Caption',
        (item) => isA(item, 'NonStruct') && !kidsOf(item as PDFDict).some((kid) => isA(kid.element, 'TR')),
      );
    }
    kids.forEach(visit);
  };
  kidsOf(tree).forEach(visit);
  // What was painted for an entry itself is now its body’s.
  const parents = tree.lookupMaybe(PDFName.of('ParentTree'), PDFDict);
  if (parents) for (const list of listsOf(parents)) replaceIn(list, bodies);
  for (const page of pdf.getPages()) nameLinks(page.node.Annots());
}

/** Puts those kids of an element for which `isInside` holds into one new element where the first of them stands. */
function wrap(reference: PDFRef, element: PDFDict, kind: string, isInside: (item: PDFObject | undefined) => boolean): PDFRef | undefined {
  const { context } = element;
  const all = itemsOf(element);
  const inside = all.filter((item) => isInside(context.lookup(item)));
  if (inside.length === 0) return undefined;
  const made = context.obj({ Type: 'StructElem', S: kind, P: reference, K: inside });
  const page = element.get(PDFName.of('Pg'));
  if (page) made.set(PDFName.of('Pg'), page);
  const wrapper = context.register(made);
  for (const item of inside) {
    const kid = context.lookup(item);
    if (item instanceof PDFRef && kid instanceof PDFDict && kid.has(PDFName.of('P'))) kid.set(PDFName.of('P'), wrapper);
  }
  const kept = all.flatMap((item) => (item === inside[0] ? [wrapper] : inside.includes(item) ? [] : [item]));
  element.set(PDFName.of('K'), context.obj(kept));
  return wrapper;
}

/** Each link says where it leads, since an annotation has no words of its own. */
function nameLinks(annotations: PDFArray | undefined): void {
  for (let index = 0; annotations && index < annotations.size(); index += 1) {
    const link = annotations.lookup(index, PDFDict);
    if (link.has(PDFName.of('Contents'))) continue;
    const uri = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
    const goal = link.lookup(PDFName.of('Dest'));
    const words = uri instanceof PDFString ? uri : goal instanceof PDFName ? PDFString.of(`#${goal.decodeText()}`) : undefined;
    if (words) link.set(PDFName.of('Contents'), words);
  }
}

interface Kid {
  reference: PDFRef;
  element: PDFDict;
}

function kidsOf(element: PDFDict): Kid[] {
  return itemsOf(element).flatMap((item) => {
    const kid = element.context.lookup(item);
    return item instanceof PDFRef && kid instanceof PDFDict && kid.has(PDFName.of('S')) ? [{ reference: item, element: kid }] : [];
  });
}

/** The kids of an element as they stand: elements, numbers of what is painted, annotations. */
function itemsOf(element: PDFDict): PDFObject[] {
  const kids = element.lookup(PDFName.of('K'));
  if (kids instanceof PDFArray) return kids.asArray();
  const only = element.get(PDFName.of('K'));
  return only === undefined ? [] : [only];
}

/** The lists of a tree of numbers, each from what is painted on a page to its elements; and the tree’s own. */
function listsOf(node: PDFDict): PDFArray[] {
  const numbers = node.lookupMaybe(PDFName.of('Nums'), PDFArray);
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
  const below = Array.from({ length: kids?.size() ?? 0 }, (_, index) => kids!.lookup(index, PDFDict)).flatMap(listsOf);
  if (!numbers) return below;
  const lists = Array.from({ length: numbers.size() }, (_, index) => numbers.lookup(index)).filter((value) => value instanceof PDFArray);
  return [numbers, ...lists, ...below];
}

function replaceIn(list: PDFArray, references: ReadonlyMap<PDFRef, PDFRef>): void {
  for (let index = 0; index < list.size(); index += 1) {
    const value = list.get(index);
    const other = value instanceof PDFRef ? references.get(value) : undefined;
    if (other) list.set(index, other);
  }
}

function isA(object: PDFObject | undefined, kind: string): boolean {
  return object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of(kind);
}
