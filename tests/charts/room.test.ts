import { describe, expect, test } from 'vitest';
import type { ChartDescription, Lane, LaneMark } from '../../src/charts/description.ts';
import { MARK_SHAPES } from '../../src/charts/description.ts';
import { drawSvg, SIZES } from '../../src/charts/svg.ts';
import { crossedTexts, elementsOf, misplacedTexts } from './drawing.ts';
import { arabic, bar, chronology, months, range, rangeBars } from './samples.ts';

const long = 'A settlement with a very long name between Jabal al-Zawiya and the Ghab plain, and the road that leads there';
const row = (label: string, of = range(12, null)) => ({ label, sublabel: long, bars: [bar('killed', of), bar('part', null)] });
const mark = (day: string, index: number, figure = '12 or more killed'): LaneMark => ({
  day,
  date: day,
  figure,
  link: 'violation alleged by two monitors',
  accused: `Party ${index} accused`,
  shape: MARK_SHAPES[index % MARK_SHAPES.length]!,
  violation: index % 2 === 0,
});
const lane = (marks: LaneMark[], rest: Partial<Lane> = {}): Lane => ({ ...chronology.lanes[0]!, marks, quiet: [], ...rest });
const everyMonth = Object.fromEntries(
  Array.from({ length: 48 }, (_, index) => [
    `${2018 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    range(index * 31 + 1, null),
  ]),
);

const awkward: Record<string, ChartDescription> = {
  'one row': rangeBars([row('10 June 2021')]),
  'forty rows': rangeBars(Array.from({ length: 40 }, (_, index) => row(`Incident ${index}`, range(index, index * 3)))),
  'no rows': rangeBars([]),
  'long labels': rangeBars([row(long), row('x')]),
  'one long word': rangeBars([row('m'.repeat(120))]),
  'huge numbers': rangeBars([row('a', range(123_456_789, null)), row('b', range(1))]),
  'long words at a bar’s end': rangeBars([{ label: 'a', bars: [{ ...bar('killed', range(9, null)), text: `${long} 9 or more` }] }]),
  'nothing reported': rangeBars([{ label: 'a', bars: [bar('killed', null)] }]),
  'own losses under a long heading': rangeBars([row('a')], { own: { heading: long, rows: [row('b')] } }),
  Arabic: arabic,
  'a record in every month': months(everyMonth),
  'twenty years of months': months(everyMonth, 2005, 20),
  'one year of months': months({ '2018-05': range(3), '2018-06': null }, 2018, 1),
  'no month recorded': months({}),
  'months of huge figures': months({ '2018-01': range(1_234_567, null), '2018-02': range(1_200_000), '2018-03': null }),
  'forty marks in a lane': {
    ...chronology,
    lanes: [lane(Array.from({ length: 40 }, (_, index) => mark(`2019-${String((index % 12) + 1).padStart(2, '0')}-15`, index)))],
  },
  'marks at both ends': { ...chronology, lanes: [lane([mark('2018-09-17', 0), mark('2021-06-11', 1)])] },
  'a mark with long words': { ...chronology, lanes: [lane([mark('2020-02-01', 0, long)])] },
  'a lane of one day': { ...chronology, lanes: [lane([mark('2021-06-10', 0)], { from: '2021-06-09', to: '2021-06-10' })] },
  'a lane before the axis begins': { ...chronology, lanes: [lane([mark('2019-01-01', 0)], { from: '2010-01-01' })] },
  'a lane with a long name': {
    ...chronology,
    lanes: [lane([], { label: long, detail: long, shortDetail: undefined, from: '2021-01-01' })],
  },
  'many quiet spells': {
    ...chronology,
    lanes: [
      lane([], {
        quiet: [
          { from: '2018-09-17', to: '2018-12-20', text: '94 days with no incident recorded here' },
          { from: '2018-12-20', to: '2019-03-25', text: '95 days with no incident recorded here' },
          { from: '2021-03-01', to: '2021-06-11', text: '102 days to the cut-off with no incident recorded here' },
        ],
      }),
    ],
  },
  'half a year': { ...chronology, from: '2021-01-02', lanes: [lane([mark('2021-03-03', 0)], { from: '2021-01-02' })] },
  'forty years': { ...chronology, from: '1980-01-02' },
  'no lanes': { ...chronology, lanes: [] },
};

describe.each(Object.entries(awkward))('%s', (_, chart) => {
  test.each(SIZES)('fits the %s drawing', (size) => {
    expect(misplacedTexts(drawSvg(chart, size))).toEqual([]);
  });
});

describe.each([
  ['that begins shortly before its incident', { from: '2020-03-06' }, '2021-06-10'],
  ['that ends shortly after its incident', { from: '2018-09-17', to: '2019-03-20' }, '2019-03-03'],
  ['that stands at the axis’s middle', { from: '2019-09-01', to: '2020-03-01' }, '2019-12-01'],
  ['whose incident is at its start', { from: '2021-03-01' }, '2021-03-01'],
  ['of a few weeks at the cut-off', { from: '2021-05-10' }, '2021-06-10'],
])('an agreement %s', (_, period, day) => {
  const quiet = [{ from: period.from, to: day, text: '94 days with no incident recorded here' }];
  const chart = { ...chronology, lanes: [lane([{ ...mark(day, 0), date: '10 November 2021' }], { ...period, quiet })] };
  test.each(SIZES)('has no edge through its words in the %s drawing', (size) => {
    expect(crossedTexts(drawSvg(chart, size))).toEqual([]);
    expect(misplacedTexts(drawSvg(chart, size))).toEqual([]);
  });
});

test('forty marks lose their words, not their marks', () => {
  const elements = elementsOf(drawSvg(awkward['forty marks in a lane']!, 'wide'));
  expect(elements.filter(({ attributes }) => /^c-(ink|paper) s-/.test(attributes['class'] ?? ''))).toHaveLength(40);
});

test('Arabic text runs from right to left and keeps its place in the drawing', () => {
  const svg = drawSvg(arabic, 'wide');
  const label = elementsOf(svg).find(({ text, name }) => name === 'text' && text.startsWith('المرصد'));
  expect(label?.attributes).toMatchObject({ direction: 'rtl', 'text-anchor': 'end', x: '0' });
});
