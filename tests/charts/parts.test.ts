import { describe, expect, test } from 'vitest';
import { niceAxis } from '../../src/charts/axis.ts';
import { gaps } from '../../src/charts/months.ts';
import type { Point } from '../../src/charts/plate.ts';
import { nearest, readingOrder, step } from '../../src/charts/stops.ts';
import { balanceText, isRightToLeft, wrapText } from '../../src/charts/text.ts';
import { months, range } from './samples.ts';

const seven = (text: string) => text.length * 7;

describe('an axis', () => {
  test.each([
    [43, 500, [0, 10, 20, 30, 40, 50]],
    [12, 500, [0, 5, 10, 15]],
    [1, 500, [0, 1]],
    [3, 100, [0, 5]],
    [1_500_000, 300, [0, 500_000, 1_000_000, 1_500_000]],
    [0, 300, [0]],
  ])('up to %d over %d px has round, whole numbers', (highest, length, ticks) => {
    expect(niceAxis(highest, length, 100).ticks).toEqual(ticks);
  });
});

describe('text', () => {
  test.each([
    ['fits', 70, ['fits']],
    ['two words', 40, ['two', 'words']],
    ['abcdefghij', 28, ['abcd', 'efgh', 'ij']],
    ['a bcdefgh i', 28, ['a', 'bcde', 'fgh', 'i']],
    ['', 10, ['']],
  ])('“%s” in %d px', (text, width, lines) => {
    expect(wrapText(text, width, false, seven)).toEqual(lines);
  });

  test('of a balanced kind has no short last line', () => {
    expect(balanceText('one two three four', 110, false, seven)).toEqual(['one two', 'three four']);
  });

  test.each([
    ['الجرحى', true],
    ['12 أو أكثر', true],
    ['HTS هيئة', false],
    ['12 or more', false],
  ])('“%s” runs from right to left: %s', (text, expected) => {
    expect(isRightToLeft(text)).toBe(expected);
  });
});

test('gaps are whole spells of months without a record', () => {
  expect(gaps(months({ '2018-03': range(1), '2018-12': null }, 2018, 1).months)).toEqual([
    { from: 0, to: 2 },
    { from: 3, to: 11 },
  ]);
});

describe('walking through a live chart', () => {
  const stop = (across: number, x: number, y: number, form: 'bar' | 'column' = 'bar') => ({
    element: { x, y },
    point: { form, low: 1, high: 1, across, thickness: 18, arrow: 0, words: `${across}` } as Point,
  });
  const mark = (x: number, y: number) => ({
    element: { x, y },
    point: { form: 'mark', from: 0, to: 0, across: y, shape: 'circle', filled: true, words: '' } as Point,
  });

  test('goes from the top down, whatever the kinds of bars; incidents stay in their order', () => {
    expect(readingOrder([stop(80, 0, 80), stop(20, 0, 20), stop(50, 0, 50)]).map(({ point }) => point.across)).toEqual([20, 50, 80]);
    expect(readingOrder([mark(5, 90), mark(9, 40)]).map(({ element }) => element.x)).toEqual([5, 9]);
  });

  test.each([
    ['bars by row', [stop(20, 300, 20), stop(60, 10, 60)], 10, 25, 0],
    ['columns by month', [stop(20, 20, 300, 'column'), stop(60, 60, 10, 'column')], 55, 300, 1],
    ['marks by distance', [mark(10, 10), mark(100, 100)], 80, 90, 1],
  ])('finds %s', (_, stops, x, y, index) => {
    expect(nearest(stops, x, y)).toBe(index);
  });

  test('finds nothing in a chart without figures', () => {
    expect(nearest([], 1, 1)).toBeUndefined();
    expect(step('End', undefined, 0)).toBeUndefined();
  });

  test.each([
    ['ArrowDown', undefined, 0],
    ['ArrowRight', 0, 1],
    ['ArrowRight', 2, 2],
    ['ArrowUp', undefined, 2],
    ['ArrowLeft', 0, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Tab', 1, undefined],
  ])('%s from %s leads to %s of three', (key, from, to) => {
    expect(step(key, from, 3)).toBe(to);
  });
});
