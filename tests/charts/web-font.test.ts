import { describe, expect, test } from 'vitest';
import { createMeasure } from '../../src/charts/web-font.ts';
import { measure } from './drawing.ts';

describe('measuring text in the web font at 13 px', () => {
  // Widths as Chromium gives them for the same files. It kerns, so it is never wider.
  test.each([
    ['12 or more', true, 65.33],
    ['southern Idlib', false, 82.3],
    ['13 March 2019: 15 killed; not called a violation', false, 273.66],
    ['17 September 2018; no end recorded. Signed by Russia and Türkiye', false, 395.27],
    ['المرصد السوري لحقوق الإنسان', true, 156.35],
    ['حتى 10 حزيران/يونيو 2021', false, 135.55],
    ['هيئة تحرير الشام (HTS)', true, 121.59],
  ])('%s', (text, bold, width) => {
    expect(measure(text, bold)).toBeGreaterThan(width - 0.05);
    expect(measure(text, bold)).toBeLessThan(width + 1.5);
  });

  test('bold is wider', () => {
    expect(measure('Syrian Observatory', true)).toBeGreaterThan(measure('Syrian Observatory', false));
  });

  test('a letter of the extended range has its own width, and one of no font of ours a wide one', () => {
    expect(measure('ş', false)).toBeLessThan(8);
    expect(measure('世', false)).toBeCloseTo(9.75);
  });

  test('says which font is missing', () => {
    const missing = createMeasure(() => {
      throw new Error('no such font');
    });
    expect(() => missing('a', false)).toThrow('no such font');
  });
});
