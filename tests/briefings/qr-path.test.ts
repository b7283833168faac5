import { describe, expect, it } from 'vitest';
import { qrPath } from '../../src/components/paper/qr-path.ts';

/** The dark fields of a path of flat rectangles, as rows of `#` and spaces. */
function fieldsOf({ size, path }: { size: number; path: string }): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => ' '));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let column = 0; column < Number(width); column += 1) rows[Number(y)]![Number(x) + column] = '#';
  return rows.map((row) => row.join(''));
}

const FINDER = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######'];

describe('a QR code', () => {
  const code = qrPath('https://truceline.example/incidents/2021-06-10-southern-idlib/');
  const rows = fieldsOf(code);
  const far = code.size - 11;

  it('has its three finders in their corners, within a quiet zone of four fields', () => {
    for (const [top, left] of [
      [4, 4],
      [4, far],
      [far, 4],
    ] as const)
      expect(rows.slice(top, top + 7).map((row) => row.slice(left, left + 7))).toEqual(FINDER);
    const outside = [...rows.slice(0, 4), ...rows.slice(-4), ...rows.map((row) => row.slice(0, 4) + row.slice(-4))];
    expect(outside.join('').trim()).toBe('');
  });

  it('is another one for another address', () => {
    expect(qrPath('https://truceline.example/incidents/2021-06-10-southern-idli/').path).not.toBe(code.path);
  });
});
