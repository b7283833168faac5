import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { createMeasure } from '../../src/charts/web-font.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** An element of a drawing with its attributes. */
export interface Drawn {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

export interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const measure = createMeasure();

/** All elements of an SVG, in order. */
export function elementsOf(svg: string): Drawn[] {
  const found: Drawn[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push({ name: node.tagName, attributes: attributesOf(node), text: textOf(node) });
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(svg));
  return found.filter(({ name }) => !['html', 'head', 'body'].includes(name));
}

/** Every text with the box that it takes in the web font. */
export function textBoxes(svg: string): Box[] {
  return elementsOf(svg)
    .filter(({ name }) => name === 'text')
    .map(({ text, attributes }) => {
      const width = measure(text, (attributes['class'] ?? '').includes('t-bold'));
      const [x, y] = [Number(attributes['x']), Number(attributes['y'])];
      const anchor = attributes['text-anchor'] ?? 'start';
      const before = anchor === 'middle' ? width / 2 : (anchor === 'end') === (attributes['direction'] !== 'rtl') ? width : 0;
      return { text, left: x - before, right: x - before + width, top: y - 10, bottom: y + 3 };
    });
}

/** Texts that run over one another, or out of the drawing. */
export function misplacedTexts(svg: string): string[] {
  const [, , width, height] = (elementsOf(svg)[0]?.attributes['viewbox'] ?? elementsOf(svg)[0]?.attributes['viewBox'] ?? '')
    .split(' ')
    .map(Number);
  const boxes = textBoxes(svg);
  const outside = boxes.filter((box) => box.left < -0.6 || box.right > width! + 0.6 || box.top < 0 || box.bottom > height!);
  const over = boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`“${a.text}” runs over “${b.text}”`] : [])),
  );
  return [
    ...outside.map(({ text, left, right, top, bottom }) => `“${text}” leaves the drawing: ${left}–${right}, ${top}–${bottom}`),
    ...over,
  ];
}

/** Texts through which the edge of an agreement's band runs. */
export function crossedTexts(svg: string): string[] {
  const edges = elementsOf(svg)
    .filter(({ attributes }) => attributes['stroke-width'] === '1.5' && attributes['class'] === 's-truce-ink')
    .map(({ attributes }) => attributes['d']!.match(/[\d.]+/g)!.map(Number));
  if (edges.length === 0) throw new Error('The drawing has no edge of a band.');
  return textBoxes(svg)
    .filter((box) => edges.some(([x, top, , bottom]) => box.left < x! && box.right > x! && box.top < bottom! && box.bottom > top!))
    .map(({ text, left, right }) => `“${text}” is crossed: ${left}–${right}`);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right - 0.6 && b.left < a.right - 0.6 && a.top < b.bottom && b.top < a.bottom;
}

function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : '')).join('');
}
