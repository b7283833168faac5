import qrcode from 'qrcode-generator';

/** A QR code as the path of an SVG of `size` units a side, with the quiet zone of four units that readers need. */
export function qrPath(text: string): { size: number; path: string } {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const runs = Array.from({ length: count }, (_, row) => runsOf(count, (column) => code.isDark(row, column), row)).flat();
  return { size: count + 8, path: runs.join('') };
}

/** The dark stretches of a row, each a flat rectangle. */
function runsOf(count: number, isDark: (column: number) => boolean, row: number): string[] {
  const runs: string[] = [];
  let start: number | undefined;
  for (let column = 0; column <= count; column += 1) {
    const dark = column < count && isDark(column);
    if (dark && start === undefined) start = column;
    if (dark || start === undefined) continue;
    runs.push(`M${start + 4} ${row + 4}h${column - start}v1h-${column - start}z`);
    start = undefined;
  }
  return runs;
}
