import { Chart, type FigureElement } from '../chart-type.ts';
import { buildConfig } from '../config.ts';
import type { ChartDescription } from '../description.ts';
import { addDownloads, type DownloadWords } from './downloads.ts';
import { contextOf, readColour, readDigits, readSurroundings } from './surroundings.ts';
import type { DrawnMark, DrawnRange } from '../marks.ts';
import { nearest, readingOrder, step, type Stop } from '../stops.ts';

interface LiveWords extends DownloadWords {
  hint: string;
  follow: string;
  /** The path under which the site is served, before every address in the description. */
  base: string;
}

/** Lets Chart.js draw over the figure's SVG, at the page's width and in its colours, to be walked through by keyboard and pointer. */
export function bringToLife(figure: HTMLElement): void {
  const description = JSON.parse(figure.dataset['chart'] ?? '') as ChartDescription;
  const words = JSON.parse(figure.dataset['words'] ?? '') as LiveWords;
  const { stage, canvas, readout } = addStage(figure, description, words);
  const write = readDigits(figure);
  let chart: Chart<'figures'> | undefined;
  let stops: Stop<FigureElement>[] = [];
  let active: number | undefined;
  let drawnWidth = 0;

  const draw = (): void => {
    drawnWidth = stage.clientWidth;
    if (drawnWidth === 0) return;
    const built = buildConfig(description, readSurroundings(figure, drawnWidth));
    chart?.destroy();
    canvas.width = built.width;
    canvas.height = Math.ceil(built.height);
    built.configuration.plugins?.push({
      id: 'reached',
      afterDraw: ({ ctx }) => drawReached(ctx, stops, active, readColour(figure, '--focus')),
    });
    chart = new Chart(canvas, built.configuration);
    stops = readingOrder(
      chart.data.datasets.flatMap((set, index) =>
        (chart?.getDatasetMeta(index).data ?? []).map((element, position) => ({
          element: element as unknown as FigureElement,
          point: set.data[position]!,
        })),
      ),
    );
    chart.draw();
  };
  const reach = (index: number | undefined): void => {
    if (index === active) return;
    active = index;
    const point = index === undefined ? undefined : stops[index]?.point;
    readout.textContent = point ? write(`${point.words}${point.href === undefined ? '' : `. ${words.follow}`}`) : words.hint;
    chart?.draw();
  };

  stage.addEventListener('keydown', (event) => {
    const next = step(event.key, active, stops.length);
    if (event.key === 'Enter' && active !== undefined) {
      const href = stops[active]?.point.href;
      if (href !== undefined) location.assign(words.base + href);
      return;
    }
    if (next === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    reach(next);
  });
  stage.addEventListener('blur', () => reach(undefined));
  canvas.addEventListener('pointermove', ({ offsetX, offsetY }) => reach(nearest(stops, offsetX, offsetY)));
  canvas.addEventListener('pointerleave', () => {
    if (document.activeElement !== stage) reach(undefined);
  });
  new ResizeObserver(() => {
    if (stage.clientWidth !== drawnWidth) requestAnimationFrame(draw);
  }).observe(stage);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  figure.classList.add('is-live');
  draw();
  void document.fonts.ready.then(draw);
  addDownloads(figure, description, words);
}

function addStage(figure: HTMLElement, { id, name }: ChartDescription, { hint }: LiveWords) {
  const stage = document.createElement('div');
  stage.className = 'chart-stage';
  stage.tabIndex = 0;
  // Arrow keys reach the chart only in an application; everything in it is in the table too.
  stage.setAttribute('role', 'application');
  stage.setAttribute('aria-label', readDigits(figure)(name));
  stage.setAttribute('aria-describedby', `${id}-readout`);
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  stage.append(canvas);
  const readout = document.createElement('p');
  readout.className = 'chart-readout';
  readout.id = `${id}-readout`;
  readout.setAttribute('aria-live', 'polite');
  readout.textContent = hint;
  const drawings = figure.querySelectorAll(':scope > svg');
  drawings[drawings.length - 1]?.after(stage, readout);
  contextOf(canvas);
  return { stage, canvas, readout };
}

function drawReached(
  ctx: CanvasRenderingContext2D,
  stops: readonly Stop<FigureElement>[],
  active: number | undefined,
  colour: string,
): void {
  const drawn = active === undefined ? undefined : stops[active]?.element.drawn;
  if (!drawn) return;
  ctx.strokeStyle = colour;
  ctx.lineWidth = 2.5;
  ctx.setLineDash([]);
  ctx.strokeRect(...frameOf(drawn));
}

function frameOf(drawn: DrawnRange | DrawnMark): [number, number, number, number] {
  if ('shape' in drawn) return [drawn.from - 11, drawn.across - 11, drawn.to - drawn.from + 22, 22];
  const { form, zero, across, thickness } = drawn;
  const along = form === 'bar' ? 1 : -1;
  const end = drawn.low === null ? zero + 14 * along : (drawn.high ?? drawn.low + drawn.arrow * along);
  const [start, length, half] = [Math.min(zero, end) - 3, Math.abs(end - zero) + 6, Math.max(thickness / 2, 7) + 3];
  return form === 'bar' ? [start, across - half, length, half * 2] : [across - half, start, half * 2, length];
}
