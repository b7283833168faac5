import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findPrintablePages } from '../../scripts/briefings/printable-page.ts';
import { linesOf, readPdfLayout, type Layout, type Part } from '../briefings/pdf-layout.ts';
import { siteRoot } from './site.ts';

const files = findPrintablePages(siteRoot).flatMap(({ prints }) => prints.map(({ file }) => file));
/** Points at the top and the foot of a sheet that hold what runs in the margins. */
const MARGIN = 60;

describe.each(files)('the sheets of %s', (file) => {
  let layout: Layout;
  beforeAll(async () => {
    layout = await readPdfLayout(readFileSync(join(siteRoot, file)));
  });
  const partsOf = (kind: RegExp): Part[] => layout.parts.filter((part) => kind.test(part.kind));

  it('begin and end with no lone line of a paragraph or of an entry of a list', () => {
    const torn = partsOf(/^(?:P|LI)$/)
      .map(linesOf)
      .filter((sheets) => sheets.length > 1 && (sheets[0]!.lines.length < 2 || sheets.at(-1)!.lines.length < 2));
    expect(torn).toEqual([]);
  });

  it('end with no heading', () => {
    const heads = partsOf(/^H\d$/);
    expect(heads.length).toBeGreaterThan(1);
    const last = heads.flatMap((head) => {
      const at = linesOf(head).at(-1);
      if (!at) return [];
      const below = layout.marks.filter(({ sheet, y, kind }) => sheet === at.sheet && y > at.lines.at(-1)! + 4 && kind !== 'path');
      return below.length === 0 ? [at] : [];
    });
    expect(last).toEqual([]);
  });

  it('cut through no row of a table and no figure', () => {
    // A head is painted on every sheet of its table.
    const rows = partsOf(/^TR$/).filter(({ kids }) => kids.some(({ kind }) => kind !== 'TH'));
    const whole = [...rows, ...partsOf(/^Figure$/)];
    expect(whole.filter(({ marks }) => new Set(marks.map(({ sheet }) => sheet)).size > 1).map(({ kind }) => kind)).toEqual([]);
  });

  it('are more than half full, all but the last', () => {
    const shares = layout.sheets.slice(0, -1).map(({ height }, index) => {
      const foot = height - MARGIN;
      const ys = layout.marks.filter(({ sheet, y }) => sheet === index && y < foot).map(({ y }) => y);
      return (Math.max(...ys) - MARGIN) / (foot - MARGIN);
    });
    expect(shares.filter((share) => share < 0.5)).toEqual([]);
  });
});
