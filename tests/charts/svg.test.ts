import { describe, expect, test } from 'vitest';
import type { ChartDescription } from '../../src/charts/description.ts';
import { drawChart, drawSvg, SIZES } from '../../src/charts/svg.ts';
import { elementsOf, misplacedTexts, textBoxes } from './drawing.ts';
import { bar, byIncident, chronology, months, range, rangeBars, SAMPLES } from './samples.ts';

const drawings = Object.entries(SAMPLES).flatMap(([name, chart]) => SIZES.map((size) => ({ name, size, chart: chart })));

describe.each(drawings)('$name, $size', ({ chart, size }) => {
  const svg = drawSvg(chart, size);
  const [root, ...inner] = elementsOf(svg);

  test('is a picture with a name and a description', () => {
    expect(root?.attributes).toMatchObject({ role: 'img', direction: 'ltr', class: size, 'aria-labelledby': `${chart.id}-${size}-title` });
    expect(inner.find(({ name }) => name === 'title')).toMatchObject({ attributes: { id: `${chart.id}-${size}-title` }, text: chart.name });
    expect(inner.find(({ name }) => name === 'desc')?.text.length).toBeGreaterThan(20);
  });

  test('has its colours from classes and no inline style', () => {
    for (const { attributes } of inner) {
      expect(attributes).not.toHaveProperty('style');
      expect(attributes['fill'] ?? 'none').toMatch(/^(none|url\(#[a-z-]+\))$/);
      expect(attributes['stroke']).toBeUndefined();
    }
  });

  test('keeps its words apart and inside', () => {
    expect(misplacedTexts(svg)).toEqual([]);
  });

  test('is the same when drawn again after another chart', () => {
    drawSvg(chart === chronology ? byIncident : chronology, 'narrow');
    expect(drawSvg(chart, size)).toBe(svg);
  });
});

test('all drawings of a page have ids of their own', () => {
  const ids = [byIncident, SAMPLES.byOrigin, chronology].flatMap((chart) =>
    elementsOf(drawChart(chart)).flatMap(({ attributes }) => attributes['id'] ?? []),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('a drawing that fails leaves the next one whole', () => {
  const before = drawSvg(byIncident, 'wide');
  expect(() => drawSvg(rangeBars([{ label: 'x', bars: [{ ...bar('killed', range(1)), range: range(Number.NaN) }] }]), 'wide')).toThrow(
    /coordinate NaN/,
  );
  expect(drawSvg(byIncident, 'wide')).toBe(before);
});

test('the same description is drawn once and given again', () => {
  expect(drawChart(structuredClone(byIncident))).toBe(drawChart(byIncident));
  expect(drawChart({ ...byIncident, id: 'other' })).not.toBe(drawChart(byIncident));
});

describe('what is not known', () => {
  const shapesOf = (chart: ChartDescription) =>
    elementsOf(drawSvg(chart, 'wide')).filter(({ name }) => ['rect', 'circle', 'path'].includes(name));

  test('not reported is a dashed ring with the words, never a bar', () => {
    const svg = drawSvg(rangeBars([{ label: 'Injured', bars: [bar('injured', null)] }]), 'wide');
    const ring = elementsOf(svg).find(({ name }) => name === 'circle');
    expect(ring?.attributes).toMatchObject({ class: 'c-paper s-unknown', 'stroke-dasharray': '3 2.4', r: '6' });
    expect(elementsOf(svg).filter(({ name }) => name === 'rect')).toEqual([]);
    expect(elementsOf(svg).some(({ name, text }) => name === 'text' && text === 'Injured: not reported')).toBe(true);
  });

  test('an open end is an arrow that goes on from the lowest figure', () => {
    const shapes = shapesOf(rangeBars([{ label: 'a', bars: [bar('killed', range(12, null))] }]));
    const solid = shapes.find(({ attributes }) => attributes['class'] === 'c-killed')!.attributes;
    const arrow = shapes.find(({ attributes }) => attributes['stroke-width'] === '2')!.attributes;
    expect(arrow['d']).toMatch(new RegExp(`^M${Number(solid['x']) + Number(solid['width'])} `));
  });

  test('open from zero has an arrow and no bar of no length', () => {
    const shapes = shapesOf(rangeBars([{ label: 'a', bars: [bar('killed', range(0, null)), bar('part', range(3))] }]));
    expect(shapes.filter(({ name, attributes }) => name === 'rect' && Number(attributes['width']) < 1)).toEqual([]);
    expect(shapes.filter(({ attributes }) => attributes['stroke-width'] === '2')).toHaveLength(1);
  });

  test('a reported zero is a stroke on the axis, unlike a ring', () => {
    const shapes = shapesOf(rangeBars([{ label: 'a', bars: [bar('killed', range(0))] }]));
    expect(shapes.filter(({ name }) => name === 'circle')).toEqual([]);
    expect(shapes.filter(({ attributes }) => attributes['stroke-width'] === '3')).toHaveLength(1);
  });

  test('a known highest figure is an empty outline beyond the lowest', () => {
    const rects = shapesOf(rangeBars([{ label: 'a', bars: [bar('killed', range(10, 20))] }])).filter(({ name }) => name === 'rect');
    const [solid, outline] = rects.map(({ attributes }) => attributes);
    expect([solid?.['class'], outline?.['class'], outline?.['fill']]).toEqual(['c-killed', 's-killed', 'none']);
    expect(Number(outline?.['x']) - Number(solid?.['x'])).toBeCloseTo(Number(solid?.['width']) + 0.75, 0);
  });

  test('a month without a record has no mark at all', () => {
    const marks = (given: Parameters<typeof months>[0]) =>
      shapesOf(months(given)).length - shapesOf(months({})).filter(({ name }) => name === 'path').length;
    expect(shapesOf(months({})).filter(({ name }) => name !== 'path')).toEqual([]);
    expect(marks({ '2019-03': null })).toBeGreaterThan(0);
  });
});

test('an incident that nobody calls a violation is hollow', () => {
  const marks = elementsOf(drawSvg(chronology, 'wide')).filter(({ attributes }) => /^c-(ink|paper) s-/.test(attributes['class'] ?? ''));
  expect(marks.map(({ name, attributes }) => `${name} ${attributes['class']}`)).toEqual([
    'circle c-ink s-paper',
    'path c-paper s-ink',
    'path c-ink s-paper',
  ]);
});

test('a band has no edge where no end is recorded', () => {
  const edges = elementsOf(drawSvg(chronology, 'wide')).filter(
    ({ attributes }) => attributes['class'] === 's-truce-ink' && attributes['stroke-width'] === '1.5',
  );
  expect(edges).toHaveLength(3);
});

test('the bracket of a spell without a record ends before the words of the months beside it', () => {
  const svg = drawSvg(months({ '2018-01': range(40), '2018-02': range(0), '2021-12': range(0) }), 'wide');
  const bracket = elementsOf(svg).flatMap(({ attributes }) =>
    attributes['class'] === 's-truce-ink' ? [...attributes['d']!.matchAll(/[ML]([\d.]+)/g)].map((match) => Number(match[1])) : [],
  );
  const nones = textBoxes(svg).filter(({ text }) => text === 'none');
  expect(nones).toHaveLength(2);
  expect(Math.min(...bracket)).toBeGreaterThan(nones[0]!.right);
  expect(Math.max(...bracket)).toBeLessThan(nones[1]!.left);
});
