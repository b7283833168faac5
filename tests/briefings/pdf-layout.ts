import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';

/** A line of text, or a stroke or area of a drawing, with where it lies on its sheet: points from the sheet’s top. */
export interface Mark {
  sheet: number;
  y: number;
  kind: 'text' | 'path' | 'picture';
}

/** An element of the structure of a PDF, with everything that is drawn for it and for what is in it. */
export interface Part {
  /** `H2`, `P`, `TR`, `Figure` …; what Chromium has no name for is a `NonStruct`. */
  kind: string;
  element: PDFDict;
  parent: Part | undefined;
  kids: Part[];
  marks: Mark[];
}

export interface Layout {
  root: Part;
  /** Every element, in reading order. */
  parts: Part[];
  /** What is painted on each sheet outside every element and is not marked as an artifact. */
  loose: Mark[];
  /** Every mark that belongs to an element. */
  marks: Mark[];
  sheets: { width: number; height: number }[];
}

/** Reads where each element of a tagged PDF lies, from what is painted with its number. */
export async function readPdfLayout(bytes: Uint8Array): Promise<Layout> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = pdf.getPages();
  const painted = pages.map((page, sheet) => paintedOn(page, sheet));
  const sheetOf = new Map(pages.map((page, sheet) => [page.node as PDFDict, sheet]));
  const parts: Part[] = [];

  const readKids = (object: PDFObject | undefined, part: Part, inherited: number | undefined): void => {
    if (object instanceof PDFArray) for (let index = 0; index < object.size(); index += 1) readKids(object.lookup(index), part, inherited);
    else if (object instanceof PDFNumber && inherited !== undefined)
      part.marks.push(...(painted[inherited]!.byId.get(object.asNumber()) ?? []));
    else if (object instanceof PDFDict) {
      const type = nameOf(object, 'Type');
      if (type === 'OBJR') return;
      const sheet = sheetOf.get(object.lookup(PDFName.of('Pg')) as PDFDict) ?? inherited;
      if (type === 'MCR') return readKids(object.lookup(PDFName.of('MCID')), part, sheet);
      part.kids.push(readPart(object, part, sheet));
    }
  };
  const readPart = (element: PDFDict, parent: Part | undefined, inherited: number | undefined): Part => {
    const part: Part = { kind: nameOf(element, 'S') ?? '', element, parent, kids: [], marks: [] };
    parts.push(part);
    readKids(element.lookup(PDFName.of('K')), part, inherited);
    part.marks.push(...part.kids.flatMap(({ marks }) => marks));
    return part;
  };
  const tree = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('K'));
  const document = tree instanceof PDFArray ? tree.lookup(0, PDFDict) : (tree as PDFDict);
  return {
    root: readPart(document, undefined, undefined),
    parts,
    loose: painted.flatMap(({ loose }) => loose),
    marks: painted.flatMap(({ byId }) => [...byId.values()].flat()),
    sheets: pages.map((page) => page.getSize()),
  };
}

/** The baselines of the lines of text of a part, sheet by sheet, from above. */
export function linesOf({ marks }: Part): { sheet: number; lines: number[] }[] {
  const sheets = new Map<number, number[]>();
  for (const { sheet, y, kind } of marks) if (kind === 'text') sheets.set(sheet, [...(sheets.get(sheet) ?? []), y]);
  return [...sheets].sort(([a], [b]) => a - b).map(([sheet, ys]) => ({ sheet, lines: distinct(ys) }));
}

/** Raised numbers of notes stand a few points over their line. */
const ONE_LINE = 6;

function distinct(ys: number[]): number[] {
  const lines: number[] = [];
  for (const y of ys.sort((a, b) => a - b)) if (lines.length === 0 || y - lines.at(-1)! > ONE_LINE) lines.push(y);
  return lines;
}

type Matrix = readonly [number, number, number, number, number, number];
const TOKEN = /<<|>>|<[0-9A-Fa-f\s]*>|\((?:\\.|[^\\()])*\)|\/[^\s<>[\]()/]+|[[\]]|[^\s<>[\]()/]+/g;
const PAINTING = new Set(['f', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']);

/** Follows the drawing of a sheet: the place of each line of text and each path, by the number of its element. */
function paintedOn(page: PDFPage, sheet: number): { byId: Map<number, Mark[]>; loose: Mark[] } {
  const { height } = page.getSize();
  const byId = new Map<number, Mark[]>();
  const loose: Mark[] = [];
  const saved: Matrix[] = [];
  const marked: (number | 'artifact' | undefined)[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let text: Matrix = matrix;
  let path: number[] = [];
  let words: string[] = [];
  const numbers = (count: number): number[] => words.slice(-count).map(Number);
  const put = (y: number, kind: Mark['kind']): void => {
    const id = marked.findLast((entry) => entry !== undefined);
    const mark = { sheet, y: height - y, kind };
    if (typeof id === 'number') byId.set(id, [...(byId.get(id) ?? []), mark]);
    else if (id === undefined) loose.push(mark);
  };
  const yOf = ([, b, , d, , f]: Matrix, x: number, y: number): number => b * x + d * y + f;
  for (const [token] of drawingOf(page).matchAll(TOKEN)) {
    if (token === 'q') saved.push(matrix);
    else if (token === 'Q') matrix = saved.pop() ?? matrix;
    else if (token === 'cm') matrix = times(numbers(6) as unknown as Matrix, matrix);
    else if (token === 'BT') text = [1, 0, 0, 1, 0, 0];
    else if (token === 'Tm') text = numbers(6) as unknown as Matrix;
    else if (token === 'Td') text = times([1, 0, 0, 1, ...(numbers(2) as [number, number])], text);
    else if (token === 'Tj' || token === 'TJ') put(yOf(times(text, matrix), 0, 0), 'text');
    else if (token === 'm' || token === 'l') path.push(yOf(matrix, ...(numbers(2) as [number, number])));
    else if (token === 'c') path.push(yOf(matrix, ...(numbers(2) as [number, number])));
    else if (token === 're') {
      const [x = 0, y = 0, , tall = 0] = numbers(4);
      path.push(yOf(matrix, x, y), yOf(matrix, x, y + tall));
    } else if (PAINTING.has(token)) {
      for (const y of path) put(y, 'path');
      path = [];
    } else if (token === 'n') path = [];
    else if (token === 'Do') put(yOf(matrix, 0, 0), 'picture');
    else if (token === 'BMC') marked.push(words.at(-1) === '/Artifact' ? 'artifact' : undefined);
    else if (token === 'BDC') marked.push(words.includes('/Artifact') ? 'artifact' : idIn(words));
    else if (token === 'EMC') marked.pop();
    else {
      words.push(token);
      continue;
    }
    words = [];
  }
  return { byId, loose };
}

function idIn(words: readonly string[]): number | undefined {
  const at = words.indexOf('/MCID');
  return at < 0 ? undefined : Number(words[at + 1]);
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

function drawingOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray().map((part) => page.doc.context.lookup(part)) : [contents];
  return streams.map((stream) => (stream instanceof PDFRawStream ? inflateSync(stream.contents).toString('latin1') : '')).join('\n');
}

function nameOf(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}
