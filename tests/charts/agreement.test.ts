import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barOf } from '../../src/charts/bar.ts';
import { buildConfig } from '../../src/charts/config.ts';
import type { BarKind, RangeBars } from '../../src/charts/description.ts';
import { describeChart } from '../../src/charts/describe.ts';
import { TOKENS, type Palette, type RangePoint } from '../../src/charts/plate.ts';
import { FONTS } from '../../src/charts/recorder.ts';
import { drawSvg, SIZES } from '../../src/charts/svg.ts';
import { tableOf } from '../../src/charts/table.ts';
import { formatRange } from '../../src/domain/range.ts';
import { elementsOf, measure, misplacedTexts, textBoxes } from './drawing.ts';
import { months, rangeBars } from './samples.ts';

const names = Object.fromEntries(TOKENS.map((token) => [token, token])) as Palette;
const configOf = (chart: Parameters<typeof buildConfig>[0], width = 860) =>
  buildConfig(chart, { width, measure, colours: names, fonts: FONTS, write: (text) => text });
const people = fc.oneof(fc.nat({ max: 60 }), fc.nat({ max: 2_000_000 }));
const anyRange = fc.option(
  fc
    .record({ min: people, more: fc.option(people), moreThan: fc.boolean(), about: fc.boolean() })
    .map(({ min, more, moreThan, about }) => ({
      min,
      max: more === null ? null : min + more,
      moreThan: more === null && moreThan,
      about,
    })),
);
const words = fc.oneof(
  fc.constantFrom(
    'Syrian Observatory',
    'x',
    'Jabal al-Zawiya, villages around Ibleen and the road to Ariha',
    'المرصد السوري',
    'W'.repeat(70),
  ),
  fc.string({ minLength: 1, maxLength: 60 }),
);
const anyBar = fc
  .record({ kind: fc.constantFrom<BarKind[]>('killed', 'part', 'injured', 'own', 'unknown'), range: anyRange })
  .map(({ kind, range }) =>
    barOf(kind, range, 'en', {
      group: kind,
      notReported: 'not reported',
      text: (value, reported) => (reported ? value : `${kind}: ${value}`),
    }),
  );
const anyRow = fc.record({
  label: words,
  sublabel: fc.option(words, { nil: undefined }),
  bars: fc.array(anyBar, { minLength: 1, maxLength: 5 }),
});
const anyChart: fc.Arbitrary<RangeBars> = fc
  .record({ rows: fc.array(anyRow, { maxLength: 8 }), own: fc.array(anyRow, { maxLength: 2 }) })
  .map(({ rows, own }) => rangeBars(rows, { own: { heading: 'Own losses only: not a rival total', rows: own } }));

describe('whatever the figures, config, drawing, table and description agree', () => {
  test('on bars', () => {
    fc.assert(
      fc.property(anyChart, fc.constantFrom(...SIZES), (chart, size) => {
        const bars = [...chart.rows, ...(chart.own?.rows ?? [])].flatMap((row) => row.bars);
        const points = configOf(chart).configuration.data.datasets.flatMap((set) => set.data as unknown as RangePoint[]);
        const sorted = (ends: (readonly [number | null, number | null])[]) => ends.map((pair) => pair.join()).sort();
        expect(sorted(points.map(({ low, high }) => [low, high]))).toEqual(
          sorted(bars.map(({ range }) => [range?.min ?? null, range?.max ?? null])),
        );

        const cells = tableOf(chart).groups.flatMap(({ rows }) => rows.flatMap((row) => row.filter(({ numeric }) => numeric)));
        expect(cells.map(({ text }) => text)).toEqual(bars.map(({ range }) => (range ? formatRange(range, 'en') : 'not reported')));
        expect(cells.map(({ unreported }) => unreported)).toEqual(bars.map(({ range }) => range === null));

        const svg = drawSvg(chart, size);
        const texts = ` ${textBoxes(svg).map(({ text }) => text).join(' ')} `; // prettier-ignore
        for (const { text } of bars) expect(texts).toContain(` ${text} `);
        for (const { value } of bars) expect(describeChart(chart)).toContain(value);
        expect(elementsOf(svg).filter(({ name, attributes }) => name === 'circle' && attributes['r'] === '6')).toHaveLength(
          bars.filter(({ range }) => !range).length,
        );
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test('on months', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('2018-01', '2018-02', '2018-03', '2019-07', '2020-12', '2021-11'), anyRange), (given) => {
        const chart = months(given);
        const recorded = chart.months.filter(({ incidents }) => incidents > 0);
        const points = configOf(chart).configuration.data.datasets.flatMap((set) => set.data as unknown as RangePoint[]);
        expect(points.map(({ low, high }) => [low, high])).toEqual(recorded.map(({ range }) => [range?.min ?? null, range?.max ?? null]));
        const lines = tableOf(chart).groups[0]!.rows.filter((row) => !row.some(({ span }) => span));
        expect(lines.map((row) => row[2]?.text)).toEqual(recorded.map(({ value }) => value));
        expect(misplacedTexts(drawSvg(chart, 'narrow'))).toEqual([]);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});

test('whatever the words, none runs over another or out of the drawing', () => {
  fc.assert(
    fc.property(anyChart, fc.constantFrom(...SIZES), (chart, size) => {
      expect(misplacedTexts(drawSvg(chart, size))).toEqual([]);
    }),
    { numRuns: 200, seed: 11 },
  );
});

test('the browser’s configuration is the build’s, at the same width', () => {
  const chart = rangeBars([{ label: 'a', bars: [] }]);
  const plain = (built: ReturnType<typeof configOf>) => JSON.stringify({ ...built.configuration, plugins: [] });
  expect(plain(configOf(chart))).toBe(plain(configOf(JSON.parse(JSON.stringify(chart)) as RangeBars)));
});
