import { drawPattern } from './pattern.ts';
import type { MeasureText } from './plate.ts';

/** What a recorder has taken down: SVG elements, and whether they use the patterns. */
export interface Recorder {
  context: CanvasRenderingContext2D;
  elements(): string[];
  /** Names of fills that are patterns, in the order of first use. */
  patterns(): string[];
}

/** The font names of the build: the widths are those of the web font, the look is that of a class. */
export const FONTS = { plain: 'plain', bold: 'bold' } as const;
export const PATTERNS: readonly string[] = ['hatch', 'dots'];

export interface RecorderOptions {
  /** Draws every line and dot of a pattern where it is seen: a PDF would hold a filled tile as a picture of dots. */
  expand?: boolean;
}

interface State {
  styles: Record<string, string | number>;
  dash: readonly number[];
}

/**
 * A Canvas 2D context that writes SVG. Colours are names: `fillStyle = 'killed'` becomes the class `c-killed`, a stroke `s-killed`, a
 * text `t-killed`. A call or property that it does not know throws, so that nothing is ever missing from a drawing in silence.
 */
export function createRecorder(idPrefix: string, measure: MeasureText, { expand = false }: RecorderOptions = {}): Recorder {
  const elements: string[] = [];
  const patterns: string[] = [];
  const saved: State[] = [];
  let dash: readonly number[] = [];
  let path: string[] = [];
  let circle: string | undefined;
  let unpainted: { index: number; shape: string; fill: string } | undefined;

  const context = {
    ...UNSUPPORTED,
    canvas: undefined as unknown,
    fillStyle: 'ink',
    strokeStyle: 'ink',
    lineWidth: 1,
    font: FONTS.plain as string,
    textAlign: 'left',
    textBaseline: 'alphabetic',
    direction: 'ltr',
    save: () => void saved.push(state()),
    restore: () => {
      const last = saved.pop();
      if (!last) return;
      dash = last.dash;
      Object.assign(context, last.styles);
    },
    clearRect: () => undefined,
    resetTransform: () => undefined,
    setTransform: (...matrix: number[]) => {
      if (matrix.join() !== '1,0,0,1,0,0') throw new Error(`The SVG recorder does not support setTransform(${matrix.join(', ')})`);
    },
    setLineDash: (segments: readonly number[]) => void (dash = segments),
    getLineDash: () => dash,
    beginPath: () => {
      path = [];
      circle = undefined;
      unpainted = undefined;
    },
    moveTo: (x: number, y: number) => void path.push(`M${round(x)} ${round(y)}`),
    lineTo: (x: number, y: number) => void path.push(`L${round(x)} ${round(y)}`),
    closePath: () => void path.push('Z'),
    arc: (x: number, y: number, radius: number, from: number, to: number) => {
      if (path.length > 0 || from !== 0 || to !== 2 * Math.PI)
        throw new Error('The SVG recorder draws whole circles only, each a path of its own');
      circle = `circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"`;
    },
    fill: () => {
      unpainted = { index: elements.length, shape: shape(), fill: fillOf(context.fillStyle) };
      elements.push(`<${unpainted.shape} ${unpainted.fill}/>`);
    },
    stroke: () => {
      const outlined = shape();
      // A shape that was just filled is one element with both paints.
      if (unpainted && unpainted.index === elements.length - 1 && unpainted.shape === outlined && unpainted.fill.startsWith('class')) {
        elements[unpainted.index] = `<${outlined} ${unpainted.fill.slice(0, -1)} ${strokeOf().slice('class="'.length)}/>`;
      } else elements.push(`<${outlined} fill="none" ${strokeOf()}/>`);
    },
    fillRect: (x: number, y: number, width: number, height: number) => {
      const drawn = expand && PATTERNS.includes(context.fillStyle) ? drawPattern(context.fillStyle, { x, y, width, height }) : undefined;
      elements.push(drawn ?? `<${rect(x, y, width, height)} ${fillOf(context.fillStyle)}/>`);
    },
    strokeRect: (x: number, y: number, width: number, height: number) =>
      void elements.push(`<${rect(x, y, width, height)} fill="none" ${strokeOf()}/>`),
    fillText: (text: string, x: number, y: number) => {
      if (context.textBaseline !== 'alphabetic')
        throw new Error(`The SVG recorder does not support textBaseline \`${context.textBaseline}\``);
      const classes = [context.font === FONTS.bold ? 't-bold' : '', context.fillStyle === 'ink' ? '' : `t-${context.fillStyle}`].filter(
        (name) => name !== '',
      );
      const rightToLeft = context.direction === 'rtl';
      const anchor = anchorOf(context.textAlign, rightToLeft);
      elements.push(
        `<text x="${round(x)}" y="${round(y)}"${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${rightToLeft ? ' direction="rtl"' : ''}>${escapeXml(text)}</text>`,
      );
    },
    measureText: (text: string) => ({ width: measure(text, context.font === FONTS.bold) }),
  };

  const state = (): State => {
    const { fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline, direction } = context;
    return { styles: { fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline, direction }, dash };
  };
  const shape = (): string => circle ?? `path d="${path.join('')}"`;
  const fillOf = (name: string): string => {
    if (!PATTERNS.includes(name)) return `class="c-${name}"`;
    if (expand) throw new Error(`The SVG recorder expands the pattern \`${name}\` in rectangles only`);
    if (!patterns.includes(name)) patterns.push(name);
    return `fill="url(#${idPrefix}-${name})"`;
  };
  const strokeOf = (): string =>
    `class="s-${context.strokeStyle}"${context.lineWidth === 1 ? '' : ` stroke-width="${context.lineWidth}"`}${dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''}`;

  return { context: Object.seal(context) as unknown as CanvasRenderingContext2D, elements: () => elements, patterns: () => patterns };
}

/** Text for the inside of an element or of an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character as keyof typeof ENTITIES]);
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const UNSUPPORTED = refuse([
  'arcTo', 'bezierCurveTo', 'clip', 'createConicGradient', 'createImageData', 'createLinearGradient', 'createPattern', 'createRadialGradient',
  'drawFocusIfNeeded', 'drawImage', 'ellipse', 'getImageData', 'getTransform', 'isPointInPath', 'isPointInStroke', 'putImageData', 'quadraticCurveTo',
  'rect', 'reset', 'rotate', 'roundRect', 'scale', 'strokeText', 'transform', 'translate',
]); // prettier-ignore

/** Made once: a drawing takes hardly longer than these functions do. */
function refuse(names: readonly string[]): Record<string, () => never> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      () => {
        throw new Error(`The SVG recorder does not support ${name}()`);
      },
    ]),
  );
}

/** SVG anchors text at its start, which is its right end where it runs from right to left; canvas knows left and right as well. */
function anchorOf(align: string, rightToLeft: boolean): 'start' | 'middle' | 'end' {
  if (align === 'center') return 'middle';
  if (align !== 'left' && align !== 'right') throw new Error(`The SVG recorder does not support textAlign \`${align}\``);
  return (align === 'left') === rightToLeft ? 'end' : 'start';
}

function rect(x: number, y: number, width: number, height: number): string {
  return `rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
}

/** A tenth of a pixel is finer than any screen shows here. Also refuses what is not a number. */
function round(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`The SVG recorder met the coordinate ${value}`);
  return Math.round(value * 10) / 10 + 0;
}
