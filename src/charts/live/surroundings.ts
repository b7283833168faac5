import { writeArabicDigits } from '../../domain/digits.ts';
import { TOKENS, type Fonts, type Palette, type Surroundings } from '../plate.ts';

const PROPERTIES = {
  ink: '--ink',
  soft: '--soft',
  paper: '--paper',
  rule: '--rule',
  killed: '--deaths-fill',
  injured: '--injured',
  unknown: '--unknown',
  truce: '--truce',
  'truce-ink': '--truce-ink',
} as const;

/** What a drawing in the browser depends on: the page's colours as they are now, its interface font, and the width. */
export function readSurroundings(figure: Element, width: number): Surroundings {
  const fonts = readFonts(figure);
  const context = contextOf(document.createElement('canvas'));
  const write = readDigits(figure);
  return {
    width,
    fonts,
    colours: readPalette(figure),
    measure: (text, bold) => {
      context.font = bold ? fonts.bold : fonts.plain;
      return context.measureText(write(text)).width;
    },
    write,
  };
}

/** The value of a colour token here and now. */
export function readColour(figure: Element, property: string): string {
  return getComputedStyle(figure).getPropertyValue(property).trim();
}

/** The digits of the page, which its drawings already have. */
export function readDigits(figure: Element): (text: string) => string {
  return figure.closest('[data-digits="arab"]') ? writeArabicDigits : (text) => text;
}

export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas');
  return context;
}

function readFonts(figure: Element): Fonts {
  const family = readColour(figure, '--ui');
  return { plain: `400 13px ${family}`, bold: `600 13px ${family}` };
}

function readPalette(figure: Element): Palette {
  const colours = Object.fromEntries(Object.entries(PROPERTIES).map(([token, property]) => [token, readColour(figure, property)]));
  const palette = {
    ...colours,
    hatch: tile(colours['injured'] ?? '', 7, drawHatch, 45),
    dots: tile(colours['unknown'] ?? '', 6, drawDot, 0),
  };
  const missing = TOKENS.find((token) => !(token in palette));
  if (missing !== undefined) throw new Error(`No colour for \`${missing}\``);
  return palette as Palette;
}

/** A pattern as in the SVG, drawn four times as large and scaled down so that it is sharp on every screen. */
function tile(colour: string, size: number, draw: (context: CanvasRenderingContext2D) => void, degrees: number): CanvasPattern | string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * 4;
  const context = contextOf(canvas);
  context.scale(4, 4);
  context.fillStyle = context.strokeStyle = colour;
  draw(context);
  const pattern = context.createPattern(canvas, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(degrees).scale(0.25));
  return pattern ?? colour;
}

function drawHatch(context: CanvasRenderingContext2D): void {
  context.fillRect(2.25, 0, 2.5, 7);
}

function drawDot(context: CanvasRenderingContext2D): void {
  context.beginPath();
  context.arc(3, 3, 1.2, 0, 2 * Math.PI);
  context.fill();
}
