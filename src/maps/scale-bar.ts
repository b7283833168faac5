import { FRAME, tenth, type Region } from './region.ts';

export interface ScaleBar {
  kilometres: number;
  /** Its left end, its foot and its length, in units of the map. */
  x: number;
  y: number;
  width: number;
}

/** A scale bar of 1, 2 or 5 times a power of ten kilometres, at most a third of the map, in the lower right corner. */
export function scaleBar(region: Region): ScaleBar {
  const most = FRAME.width / 3 / region.scale;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = [5, 2, 1].map((step) => step * power).find((length) => length <= most)!;
  const width = tenth(kilometres * region.scale);
  return { kilometres, x: tenth(FRAME.width - 12 - width), y: FRAME.height - 10, width };
}
