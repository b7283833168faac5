import { barOf } from '../../src/charts/bar.ts';
import type { Bar, BarKind, Lanes, MonthColumns, RangeBars } from '../../src/charts/description.ts';
import type { TollRange } from '../../src/domain/range.ts';

export function range(min: number, max: number | null = min): TollRange {
  return { min, max, moreThan: false, about: false };
}

const GROUPS: Record<BarKind, string> = {
  killed: 'Killed',
  part: 'Civilians',
  injured: 'Injured',
  own: 'Own losses',
  unknown: 'Status not known',
};

export function bar(kind: BarKind, of: TollRange | null, group = GROUPS[kind]): Bar {
  return barOf(kind, of, 'en', {
    group,
    notReported: 'not reported',
    text: (value, reported) => (reported ? value : `${group}: ${value}`),
  });
}

export function rangeBars(rows: RangeBars['rows'], rest: Partial<RangeBars> = {}): RangeBars {
  return {
    id: 'toll',
    locale: 'en',
    kind: 'range-bars',
    name: 'Killed, by incident',
    finding: 'A finding',
    caption: 'People. Cut-off date 11 June 2021.',
    unit: 'people',
    heads: { row: 'Incident', group: 'Group', value: 'Figure' },
    rows,
    ...rest,
  };
}

export const byIncident = rangeBars([
  {
    label: '10 June 2021',
    sublabel: 'southern Idlib',
    href: '/incidents/a/',
    bars: [bar('killed', range(12, null)), bar('part', range(4))],
  },
  { label: '13 March 2019', sublabel: 'Idlib', bars: [bar('killed', range(15)), bar('part', null)] },
  { label: '3 March 2019', sublabel: 'Masasna', bars: [bar('killed', range(26, 30)), bar('part', range(0))] },
]);

export const byOrigin = rangeBars(
  [
    { label: 'Syrian Observatory', sublabel: 'as of 10 June 2021', bars: [bar('killed', range(12, null))] },
    { label: 'Injured', sublabel: 'no origin gives a number', bars: [bar('injured', null)] },
  ],
  { id: 'origins', own: { heading: 'Own losses only: not a rival total', rows: [{ label: 'HTS', bars: [bar('own', range(3, null))] }] } },
);

export const arabic: RangeBars = {
  ...rangeBars([
    {
      label: 'المرصد السوري لحقوق الإنسان',
      sublabel: 'حتى 10 حزيران/يونيو 2021',
      bars: [barOf('killed', range(12, null), 'ar', { group: 'القتلى', notReported: 'لم يُذكر عددهم' })],
    },
    { label: 'الجرحى', bars: [barOf('injured', null, 'ar', { group: 'الجرحى', notReported: 'لم يُذكر عددهم' })] },
  ]),
  id: 'arabic',
  locale: 'ar',
  unit: 'عدد الأشخاص',
};

export function months(given: Record<string, TollRange | null>, first = 2018, years = 4, rest: Partial<MonthColumns> = {}): MonthColumns {
  return {
    id: 'months',
    locale: 'en',
    kind: 'month-columns',
    name: 'Killed, by month',
    finding: 'A finding',
    caption: 'People.',
    counts: 'killed',
    unit: 'people killed',
    gap: 'no incident recorded',
    heads: { month: 'Month', incidents: 'Incidents', value: 'Killed', note: 'Note' },
    months: Array.from({ length: years * 12 }, (_, index) => {
      const month = `${first + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
      const recorded = month in given;
      const value = recorded ? bar('killed', given[month] ?? null).value : 'no incident recorded';
      return { month, label: `month ${month}`, incidents: recorded ? 1 : 0, range: given[month] ?? null, value };
    }),
    ...rest,
  };
}

export const byMonth = months({
  '2018-01': range(43, null),
  '2018-06': range(8, 14),
  '2019-03': range(41),
  '2019-08': null,
  '2021-06': range(0),
});

export const chronology: Lanes = {
  id: 'lanes',
  locale: 'en',
  kind: 'lanes',
  name: 'Two agreements',
  finding: 'A finding',
  caption: 'Incidents.',
  from: '2018-09-15',
  cutOff: { day: '2021-06-11', text: 'cut-off 11 June 2021' },
  heads: { date: 'Date', accused: 'Accused', figure: 'Killed', link: 'Link' },
  lanes: [
    {
      label: 'Sochi memorandum',
      detail: '17 September 2018; no end recorded. Signed by Russia and Türkiye',
      shortDetail: '17 September 2018; no end recorded',
      from: '2018-09-17',
      to: null,
      marks: [
        {
          day: '2019-03-03',
          date: '3 March 2019',
          figure: '26 killed',
          link: 'violation alleged',
          accused: 'A accused',
          shape: 'circle',
          violation: true,
        },
        {
          day: '2019-03-13',
          date: '13 March 2019',
          figure: '15 killed',
          link: 'not called one',
          accused: 'B accused',
          shape: 'square',
          violation: false,
        },
      ],
      quiet: [
        { from: '2018-09-17', to: '2019-03-03', text: '167 days with no incident recorded here' },
        { from: '2019-03-13', to: '2021-06-11', text: '821 days to the cut-off with no incident recorded here' },
      ],
    },
    {
      label: 'Moscow protocol',
      detail: '6 March 2020; ended for the test on 1 June 2021',
      from: '2020-03-06',
      to: '2021-06-01',
      marks: [
        {
          day: '2021-05-10',
          to: '2021-05-20',
          date: 'mid-May 2021',
          figure: '12 or more killed',
          link: 'violation alleged',
          accused: 'C accused',
          shape: 'diamond',
          violation: true,
          href: '/incidents/a/',
        },
      ],
      quiet: [{ from: '2020-03-06', to: '2021-05-10', text: '430 days with no incident recorded here' }],
    },
  ],
};

export const SAMPLES = { byIncident, byOrigin, arabic, byMonth, chronology };
