import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString, type PDFRef } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { finishPdf } from '../../scripts/briefings/finish-pdf.ts';

const OPTIONS = { printedFrom: 'http://127.0.0.1:1', site: 'https://site.example', date: '2020-01-03' };

/** A document of three header cells and one cell below them, whose ids a browser gave out in some order; the tree has two leaves. */
async function documentWith(ids: readonly [string, string, string]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.addPage();
  const { context } = pdf;
  const element = (fields: Record<string, unknown>) => context.register(context.obj({ Type: 'StructElem', ...fields } as never));
  const heads = ids.map((id) => element({ S: 'TH', ID: PDFString.of(id) }));
  element({ S: 'TD', A: { O: 'Table', Headers: [PDFString.of(ids[2]), PDFString.of(ids[0])] } });
  const sorted = ids.map((id, index): [string, PDFRef] => [id, heads[index]!]).sort(([a], [b]) => (a < b ? -1 : 1));
  const leaf = (pairs: typeof sorted) =>
    context.register(
      context.obj({
        Limits: [PDFString.of(pairs[0]![0]), PDFString.of(pairs.at(-1)![0])],
        Names: pairs.flatMap(([id, head]) => [PDFString.of(id), head]),
      } as never),
    );
  const kids = [leaf(sorted.slice(0, 2)), leaf(sorted.slice(2))];
  pdf.catalog.set(PDFName.of('StructTreeRoot'), context.register(context.obj({ Type: 'StructTreeRoot', IDTree: { Kids: kids } } as never)));
  return pdf.save({ useObjectStreams: false });
}

describe('a finished PDF', () => {
  it('has the same bytes in whatever order the browser numbered its nodes', async () => {
    const first = await finishPdf(await documentWith(['node00000101', 'node00000102', 'node00000103']), OPTIONS);
    const other = await finishPdf(await documentWith(['node00000912', 'node00000911', 'node00000007']), OPTIONS);
    expect(Buffer.from(other).equals(Buffer.from(first))).toBe(true);
  });

  it('finds each element by its new id, in order, and names the same elements as heads of a cell', async () => {
    const pdf = await PDFDocument.load(await finishPdf(await documentWith(['node3', 'node1', 'node2']), OPTIONS));
    const tree = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('IDTree'), PDFDict);
    const leaves = tree.lookup(PDFName.of('Kids'), PDFArray);
    const pairs = [0, 1].flatMap((index) => {
      const names = leaves.lookup(index, PDFDict).lookup(PDFName.of('Names'), PDFArray);
      return Array.from({ length: names.size() / 2 }, (_, pair) => {
        const key = names.lookup(2 * pair, PDFString).asString();
        return [
          key,
          names
            .lookup(2 * pair + 1, PDFDict)
            .lookup(PDFName.of('ID'), PDFString)
            .asString(),
        ];
      });
    });
    expect(pairs).toEqual(['node00000001', 'node00000002', 'node00000003'].map((id) => [id, id]));
    expect(leaves.lookup(1, PDFDict).lookup(PDFName.of('Limits'), PDFArray).toString()).toBe('[ (node00000003) (node00000003) ]');
    const cell = pdf.context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .find((object) => object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('TD')) as PDFDict;
    expect(cell.lookup(PDFName.of('A'), PDFDict).get(PDFName.of('Headers'))!.toString()).toBe('[ (node00000003) (node00000001) ]');
  });
});
