import { Chart, DatasetController, Element, LinearScale, type CoreChartOptions } from 'chart.js';
import type { BarKind } from './description.ts';
import { drawMark, drawRange, type DrawnMark, type DrawnRange } from './marks.ts';
import type { Palette, Point } from './plate.ts';

/** A dataset of figures of one kind, or of incidents. */
export interface FigureSet {
  type: 'figures';
  kind: BarKind | 'incident';
  data: Point[];
  colours: Palette;
}

declare module 'chart.js' {
  interface ChartTypeRegistry {
    figures: {
      chartOptions: CoreChartOptions<'figures'>;
      datasetOptions: { kind: BarKind | 'incident'; colours: Palette };
      defaultDataPoint: Point;
      metaExtensions: object;
      parsedDataType: object;
      scales: 'plain';
    };
  }
  interface CartesianScaleTypeRegistry {
    plain: { options: { display: false; min: number; max: number } };
  }
}

/** One figure on the canvas: `x` and `y` are its middle, for whoever looks for the nearest. */
export class FigureElement extends Element {
  static id = 'figure';
  drawn: DrawnRange | DrawnMark | undefined;
}

/** Maps values to pixels and takes no room. Chart.js would lay out ticks and labels of a hidden scale too, at half the cost of a drawing. */
class PlainScale extends LinearScale {
  static override id = 'plain';
  static override defaults = { display: false };

  override update(width: number, height: number): void {
    const { min, max } = this.getUserBounds();
    const horizontal = this.axis === 'x';
    Object.assign(this, { min, max, width: horizontal ? width : 0, height: horizontal ? 0 : height });
  }
}

/** Places figures by Chart.js's scales. It resolves no options for each figure, which is most of what Chart.js costs at build. */
class FigureController extends DatasetController<'figures', FigureElement> {
  static id = 'figures';
  static defaults = { datasetElementType: false, dataElementType: 'figure' };

  override update(): void {
    const { data, xScale, yScale } = this._cachedMeta;
    const points = (this.getDataset() as unknown as FigureSet).data;
    for (const [index, element] of data.entries()) {
      const point = points[index];
      if (point) place(element, point, xScale!, yScale!);
    }
  }

  override draw(): void {
    const { kind, colours } = this.getDataset() as unknown as FigureSet;
    for (const { drawn } of this._cachedMeta.data) {
      if (drawn === undefined) continue;
      if ('shape' in drawn) drawMark(this.chart.ctx, drawn, colours);
      else if (kind !== 'incident') drawRange(this.chart.ctx, kind, drawn, colours);
    }
  }
}

Chart.register(PlainScale, FigureElement, FigureController);

export { Chart };

type Scale = { getPixelForValue(value: number): number };

function place(element: FigureElement, point: Point, xScale: Scale, yScale: Scale): void {
  if (point.form === 'mark') {
    const { across, shape, filled } = point;
    element.drawn = { from: xScale.getPixelForValue(point.from), to: xScale.getPixelForValue(point.to), across, shape, filled };
    element.x = (element.drawn.from + element.drawn.to) / 2;
    element.y = across;
    return;
  }
  const scale = point.form === 'bar' ? xScale : yScale;
  const { form, across, thickness, arrow } = point;
  const zero = scale.getPixelForValue(0);
  const low = point.low === null ? null : scale.getPixelForValue(point.low);
  const high = point.high === null ? null : scale.getPixelForValue(point.high);
  element.drawn = { form, zero, low, high, across, thickness, arrow };
  const along = low === null ? zero + (form === 'bar' ? 7 : -7) : (zero + low) / 2;
  element.x = form === 'bar' ? along : across;
  element.y = form === 'bar' ? across : along;
}
