import type { ChartConfiguration, Plugin } from 'chart.js';
import type { ChartDescription } from './description.ts';
import { layoutLanes } from './lanes.ts';
import { layoutMonths } from './months.ts';
import type { Plate, Surroundings } from './plate.ts';
import { layoutRangeBars } from './range-bars.ts';
import { isRightToLeft } from './text.ts';

export interface BuiltChart {
  /** In CSS pixels. */
  width: number;
  height: number;
  configuration: ChartConfiguration<'figures'>;
  plate: Plate;
}

/** Makes the one Chart.js configuration that the build draws as SVG and the browser on its canvas. Pure. */
export function buildConfig(description: ChartDescription, surroundings: Surroundings): BuiltChart {
  const plate = layoutChart(description, surroundings);
  const { width, height, plot, values } = plate;
  const pixels = { min: 0, max: values.axis === 'x' ? height : width };
  const range = { min: values.min, max: values.max };
  // The scales only map: axes, labels and words stand where the layout measured that they fit, which Chart.js's own boxes cannot do for rows of unequal height.
  const hidden = { type: 'plain', display: false } as const;
  return {
    width,
    height,
    plate,
    configuration: {
      type: 'figures',
      data: {
        datasets: plate.sets.map(({ kind, points }) => ({ type: 'figures', kind, data: points, colours: surroundings.colours })),
      },
      options: {
        responsive: false,
        animation: false,
        events: [],
        parsing: false,
        normalized: true,
        clip: false,
        layout: { padding: { left: plot.left, right: width - plot.right, top: plot.top, bottom: height - plot.bottom } },
        scales:
          values.axis === 'x'
            ? { x: { ...hidden, ...range }, y: { ...hidden, ...pixels } }
            : { x: { ...hidden, ...pixels }, y: { ...hidden, ...range } },
      },
      plugins: [framePlugin(plate, surroundings)],
    },
  };
}

export function layoutChart(description: ChartDescription, surroundings: Pick<Surroundings, 'width' | 'measure'>): Plate {
  if (description.kind === 'range-bars') return layoutRangeBars(description, surroundings);
  if (description.kind === 'month-columns') return layoutMonths(description, surroundings);
  return layoutLanes(description, surroundings);
}

/** Bands and rules behind the figures, words in front of them. */
function framePlugin(plate: Plate, { colours, fonts, write }: Surroundings): Plugin<'figures'> {
  return {
    id: 'frame',
    beforeDatasetsDraw({ ctx }) {
      for (const { x, y, width, height, colour } of plate.bands) {
        ctx.fillStyle = colours[colour];
        ctx.fillRect(x, y, width, height);
      }
      for (const { from, to, colour, lineWidth, dash } of plate.rules) {
        ctx.strokeStyle = colours[colour];
        ctx.lineWidth = lineWidth;
        ctx.setLineDash([...dash]);
        ctx.beginPath();
        ctx.moveTo(...from);
        ctx.lineTo(...to);
        ctx.stroke();
      }
      ctx.setLineDash([]);
    },
    afterDatasetsDraw({ ctx }) {
      ctx.textBaseline = 'alphabetic';
      for (const { text, x, y, align, bold, colour } of plate.labels) {
        ctx.fillStyle = colours[colour];
        ctx.font = bold ? fonts.bold : fonts.plain;
        ctx.textAlign = align;
        ctx.direction = isRightToLeft(text) ? 'rtl' : 'ltr';
        ctx.fillText(write(text), x, y);
      }
    },
  };
}
