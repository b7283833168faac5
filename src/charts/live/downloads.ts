import { Chart } from '../chart-type.ts';
import { buildConfig } from '../config.ts';
import type { ChartDescription } from '../description.ts';
import { contextOf, readColour, readSurroundings } from './surroundings.ts';
import { isRightToLeft, wrapText } from '../text.ts';

export interface DownloadWords {
  svg: string;
  png: string;
  saves: string;
}

const MARGIN = 24;
const LINE = 20;
const SVG = 'http://www.w3.org/2000/svg';
const PAINTED = new Set(['circle', 'path', 'rect', 'text']);
const PAINTS = ['fill', 'stroke', 'font-family', 'font-size', 'font-weight'] as const;

/** Adds buttons that save the chart, with its finding, caption and address, as a picture that needs nothing else. */
export function addDownloads(figure: HTMLElement, description: ChartDescription, words: DownloadWords): void {
  const list = figure.querySelector('.downloads') ?? document.createElement('ul');
  list.classList.add('downloads');
  list.setAttribute('data-screen', '');
  const offer = (text: string, extension: string, make: () => Promise<Blob>): void => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.setAttribute('aria-label', `${text}: ${words.saves}`);
    button.addEventListener('click', () => void make().then((blob) => save(blob, `${description.id}.${extension}`)));
    const entry = document.createElement('li');
    entry.append(button);
    list.append(entry);
  };
  offer(words.svg, 'svg', () => Promise.resolve(new Blob([svgOf(figure, description)], { type: 'image/svg+xml' })));
  offer(words.png, 'png', () => pngOf(figure, description));
  if (!list.isConnected) figure.append(list);
}

/** The page's own drawing with its styles written into it. */
export function svgOf(figure: HTMLElement, description: ChartDescription): string {
  const original = figure.querySelector<SVGSVGElement>('svg.wide');
  if (!original) throw new Error('The figure has no drawing');
  const drawing = original.cloneNode(true) as SVGSVGElement;
  const [from, to] = [original.querySelectorAll('*'), drawing.querySelectorAll('*')];
  for (const [index, element] of to.entries()) if (PAINTED.has(element.tagName)) paintLike(element, from[index]!);
  const [width, height] = [original.viewBox.baseVal.width, original.viewBox.baseVal.height];
  const head = headOf(figure, description, width);
  const picture = document.createElementNS(SVG, 'svg');
  const total = [width + 2 * MARGIN, height + head.height + 2 * MARGIN + LINE] as const;
  setAll(picture, { xmlns: SVG, viewBox: `0 0 ${total[0]} ${total[1]}`, width: total[0], height: total[1], direction: 'ltr' });
  const ground = document.createElementNS(SVG, 'rect');
  setAll(ground, { width: total[0], height: total[1], fill: readColour(figure, '--paper') });
  drawing.removeAttribute('class');
  setAll(drawing, { x: MARGIN, y: MARGIN + head.height, width, height });
  picture.append(ground, ...[...head.lines, sourceLine(total[1])].map((line) => textOf(line, figure)), drawing);
  return new XMLSerializer().serializeToString(picture);
}

/** Drawn anew at twice the size, so that it is sharp in a document. */
async function pngOf(figure: HTMLElement, description: ChartDescription): Promise<Blob> {
  const width = description.kind === 'lanes' ? 1000 : 860;
  const surroundings = readSurroundings(figure, width);
  const built = buildConfig(description, surroundings);
  const head = headOf(figure, description, width);
  const height = Math.ceil(built.height) + head.height + 2 * MARGIN + LINE;
  const layer = Object.assign(document.createElement('canvas'), { width, height: Math.ceil(built.height) });
  const chart = new Chart(layer, { ...built.configuration, options: { ...built.configuration.options, devicePixelRatio: 2 } });
  const canvas = Object.assign(document.createElement('canvas'), { width: (width + 2 * MARGIN) * 2, height: height * 2 });
  const context = contextOf(canvas);
  context.fillStyle = surroundings.colours.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(layer, MARGIN * 2, (MARGIN + head.height) * 2);
  chart.destroy();
  context.scale(2, 2);
  for (const { text, y, bold } of [...head.lines, sourceLine(height)]) {
    context.font = bold ? surroundings.fonts.bold : surroundings.fonts.plain;
    context.fillStyle = bold ? surroundings.colours.ink : surroundings.colours.soft;
    context.direction = isRightToLeft(text) ? 'rtl' : 'ltr';
    context.textAlign = 'left';
    context.fillText(text, MARGIN, y);
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for this browser'))), 'image/png'),
  );
}

interface Line {
  text: string;
  y: number;
  bold: boolean;
}

function headOf(figure: HTMLElement, { finding, caption }: ChartDescription, width: number): { lines: Line[]; height: number } {
  const { measure, write } = readSurroundings(figure, width);
  const lines = [
    ...wrapText(finding, width, true, measure).map((text) => ({ text, bold: true })),
    ...wrapText(caption, width, false, measure).map((text) => ({ text, bold: false })),
  ].map((line, index) => ({ ...line, text: write(line.text), y: MARGIN + 13 + index * LINE }));
  return { lines, height: lines.length * LINE + 12 };
}

/** A picture that travels says where it comes from. */
function sourceLine(height: number): Line {
  return { text: `${location.host}${location.pathname}`, y: height - MARGIN + 4, bold: false };
}

function textOf({ text, y, bold }: Line, figure: HTMLElement): SVGTextElement {
  const element = document.createElementNS(SVG, 'text');
  const rightToLeft = isRightToLeft(text);
  setAll(element, {
    x: MARGIN,
    y,
    'font-family': readColour(figure, '--ui'),
    'font-size': 13,
    'font-weight': bold ? 600 : 400,
    fill: readColour(figure, bold ? '--ink' : '--soft'),
    ...(rightToLeft ? { direction: 'rtl', 'text-anchor': 'end' } : {}),
  });
  element.textContent = text;
  return element;
}

function paintLike(element: Element, original: Element): void {
  const style = getComputedStyle(original);
  const isText = element.tagName === 'text';
  for (const property of PAINTS) {
    if (!isText && property.startsWith('font')) continue;
    // A pattern is named by its id, which the browser may answer with the page's whole address before it.
    if (element.getAttribute(property)?.startsWith('url(')) continue;
    element.setAttribute(property, style.getPropertyValue(property));
  }
  element.removeAttribute('class');
}

function setAll(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
