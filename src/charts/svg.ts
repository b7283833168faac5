import { createHash } from 'node:crypto';
import { Chart } from './chart-type.ts';
import { buildConfig, type BuiltChart } from './config.ts';
import { describeChart } from './describe.ts';
import type { ChartDescription } from './description.ts';
import { createMeasure } from './web-font.ts';
import { TOKENS, type MeasureText, type Palette } from './plate.ts';
import { createRecorder, escapeXml, FONTS, type Recorder } from './recorder.ts';

/** The widths for which a page draws a chart, by the class that shows one of them. */
export const WIDTHS = {
  'range-bars': { wide: 860, narrow: 340, print: 660 },
  'month-columns': { wide: 860, narrow: 340, print: 660 },
  lanes: { wide: 1000, narrow: 340, print: 660 },
} as const;
export type DrawingSize = 'wide' | 'narrow' | 'print';
export const SIZES: readonly DrawingSize[] = ['wide', 'narrow', 'print'];

/** Draws a chart as inline SVG, coloured by class. The same description gives the same bytes. */
export function drawSvg(description: ChartDescription, size: DrawingSize, measure: MeasureText = measureWebFont()): string {
  const id = `${description.id}-${size}`;
  const recorder = createRecorder(id, measure, { expand: size === 'print' });
  const built = buildConfig(description, {
    width: WIDTHS[description.kind][size],
    measure,
    colours: NAMES,
    fonts: FONTS,
    // The digits of a page are written when all of it is there; Arabic-Indic ones are narrower than those measured here.
    write: (text) => text,
  });
  record(built, recorder);
  return [
    `<svg class="${size}" direction="ltr" viewBox="0 0 ${built.width} ${Math.ceil(built.height)}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc">`,
    `<title id="${id}-title">${escapeXml(description.name)}</title>`,
    `<desc id="${id}-desc">${escapeXml(describeChart(description))}</desc>`,
    patternsOf(id, recorder.patterns()),
    ...recorder.elements(),
    '</svg>',
  ].join('');
}

/** All three drawings of a chart, each made once for each description. */
export function drawChart(description: ChartDescription): string {
  const digest = createHash('sha256').update(JSON.stringify(description)).digest('base64');
  const known = drawings.get(digest);
  if (known !== undefined) return known;
  const drawing = SIZES.map((size) => drawSvg(description, size)).join('');
  if (drawings.size >= 200) drawings.clear();
  drawings.set(digest, drawing);
  return drawing;
}

const drawings = new Map<string, string>();

const NAMES = Object.fromEntries(TOKENS.map((token) => [token, token])) as Palette;

let webFont: MeasureText | undefined;
function measureWebFont(): MeasureText {
  return (webFont ??= createMeasure());
}

let reused: Chart<'figures'> | undefined;

/** Lets Chart.js draw on the recorder. One instance serves all charts: making one takes it longer than drawing. */
function record({ width, height, configuration }: BuiltChart, { context }: Recorder): void {
  const chart = reused;
  // Kept only when nothing is thrown: a chart that failed half-way is not used again.
  reused = undefined;
  if (chart) {
    Object.assign(chart, { ctx: context, width, height });
    chart.config.plugins?.splice(0, Infinity, ...(configuration.plugins ?? []));
    chart.data = configuration.data;
    chart.options = configuration.options ?? {};
    chart.update('none');
    reused = chart;
  } else {
    const canvas = { width, height, getContext: () => context };
    Object.assign(context, { canvas });
    reused = new Chart(canvas as unknown as HTMLCanvasElement, configuration);
  }
}

function patternsOf(id: string, used: readonly string[]): string {
  if (used.length === 0) return '';
  const tiles: Record<string, string> = {
    hatch: `<pattern id="${id}-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="s-injured" fill="none" stroke-width="2.5" d="M3.5 0V7"/></pattern>`,
    dots: `<pattern id="${id}-dots" width="6" height="6" patternUnits="userSpaceOnUse"><circle class="c-unknown" cx="3" cy="3" r="1.2"/></pattern>`,
  };
  return `<defs>${used.map((name) => tiles[name]).join('')}</defs>`;
}
